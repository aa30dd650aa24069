import type { RawDocument } from '../store/backend.ts'
import type { KeyRange } from '../store/key-range.ts'
import type { Ask } from './database-pool.ts'

/** A query of an index that has rows. */
export interface IndexRange extends KeyRange {
  readonly tenant: number
  readonly collection: number
  readonly index: number
  readonly limit: number
}

/** A row of an index: which document stands there, and which revision it has. */
export interface IndexedRevision {
  readonly id: string
  readonly revision: number
}

interface Wanted {
  readonly range: IndexRange
  readonly resolve: (rows: readonly IndexedRevision[]) => void
  readonly reject: (error: Error) => void
}

/** Reads ranges of indexes, all those asked for in one turn of the event loop as one statement. */
export class IndexReads {
  readonly #ask: Ask
  #wanted: Wanted[] = []

  constructor(ask: Ask) {
    this.#ask = ask
  }

  rows(range: IndexRange): Promise<readonly IndexedRevision[]> {
    return new Promise((resolve, reject) => {
      this.#wanted.push({ range, resolve, reject })
      if (this.#wanted.length === 1) setImmediate(() => void this.#send())
    })
  }

  /** Rows and documents of a range as one statement sees them. */
  documents({
    tenant,
    collection,
    index,
    descending,
    past,
    low,
    high,
    limit,
    heads,
  }: IndexRange): Promise<RawDocument[]> {
    return this.#ask<RawDocument>('index', 'SELECT * FROM read_index($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
      tenant,
      collection,
      index,
      descending,
      past,
      low,
      high,
      limit,
      heads,
    ])
  }

  async #send(): Promise<void> {
    const wanted = this.#wanted
    this.#wanted = []
    const column = <Name extends keyof IndexRange>(name: Name) => wanted.map(({ range }) => range[name])
    try {
      const rows = await this.#ask<IndexedRevision & { readonly place: number }>(
        'indexes',
        'SELECT * FROM read_indexes($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
        [
          column('tenant'),
          column('collection'),
          column('index'),
          column('descending'),
          column('past'),
          column('low'),
          column('high'),
          column('limit'),
          wanted.flatMap(({ range }) => range.heads),
          wanted.map(({ range }) => range.heads.length),
        ],
      )
      const found = wanted.map((): IndexedRevision[] => [])
      for (const { place, id, revision } of rows) found[place - 1]?.push({ id, revision })
      for (const [i, { resolve }] of wanted.entries()) resolve(found[i] ?? [])
    } catch (error) {
      for (const { reject } of wanted) reject(error as Error)
    }
  }
}
