import type { IndexRow, IndexSpec, Stored } from '@deskwire/platform'

/** Says where a document stands in an index; null where the index leaves it out. */
export type RowOf = (stored: Stored<unknown>) => IndexRow<unknown> | null

/** For each index the one function that reads its rows, by which is known what is kept in its order. */
export class IndexRows {
  readonly #known = new Map<IndexSpec<unknown>, RowOf>()

  of(index: IndexSpec<unknown>): RowOf {
    let rowOf = this.#known.get(index)
    if (!rowOf) this.#known.set(index, (rowOf = rowsOf(index)))
    return rowOf
  }
}

// Read anew each time: that costs less than to look up, and to keep for the collector, what is read once or twice.
const rowsOf =
  (index: IndexSpec<unknown>): RowOf =>
  ({ id, revision, value }) => {
    const key = index.key(value)
    return key && { id, revision, value, key: [...key, id] }
  }
