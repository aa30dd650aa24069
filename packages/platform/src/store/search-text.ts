import {
  searchSource,
  type Search,
  type SearchResult,
  type SearchRequest as SourceRequest,
} from '@deskwire/knowledge'
import type { SearchHit, SearchKind, SearchRequest } from '../ports/search.ts'
import { textProfiles } from './text-profiles.ts'

/**
 * A search as every store runs it, on documents written as {@link textProfiles} say: by `runSearch` or `runRemoteSearch` of
 * @deskwire/knowledge.
 */
export function* searchText(kind: SearchKind, request: SearchRequest): Search<readonly SearchHit[]> {
  const { text, languages, fields, facets, limit, offset = 0 } = request
  const { fields: profile, languages: kept } = textProfiles[kind]
  const asked: SourceRequest = {
    query: text,
    filter: facets,
    limit,
    offset,
    profile,
    ...(fields && { fields }),
  }
  const searched =
    kept === 'together'
      ? { languages: [languages[0] ?? 'und'], isJoined: languages.length === 0, kept }
      : { languages, isJoined: false, kept }
  return hitsOf(yield* searchSource(asked, searched))
}

function hitsOf({ hits }: Pick<SearchResult, 'hits'>): readonly SearchHit[] {
  return hits.map(({ id, language, score, fallbackFrom, excerpt }) => ({
    id,
    language,
    score,
    field: excerpt?.field ?? 'title',
    excerpt: excerpt?.text ?? '',
    highlights: excerpt?.matches ?? [],
    fallbackFrom: fallbackFrom ?? null,
  }))
}
