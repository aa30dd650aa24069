import type { NewEvent, SequencedEvent, UnsequencedEvent } from '../events/event.ts'
import type { IndexKey, KeyPart } from '../store/index-key.ts'
import type { SearchPort } from './search.ts'

/** A document as the store holds it: its value, and the revision that a write must name. */
export interface Stored<Value> {
  readonly id: string
  /**
   * Rises by one with each write of this row. Where it begins is the store's choice, so that a row that is removed and made anew
   * does not meet a revision that it has had. Not the `version` that clients see.
   */
  readonly revision: number
  readonly value: Value
}

/**
 * One index of a collection. `key` is a pure function, so that every store computes the same rows;
 * `null` leaves the document out. The store adds the id as the last part, which makes every key unique.
 */
export interface IndexSpec<Value> {
  readonly key: (value: Value) => IndexKey | null
  /** At most one document of a tenant may have a given key. */
  readonly unique?: boolean
  /** Raised with each change of what `key` gives, so that a store that has rows of the old one makes them anew. @default 1 */
  readonly version?: number
  /**
   * It has no rows of its own: a query of it is answered by those of another index, merged. So a document is written once for
   * both, at the price of a read that looks in several places. Not for a unique index. @default it has rows of its own
   */
  readonly unionOf?: IndexUnion
}

/** Another index of the collection, whose key is that of the union with one part more. It leaves out the same documents. */
export interface IndexUnion {
  /** Name of the index that has the rows; itself no union. */
  readonly index: string
  /** Where its key has the further part. A query of the union names in its prefix at least the parts that stand before. */
  readonly at: number
  /** Every value that the further part can have, each once; a handful, since each is a place to look. */
  readonly values: readonly KeyPart[]
}

/** A typed collection with its declared indexes. A query names one of them or is not possible. */
export interface CollectionSpec<Value> {
  readonly name: string
  readonly indexes: Readonly<Record<string, IndexSpec<Value>>>
  /**
   * Rarely written and often read. Where several servers share a store, a body that only reads may be given such a document as
   * it was up to a second ago; one that writes is held to what it read all the same. @default false
   */
  readonly settings?: boolean
  /**
   * Looked for by ids that are nearly always new, such as those of what is kept to find a repetition. Where asking is a way over a
   * network, a body that writes may at first be told that there is none; its commit holds it to that. @default false
   */
  readonly mostlyAbsent?: boolean
}

/** A page of one index: the rows under `prefix`, in key order, strictly after `after`. */
export interface IndexQuery {
  readonly index: string
  readonly prefix: IndexKey
  /** Full key of the last row seen (index key and id); rows beyond it in the direction asked. */
  readonly after?: IndexKey
  /** Lower bound of the key part that follows the prefix, inclusive. */
  readonly from?: IndexKey
  readonly direction?: 'ascending' | 'descending'
  readonly limit: number
}

/** A row of an index query: the document and the key at which it stands. */
export interface IndexRow<Value> extends Stored<Value> {
  readonly key: IndexKey
}

/** Free text or personal data, apart from the documents and events that refer to it. */
export interface Content {
  readonly contentId: string
  readonly value: string
  /** 16 random bytes, hex: commits to the value without giving it away once it is erased. */
  readonly salt: string
}

/** Something to do at an instant of domain time. `id` is unique in the tenant; scheduling it again moves it. */
export interface Timer {
  readonly id: string
  readonly kind: string
  readonly subjectId: string
  /** Domain time, epoch milliseconds. */
  readonly dueAt: number
  readonly data?: Readonly<Record<string, string | number | boolean | null>>
}

/**
 * What a transaction's body may do. Reads go to the committed state; `get` also sees the body's own writes,
 * `query`, `search` and event reads do not. Writes are kept until the commit, which ships them and the revisions
 * read as one item: a document read by `get` that has changed since makes the body run again.
 * NOTE: what a *query* read is not guarded. Guard it by a document that every writer of the answer also reads or writes.
 */
export interface Transaction extends SearchPort {
  get<Value>(collection: CollectionSpec<Value>, id: string): Promise<Stored<Value> | undefined>
  query<Value>(collection: CollectionSpec<Value>, query: IndexQuery): Promise<readonly IndexRow<Value>[]>
  insert<Value>(collection: CollectionSpec<Value>, id: string, value: Value): Stored<Value>
  replace<Value>(collection: CollectionSpec<Value>, stored: Stored<Value>, value: Value): Stored<Value>
  remove<Value>(collection: CollectionSpec<Value>, stored: Stored<Value>): void

