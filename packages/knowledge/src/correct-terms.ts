import { searchedGroups, type CandidateScope } from './candidate-scope.ts'
import { passes } from './facet-filter.ts'
import { CORRECTABLE, groupWord } from './prepare-text.ts'
import type { Query } from './query.ts'
import { sampledLists, type ListRequest, type SampledList } from './sampled-lists.ts'
import type { Correction } from './search-index.ts'
import { ask, type Search } from './search-source.ts'
import { rowOf } from './sketch.ts'
import { termHash } from './term-hash.ts'

const CORRECTED_WEIGHT = 0.5
/** Misspelt words of one query that are looked into. */
const MOST_CORRECTED = 6
const BEGINNING = 2
const MOST_WORDS = 4_096
const MOST_NEIGHBOURS = 256
// Neighbours are counted to choose between words that are equally near; more than so many are all the same.
const ENOUGH = 200

/**
 * Replaces words that nothing in scope holds by the nearest ones that something does: completions, or one or two letters away.
 * @param lists - documents by term; those of the words that are put in are added
 * @param inScope - documents in scope that hold a word
 */
export function* correctTerms(
  asked: Query,
  lists: Map<string, SampledList>,
  scope: CandidateScope,
  inScope: (term: string) => ListRequest,
): Search<{ query: Query; corrections: Correction[] }> {
  const corrections: Correction[] = []
  const weights = new Map<string, number>()
  let tried = 0
  for (const { term, weight } of asked.terms) {
    const isKnown = (lists.get(term)?.numbers.length ?? 0) > 0
    const better =
      isKnown || !CORRECTABLE.test(term) || (tried += 1) > MOST_CORRECTED
        ? undefined
        : yield* nearest(term, lists, scope, inScope)
    if (better !== undefined) corrections.push({ term, correctedTo: better })
    const used = better ?? term
    const kept = better === undefined ? weight : weight * CORRECTED_WEIGHT
    weights.set(used, Math.max(weights.get(used) ?? 0, kept))
  }
  return { query: { terms: [...weights].map(([term, weight]) => ({ term, weight })) }, corrections }
}

function* nearest(
  term: string,
  lists: Map<string, SampledList>,
  scope: CandidateScope,
  inScope: (term: string) => ListRequest,
): Search<string | undefined> {
  const words = new Set<string>()
  for (const group of searchedGroups(scope)) {
    const beginning = groupWord(group, term.slice(0, BEGINNING))
    const found = yield* ask((source) => source.words(scope.partition, beginning, MOST_WORDS))
    for (const word of found) words.add(word.slice(1))
  }
  const edits = term.length < 6 ? 1 : 2
  const near = [...words]
    .filter((word) => word !== term && (word.startsWith(term) || areWithin(term, word, edits)))
    .map((word) => ({ word, distance: distanceBetween(term, word) }))
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_NEIGHBOURS)
  // Words out of scope are passed over, so nobody is led to what they may not see.
  for (let start = 0; start < near.length; ) {
    const distance = near[start]?.distance
    const group = near.filter((each) => each.distance === distance).map(({ word }) => word)
    const found = yield* sampledLists(scope.partition, group.map(inScope), ENOUGH)
    const held = group
      .map((word, place) => ({ word, list: found[place] as SampledList }))
      .filter(({ list }) => list.numbers.length > 0)
      .sort((a, b) => b.list.estimate - a.list.estimate || (a.word < b.word ? -1 : 1))
    for (const { word, list } of held) {
      if (!(yield* isLearntInScope(word, list, scope))) continue
      lists.set(word, lists.get(word) ?? list)
      return word
    }
    start += group.length
  }
  return undefined
}

/**
 * Whether a document in scope teaches a word: holds it in a field that corrections are taken from. A word that only others teach,
 * and those in scope merely hold, would tell that the others are there.
 */
function* isLearntInScope(word: string, { numbers }: SampledList, scope: CandidateScope): Search<boolean> {
  const hash = termHash(word)
  const teaching = new Set(scope.fields.flatMap(({ name, corrects }) => (corrects ? [name] : [])))
  const documents = yield* ask((source) => source.documents(numbers.slice(0, ENOUGH)))
  return documents.some(({ sketch, facets }) => {
    if (scope.filter && !passes({ ...(facets && { facets }) }, scope.filter)) return false
    const row = rowOf(sketch, hash)
    if (row < 0) return false
    const width = sketch.fields.length
    return sketch.fields.some(
      ({ name }, column) => teaching.has(name) && (sketch.counts[row * width + column] ?? 0) > 0,
    )
  })
}

// Completions come after misspellings of the same length; the letters in common decide.
function distanceBetween(typed: string, found: string): number {
  let common = 0
  while (common < typed.length && typed[common] === found[common]) common += 1
  return typed.length + found.length - 2 * common
}

/** Whether one word becomes the other by at most so many letters put in, left out or replaced. */
function areWithin(left: string, right: string, edits: number): boolean {
  if (Math.abs(left.length - right.length) > edits) return false
  let row = Array.from({ length: right.length + 1 }, (_, place) => place)
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= right.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    if (Math.min(...next) > edits) return false
    row = next
  }
  return (row[right.length] ?? 0) <= edits
}
