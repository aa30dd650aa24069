import type { IndexQuery } from '@deskwire/platform'
import type { RawDocument } from './backend.ts'

const MAX_QUERIES = 200

// Rows of all answers together; what an answer costs without rows counts as one more.
const MAX_ROWS = 100_000

/**
 * Answers of the database to queries of an index, until something of the collection goes into its tables. What is decided and not
 * there yet is not in them; whoever reads adds it.
 */
export class QueryCache {
  readonly #answers = new Map<string, Map<number, Map<string, readonly RawDocument[]>>>()
  /** At least as many as are kept. */
  #rows = 0

  static name({ index, prefix, after, from, direction, limit }: IndexQuery): string {
    return JSON.stringify([index, prefix, after, from, direction, limit])
  }

  get(tenant: string, collection: number, name: string): readonly RawDocument[] | undefined {
    return this.#answers.get(tenant)?.get(collection)?.get(name)
  }

  put(tenant: string, collection: number, name: string, answer: readonly RawDocument[]): void {
    this.#rows += answer.length + 1
    if (this.#rows > MAX_ROWS) {
      this.clear()
      this.#rows = answer.length + 1
    }
    const collections = this.#answers.get(tenant) ?? new Map<number, Map<string, readonly RawDocument[]>>()
    this.#answers.set(tenant, collections)
    const answers = collections.get(collection) ?? new Map<string, readonly RawDocument[]>()
    collections.set(collection, answers)
    if (answers.size >= MAX_QUERIES) answers.clear()
    answers.set(name, answer)
  }

  forget(tenant: string, collection: number): void {
    this.#answers.get(tenant)?.delete(collection)
  }

  forgetTenant(tenant: string): void {
    this.#answers.delete(tenant)
  }

  clear(): void {
    this.#answers.clear()
    this.#rows = 0
  }
}
