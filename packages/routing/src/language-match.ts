/**
 * Tells whether somebody who speaks `spoken` can serve a request in `asked`.
 *
 * The primary subtags must be equal; if both tags name a script, so must those (`zh-Hans` is not `zh-Hant`). Regions do not
 * separate: an agent listed under `en-GB` serves `en-US`. This is wider than RFC 4647 lookup, which would turn that agent away.
 * @param asked - BCP 47 tag of the request
 * @param spoken - BCP 47 tag of the agent
 * @returns true if the agent can serve it
 * @example servesLanguage('zh-CN', 'zh') // true
 */
export function servesLanguage(asked: string, spoken: string): boolean {
  if (asked === spoken) return true
  // Most pairs differ in their first two letters; parsing them would be half the cost of scoring.
  if (foldedCode(asked, 0) !== foldedCode(spoken, 0) || foldedCode(asked, 1) !== foldedCode(spoken, 1))
    return false
  const [askedPrimary, askedScript] = primaryAndScript(asked)
  const [spokenPrimary, spokenScript] = primaryAndScript(spoken)
  if (askedPrimary !== spokenPrimary) return false
  return askedScript === null || spokenScript === null || askedScript === spokenScript
}

/** Best level at which a table of languages serves a tag, or 0. */
export function languageLevel(languages: Readonly<Record<string, number>>, asked: string): number {
  let best = 0
  for (const spoken in languages) {
    const level = languages[spoken] ?? 0
    if (level > best && servesLanguage(asked, spoken)) best = level
  }
  return best
}

/** The primary subtag in lower case, by which fallback lists are keyed. */
export function primaryLanguage(tag: string): string {
  const lower = tag.toLowerCase()
  const end = lower.indexOf('-')
  return end < 0 ? lower : lower.slice(0, end)
}

/** ASCII code with the case bit set, so `Z` equals `z`. */
function foldedCode(tag: string, i: number): number {
  return tag.charCodeAt(i) | 0x20
}

/** `zh-Hant-TW` -> `['zh', 'hant']`. A script subtag is the four-letter one (RFC 5646 section 2.2.3). */
function primaryAndScript(tag: string): readonly [string, string | null] {
  const subtags = tag.toLowerCase().split('-')
  const script = subtags.find((subtag, i) => i > 0 && /^[a-z]{4}$/.test(subtag))
  return [subtags[0] ?? '', script ?? null]
}
