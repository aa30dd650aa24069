/** Where to look next when a language gives too little: by tag, `*` for every tag that has no entry. */
export type FallbackChains = Readonly<Record<string, readonly string[]>>

/**
 * The languages to search for a reader, in order: the reader's own, its shortened forms (RFC 4647 §3.4), then the
 * declared fallbacks of the longest form that has any, else those of `*`.
 * @param language - BCP 47 tag of the reader
 * @returns distinct tags (compared without case), the reader's own first; chains are not followed further
 * @example fallbackChain('zh-TW', { zh: ['en'], '*': ['en'] }) // ['zh-TW', 'zh', 'en']
 */
export function fallbackChain(language: string, chains: FallbackChains): string[] {
  const own: string[] = []
  for (let tag = language; tag !== ''; tag = shorten(tag)) own.push(tag)
  const declared = own.find((tag) => entry(tag, chains)) ?? '*'
  const seen = new Set<string>()
  return [...own, ...(entry(declared, chains) ?? [])].filter((tag) => {
    const key = tag.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}

function entry(tag: string, chains: FallbackChains): readonly string[] | undefined {
  const key = Object.keys(chains).find((name) => name.toLowerCase() === tag.toLowerCase())
  return key === undefined ? undefined : chains[key]
}

// A single letter before the cut introduces an extension and goes with it.
function shorten(tag: string): string {
  const cut = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))
  return /-[a-z0-9]$/i.test(cut) ? cut.slice(0, -2) : cut
}

/** The hits of one language, best first. */
export interface LanguageHits<Hit> {
  readonly language: string
  readonly hits: readonly Hit[]
}

/**
 * Joins the hits of a fallback chain into one list.
 *
 * The rule: every hit of the first language stands before every hit of a fallback, fallbacks follow in the order of
 * the chain, and within a language the ranking decides. Scores of different languages are never compared. A document
 * that was shown in an earlier language is not shown again in a later one.
 * @param lists - hits by language, in the order of the chain
 * @param groupOf - what translations of one article have in common
 * @returns each hit with `fallbackFrom`, the first language, where it came from another one
 * @example mergeFallback([{ language: 'zh', hits: [] }, { language: 'en', hits: [{ id: 'a' }] }], (hit) => hit.id) // [{ id: 'a', fallbackFrom: 'zh' }]
 */
export function mergeFallback<Hit extends object>(
  lists: readonly LanguageHits<Hit>[],
  groupOf: (hit: Hit) => string,
): (Hit & { readonly fallbackFrom?: string })[] {
  const first = lists[0]?.language
  const shown = new Set<string>()
  const merged: (Hit & { readonly fallbackFrom?: string })[] = []
  for (const { language, hits } of lists) {
    for (const hit of hits) {
      const group = groupOf(hit)
      if (shown.has(group)) continue
      shown.add(group)
      merged.push(first === undefined || language === first ? hit : { ...hit, fallbackFrom: first })
    }
  }
  return merged
}