  append(event: NewEvent): void
  /** The subject's sequenced events in step order. */
  eventsOf(subjectType: string, subjectId: string): Promise<readonly SequencedEvent[]>
  /** Sequenced events after `after` (exclusive), ascending, or before it, descending. */
  events(page: EventQuery): Promise<readonly SequencedEvent[]>
  event(eventId: string): Promise<SequencedEvent | undefined>
  /** First sequence that is still kept, and the last one given out; 0 where there is none. */
  eventRange(): Promise<{ readonly oldest: number; readonly newest: number }>

  /**
   * Ends the time in which events of the past are listed, streamed and delivered. A subject's own history stays with it:
   * what is read by `eventsOf` is the ticket's record, not the feed.
   */
  forgetEvents(recordedBefore: number): void

  putContent(content: Content): void
  /** Forgets the value for good. Events and documents that refer to it stay. */
  eraseContent(contentId: string): void
  content(contentIds: readonly string[]): Promise<ReadonlyMap<string, Content>>

  schedule(timer: Timer): void
  cancel(timerId: string): void
  /** Takes a due timer in the transaction of its effect; undefined where it is gone or has moved. */
  takeTimer(timerId: string, dueAt: number): Promise<Timer | undefined>

  /** Makes `(kind, key)` lead to this tenant in the directory that `SystemStore.find` reads. */
  publish(kind: string, key: string): void
  unpublish(kind: string, key: string): void
}

/** Which events to read. */
export interface EventQuery {
  readonly after?: number
  readonly direction: 'ascending' | 'descending'
  readonly type?: string
  readonly subjectId?: string
  /** Only events that this account's contacts may read. */
  readonly visibleToAccount?: string
  readonly limit: number
}

/** A timer and the tenant it belongs to. */
export interface TenantTimer extends Timer {
  readonly tenant: string
}

/**
 * What workers and the edge may do without a tenant. Every row it gives carries its tenant.
 */
export interface SystemStore {
  /** Whether events get their sequence in the commit that appends them, so that none ever waits for a sequencer. @default false */
  readonly numbersAtOnce?: boolean
  /** The tenants to which `(kind, key)` was published, sorted. */
  find(kind: string, key: string): Promise<readonly string[]>
  /** Timers due at or before `until`, of one tenant or of all, in (due, id) order. */
  dueTimers(query: {
    readonly until: number
    readonly tenant?: string
    readonly limit: number
  }): Promise<readonly TenantTimer[]>
  /** How many timers a tenant has, and when the next one is due. */
  timers(tenant: string): Promise<{ readonly pending: number; readonly nextDueAt: number | null }>
  /** Committed events that have no sequence yet, in commit order. */
  unsequenced(tenant: string, limit: number): Promise<readonly UnsequencedEvent[]>
  /** Tenants that have committed events without a sequence, sorted: those of a sequencer that is behind, or was stopped. */
  tenantsWaiting(limit: number): Promise<readonly string[]>
  /** The sequencer's head row: last sequence given out, and the fence of the last lease. */
  head(tenant: string): Promise<SequencerHead>
  /** Takes or renews the sequencer's lease; undefined while another holder's runs. Each take raises the fence. */
  lease(tenant: string, holder: string, now: number, ttlMs: number): Promise<SequencerHead | undefined>
  /**
   * Gives the events their sequences and steps and moves the head, all or nothing.
   * @returns false where the head is not the one expected, the events are sequenced already, or the fence is no longer the last
   */
  sequence(tenant: string, expected: SequencerHead, events: readonly SequencedEvent[]): Promise<boolean>
  /** The last step given out for each of the subjects; absent ones are at 0. */
  lastSteps(tenant: string, subjects: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Forgets everything of a tenant. */
  drop(tenant: string): Promise<void>
}

/** Where a tenant's sequencer stands. */
export interface SequencerHead {
  readonly sequence: number
  readonly fence: number
}

/** What a store may know of a transaction before it runs. */
export interface TransactionOptions {
  /** The body writes nothing. A store then need not put it in order with those that do. @default false */
  readonly readOnly?: boolean
}

/**
 * Documents, events, content and timers of many tenants.
 *
 * Promise: a transaction is serialisable and all or nothing; when `transaction` resolves, it is as durable as the adapter
 * says. `body` awaits nothing but its transaction, has no other effect, and may run more than once.
 * No verb works without a tenant.
 */
export interface Store {
  transaction<Result>(
    tenant: string,
    body: (tx: Transaction) => Promise<Result>,
    options?: TransactionOptions,
  ): Promise<Result>
  readonly system: SystemStore
}
