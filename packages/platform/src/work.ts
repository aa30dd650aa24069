import type { EventType } from '@deskwire/contract'
import type { EventActor, EventCause, EventValue, NewEvent } from './events/event.ts'
import type { IdSource } from './ids/typeid.ts'
import { iso } from './instant.ts'
import type { Random } from './ports/random.ts'
import type { CollectionSpec, IndexQuery, IndexRow, Transaction } from './ports/store.ts'

const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** What a use case tells of something that happened. */
export interface Happening {
  readonly type: EventType
  readonly subject: { readonly type: string; readonly id: string }
  /** Ids, enum values, numbers, instants and changed field names. */
  readonly data: { readonly [key: string]: EventValue }
  /** Free text by field name; kept beside the event, so that it can be erased. Absent values are left out. */
  readonly content?: Readonly<Record<string, string | null | undefined>>
  /** Account whose contacts may read the event. @default null, nobody outside the tenant's staff */
  readonly visibleToAccount?: string | null
  /** Domain time, epoch milliseconds. @default now */
  readonly occurredAt?: number
  /** Who did it, where it is not whoever began the unit: what the platform does by itself. @default whoever began the unit */
  readonly actor?: EventActor
}

/** What a unit of work is given by whoever starts it: a request, a timer. */
export interface WorkContext {
  readonly tenant: string
  readonly actor: EventActor
  readonly cause: EventCause | null
  /** Domain time, epoch milliseconds, the same for the whole unit. */
  readonly now: number
  /** Wire time, epoch milliseconds. */
  readonly wireNow: number
  readonly ids: IdSource
  readonly random: Random
}

/** A query that a unit has asked. */
interface Asked {
  readonly collection: object
  readonly query: IndexQuery
  readonly answer: Promise<readonly IndexRow<unknown>[]>
}

const isSameKey = (
  left: IndexQuery['prefix'] | undefined,
  right: IndexQuery['prefix'] | undefined,
): boolean =>
  left === right ||
  (left?.length === right?.length && (left?.every((part, at) => part === right?.[at]) ?? false))

const isSameQuery = (left: IndexQuery, right: IndexQuery): boolean =>
  left.index === right.index &&
  left.limit === right.limit &&
  left.direction === right.direction &&
  isSameKey(left.prefix, right.prefix) &&
  isSameKey(left.from, right.from) &&
  isSameKey(left.after, right.after)

/**
 * One run of a use case inside one transaction: who acts, when, and what it causes.
 * Made anew for each run of a transaction's body, so that a rerun leaves nothing behind.
 */
export class Work {
  readonly tx: Transaction
  readonly context: WorkContext
  readonly #events: NewEvent[] = []
  #nowIso: string | undefined
  readonly #asked: Asked[] = []

  constructor(tx: Transaction, context: WorkContext) {
    this.tx = tx
    this.context = context
  }

  /** Domain time, epoch milliseconds. */
  get now(): number {
    return this.context.now
  }

  /** Domain time as it stands on the wire. */
  get nowIso(): string {
    this.#nowIso ??= iso(this.context.now)
    return this.#nowIso
  }

  /** Ids of the events that this unit has appended, in order. */
  get eventIds(): readonly string[] {
    return this.#events.map((event) => event.id)
  }

  /** The events that this unit has appended, in order; a query of the store does not see them yet. */
  get events(): readonly NewEvent[] {
    return this.#events
  }

  /** Asks the store once for what several parts of a unit ask for; what the unit itself has written is not in the answer. */
  query<Value>(collection: CollectionSpec<Value>, query: IndexQuery): Promise<readonly IndexRow<Value>[]> {
    let asked = this.#asked.find((each) => each.collection === collection && isSameQuery(each.query, query))
    if (!asked) {
      asked = { collection, query, answer: this.tx.query(collection, query) }
      this.#asked.push(asked)
    }
    return asked.answer as Promise<readonly IndexRow<Value>[]>
  }

  newId(prefix: string): string {
    return this.context.ids.next(prefix, this.context.now)
  }

  /** Appends an event, its free text as content rows of their own, and gives it as it was appended. */
  emit(happening: Happening): NewEvent {
    const { now, actor, cause } = this.context
    const content: Record<string, string> = {}
    const given = happening.content ?? {}
    for (const field in given) {
      const value = given[field]
      if (value === null || value === undefined) continue
      const contentId = this.newId('cnt')
      this.tx.putContent({ contentId, value, salt: this.#salt() })
      content[field] = contentId
    }
    const id = this.newId('evt')
    const event: NewEvent = {
      id,
      type: happening.type,
      schemaVersion: 1,
      subject: happening.subject,
      occurredAt: happening.occurredAt ?? now,
      recordedAt: now,
      actor: happening.actor ?? actor,
      causedBy: cause,
      data: happening.data,
      content,
      visibleToAccount: happening.visibleToAccount ?? null,
    }
    this.#events.push(event)
    this.tx.append(event)
    return event
  }

  #salt(): string {
    const bytes = this.context.random(new Uint8Array(16))
    let salt = ''
    for (let i = 0; i < bytes.length; i += 1) salt += hexOfByte[bytes[i] as number]
    return salt
  }
}
