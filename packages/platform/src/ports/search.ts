import type { SuggestionSource } from '@deskwire/knowledge'

/** Text of a document as the search knows it. An article's fields are those of `articleFields` in @deskwire/knowledge. */
export interface SearchDocument {
  readonly id: string
  /** What translations of one article share; a search shows one of them. @default the id */
  readonly group?: string
  /** BCP 47; decides with which fallback a hit is flagged. */
  readonly language: string
  readonly fields: Readonly<Record<string, string>>
  /** Values to filter by, before anything is ranked or counted. */
  readonly facets: Readonly<Record<string, string | readonly string[]>>
}

/** What to look for. */
export interface SearchRequest {
  /** What somebody typed; or a report, of which the most telling terms are taken. */
  readonly text: string | SuggestionSource
  /** Languages to search, the wanted one first; hits of the others are flagged. For articles at least one; tickets are searched together. */
  readonly languages: readonly string[]
  /** Fields that may be looked at; all unless given. A field left out can neither match nor show in an excerpt. */
  readonly fields?: readonly string[]
  /** For each facet the values allowed; a document must match every facet named. */
  readonly facets: Readonly<Record<string, readonly string[]>>
  readonly limit: number
  /** Hits to leave out at the beginning. @default 0 */
  readonly offset?: number
}

/** A document found. */
export interface SearchHit {
  readonly id: string
  readonly language: string
  /** Above 0; only comparable within one answer. */
  readonly score: number
  /** The field that matched best. */
  readonly field: string
  readonly excerpt: string
  /** UTF-16 offsets into the excerpt, half-open, in order. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[]
  /** The language that was asked for, where this hit is of another one. */
  readonly fallbackFrom: string | null
}

/** Kinds of documents that are searched, each in an index of its own. */
export type SearchKind = 'article' | 'ticket'

/**
 * Full text of a tenant's articles and tickets, written in the transaction of the document. Stores supply candidates;
 * one pure ranking orders them on every store. `searchText` reads the committed state.
 */
export interface SearchPort {
  putText(kind: SearchKind, document: SearchDocument): void
  removeText(kind: SearchKind, id: string): void
  searchText(kind: SearchKind, request: SearchRequest): Promise<readonly SearchHit[]>
}
