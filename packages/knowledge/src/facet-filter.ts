import type { FacetFilter, IndexedDocument } from './search-index.ts'

/**
 * Says whether a document's facets let it pass; one without a named facet does not.
 * @example passes({ facets: { audience: ['public'] } }, { audience: 'public' }) // true
 */
export function passes(document: Pick<IndexedDocument, 'facets'>, filter: FacetFilter): boolean {
  const facets = document.facets ?? {}
  return Object.entries(filter).every(([name, wanted]) => {
    const values = Object.hasOwn(facets, name) ? list(facets[name]) : []
    return list(wanted).some((value) => values.includes(value))
  })
}

function list(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
