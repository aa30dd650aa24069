import type { CollectionSpec, Content, Stored, Timer } from '@deskwire/platform'
import type { Commit } from '@deskwire/platform/store'

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
    const left = without(this.get(id), seq)
    if (left) this.set(id, left)
    else this.delete(id)
  }
}

function without<Value>(word: Waiting<Value> | undefined, seq: number): Waiting<Value> | undefined {
  if (!word || word.seq === seq) return word?.before
  const before = without(word.before, seq)
  return before === word.before ? word : { ...word, before }
}

/** What commits that are on their way to the disk have decided of one tenant, the last word on each row. */
export class PendingTenant {
  /** Counts the decisions, so that a body can tell whether anything was decided while it ran. */
  decisions = 0
  readonly #documents = new Map<string, LastWords<Stored<unknown>>>()
  readonly #content = new LastWords<Content>()
  readonly #timers = new LastWords<Timer>()

  documents(collection: CollectionSpec<unknown>): ReadonlyMap<string, Waiting<Stored<unknown>>> | undefined {
    return this.#documents.get(collection.name)
  }

  content(id: string): Waiting<Content> | undefined {
    return this.#content.get(id)
  }

  timer(id: string): Waiting<Timer> | undefined {
    return this.#timers.get(id)
  }

  /** Takes over what a commit decides, with the documents as they will be stored. */
  decide(
    seq: number,
    commit: Commit,
    written: ReadonlyMap<CollectionSpec<unknown>, ReadonlyMap<string, Stored<unknown> | null>>,
  ): void {
    this.decisions += 1
    for (const [{ name }, rows] of written) {
      const documents = this.#documents.get(name) ?? new LastWords<Stored<unknown>>()
      this.#documents.set(name, documents)
      for (const [id, value] of rows) documents.say(id, seq, value)
    }
    for (const [id, value] of commit.content) this.#content.say(id, seq, value)
    for (const [id, value] of commit.timers) this.#timers.say(id, seq, value)
  }

  /** Lets go of what a commit had decided: it is in the database, or was refused. */
  settle(seq: number, commit: Commit): void {
    for (const [{ name }, rows] of commit.writes) {
      const documents = this.#documents.get(name)
      if (!documents) continue
      for (const id of rows.keys()) documents.unsay(id, seq)
      if (documents.size === 0) this.#documents.delete(name)
    }
    for (const id of commit.content.keys()) this.#content.unsay(id, seq)
    for (const id of commit.timers.keys()) this.#timers.unsay(id, seq)
  }
}
