import { excerpt } from './excerpt.ts'
import type { Excerpt } from './excerpt.ts'
import { mergeFallback } from './fallback.ts'
import type { LanguageHits } from './fallback.ts'
import { ARTICLE_FIELDS } from './field-profile.ts'
import type { FieldProfile } from './field-profile.ts'
import { findCandidates } from './find-candidates.ts'
import { partitionOf, type Languages } from './posting-keys.ts'
import { parseQuery } from './query.ts'
import type { Query } from './query.ts'
import { rank } from './rank.ts'
import type { Correction, FacetFilter, SearchIndex } from './search-index.ts'
import { ask, runSearch, type Search } from './search-source.ts'
import type { SuggestionSource } from './suggestion-query.ts'

/** A search as a caller asks for it. */
export interface SearchRequest {
  /** What somebody typed, a query built by {@link suggestionQuery}, or a report, of which each language takes its most telling terms. */
  readonly query: string | Query | SuggestionSource
  /** Languages to search, the reader's first, then its fallbacks. Left out: all, none of them a fallback, joined by score. */
  readonly languages?: readonly string[]
  /** Names of the fields that may match, be counted and be quoted. @default all fields of the profile */
  readonly fields?: readonly string[]
  /** Facets that a document must have; applied before ranking, counting and quoting. */
  readonly filter?: FacetFilter
  /** Greatest number of hits, integer >= 0. @default 10 */
  readonly limit?: number
  /** Hits to leave out at the beginning, integer >= 0. @default 0 */
  readonly offset?: number
  /** Least share of the query's information in a hit, 0 to 1. @default 0.25 for a text, 0.1 for a built query */
  readonly minimumCoverage?: number
  /** Length of excerpts in UTF-16 code units, integer >= 0; 0 makes none. @default 200 */
  readonly excerptChars?: number
  /** How the index's fields are ranked. @default ARTICLE_FIELDS */
  readonly profile?: readonly FieldProfile[]
}

/** A document that was found. */
export interface SearchHit {
  readonly id: string
  /** What translations of one article share. */
  readonly group: string
  /** BCP 47 tag of the document. */
  readonly language: string
  /** Relevance, above 0; comparable between hits of one language and one search. */
  readonly score: number
  /** Share of the query's information that the document holds, 0 to 1. */
  readonly coverage: number
  /** The language that was asked for, where this hit comes from a fallback of it. */
  readonly fallbackFrom?: string
  /** The best passage and the field it was cut from; the beginning of the first field that may be quoted, where only others match. */
  readonly excerpt?: Excerpt & { readonly field: string }
}

/** What a search found. */
export interface SearchResult {
  readonly hits: readonly SearchHit[]
  /** Number of hits before `offset` and `limit`; at most 300 a language. */
  readonly total: number
  readonly corrections: readonly Correction[]
}

/**
 * Searches an index: finds candidates, ranks them, joins the fallback languages and cuts excerpts.
 *
 * Hits of a fallback language stand after every hit of the language asked for, as {@link mergeFallback} says.
 * @throws {RangeError} a number is out of its range, or a field is unknown
 * @example searchIndex(index, { query: 'attach disk', languages: ['zh', 'en'], filter: { audience: 'public' } }).hits
 */
export function searchIndex(index: SearchIndex, request: SearchRequest): SearchResult {
  const languages = request.languages ?? index.languages
  return runSearch(
    searchSource(request, { languages, isJoined: !request.languages, kept: index.kept }),
    index.source,
  )
}

/** Which documents a search goes through, and how they are kept. */
export interface SearchedLanguages {
  readonly languages: readonly string[]
  /** Whether hits of all languages are one list by score; otherwise those after the first are its fallbacks. */
  readonly isJoined: boolean
  readonly kept: Languages
}

/**
 * The same on any source, as a search to be run with {@link runSearch} or {@link runRemoteSearch}.
 * @throws {RangeError} a number is out of its range, or a field is unknown
 */
