import { detectLanguage, fallbackChain, primaryTag, type FallbackChains } from '@deskwire/knowledge'
import { articles, translations } from '../documents/index.ts'
import type { CollectionSpec } from '../ports/store.ts'
import type { Principal } from '../principal.ts'
import type { Work } from '../work.ts'
import { readerOf } from './article-access.ts'

/** Where to look next when the articles of a language say nothing of it. */
const fallbacks: FallbackChains = { '*': ['en'] }

// More languages than any support floor writes in; a tenant that holds more has its rarest ones found by naming them.
const MAX_LANGUAGES = 50

/** A language and where to look after it, by its own shorter forms and the declared fallbacks. */
export const languagesAfter = (language: string): readonly string[] => fallbackChain(language, fallbacks)

/** Reads the languages off an index language by language, so it costs as many look-ups as there are languages. */
async function languagesIn<Doc extends { readonly language: string }>(
  work: Work,
  collection: CollectionSpec<Doc>,
  index: string,
): Promise<readonly string[]> {
  const found: string[] = []
  while (found.length < MAX_LANGUAGES) {
    const last = found[found.length - 1]
    const after = last === undefined ? {} : { after: [last, '\uffff'] }
    const [row] = await work.tx.query(collection, { index, prefix: [], limit: 1, ...after })
    if (!row) break
    found.push(row.value.language)
  }
  return found
}

/**
 * Every language in which there are articles for this kind of reader, one tag for each primary language, that of the text
 * first. A language in which there are translations alone counts too, whoever may read them: it adds no hit by itself.
 */
export async function everyLanguage(
  work: Work,
  reader: 'contacts' | 'staff',
  text: string,
): Promise<readonly string[]> {
  const index = reader === 'contacts' ? 'language+shownTo/createdAt' : 'language/createdAt'
  const tags = [
    ...(await languagesIn(work, articles, index)),
    ...(await languagesIn(work, translations, 'language')),
  ]
  const found = new Map<string, string>()
  for (const tag of tags) if (!found.has(primaryTag(tag))) found.set(primaryTag(tag), tag)
  const own = found.get(detectLanguage(text).language)
  const languages = [...found.values()].sort()
  return own === undefined ? languages : [own, ...languages.filter((language) => language !== own)]
}

/** The languages to search for a text whose language nobody named: the detected one and its fallbacks, else every one. */
export async function languagesOf(
  work: Work,
  principal: Principal,
  text: string,
): Promise<readonly string[]> {
  const { language } = detectLanguage(text)
  return language === 'und' ? everyLanguage(work, readerOf(principal), text) : languagesAfter(language)
}
