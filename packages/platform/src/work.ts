import type { EventType } from '@deskwire/contract'
import type { EventActor, EventCause, EventValue, NewEvent } from './events/event.ts'
import type { IdSource } from './ids/typeid.ts'
import { iso } from './instant.ts'
import type { Random } from './ports/random.ts'
import type { CollectionSpec, IndexQuery, IndexRow, Transaction } from './ports/store.ts'

const newSalt = saltMaker(16)

/** Makes salts of so many bytes, hex: each one flat string of character codes, and no pieces of it left behind. */
function saltMaker(byteCount: number): (random: Random) => string {
  const digits = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))
  const bytes = new Uint8Array(byteCount)
  const codes: number[] = Array.from({ length: 2 * byteCount }, () => 0)
  return (random) => {
    random(bytes)
    for (let i = 0; i < byteCount; i += 1) {
      const byte = bytes[i] as number
      codes[2 * i] = digits[byte >>> 4] as number
      codes[2 * i + 1] = digits[byte & 15] as number
    }
    return String.fromCharCode(...codes)
  }
}

const NO_CONTENT: Readonly<Record<string, string>> = {}

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

/** What a part of the platform keeps for a unit. */
interface Part {
  readonly make: unknown
  readonly value: unknown
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
  readonly #parts: Part[] = []

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
    let asked: Asked | undefined
    for (const each of this.#asked)
      if (each.collection === collection && isSameQuery(each.query, query)) {
        asked = each
        break
      }
    if (!asked) {
      asked = { collection, query, answer: this.tx.query(collection, query) }
      this.#asked.push(asked)
    }
    return asked.answer as Promise<readonly IndexRow<Value>[]>
  }

  /**
   * What one part of the platform keeps for this unit alone, made when it is first asked for.
   * NOTE: beside the unit it would be an entry of a weak map, which costs the collector more than all the rest of a unit.
   * @param make - names the part as well: the same function each time
   */
  part<Value>(make: (work: Work) => Value): Value {
    for (const each of this.#parts) if (each.make === make) return each.value as Value
    const value = make(this)
    this.#parts.push({ make, value })
    return value
  }

  newId(prefix: string): string {
    return this.context.ids.next(prefix, this.context.now)
  }

  /** Appends an event, its free text as content rows of their own, and gives it as it was appended. */
  emit(happening: Happening): NewEvent {
    const { now, actor, cause } = this.context
    const content = happening.content === undefined ? NO_CONTENT : this.#putContent(happening.content)
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

  /** Keeps free text as content rows, and names them. */
  #putContent(given: NonNullable<Happening['content']>): Readonly<Record<string, string>> {
    const content: Record<string, string> = {}
    for (const field in given) {
      const value = given[field]
      if (value === null || value === undefined) continue
      const contentId = this.newId('cnt')
      this.tx.putContent({ contentId, value, salt: newSalt(this.context.random) })
      content[field] = contentId
    }
    return content
  }
}