export function* searchSource(
  request: SearchRequest,
  { languages, isJoined, kept }: SearchedLanguages,
): Search<SearchResult> {
  const { limit = 10, offset = 0, excerptChars = 200, profile = ARTICLE_FIELDS } = request
  for (const [name, value] of Object.entries({ limit, offset, excerptChars })) {
    if (!Number.isInteger(value) || value < 0)
      throw new RangeError(`${name} is expected to be an integer >= 0, got ${value}`)
  }
  const unknown = request.fields?.find((wanted) => !profile.some(({ name }) => name === wanted))
  if (unknown !== undefined)
    throw new RangeError(`expected fields of ${profile.map(({ name }) => name).join(', ')}, got ${unknown}`)
  const fields = profile.filter(({ name }) => request.fields?.includes(name) ?? true)
  const lists: LanguageResult[] = []
  for (const language of distinctLanguages(languages, kept))
    lists.push(yield* searchLanguage(request, language, partitionOf(language, kept), profile, fields))
  const merged = mergeFallback(isJoined ? [joinByScore(lists)] : lists, ({ group }) => group)
  const shown = merged.slice(offset, offset + limit)
  return {
    hits: excerptChars === 0 ? shown.map(withoutQuery) : yield* quoted(shown, fields, excerptChars),
    total: merged.length,
    corrections: lists.flatMap(({ corrections }) => corrections),
  }
}

interface Found extends Omit<SearchHit, 'excerpt'> {
  readonly number: number
  readonly query: Query
}

interface LanguageResult extends LanguageHits<Found> {
  readonly corrections: readonly Correction[]
}

// Beyond them nobody reads, and on known-item queries more of them found nothing better.
const CANDIDATES = 300

function* searchLanguage(
  request: SearchRequest,
  language: string,
  partition: string,
  profile: readonly FieldProfile[],
  fields: readonly FieldProfile[],
): Search<LanguageResult> {
  const typed = typeof request.query === 'string'
  const asked = typeof request.query === 'string' ? parseQuery(request.query, language) : request.query
  const { filter, minimumCoverage = typed ? 0.25 : 0.1 } = request
  const scope = {
    partition,
    language,
    profile,
    fields,
    ...(filter && { filter }),
  }
  const { query, corrections, documents, statistics } = yield* findCandidates(asked, scope, CANDIDATES)
  const byId = new Map(documents.map((document) => [document.id, document]))
  const hits = rank(query, documents, statistics, { fields, minimumCoverage }).flatMap(
    ({ id, score, coverage }) => {
      const document = byId.get(id)
      if (!document) return []
      const { number, group = id } = document
      return [{ id, group, language: document.language, score, coverage, number, query }]
    },
  )
  return { language, hits, corrections }
}

// Documents are found by partition, so a second tag of the same one would find the same ones again.
function distinctLanguages(languages: readonly string[], kept: Languages): readonly string[] {
  const partitions = languages.map((language) => partitionOf(language, kept))
  return languages.filter((_, place) => partitions.indexOf(partitions[place] ?? '') === place)
}

function joinByScore(lists: readonly LanguageResult[]): LanguageHits<Found> {
  const hits = lists.flatMap((list) => list.hits)
  return { language: '', hits: hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)) }
}

function withoutQuery({ query: _, number: __, ...hit }: Found): SearchHit {
  return hit
}

function* quoted(
  found: readonly Found[],
  fields: readonly FieldProfile[],
  maxChars: number,
): Search<SearchHit[]> {
  const texts =
    found.length === 0
      ? new Map<number, Readonly<Record<string, string>>>()
      : yield* ask((source) => source.fields(found.map(({ number }) => number)))
  return found.map((hit) => {
    const best = bestExcerpt(texts.get(hit.number) ?? {}, hit, fields, maxChars)
    return { ...withoutQuery(hit), ...(best && { excerpt: best }) }
  })
}

function bestExcerpt(
  texts: Readonly<Record<string, string>>,
  { query, language }: Found,
  fields: readonly FieldProfile[],
  maxChars: number,
): SearchHit['excerpt'] {
  let best: SearchHit['excerpt']
  for (const { name, excerpt: quotable = true } of fields) {
    if (!quotable) continue
    const cut = excerpt(texts[name] ?? '', query, maxChars, language)
    if (cut.weight > (best?.weight ?? -1) && cut.text !== '') best = { ...cut, field: name }
  }
  return best
}
