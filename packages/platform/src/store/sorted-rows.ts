import { compareKeys, hasPrefix, type IndexKey } from './index-key.ts'

/** A row of an index: where it stands and which document it leads to. */
export interface IndexEntry {
  readonly key: IndexKey
  readonly id: string
}

/** Rows in key order. Insertion is a binary search and a shift of memory, which is cheap far beyond a sandbox's size. */
export class SortedRows {
  readonly #rows: IndexEntry[] = []

  /** Index of the first row whose key is not below `key`. */
  #lowerBound(key: IndexKey): number {
    let low = 0
    let high = this.#rows.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compareKeys((this.#rows[middle] as IndexEntry).key, key) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  insert(entry: IndexEntry): void {
    const rows = this.#rows
    const last = rows[rows.length - 1]
    if (!last || compareKeys(last.key, entry.key) < 0) rows.push(entry)
    else rows.splice(this.#lowerBound(entry.key), 0, entry)
  }

  remove(key: IndexKey): void {
    const at = this.#lowerBound(key)
    const row = this.#rows[at]
    if (row && compareKeys(row.key, key) === 0) this.#rows.splice(at, 1)
  }

  /** The first row under a prefix, or undefined. */
  first(prefix: IndexKey): IndexEntry | undefined {
    const row = this.#rows[this.#lowerBound(prefix)]
    return row && hasPrefix(row.key, prefix) ? row : undefined
  }

  ascending(prefix: IndexKey, start: IndexKey, afterStart: boolean, limit: number): IndexEntry[] {
    const found: IndexEntry[] = []
    let at = this.#lowerBound(start)
    const first = this.#rows[at]
    if (afterStart && first && compareKeys(first.key, start) === 0) at += 1
    for (; at < this.#rows.length && found.length < limit; at += 1) {
      const row = this.#rows[at] as IndexEntry
      if (!hasPrefix(row.key, prefix)) break
      found.push(row)
    }
    return found
  }

  descending(prefix: IndexKey, before: IndexKey | undefined, from: IndexKey, limit: number): IndexEntry[] {
    const found: IndexEntry[] = []
    for (
      let at = (before ? this.#lowerBound(before) : this.#endOf(prefix)) - 1;
      at >= 0 && found.length < limit;
      at -= 1
    ) {
      const row = this.#rows[at] as IndexEntry
      if (!hasPrefix(row.key, prefix) || compareKeys(row.key, from) < 0) break
      found.push(row)
    }
    return found
  }

  /** Index after the last row under a prefix. */
  #endOf(prefix: IndexKey): number {
    let low = this.#lowerBound(prefix)
    let high = this.#rows.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (hasPrefix((this.#rows[middle] as IndexEntry).key, prefix)) low = middle + 1
      else high = middle
    }
    return low
  }
}
