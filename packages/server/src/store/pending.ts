import type { CollectionSpec, Content, Timer } from '@deskwire/platform'
import type { Commit } from '@deskwire/platform/store'
import type { WrittenDocument } from './build-item.ts'
import { DecidedOrder } from './decided-order.ts'
import type { RowOf } from './index-rows.ts'
import type { KeptDocument } from './kept-document.ts'

/** What a commit on its way has decided of a row. */
export interface Waiting<Value> {
  /** The commit that decided it. */
  readonly seq: number
  /** Null where it was removed. */
  readonly value: Value | null
  /** What an earlier commit had decided, which holds again should this one be refused. */
  readonly before: Waiting<Value> | undefined
}

/** The last word on each row of one kind. */
class LastWords<Value> extends Map<string, Waiting<Value>> {
  say(id: string, seq: number, value: Value | null): void {
    this.set(id, { seq, value, before: this.get(id) })
  }

  /** Takes back what a commit said. */
  unsay(id: string, seq: number): void {
    const word = this.get(id)
    const left = without(word, seq)
    if (!left) this.delete(id)
    else if (left !== word) this.set(id, left)
  }
}

function without<Value>(word: Waiting<Value> | undefined, seq: number): Waiting<Value> | undefined {
  if (!word || word.seq === seq) return word?.before
  const before = without(word.before, seq)
  return before === word.before ? word : { ...word, before }
}

/** The last word on each document of a collection. */
export class DecidedDocuments extends LastWords<KeptDocument> {
  readonly #orders = new Map<RowOf, DecidedOrder>()

  override say(id: string, seq: number, value: KeptDocument | null): void {
    super.say(id, seq, value)
    if (this.#orders.size === 0) return
    const now = this.get(id)
    this.#change(now?.before, now)
  }

  override unsay(id: string, seq: number): void {
    if (this.#orders.size === 0) return super.unsay(id, seq)
    const before = this.get(id)
    super.unsay(id, seq)
    this.#change(before, this.get(id))
  }

  /** All of them as they stand in an index. Followed from then on, as long as somebody looks at it now and then. */
  inOrder(rowOf: RowOf): DecidedOrder {
    let order = this.#orders.get(rowOf)
    if (!order) this.#orders.set(rowOf, (order = new DecidedOrder(rowOf, this.values())))
    order.noteRead()
    return order
  }

  /** The same words, whatever is said after. */
  copy(): DecidedDocuments {
    const copy = new DecidedDocuments()
    for (const [id, word] of this) copy.set(id, word)
    return copy
  }

  #change(before: Waiting<KeptDocument> | undefined, now: Waiting<KeptDocument> | undefined): void {
    if (before === now) return
    for (const [rowOf, order] of this.#orders) {
      if (order.isIdle) this.#orders.delete(rowOf)
      else order.change(before, now)
    }
  }
}

/** The last word on each timer. */
class DecidedTimers extends LastWords<Timer> {
  /** None that has been set is due before. */
  #earliest = Infinity

  override say(id: string, seq: number, value: Timer | null): void {
    super.say(id, seq, value)
    if (value && value.dueAt < this.#earliest) this.#earliest = value.dueAt
  }

  override unsay(id: string, seq: number): void {
    super.unsay(id, seq)
    const left = this.get(id)?.value
    if (this.size === 0) this.#earliest = Infinity
    else if (left && left.dueAt < this.#earliest) this.#earliest = left.dueAt
  }

  /** Those that are due by then. They are asked for each second, and most are far from it: then none is gone through. */
  dueUntil(until: number): readonly Timer[] {
    if (this.#earliest > until) return []
    const due: Timer[] = []
    let earliest = Infinity
    for (const { value } of this.values()) {
      if (!value) continue
      if (value.dueAt <= until) due.push(value)
      if (value.dueAt < earliest) earliest = value.dueAt
    }
    this.#earliest = earliest
    return due
  }
}

/** What a commit decides. */
export interface Decision extends Pick<Commit, 'content' | 'timers'> {
  readonly seq: number
  readonly written: readonly WrittenDocument[]
}

/** What commits that are on their way to the disk have decided of one tenant, the last word on each row. */
export class PendingTenant {
  /** Counts the decisions, so that a body can tell whether anything was decided while it ran. */
  decisions = 0
  readonly #documents = new Map<string, DecidedDocuments>()
  readonly #content = new LastWords<Content>()
  readonly #timers = new DecidedTimers()

  documents(collection: CollectionSpec<unknown>): DecidedDocuments | undefined {
    return this.#documents.get(collection.name)
  }

  content(id: string): Waiting<Content> | undefined {
    return this.#content.get(id)
  }

  timer(id: string): Waiting<Timer> | undefined {
    return this.#timers.get(id)
  }

  /** All that was decided of timers. */
  get timers(): Pick<DecidedTimers, 'dueUntil' | 'size'> {
    return this.#timers
  }

  /** Takes over what a commit decides. */
  decide({ seq, written, content, timers }: Decision): void {
    this.decisions += 1
    for (const { collection, id, document } of written) {
      let documents = this.#documents.get(collection.name)
      if (!documents) this.#documents.set(collection.name, (documents = new DecidedDocuments()))
      documents.say(id, seq, document)
    }
    for (const [id, value] of content) this.#content.say(id, seq, value)
    for (const [id, value] of timers) this.#timers.say(id, seq, value)
  }

  /** Lets go of what a commit had decided: it is in the database, or was refused. */
  settle({ seq, written, content, timers }: Decision): void {
    for (const { collection, id } of written) {
      const documents = this.#documents.get(collection.name)
      documents?.unsay(id, seq)
      if (documents?.size === 0) this.#documents.delete(collection.name)
    }
    for (const id of content.keys()) this.#content.unsay(id, seq)
    for (const id of timers.keys()) this.#timers.unsay(id, seq)
  }
}
