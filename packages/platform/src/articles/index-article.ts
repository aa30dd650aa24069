import { articleFields } from '@deskwire/knowledge'
import {
  languageKey,
  translationId,
  translations,
  type ArticleDoc,
  type TranslationDoc,
} from '../documents/index.ts'
import type { Work } from '../work.ts'

// Each language of an article is a document of its own; the article itself is their group, so a search shows one of them.
function putText(
  work: Work,
  { id: articleId, audience, categoryId }: ArticleDoc,
  id: string,
  { language, title, body }: Pick<TranslationDoc, 'language' | 'title' | 'body'>,
): void {
  const facets = { audience, ...(categoryId !== null && { categoryId }) }
  work.tx.putText('article', { id, group: articleId, language, fields: articleFields(title, body), facets })
}

/** Whether a translation is in use: one into the language of the article itself waits until that changes again. */
export const isInUse = (
  article: Pick<ArticleDoc, 'language'>,
  { language }: Pick<TranslationDoc, 'language'>,
): boolean => languageKey(language) !== languageKey(article.language)

/** Writes what search finds of an article's own text, in the transaction that changed it: published ones are found, no others. */
export function indexText(work: Work, article: ArticleDoc): void {
  if (article.state === 'published') putText(work, article, article.id, article)
  else work.tx.removeText('article', article.id)
}

/** Writes what search finds of a translation, which has the audience and the state of its article. */
export function indexTranslation(work: Work, article: ArticleDoc, translation: TranslationDoc): void {
  const id = translationId(article.id, translation.language)
  if (article.state === 'published' && isInUse(article, translation)) putText(work, article, id, translation)
  else work.tx.removeText('article', id)
}

/** Writes what search finds of an article in all its languages. */
export async function indexArticle(work: Work, article: ArticleDoc): Promise<void> {
  indexText(work, article)
  for (const key of article.translatedInto) {
    const stored = await work.tx.get(translations, translationId(article.id, key))
    if (stored) indexTranslation(work, article, stored.value)
  }
}
