import { seesArticle } from '../articles/article-access.ts'
import { isInUse } from '../articles/index-article.ts'
import {
  articleFeedback,
  articles,
  translationId,
  translations,
  type ArticleDoc,
  type ArticleFeedbackDoc,
} from '../documents/index.ts'
import type { Stored } from '../ports/store.ts'
import { notFound, unknownReference } from '../refusal.ts'
import { write, type Call } from '../use-case.ts'
import type { Work } from '../work.ts'

async function visibleArticle(
  work: Work,
  { path, principal }: Call<'articleFeedback.create'>,
): Promise<Stored<ArticleDoc> | undefined> {
  const stored = await work.tx.get(articles, path.articleId)
  return stored && seesArticle(principal, stored.value) ? stored : undefined
}

/** The language that was read, as it is written there: the article's own, or that of a translation. */
async function languageRead(
  work: Work,
  article: ArticleDoc,
  language: string | undefined,
): Promise<string | null> {
  if (language === undefined) return null
  if (!isInUse(article, { language })) return article.language
  const translation = await work.tx.get(translations, translationId(article.id, language))
  if (!translation) throw unknownReference('/body/language', 'translation into this language')
  return translation.value.language
}

export const articleFeedbackCases = {
  'articleFeedback.create': write('articleFeedback.create', {
    target: visibleArticle,
    async run(work, { body, principal }, { id: articleId, value: article }) {
      const { helpful, comment = null } = body
      const feedback: ArticleFeedbackDoc = {
        id: work.newId('fbk'),
        articleId,
        language: await languageRead(work, article, body.language),
        helpful,
        comment,
        createdBy: { ...principal.actor, onBehalfOf: principal.installationId },
        createdAt: work.nowIso,
      }
      work.tx.insert(articleFeedback, feedback.id, feedback)
      work.emit({
        type: 'articleFeedback.created',
        subject: { type: 'articleFeedback', id: feedback.id },
        data: { feedbackId: feedback.id, articleId, helpful },
        content: { comment },
      })
      return { id: feedback.id }
    },
    async render(work, { id }) {
      const feedback = await work.tx.get(articleFeedback, id)
      if (!feedback) throw notFound()
      return { body: feedback.value }
    },
  }),
}
