import { detectLanguage, fallbackChain, primaryTag, type FallbackChains } from '@deskwire/knowledge'
import { articles } from '../documents/index.ts'
import type { Principal } from '../principal.ts'
import type { Work } from '../work.ts'

/** Where to look next when the articles of a language say nothing of it. */
const fallbacks: FallbackChains = { '*': ['en'] }

// More languages than any support floor writes in; a tenant that holds more has its rarest ones found by naming them.
const MAX_LANGUAGES = 50

/** A language and where to look after it, by its own shorter forms and the declared fallbacks. */
export const languagesAfter = (language: string): readonly string[] => fallbackChain(language, fallbacks)

/**
 * Every language in which the caller may find articles, one tag for each primary language, that of the text first.
 * Read off the index language by language, so it costs as many look-ups as there are languages, whatever the articles.
 */
export async function everyLanguage(
  work: Work,
  { actor }: Principal,
  text: string,
): Promise<readonly string[]> {
  const index = actor.type === 'contact' ? 'language+shownTo/createdAt' : 'language/createdAt'
  const found = new Map<string, string>()
  let last: string | undefined
  while (found.size < MAX_LANGUAGES) {
    const after = last === undefined ? {} : { after: [last, '\uffff'] }
    const [row] = await work.tx.query(articles, { index, prefix: [], limit: 1, ...after })
    if (!row) break
    last = row.value.language
    if (!found.has(primaryTag(last))) found.set(primaryTag(last), last)
  }
  const own = found.get(detectLanguage(text).language)
  const languages = [...found.values()]
  return own === undefined ? languages : [own, ...languages.filter((language) => language !== own)]
}

/** The languages to search for a text whose language nobody named: the detected one and its fallbacks, else every one. */
export async function languagesOf(
  work: Work,
  principal: Principal,
  text: string,
): Promise<readonly string[]> {
  const { language } = detectLanguage(text)
  return language === 'und' ? everyLanguage(work, principal, text) : languagesAfter(language)
}
