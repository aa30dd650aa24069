import { subjectKey, type NewEvent, type SequencedEvent } from '../events/event.ts'
import type {
  CollectionSpec,
  Content,
  IndexQuery,
  IndexRow,
  IndexSpec,
  IndexUnion,
  SequencerHead,
  Stored,
  Timer,
} from '../ports/store.ts'
import { compareKeys, type IndexKey } from './index-key.ts'
import { checkUnionQuery, storedIndexes, unionQueries } from './index-union.ts'
import { SortedRows, type IndexEntry } from './sorted-rows.ts'
import { UniqueKeyError } from './store-errors.ts'

type AnySpec = CollectionSpec<unknown>

/** The documents of one collection with their indexes. */
export class MemoryCollection {
  readonly #spec: AnySpec
  readonly #stored: readonly (readonly [name: string, spec: IndexSpec<unknown>])[]
  readonly #documents = new Map<string, Stored<unknown>>()
  readonly #indexes = new Map<string, SortedRows>()
  /** Highest revision of what was removed; what is made anew goes on from there. */
  #removedAt = 0

  constructor(spec: AnySpec) {
    this.#spec = spec
    this.#stored = storedIndexes(spec)
    for (const [name] of this.#stored) this.#indexes.set(name, new SortedRows())
  }

  get(id: string): Stored<unknown> | undefined {
    return this.#documents.get(id)
  }

  /**
   * Whether these writes together leave every unique key with one document.
   * @throws {UniqueKeyError} they do not
   */
  checkUnique(writes: ReadonlyMap<string, unknown>): void {
    for (const [name, index] of this.#stored) {
      if (!index.unique) continue
      const taken = new Set<string>()
      for (const [id, value] of writes) {
        const key = value === undefined ? null : index.key(value)
        if (!key) continue
        const text = JSON.stringify(key)
        const holder = this.#rows(name).first(key)
        const held =
          holder &&
          holder.key.length === key.length + 1 &&
          holder.id !== id &&
          !this.#gives(index.key, writes, holder.id, text)
        if (held || taken.has(text)) throw new UniqueKeyError(this.#spec.name, name)
        taken.add(text)
      }
    }
  }

  /** Whether the same commit takes the key away from its present holder. */
  #gives(
    key: (value: unknown) => IndexKey | null,
    writes: ReadonlyMap<string, unknown>,
    holder: string,
    text: string,
  ): boolean {
    if (!writes.has(holder)) return false
    const value = writes.get(holder)
    return value === undefined || JSON.stringify(key(value)) !== text
  }

  put(id: string, value: unknown): void {
    const before = this.#documents.get(id)
    if (before) this.#unindex(id, before.value)
    this.#documents.set(id, { id, revision: (before?.revision ?? this.#removedAt) + 1, value })
    for (const [name, index] of this.#stored) {
      const key = index.key(value)
      if (key) this.#rows(name).insert({ key: [...key, id], id })
    }
  }

  remove(id: string): void {
    const before = this.#documents.get(id)
    if (!before) return
    this.#removedAt = Math.max(this.#removedAt, before.revision)
    this.#unindex(id, before.value)
    this.#documents.delete(id)
  }

  query(query: IndexQuery): IndexRow<unknown>[] {
    const union = this.#spec.indexes[query.index]?.unionOf
    const entries = union ? this.#union(union, query) : this.#range(query)
    return entries.map(({ key, id }) => ({ ...(this.#documents.get(id) as Stored<unknown>), key }))
  }

  #range(query: IndexQuery): IndexEntry[] {
    const rows = this.#rows(query.index)
    const from: IndexKey = [...query.prefix, ...(query.from ?? [])]
    if (query.direction === 'descending') return rows.descending(query.prefix, query.after, from, query.limit)
    return query.after && compareKeys(query.after, from) >= 0
      ? rows.ascending(query.prefix, query.after, true, query.limit)
      : rows.ascending(query.prefix, from, false, query.limit)
  }

  #union(union: IndexUnion, query: IndexQuery): IndexEntry[] {
    checkUnionQuery(this.#spec.name, query, union)
    const sign = query.direction === 'descending' ? -1 : 1
    return merge(
      unionQueries(union, query).map((one) =>
        this.#range(one).map(({ key, id }) => ({ key: key.toSpliced(union.at, 1), id })),
      ),
      (left, right) => sign * compareKeys(left.key, right.key),
      query.limit,
    )
  }

  #rows(index: string): SortedRows {
    const rows = this.#indexes.get(index)
    if (!rows)
      throw new TypeError(
        `Could not query ${this.#spec.name}: it declares no index ${JSON.stringify(index)}.`,
      )
    return rows
  }

  #unindex(id: string, value: unknown): void {
    for (const [name, index] of this.#stored) {
      const key = index.key(value)
      if (key) this.#rows(name).remove([...key, id])
    }
  }
}

/** The first entries of several lists, each of them in order. */
function merge(
  lists: readonly (readonly IndexEntry[])[],
  order: (left: IndexEntry, right: IndexEntry) => number,
  limit: number,
): IndexEntry[] {
  const open = lists.filter((list) => list.length > 0).map((list) => ({ list, at: 0 }))
  const head = ({ list, at }: (typeof open)[number]) => list[at] as IndexEntry
  const found: IndexEntry[] = []
  while (open.length > 0 && found.length < limit) {
    const next = open.reduce((least, other) => (order(head(other), head(least)) < 0 ? other : least))
    found.push(head(next))
    next.at += 1
    if (next.at === next.list.length) open.splice(open.indexOf(next), 1)
  }
  return found
}

/** Everything that the memory store holds of one tenant. */
export class MemoryTenant {
  readonly collections = new Map<string, MemoryCollection>()
  readonly unsequenced: NewEvent[] = []
  readonly events: SequencedEvent[] = []
  readonly eventIndex = new Map<string, SequencedEvent>()
  readonly eventsBySubject = new Map<string, SequencedEvent[]>()
  readonly content = new Map<string, Content>()
  readonly timers = new Map<string, Timer>()
  readonly timerOrder = new SortedRows()
  head: SequencerHead = { sequence: 0, fence: 0 }
  lease: { readonly holder: string; readonly until: number } | null = null

  collection(spec: AnySpec): MemoryCollection {
    let found = this.collections.get(spec.name)
    if (!found) {
      found = new MemoryCollection(spec)
      this.collections.set(spec.name, found)
    }
    return found
  }

  setTimer(timer: Timer): void {
    this.dropTimer(timer.id)
    this.timers.set(timer.id, timer)
    this.timerOrder.insert({ key: [timer.dueAt, timer.id], id: timer.id })
  }

  dropTimer(id: string): void {
    const timer = this.timers.get(id)
    if (!timer) return
    this.timers.delete(id)
    this.timerOrder.remove([timer.dueAt, id])
  }

  /** Drops events from the feed, oldest first; the last one stays, so that the feed knows where it stands. */
  forgetEvents(recordedBefore: number): void {
    let gone = 0
    while (gone < this.events.length - 1 && (this.events[gone] as SequencedEvent).recordedAt < recordedBefore)
      gone += 1
    for (const event of this.events.splice(0, gone)) this.eventIndex.delete(event.id)
  }

  addSequenced(event: SequencedEvent): void {
    this.events.push(event)
    this.eventIndex.set(event.id, event)
    const key = subjectKey(event.subject)
    const history = this.eventsBySubject.get(key)
    if (history) history.push(event)
    else this.eventsBySubject.set(key, [event])
  }
}
