import { keysAnywhere, keysInHeaviest, type CandidateScope } from './candidate-scope.ts'
import { correctTerms } from './correct-terms.ts'
import { passes } from './facet-filter.ts'
import { EVERY_DOCUMENT, filterKeys, LEVELS } from './posting-keys.ts'
import type { Query } from './query.ts'
import type { CorpusStatistics } from './rank.ts'
import { sampledLists, type ListRequest, type SampledList } from './sampled-lists.ts'
import type { Correction } from './search-index.ts'
import { ask, type FoundDocument, type Search } from './search-source.ts'
import { suggestionQuery, suggestionTerms, type SuggestionSource } from './suggestion-query.ts'

/** Documents that may answer a query, and what is known of all that could be seen. */
export interface Candidates {
  readonly query: Query
  readonly corrections: readonly Correction[]
  readonly documents: readonly FoundDocument[]
  readonly statistics: CorpusStatistics
}

// Enough of a word's documents to tell how common it is, and to choose from.
const ENOUGH = 150
/** Terms of a typed query that are looked up; what goes on longer is a text, and its first words say what it is about. */
const MOST_TERMS = 48
/** Terms of a report of which documents are counted before the most telling ones are chosen. */
const MOST_REPORT_TERMS = 160
// A common word's documents are too many to look at each. Those that hold several words, or hold them in the heaviest field, are
// looked up on their own, among the words that say most.
const COMBINED_TERMS = 8
// Where rarer words find this many, what the common ones would add to them is found by nobody.
const ENOUGH_RARE = 60
// Joining lists costs about as much as they are long together.
const LONGEST_JOINED = 3_000

interface TermList {
  readonly term: string
  readonly weight: number
  readonly list: SampledList
}

/**
 * Finds the documents that may answer a query: all that hold one of its rarer words, and of common words a sample and those that hold
 * several of them. Its work is bounded, whatever the number of documents and of matches.
 *
 * Everything that is counted is counted among the documents and fields in scope.
 * @param asked - a query, or a report of which the most telling terms are taken
 * @param limit - greatest number of documents; the best guesses are kept
 */
export function* findCandidates(
  asked: Query | SuggestionSource,
  scope: CandidateScope,
  limit: number,
): Search<Candidates> {
  const scopeGroups = filterKeys(scope.filter)
  const nothing = { documents: 0, averageLengths: {}, documentFrequency: () => 0 }
  const typed = 'terms' in asked ? { terms: asked.terms.slice(0, MOST_TERMS) } : undefined
  const terms =
    typed?.terms.map(({ term }) => term) ??
    suggestionTerms(asked as SuggestionSource, scope.language, MOST_REPORT_TERMS)
  if (terms.length === 0 || scope.fields.length === 0 || scopeGroups.some((keys) => keys.length === 0))
    return { query: typed ?? { terms: [] }, corrections: [], documents: [], statistics: nothing }

  const lists = new Map<string, SampledList>()
  const [every, ...found] = yield* sampledLists(
    scope.partition,
    [
      { groups: [[EVERY_DOCUMENT], ...scopeGroups] },
      ...terms.map((term) => ({ groups: [keysAnywhere(scope, term), ...scopeGroups] })),
    ],
    ENOUGH,
  )
  for (const [place, term] of terms.entries()) lists.set(term, found[place] as SampledList)
  const counted = { ...nothing, documents: every?.estimate ?? 0, documentFrequency: countsOf(lists) }
  const wanted = typed ?? suggestionQuery(asked as SuggestionSource, counted, { language: scope.language })
  const { query, corrections } = yield* correctTerms(wanted, lists, scope, (term) => ({
    groups: [keysAnywhere(scope, term), ...scopeGroups],
  }))
  const statistics = { ...counted, documentFrequency: countsOf(lists) }
  const held = query.terms
    .flatMap(({ term, weight }): TermList[] => {
      const list = lists.get(term)
      return list && list.numbers.length > 0 ? [{ term, weight, list }] : []
    })
    .sort((a, b) => a.list.estimate - b.list.estimate || (a.term < b.term ? -1 : 1))
  const numbers = yield* bestGuesses(held, scope, scopeGroups, statistics.documents, limit)
  const documents = (yield* ask((source) => source.documents(numbers))).filter(
    (document) => !scope.filter || passes(document, scope.filter),
  )
  return { query, corrections, documents, statistics: { ...statistics, averageLengths: averages(documents) } }
}

