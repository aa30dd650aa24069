import { subjectKey, type NewEvent, type SequencedEvent } from '../events/event.ts'
import type { SearchDocument, SearchHit, SearchKind, SearchRequest } from '../ports/search.ts'
import type {
  CollectionSpec,
  Content,
  EventQuery,
  IndexQuery,
  IndexRow,
  Stored,
  Timer,
  Transaction,
} from '../ports/store.ts'
import type { MemorySearch } from './memory-search.ts'
import type { MemoryTenant } from './memory-tenant.ts'

/** What a body wants written, and what it had read, as one item. */
export interface Commit {
  /** Revision of each document that was read; 0 where it was absent. */
  readonly reads: Map<CollectionSpec<unknown>, Map<string, number>>
  /** New value of each document; undefined removes it. */
  readonly writes: Map<CollectionSpec<unknown>, Map<string, unknown>>
  readonly events: NewEvent[]
  /** Events recorded before this instant leave the feed, epoch milliseconds. */
  forgetBefore: number
  readonly content: Map<string, Content | null>
  readonly timers: Map<string, Timer | null>
  /** Due instant of each timer that the body takes; it must still be there. */
  readonly takenTimers: Map<string, number>
  readonly texts: {
    readonly kind: SearchKind
    readonly id: string
    readonly document: SearchDocument | null
  }[]
  readonly directory: { readonly kind: string; readonly key: string; readonly present: boolean }[]
}

const emptyCommit = (): Commit => ({
  reads: new Map(),
  writes: new Map(),
  events: [],
  forgetBefore: -Infinity,
  content: new Map(),
  timers: new Map(),
  takenTimers: new Map(),
  texts: [],
  directory: [],
})

function inner<K, V>(map: Map<K, Map<string, V>>, key: K): Map<string, V> {
  let found = map.get(key)
  if (!found) {
    found = new Map()
    map.set(key, found)
  }
  return found
}

/** One run of a body: reads what is committed, keeps what is to be written. */
export class MemoryTransaction implements Transaction {
  readonly commit = emptyCommit()
  readonly #tenant: MemoryTenant
  readonly #search: MemorySearch

  constructor(tenant: MemoryTenant, search: MemorySearch) {
    this.#tenant = tenant
    this.#search = search
  }

  async get<Value>(spec: CollectionSpec<Value>, id: string): Promise<Stored<Value> | undefined> {
    const key = spec as CollectionSpec<unknown>
    const committed = this.#tenant.collection(key).get(id)
    const reads = inner(this.commit.reads, key)
    if (!reads.has(id)) reads.set(id, committed?.revision ?? 0)
    const written = this.commit.writes.get(key)
    if (written?.has(id)) {
      const value = written.get(id)
      return value === undefined
        ? undefined
        : { id, revision: (committed?.revision ?? 0) + 1, value: value as Value }
    }
    return committed as Stored<Value> | undefined
  }

  async query<Value>(spec: CollectionSpec<Value>, query: IndexQuery): Promise<readonly IndexRow<Value>[]> {
    return this.#tenant.collection(spec as CollectionSpec<unknown>).query(query) as IndexRow<Value>[]
  }

  insert<Value>(spec: CollectionSpec<Value>, id: string, value: Value): Stored<Value> {
    const key = spec as CollectionSpec<unknown>
    const reads = inner(this.commit.reads, key)
    const writes = inner(this.commit.writes, key)
    // Where this body has removed the document itself, what it had read of it stays the thing to guard.
    if (!writes.has(id) || writes.get(id) !== undefined) reads.set(id, 0)
    writes.set(id, value)
    return { id, revision: 1, value }
  }

  replace<Value>(spec: CollectionSpec<Value>, stored: Stored<Value>, value: Value): Stored<Value> {
    this.#write(spec as CollectionSpec<unknown>, stored, value)
    return { id: stored.id, revision: stored.revision + 1, value }
  }

