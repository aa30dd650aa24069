import { idAt, WIDTH, type CommitItem } from '../store/commit-item.ts'
import { keyText } from '../store/key-text.ts'

/**
 * Commits that are on disk in the log and not yet in their tables, as far as the next commits have to know of them: revisions,
 * unique keys and timers.
 */
export class Unapplied {
  /** In the order in which they were decided. */
  items: CommitItem[] = []
  readonly #revisions = new Map<string, number>()
  /** By index and key: the rows under it that came and that went, by key with id. */
  readonly #uniqueRows = new Map<string, Map<string, boolean>>()
  readonly #timers = new Map<string, number | null>()

  add(item: CommitItem): void {
    this.items.push(item)
    const { tenant, documents, addedRows, droppedRows, timers, droppedTimers } = item
    for (let i = 0; i < documents.length; i += WIDTH.documents) {
      this.#revisions.set(`${tenant} ${documents[i]} ${documents[i + 1]}`, documents[i + 3] as number)
    }
    for (let i = 0; i < droppedRows.length; i += WIDTH.droppedRows) {
      const key = droppedRows[i + 2] as string
      const full = key + keyText([idAt(item, droppedRows[i + 1] as number)])
      this.#rowsUnder(tenant, droppedRows[i] as number, key).set(full, false)
    }
    for (let i = 0; i < addedRows.length; i += WIDTH.addedRows) {
      if (addedRows[i + 3] === 0) continue
      const key = addedRows[i + 2] as string
      const full = key + keyText([idAt(item, addedRows[i + 1] as number)])
      this.#rowsUnder(tenant, addedRows[i] as number, key).set(full, true)
    }
    for (const id of droppedTimers) this.#timers.set(`${tenant} ${id}`, null)
    for (let i = 0; i < timers.length; i += WIDTH.timers)
      this.#timers.set(`${tenant} ${timers[i]}`, timers[i + 1] as number)
  }

  #rowsUnder(tenant: string, index: number, key: string): Map<string, boolean> {
    const name = `${tenant} ${index} ${key}`
    let rows = this.#uniqueRows.get(name)
    if (!rows) this.#uniqueRows.set(name, (rows = new Map()))
    return rows
  }

  revision(tenant: string, collection: number, id: string): number | undefined {
    return this.#revisions.get(`${tenant} ${collection} ${id}`)
  }

  /** Rows under a unique key that came (true) or went (false), by key with id. */
  rowsUnder(tenant: string, index: number, key: string): ReadonlyMap<string, boolean> | undefined {
    return this.#uniqueRows.get(`${tenant} ${index} ${key}`)
  }

  /** When a timer is due; null where it is gone, undefined where nothing was decided of it. */
  timer(tenant: string, id: string): number | null | undefined {
    return this.#timers.get(`${tenant} ${id}`)
  }

  clear(): void {
    this.items = []
    this.#revisions.clear()
    this.#uniqueRows.clear()
    this.#timers.clear()
  }
}
