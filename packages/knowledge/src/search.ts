import { excerpt } from './excerpt.ts'
import type { Excerpt } from './excerpt.ts'
import { mergeFallback } from './fallback.ts'
import type { LanguageHits } from './fallback.ts'
import { ARTICLE_FIELDS } from './field-profile.ts'
import type { FieldProfile } from './field-profile.ts'
import { primaryTag } from './language.ts'
import { parseQuery } from './query.ts'
import type { Query } from './query.ts'
import { rank } from './rank.ts'
import type { Correction, FacetFilter, SearchIndex } from './search-index.ts'

/** A search as a caller asks for it. */
export interface SearchRequest {
  /** What somebody typed, or a query built by {@link suggestionQuery}. */
  readonly query: string | Query
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
  /** Number of hits before `offset` and `limit`; at most 1,000 a language. */
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
  const { limit = 10, offset = 0, excerptChars = 200, profile = ARTICLE_FIELDS } = request
  for (const [name, value] of Object.entries({ limit, offset, excerptChars })) {
    if (!Number.isInteger(value) || value < 0)
      throw new RangeError(`${name} is expected to be an integer >= 0, got ${value}`)
  }
  const fields = profile.filter(({ name }) => request.fields?.includes(name) ?? true)
  const languages = distinctLanguages(request.languages ?? index.languages)
  const lists = languages.map((language) => searchLanguage(index, request, language, fields))
  const merged = mergeFallback(request.languages ? lists : [joinByScore(lists)], ({ group }) => group)
  return {
    hits: merged.slice(offset, offset + limit).map((found) => hitOf(index, found, fields, excerptChars)),
    total: merged.length,
    corrections: lists.flatMap(({ corrections }) => corrections),
  }
}

type Found = Omit<SearchHit, 'excerpt' | 'fallbackFrom'> & { readonly query: Query }

interface LanguageResult extends LanguageHits<Found> {
  readonly corrections: readonly Correction[]
}

function searchLanguage(
  index: SearchIndex,
  request: SearchRequest,
  language: string,
  fields: readonly FieldProfile[],
): LanguageResult {
  const built = typeof request.query !== 'string'
  const asked = typeof request.query === 'string' ? parseQuery(request.query, language) : request.query
  const { filter, fields: names, minimumCoverage = built ? 0.1 : 0.25 } = request
  const { query, corrections, candidates, statistics } = index.candidates(asked, {
    language,
    ...(filter && { filter }),
    fields: names ?? fields.map(({ name }) => name),
  })
  const hits = rank(query, candidates, statistics, { fields, minimumCoverage }).flatMap(
    ({ id, score, coverage }) => {
      const document = index.get(id)
      if (!document) return []
      return [{ id, group: document.group ?? id, language: document.language, score, coverage, query }]
    },
  )
  return { language, hits, corrections }
}

// Documents are found by primary subtag, so a second tag of the same language would find the same ones again.
function distinctLanguages(languages: readonly string[]): readonly string[] {
  const primary = languages.map(primaryTag)
  return languages.filter((_, place) => primary.indexOf(primary[place] ?? '') === place)
}

function joinByScore(lists: readonly LanguageResult[]): LanguageHits<Found> {
  const hits = lists.flatMap((list) => list.hits)
  return { language: '', hits: hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)) }
}

function hitOf(
  index: SearchIndex,
  found: Found & { readonly fallbackFrom?: string },
  fields: readonly FieldProfile[],
  excerptChars: number,
): SearchHit {
  const { query, ...hit } = found
  const quoted = excerptChars === 0 ? undefined : bestExcerpt(index, hit, query, fields, excerptChars)
  return quoted ? { ...hit, excerpt: quoted } : hit
}

function bestExcerpt(
  index: SearchIndex,
  hit: { readonly id: string; readonly language: string },
  query: Query,
  fields: readonly FieldProfile[],
  maxChars: number,
): SearchHit['excerpt'] {
  const document = index.get(hit.id)
  let best: SearchHit['excerpt']
  for (const { name, excerpt: quotable = true } of fields) {
    if (!quotable) continue
    const cut = excerpt(document?.fields[name] ?? '', query, maxChars, hit.language)
    if (cut.weight > (best?.weight ?? -1) && cut.text !== '') best = { ...cut, field: name }
  }
  return best
}
