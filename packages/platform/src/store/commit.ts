import type { NewEvent } from '../events/event.ts'
import type { SearchDocument, SearchKind } from '../ports/search.ts'
import type { CollectionSpec, Content, Stored, Timer } from '../ports/store.ts'

/** What a body wants written, and what it had read, as one item. */
export interface Commit {
  /** What was committed of each document that was read; undefined where it was absent. Writing it again is guarded by it. */
  readonly reads: Map<CollectionSpec<unknown>, Map<string, Stored<unknown> | undefined>>
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

/** A commit of nothing. */
export const emptyCommit = (): Commit => ({
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

/** Whether a commit changes nothing. */
export const changesNothing = (commit: Commit): boolean =>
  commit.writes.size === 0 &&
  commit.events.length === 0 &&
  commit.forgetBefore === -Infinity &&
  commit.content.size === 0 &&
  commit.timers.size === 0 &&
  commit.takenTimers.size === 0 &&
  commit.texts.length === 0 &&
  commit.directory.length === 0
