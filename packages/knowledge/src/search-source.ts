import type { IndexedDocument } from './search-index.ts'
import type { Sketch } from './sketch.ts'

/** Documents that hold at least one key of every group, at a level and above. */
export interface Postings {
  readonly groups: readonly (readonly string[])[]
  readonly from: number
}

/** A document as ranking needs it. */
export interface FoundDocument extends Pick<IndexedDocument, 'id' | 'group' | 'language' | 'facets'> {
  readonly number: number
  readonly sketch: Sketch
}

/**
 * What holds the documents of an index. It answers by key and number and judges nothing, so what is found, and in which order,
 * does not depend on what holds it.
 *
 * Each document has a number, see {@link documentNumber}: later ones have greater numbers, and one that is replaced keeps its own.
 */
export interface SearchSource {
  /** About how many documents there are; it decides how an answer is found, never which. */
  size(): number
  /** Numbers for each of the questions, each number once, in any order, all that there are. */
  postings(partition: string, asked: readonly Postings[]): readonly (readonly number[])[]
  /** The documents with these numbers, in any order; absent ones are left out. */
  documents(numbers: readonly number[]): readonly FoundDocument[]
  /** Their texts, by number and field. */
  fields(numbers: readonly number[]): ReadonlyMap<number, Readonly<Record<string, string>>>
  /** Words of a partition, after the places of their groups, that begin so, in the order of their code units. */
  words(partition: string, beginning: string, limit: number): readonly string[]
}

type Answer<Value> = Value | Promise<Value>

/** The same where answers come later. */
export type RemoteSearchSource = {
  readonly [Verb in keyof SearchSource]: (
    ...asked: Parameters<SearchSource[Verb]>
  ) => Answer<ReturnType<SearchSource[Verb]>>
}

/** A search under way: it yields questions to a source and is resumed with their answers. */
export type Search<Result> = Generator<(source: RemoteSearchSource) => unknown, Result, unknown>

/** Asks the source of the search. */
export function* ask<Value>(question: (source: RemoteSearchSource) => Answer<Value>): Search<Value> {
  // What runs the search resumes it with the answer to what it yielded.
  return (yield question) as Value
}

/** Runs a search on a source that answers at once. */
export function runSearch<Result>(search: Search<Result>, source: SearchSource): Result {
  let step = search.next()
  while (!step.done) step = search.next(step.value(source))
  return step.value
}

/** Runs a search on a source that answers later. */
export async function runRemoteSearch<Result>(
  search: Search<Result>,
  source: RemoteSearchSource,
): Promise<Result> {
  let step = search.next()
  while (!step.done) step = search.next(await step.value(source))
  return step.value
}