  remove<Value>(spec: CollectionSpec<Value>, stored: Stored<Value>): void {
    this.#write(spec as CollectionSpec<unknown>, stored, undefined)
  }

  #write(spec: CollectionSpec<unknown>, stored: Stored<unknown>, value: unknown): void {
    const reads = inner(this.commit.reads, spec)
    if (!reads.has(stored.id)) reads.set(stored.id, stored.revision)
    inner(this.commit.writes, spec).set(stored.id, value)
  }

  append(event: NewEvent): void {
    this.commit.events.push(event)
  }

  async eventsOf(subjectType: string, subjectId: string): Promise<readonly SequencedEvent[]> {
    return [...(this.#tenant.eventsBySubject.get(subjectKey({ type: subjectType, id: subjectId })) ?? [])]
  }

  async events(page: EventQuery): Promise<readonly SequencedEvent[]> {
    const { events } = this.#tenant
    const oldest = events[0]?.sequence ?? 1
    const found: SequencedEvent[] = []
    const step = page.direction === 'ascending' ? 1 : -1
    let at =
      step === 1
        ? Math.max(0, (page.after ?? 0) - oldest + 1)
        : Math.min(events.length, (page.after ?? Infinity) - oldest) - 1
    for (; at >= 0 && at < events.length && found.length < page.limit; at += step) {
      const event = events[at] as SequencedEvent
      if (page.type !== undefined && event.type !== page.type) continue
      if (page.subjectId !== undefined && event.subject.id !== page.subjectId) continue
      if (page.visibleToAccount !== undefined && event.visibleToAccount !== page.visibleToAccount) continue
      found.push(event)
    }
    return found
  }

  async event(eventId: string): Promise<SequencedEvent | undefined> {
    return this.#tenant.eventIndex.get(eventId)
  }

  async eventRange(): Promise<{ oldest: number; newest: number }> {
    const { events } = this.#tenant
    return { oldest: events[0]?.sequence ?? 0, newest: events[events.length - 1]?.sequence ?? 0 }
  }

  forgetEvents(recordedBefore: number): void {
    this.commit.forgetBefore = Math.max(this.commit.forgetBefore, recordedBefore)
  }

  putContent(content: Content): void {
    this.commit.content.set(content.contentId, content)
  }

  eraseContent(contentId: string): void {
    this.commit.content.set(contentId, null)
  }

  async content(contentIds: readonly string[]): Promise<ReadonlyMap<string, Content>> {
    const found = new Map<string, Content>()
    for (const id of contentIds) {
      const value = this.commit.content.has(id) ? this.commit.content.get(id) : this.#tenant.content.get(id)
      if (value) found.set(id, value)
    }
    return found
  }

  schedule(timer: Timer): void {
    this.commit.timers.set(timer.id, timer)
  }

  cancel(timerId: string): void {
    this.commit.timers.set(timerId, null)
  }

  async takeTimer(timerId: string, dueAt: number): Promise<Timer | undefined> {
    const timer = this.#tenant.timers.get(timerId)
    if (!timer || timer.dueAt !== dueAt) return undefined
    this.commit.takenTimers.set(timerId, dueAt)
    if (!this.commit.timers.has(timerId)) this.commit.timers.set(timerId, null)
    return timer
  }

  publish(kind: string, key: string): void {
    this.commit.directory.push({ kind, key, present: true })
  }

  unpublish(kind: string, key: string): void {
    this.commit.directory.push({ kind, key, present: false })
  }

  putText(kind: SearchKind, document: SearchDocument): void {
    this.commit.texts.push({ kind, id: document.id, document })
  }

  removeText(kind: SearchKind, id: string): void {
    this.commit.texts.push({ kind, id, document: null })
  }

  async searchText(kind: SearchKind, request: SearchRequest): Promise<readonly SearchHit[]> {
    return this.#search.search(kind, request)
  }
}
