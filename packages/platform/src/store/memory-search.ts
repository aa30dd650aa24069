import { createMemoryIndex, type MemoryIndex } from '@deskwire/knowledge/memory'
import { searchIndex } from '@deskwire/knowledge'
import type { SearchDocument, SearchHit, SearchKind, SearchRequest } from '../ports/search.ts'

/** The full text of one tenant, an index for each kind of document, made when the first is put in. */
export class MemorySearch {
  readonly #indexes = new Map<SearchKind, MemoryIndex>()

  put(kind: SearchKind, document: SearchDocument): void {
    let index = this.#indexes.get(kind)
    if (!index) {
      index = createMemoryIndex()
      this.#indexes.set(kind, index)
    }
    index.put(document)
  }

  remove(kind: SearchKind, id: string): void {
    this.#indexes.get(kind)?.remove(id)
  }

  search(kind: SearchKind, request: SearchRequest): readonly SearchHit[] {
    const index = this.#indexes.get(kind)
    return index ? searchIndex(index, request) : []
  }
}
