import type { TranslationPut } from '@deskwire/contract'
import {
  articles,
  languageKey,
  translationId,
  translations,
  type ArticleDoc,
  type TranslationDoc,
} from '../documents/index.ts'
import type { Stored } from '../ports/store.ts'
import type { Work } from '../work.ts'
import { indexTranslation } from './index-article.ts'

/**
 * Writes an article's translation into a language, or replaces it; the same one again changes nothing.
 * That the language is another one than the article's, and that the source version exists, was asked before.
 * @param stored - the article as this transaction read it: a change of its audience or state meanwhile runs it again
 */
export async function translateArticle(
  work: Work,
  stored: Stored<ArticleDoc>,
  language: string,
  { title, body, sourceVersion, method }: TranslationPut,
): Promise<void> {
  const id = translationId(stored.id, language)
  const before = await work.tx.get(translations, id)
  const translation: TranslationDoc = {
    articleId: stored.id,
    language,
    title,
    body,
    sourceVersion,
    method,
    createdAt: before?.value.createdAt ?? work.nowIso,
    updatedAt: work.nowIso,
  }
  if (before && says(before.value) === says(translation)) return
  if (before) work.tx.replace(translations, before, translation)
  else {
    work.tx.insert(translations, id, translation)
    const translatedInto = [...stored.value.translatedInto, languageKey(language)].sort()
    work.tx.replace(articles, stored, { ...stored.value, translatedInto })
  }
  indexTranslation(work, stored.value, translation)
  work.emit({
    type: 'translation.updated',
    subject: { type: 'article', id: stored.id },
    data: { articleId: stored.id, language, sourceVersion, method },
  })
}

const says = ({ language, title, body, sourceVersion, method }: TranslationDoc): string =>
  JSON.stringify([language, title, body, sourceVersion, method])
