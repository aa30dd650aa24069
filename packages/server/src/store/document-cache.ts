import type { KeptDocument } from './kept-document.ts'

/** What is known of a document. */
export interface CachedDocument {
  /** Null where there is known to be none. */
  readonly document: KeptDocument | null
  readonly bytes: number
  /** When it was last known to be so, milliseconds. */
  readonly seenAt: number
}

// By tenant, collection and id. One map of joined keys would have to make and hash a new text for each look.
type Generation = Map<string, Map<number, Map<string, CachedDocument>>>

const rowsOf = (generation: Generation, tenant: string, collection: number) =>
  generation.get(tenant)?.get(collection)

// What an entry costs besides its text: key, objects, map slot.
const OVERHEAD_BYTES = 250

/**
 * Documents as they were read, up to a size. The same revision is always the same object. What was not used while half the size
 * was filled anew is let go, which costs nothing when a document is found, and documents are found far more often than not.
 */
export class DocumentCache {
  readonly #maxBytes: number
  #young: Generation = new Map()
  #old: Generation = new Map()
  #youngBytes = 0

  /** @param maxBytes - bound on the text of the documents kept, and what keeping them costs */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Undefined where nothing is known of it. */
  get(tenant: string, collection: number, id: string): CachedDocument | undefined {
    const found = rowsOf(this.#young, tenant, collection)?.get(id)
    if (found) return found
    const before = rowsOf(this.#old, tenant, collection)?.get(id)
    if (before) this.#keep(tenant, collection, id, before)
    return before
  }

  #keep(tenant: string, collection: number, id: string, entry: CachedDocument): void {
    if (this.#youngBytes + entry.bytes > this.#maxBytes / 2) {
      this.#old = this.#young
      this.#young = new Map()
      this.#youngBytes = 0
    }
    let collections = this.#young.get(tenant)
    if (!collections) this.#young.set(tenant, (collections = new Map()))
    let documents = collections.get(collection)
    if (!documents) collections.set(collection, (documents = new Map()))
    this.#youngBytes += entry.bytes - (documents.get(id)?.bytes ?? 0)
    documents.set(id, entry)
  }

  /**
   * Remembers what a document is now.
   * @param isNew - whether it was made just now, so that what was kept before was not this one
   */
  put(
    tenant: string,
    collection: number,
    id: string,
    document: KeptDocument | null,
    textLength: number,
    seenAt: number,
    isNew = false,
  ): void {
    const before = isNew ? undefined : this.get(tenant, collection, id)?.document
    const kept = before && document?.revision === before.revision ? before : document
    this.#keep(tenant, collection, id, { document: kept, bytes: textLength + OVERHEAD_BYTES, seenAt })
  }

  /** Notes that a document was found to be as it is kept. */
  confirm(tenant: string, collection: number, id: string, seenAt: number): void {
    const entry = this.get(tenant, collection, id)
    if (entry) this.#keep(tenant, collection, id, { ...entry, seenAt })
  }

  forget(tenant: string, collection: number, id: string): void {
    rowsOf(this.#old, tenant, collection)?.delete(id)
    const documents = rowsOf(this.#young, tenant, collection)
    this.#youngBytes -= documents?.get(id)?.bytes ?? 0
    documents?.delete(id)
  }

  clear(): void {
    this.#young.clear()
    this.#old.clear()
    this.#youngBytes = 0
  }

  forgetTenant(tenant: string): void {
    for (const documents of this.#young.get(tenant)?.values() ?? [])
      for (const { bytes } of documents.values()) this.#youngBytes -= bytes
    this.#young.delete(tenant)
    this.#old.delete(tenant)
  }
}
