import {
  ARTICLE_FIELDS,
  searchIndex,
  suggestionQuery,
  type FieldProfile,
  type SearchIndex,
  type SearchResult,
} from '@deskwire/knowledge'
import { createMemoryIndex } from '@deskwire/knowledge/memory'
import type { SearchDocument, SearchHit, SearchKind, SearchRequest } from '../ports/search.ts'

const TICKET_FIELDS: readonly FieldProfile[] = [
  { name: 'title', weight: 4 },
  { name: 'description', weight: 2 },
  { name: 'fact', weight: 3 },
  { name: 'message', weight: 1 },
  { name: 'internal', weight: 1 },
]

const profiles: Readonly<Record<SearchKind, readonly FieldProfile[]>> = {
  article: ARTICLE_FIELDS,
  ticket: TICKET_FIELDS,
}

/** The full text of one tenant, an index for each kind of document, made when the first is put in. */
export class MemorySearch {
  readonly #indexes = new Map<SearchKind, SearchIndex>()

  put(kind: SearchKind, document: SearchDocument): void {
    let index = this.#indexes.get(kind)
    if (!index) {
      index = createMemoryIndex({
        fields: profiles[kind],
        languages: kind === 'ticket' ? 'together' : 'separate',
      })
      this.#indexes.set(kind, index)
    }
    index.put(document)
  }

  remove(kind: SearchKind, id: string): void {
    this.#indexes.get(kind)?.remove(id)
  }

  search(kind: SearchKind, request: SearchRequest): readonly SearchHit[] {
    const index = this.#indexes.get(kind)
    if (!index) return []
    const { text, languages, fields, facets, limit } = request
    const common = { filter: facets, limit, profile: profiles[kind], ...(fields && { fields }) }
    const wanted = languages[0]
    if (typeof text === 'string') {
      return hitsOf(
        searchIndex(index, { ...common, query: text, ...(wanted !== undefined && { languages }) }),
      )
    }
    // A report's telling terms depend on what the articles of a language say, so each language gets a query of its own.
    const found: SearchHit[] = []
    const groups = new Set<string>()
    for (const language of languages) {
      const query = suggestionQuery(text, index.statistics(language), { language })
      for (const hit of searchIndex(index, { ...common, query, languages: [language] }).hits) {
        if (groups.has(hit.group)) continue
        groups.add(hit.group)
        found.push(
          ...hitsOf({ hits: [language === wanted ? hit : { ...hit, fallbackFrom: wanted ?? language }] }),
        )
      }
    }
    return found.slice(0, limit)
  }
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
