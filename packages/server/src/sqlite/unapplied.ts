import { deserialize } from 'node:v8'
import { idAt, WIDTH, type CommitItem } from '../store/commit-item.ts'
import { keyText } from '../store/key-text.ts'

/** Commits that were done together, as they lie in the log: most are looked into only when they come into their tables. */
export class DoneBatch {
  readonly #bytes: Uint8Array
  /** How many they are. */
  readonly size: number
  readonly byteLength: number
  #items: readonly CommitItem[] | undefined

  /** @param items - what the bytes say, where that is known already */
  constructor(bytes: Uint8Array, size: number, items?: readonly CommitItem[]) {
    this.#bytes = bytes
    this.byteLength = bytes.byteLength
    this.size = size
    this.#items = items
  }

  static of(item: CommitItem): DoneBatch {
    return new DoneBatch(new Uint8Array(), 1, [item])
  }

  get items(): readonly CommitItem[] {
    return (this.#items ??= deserialize(this.#bytes) as readonly CommitItem[])
  }
}

/** What some commits have decided. */
class Decided {
  readonly batches: DoneBatch[] = []
  readonly #revisions = new Map<string, number>()
  /** By index and key: the rows under it that came and that went, by key with id. */
  readonly #uniqueRows = new Map<string, Map<string, boolean>>()
  readonly #timers = new Map<string, number | null>()
  #size = 0
  #byteLength = 0
  #lookedAt = 0

  get size(): number {
    return this.#size
  }

  get byteLength(): number {
    return this.#byteLength
  }

  add(batch: DoneBatch): void {
    this.batches.push(batch)
    this.#size += batch.size
    this.#byteLength += batch.byteLength
  }

  get revisions(): ReadonlyMap<string, number> {
    this.#look()
    return this.#revisions
  }

  get uniqueRows(): ReadonlyMap<string, ReadonlyMap<string, boolean>> {
    this.#look()
    return this.#uniqueRows
  }

  get timers(): ReadonlyMap<string, number | null> {
    this.#look()
    return this.#timers
  }

  #look(): void {
    for (; this.#lookedAt < this.batches.length; this.#lookedAt += 1)
      for (const item of (this.batches[this.#lookedAt] as DoneBatch).items) this.#note(item)
  }

  #note(item: CommitItem): void {
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
}

/**
 * Commits that are on disk in the log and not yet in their tables, as far as the next commits have to know of them: revisions,
 * unique keys and timers. Those that are on their way into the tables are kept apart from those that came since.
 */
export class Unapplied {
  #leaving: Decided | undefined
  #waiting = new Decided()

  /** Commits that are not yet in their tables. */
  get size(): number {
    return this.#waiting.size + (this.#leaving?.size ?? 0)
  }

  /** Their size in the log, bytes, as far as it is known: not of those that were looked into. */
  get byteLength(): number {
    return this.#waiting.byteLength + (this.#leaving?.byteLength ?? 0)
  }

  add(batch: DoneBatch): void {
    this.#waiting.add(batch)
  }

  /** Takes out what waits, in the order in which it was decided. What was taken out before is in its tables by now. */
  leave(): readonly DoneBatch[] {
    this.#leaving = this.#waiting
    this.#waiting = new Decided()
    return this.#leaving.batches
  }

  /** What was taken out is in its tables. */
  left(): void {
    this.#leaving = undefined
  }

  revision(tenant: string, collection: number, id: string): number | undefined {
    const name = `${tenant} ${collection} ${id}`
    return this.#waiting.revisions.get(name) ?? this.#leaving?.revisions.get(name)
  }

  /** Rows under a unique key that came (true) or went (false), by key with id. */
  rowsUnder(tenant: string, index: number, key: string): ReadonlyMap<string, boolean> | undefined {
    const name = `${tenant} ${index} ${key}`
    const [later, earlier] = [this.#waiting.uniqueRows.get(name), this.#leaving?.uniqueRows.get(name)]
    return later && earlier ? new Map([...earlier, ...later]) : (later ?? earlier)
  }

  /** When a timer is due; null where it is gone, undefined where nothing was decided of it. */
  timer(tenant: string, id: string): number | null | undefined {
    const name = `${tenant} ${id}`
    const later = this.#waiting.timers.get(name)
    return later === undefined ? this.#leaving?.timers.get(name) : later
  }

  clear(): void {
    this.#leaving = undefined
    this.#waiting = new Decided()
  }
}
