import type { IndexRow, IndexSpec, Stored } from '@deskwire/platform'

/** Says where a document stands in an index; null where the index leaves it out. */
export type RowOf = (stored: Stored<unknown>) => IndexRow<unknown> | null

/** Rows of documents in indexes, kept beside the revision that they are of, which never changes. */
export class IndexRows {
  readonly #kept = new Map<IndexSpec<unknown>, RowOf>()

  of(index: IndexSpec<unknown>): RowOf {
    let rowOf = this.#kept.get(index)
    if (!rowOf) this.#kept.set(index, (rowOf = rowsOf(index)))
    return rowOf
  }
}

function rowsOf(index: IndexSpec<unknown>): RowOf {
  const rows = new WeakMap<Stored<unknown>, IndexRow<unknown> | null>()
  return (stored) => {
    let row = rows.get(stored)
    if (row === undefined) {
      const key = index.key(stored.value)
      row = key && { ...stored, key: [...key, stored.id] }
      rows.set(stored, row)
    }
    return row
  }
}