const countsOf =
  (lists: ReadonlyMap<string, SampledList>) =>
  (term: string): number =>
    lists.get(term)?.estimate ?? 0

function* bestGuesses(
  held: readonly TermList[],
  scope: CandidateScope,
  scopeGroups: readonly (readonly string[])[],
  documents: number,
  limit: number,
): Search<number[]> {
  const worth = held.map(({ weight, list }) => weight * Math.log(1 + documents / list.estimate))
  const guesses = new Map<number, { anywhere: number; heaviest: number; worth: number }>()
  const note = (
    numbers: readonly number[],
    places: readonly number[],
    where: 'anywhere' | 'heaviest',
  ): void => {
    for (const number of numbers) {
      let guess = guesses.get(number)
      if (!guess) guesses.set(number, (guess = { anywhere: 0, heaviest: 0, worth: 0 }))
      for (const place of places) {
        const bit = 1 << place
        if (place < COMBINED_TERMS ? guess[where] & bit : where === 'heaviest') continue
        if (place < COMBINED_TERMS) guess[where] |= bit
        guess.worth += worth[place] ?? 0
      }
    }
  }
  for (const [place, { list }] of held.entries()) note(list.numbers, [place], 'anywhere')
  const rare = held.reduce((sum, { list }) => sum + (list.level === 0 ? list.numbers.length : 0), 0)
  if (rare < ENOUGH_RARE && held.some(({ list }) => list.level > 0)) {
    const more = combinations(held.slice(0, COMBINED_TERMS), scope, scopeGroups)
    const lists = yield* sampledLists(
      scope.partition,
      more.map(({ request }) => request),
      ENOUGH,
    )
    for (const [index, { places, where }] of more.entries()) {
      note(lists[index]?.numbers ?? [], places, 'anywhere')
      if (where === 'heaviest') note(lists[index]?.numbers ?? [], places, 'heaviest')
    }
  }
  const all = [...guesses]
  if (all.length > limit) all.sort((a, b) => b[1].worth - a[1].worth || b[0] - a[0])
  return all.slice(0, limit).map(([number]) => number)
}

interface Combination {
  readonly places: readonly number[]
  readonly where: 'anywhere' | 'heaviest'
  readonly request: ListRequest
}

// Terms stand in the order of their rarity: all of them, or the rarest two; and in the heaviest fields also one.
function combinations(
  held: readonly TermList[],
  scope: CandidateScope,
  scopeGroups: readonly (readonly string[])[],
): Combination[] {
  const all = held.map((_, place) => place)
  const common = all.filter((place) => (held[place]?.list.level ?? 0) > 0)
  const inHeaviest = keysInHeaviest(scope, '').length > 0
  const sets = [
    ...[all, common.slice(0, 2)].map((places) => ({ places, where: 'anywhere' as const })),
    ...(inHeaviest ? [all, common.slice(0, 2), common.slice(0, 1)] : []).map((places) => ({
      places,
      where: 'heaviest' as const,
    })),
  ]
  const seen = new Set<string>()
  return sets.flatMap(({ places, where }) => {
    const name = `${where} ${places.join(' ')}`
    if (
      seen.has(name) ||
      places.length < (where === 'heaviest' ? 1 : 2) ||
      !places.some((place) => common.includes(place))
    )
      return []
    seen.add(name)
    const lists = places.map((place) => held[place] as TermList)
    const groups = lists.map(({ term }) =>
      (where === 'heaviest' ? keysInHeaviest : keysAnywhere)(scope, term),
    )
    const joined = lists.reduce((sum, { list }) => sum + list.estimate, 0)
    return [{ places, where, request: { groups: [...groups, ...scopeGroups], from: levelFor(joined) } }]
  })
}

function levelFor(joined: number): number {
  let level = 0
  while (level < (LEVELS[0] as number) && joined / 4 ** level > LONGEST_JOINED) level += 1
  return level
}

// Of the candidates, since the lengths of all documents in scope cannot be looked up in bounded work.
function averages(documents: readonly FoundDocument[]): Record<string, number> {
  const lengths: Record<string, number> = {}
  for (const { sketch } of documents) {
    for (const { name, length } of sketch.fields) lengths[name] = (lengths[name] ?? 0) + length
  }
  // Whole numbers are summed first, so that the order of the documents makes no difference.
  for (const name of Object.keys(lengths)) lengths[name] = (lengths[name] ?? 0) / documents.length
  return lengths
}
