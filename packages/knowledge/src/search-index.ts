import type { Languages } from './posting-keys.ts'
import type { Query } from './query.ts'
import type { Candidate, CorpusStatistics } from './rank.ts'
import type { SearchSource } from './search-source.ts'

/** A document to be found: an article in one language, or a ticket. */
export interface IndexedDocument {
  /** Unique in the index; for an article, unique for each translation. */
  readonly id: string
  /** What translations of one article share; a search shows one of them. @default the id */
  readonly group?: string
  /** BCP 47 tag. */
  readonly language: string
  /** Plain text by field name; fields that the index does not know are ignored. */
  readonly fields: Readonly<Record<string, string>>
  /** What searches may be restricted by: audience, product, account. */
  readonly facets?: Readonly<Record<string, string | readonly string[]>>
}

/** For every facet named, the values of which a document must have at least one; an empty list lets nothing pass. */
export type FacetFilter = Readonly<Record<string, string | readonly string[]>>

/** What a search is confined to, before anything is counted or ranked. */
export interface Scope {
  /** BCP 47 tag; its primary subtag selects the documents. An index that keeps languages together looks at all. */
  readonly language: string
  readonly filter?: FacetFilter
  /** Fields that may match. @default all fields of the index */
  readonly fields?: readonly string[]
}

/** A word of the query that nothing in scope holds, and the nearest one that something does. */
export interface Correction {
  readonly term: string
  readonly correctedTo: string
}

/** Documents in scope that hold a term of the query. */
export interface CandidateSet {
  /** The query that was used, corrections made. */
  readonly query: Query
  readonly corrections: readonly Correction[]
  readonly candidates: readonly Candidate[]
  /** Of the documents and fields in scope alone, so that scores tell nothing of the others. */
  readonly statistics: CorpusStatistics
}

/**
 * An index that is filled and searched in one place. Changes are seen by the next call.
 *
 * Filters are applied first: a document out of scope influences no candidate, number or correction.
 */
export interface SearchIndex {
  /** Number of documents. */
  readonly size: number
  /** Tags by which all documents can be searched: the primary subtags in it, or `und` where languages are kept together. */
  readonly languages: readonly string[]
  readonly kept: Languages
  /** What searches ask. */
  readonly source: SearchSource
  /** Adds a document, or replaces the one with its id. */
  put(document: IndexedDocument): void
  /** Removes a document; returns false if there was none. */
  remove(id: string): boolean
  /** The document as it was put. */
  get(id: string): IndexedDocument | undefined
  /** At most `limit` candidates, best guesses kept. */
  candidates(query: Query, scope: Scope & { readonly limit?: number }): CandidateSet
  /** Statistics of all documents of a language and all fields; for choosing terms, not for ranking what a reader sees. */
  statistics(language: string): CorpusStatistics
}
