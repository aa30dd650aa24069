import type { NewEvent, SequencedEvent } from '../events/event.ts'
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
import { emptyCommit } from './commit.ts'

type Answer<Value> = Value | Promise<Value>

/**
 * What a body reads: the committed state of one tenant. A store may answer at once or later. The same revision of a document
 * is given as the same object wherever the store can, so that what is computed from a document can be kept beside it.
 */
export interface TenantReader {
  get(collection: CollectionSpec<unknown>, id: string): Answer<Stored<unknown> | undefined>
  query(collection: CollectionSpec<unknown>, query: IndexQuery): Answer<readonly IndexRow<unknown>[]>
  eventsOf(subjectType: string, subjectId: string): Answer<readonly SequencedEvent[]>
  events(page: EventQuery): Answer<readonly SequencedEvent[]>
  event(eventId: string): Answer<SequencedEvent | undefined>
  eventRange(): Answer<{ readonly oldest: number; readonly newest: number }>
  content(contentIds: readonly string[]): Answer<ReadonlyMap<string, Content>>
  timer(timerId: string): Answer<Timer | undefined>
  searchText(kind: SearchKind, request: SearchRequest): Answer<readonly SearchHit[]>
}

function inner<K, V>(map: Map<K, Map<string, V>>, key: K): Map<string, V> {
  let found = map.get(key)
  if (!found) {
    found = new Map()
    map.set(key, found)
  }
  return found
}

/** One run of a body: reads what is committed, keeps what is to be written. */
export class BufferedTransaction implements Transaction {
  readonly commit = emptyCommit()
  readonly #reader: TenantReader

  constructor(reader: TenantReader) {
    this.#reader = reader
  }

  get<Value>(spec: CollectionSpec<Value>, id: string): Promise<Stored<Value> | undefined> {
    const key = spec as CollectionSpec<unknown>
    const reads = inner(this.commit.reads, key)
    if (reads.has(id)) return Promise.resolve(this.#standing(key, reads, id) as Stored<Value> | undefined)
    const found = this.#reader.get(key, id)
    // What is at hand is given without a turn of its own: a body reads dozens of documents.
    if (!(found instanceof Promise)) {
      reads.set(id, found)
      return Promise.resolve(this.#standing(key, reads, id) as Stored<Value> | undefined)
    }
    return found.then((committed) => {
      // Another read of the same body may have been quicker; what the body saw first is what it is held to.
      if (!reads.has(id)) reads.set(id, committed)
      return this.#standing(key, reads, id) as Stored<Value> | undefined
    })
  }

  /** A document as this body has left it. */
  #standing(
    spec: CollectionSpec<unknown>,
    reads: ReadonlyMap<string, Stored<unknown> | undefined>,
    id: string,
  ): Stored<unknown> | undefined {
    const committed = reads.get(id)
    const written = this.commit.writes.get(spec)
    if (!written?.has(id)) return committed
    const value = written.get(id)
    return value === undefined ? undefined : { id, revision: (committed?.revision ?? 0) + 1, value }
  }

  async query<Value>(spec: CollectionSpec<Value>, query: IndexQuery): Promise<readonly IndexRow<Value>[]> {
    return (await this.#reader.query(spec as CollectionSpec<unknown>, query)) as readonly IndexRow<Value>[]
  }

  insert<Value>(spec: CollectionSpec<Value>, id: string, value: Value): Stored<Value> {
    const key = spec as CollectionSpec<unknown>
    const reads = inner(this.commit.reads, key)
    const writes = inner(this.commit.writes, key)
    // Where this body has removed the document itself, what it had read of it stays the thing to guard.
    if (!writes.has(id) || writes.get(id) !== undefined) reads.set(id, undefined)
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
    if (!reads.has(stored.id)) reads.set(stored.id, stored)
    inner(this.commit.writes, spec).set(stored.id, value)
  }

  append(event: NewEvent): void {
    this.commit.events.push(event)
  }

  async eventsOf(subjectType: string, subjectId: string): Promise<readonly SequencedEvent[]> {
    return this.#reader.eventsOf(subjectType, subjectId)
  }

  async events(page: EventQuery): Promise<readonly SequencedEvent[]> {
    return this.#reader.events(page)
  }

  async event(eventId: string): Promise<SequencedEvent | undefined> {
    return this.#reader.event(eventId)
  }

  async eventRange(): Promise<{ readonly oldest: number; readonly newest: number }> {
    return this.#reader.eventRange()
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
    const own = this.commit.content
    const absent = contentIds.filter((id) => !own.has(id))
    const committed = absent.length > 0 ? await this.#reader.content(absent) : undefined
    const found = new Map<string, Content>()
    for (const id of contentIds) {
      const value = own.has(id) ? own.get(id) : committed?.get(id)
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
    const timer = await this.#reader.timer(timerId)
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
    return this.#reader.searchText(kind, request)
  }
}
