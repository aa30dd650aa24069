import type { Translation, TranslationSummary } from '@deskwire/contract'
import { seesArticle } from '../articles/article-access.ts'
import { lagOf } from '../articles/article-version.ts'
import { isInUse } from '../articles/index-article.ts'
import { translateArticle } from '../articles/translate-article.ts'
import {
  articles,
  translationId,
  translations,
  type ArticleDoc,
  type TranslationDoc,
} from '../documents/index.ts'
import { listPage } from '../edge/page.ts'
import type { Stored } from '../ports/store.ts'
import type { Principal } from '../principal.ts'
import { invalid, notFound, type FieldFault } from '../refusal.ts'
import { read, write, type Call, type Rendered } from '../use-case.ts'
import type { Work } from '../work.ts'

async function readArticle(work: Work, principal: Principal, articleId: string): Promise<ArticleDoc> {
  const article = await work.tx.get(articles, articleId)
  if (!article || !seesArticle(principal, article.value)) throw notFound()
  return article.value
}

const view = async (work: Work, article: ArticleDoc, translation: TranslationDoc): Promise<Translation> => ({
  ...translation,
  lag: await lagOf(work, article, translation),
})

async function rendered(
  work: Work,
  { principal, path }: Call<'translations.get' | 'translations.put'>,
): Promise<Rendered> {
  const article = await readArticle(work, principal, path.articleId)
  const translation = await work.tx.get(translations, translationId(article.id, path.language))
  if (!translation || !isInUse(article, translation.value)) throw notFound()
  return { body: await view(work, article, translation.value) }
}

function faultsOf({ path, body }: Call<'translations.put'>, article: ArticleDoc): readonly FieldFault[] {
  const faults: FieldFault[] = []
  if (!isInUse(article, path)) {
    faults.push({
      pointer: '/path/language',
      code: 'self',
      detail: 'The article itself is in this language.',
    })
  }
  if (body.sourceVersion > article.version) {
    const detail = 'The article has no such version yet.'
    faults.push({ pointer: '/body/sourceVersion', code: 'range', detail })
  }
  return faults
}

export const translationCases = {
  'translations.list': read('translations.list', async (work, call) => {
    const article = await readArticle(work, call.principal, call.path.articleId)
    const byLanguage = { ...call, query: { ...call.query, sort: 'language' } }
    const page = await listPage<TranslationDoc>(work.tx, byLanguage as Call, {
      collection: translations,
      render: (translation) => translation,
      confined: { articleId: article.id },
      visible: (translation) => isInUse(article, translation),
    })
    const { items, nextCursor } = page.body as { items: readonly TranslationDoc[]; nextCursor: string | null }
    const summaries: TranslationSummary[] = []
    for (const translation of items) {
      const { body: _body, ...summary } = await view(work, article, translation)
      summaries.push(summary)
    }
    return { body: { items: summaries, nextCursor } }
  }),

  'translations.get': read('translations.get', rendered),

  'translations.put': write('translations.put', {
    target: (work, { path }: Call<'translations.put'>) => work.tx.get(articles, path.articleId),
    async run(work, call, stored: Stored<ArticleDoc>) {
      const faults = faultsOf(call, stored.value)
      if (faults.length > 0) throw invalid(faults)
      await translateArticle(work, stored, call.path.language, call.body)
      return { id: stored.id }
    },
    render: (work, _reference, call) => rendered(work, call),
  }),
}
