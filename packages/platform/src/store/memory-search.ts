import { runSearch, type SearchIndex } from '@deskwire/knowledge'
import { createMemoryIndex } from '@deskwire/knowledge/memory'
import type { SearchDocument, SearchHit, SearchKind, SearchRequest } from '../ports/search.ts'
import { searchText } from './search-text.ts'
import { textProfiles } from './text-profiles.ts'

/** The full text of one tenant, an index for each kind of document, made when the first is put in. */
export class MemorySearch {
  readonly #indexes = new Map<SearchKind, SearchIndex>()

  put(kind: SearchKind, document: SearchDocument): void {
    let index = this.#indexes.get(kind)
    if (!index) this.#indexes.set(kind, (index = createMemoryIndex(textProfiles[kind])))
    index.put(document)
  }

  remove(kind: SearchKind, id: string): void {
    this.#indexes.get(kind)?.remove(id)
  }

  search(kind: SearchKind, request: SearchRequest): readonly SearchHit[] {
    const index = this.#indexes.get(kind)
    return index ? runSearch(searchText(kind, request), index.source) : []
  }
}
