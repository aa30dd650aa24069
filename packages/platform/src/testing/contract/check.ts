import type { NewEvent, SequencedEvent } from '../../events/event.ts'
import { createSequencer } from '../../events/sequencer.ts'
import type { CollectionSpec, EventQuery, Store } from '../../ports/store.ts'

/** One promise of a store, proved on a fresh one: rejects with an `AssertionError` where it is broken. */
type StoreCheck = (store: Store) => Promise<void>

/** Checks by the sentence that each of them proves. */
export type StoreChecks = Readonly<Record<string, StoreCheck>>

/** The tenant that the checks work in, and the one that must never notice. */
export const TENANT = 'tnt_a'
export const OTHER = 'tnt_b'

/** A document of the checks' own. */
export interface Note {
  readonly shelf: string
  readonly rank: number
  readonly code: string | null
}

export const notes: CollectionSpec<Note> = {
  name: 'contractNotes',
  indexes: {
    rank: { key: ({ shelf, rank }) => [shelf, rank] },
    code: { unique: true, key: ({ code }) => (code === null ? null : [code]) },
  },
}

export const note = (rank: number, fields: Partial<Note> = {}): Note => ({
  shelf: 's',
  rank,
  code: null,
  ...fields,
})

/** Writes a note in a transaction of its own. */
export const insertNote = (store: Store, tenant: string, id: string, value: Note): Promise<unknown> =>
  store.transaction(tenant, async (tx) => tx.insert(notes, id, value))

/** Reads a note in a transaction of its own. */
export const readNote = (store: Store, tenant: string, id: string): Promise<Note | undefined> =>
  store.transaction(tenant, async (tx) => (await tx.get(notes, id))?.value)

/** Ids of a shelf's notes by rank. */
export const shelfIds = (store: Store, tenant: string, shelf = 's'): Promise<readonly string[]> =>
  store.transaction(tenant, async (tx) =>
    (await tx.query(notes, { index: 'rank', prefix: [shelf], limit: 1_000 })).map((row) => row.id),
  )

/** An event as a use case would append it. */
export const newEvent = (id: string, subjectId = 'note_1', fields: Partial<NewEvent> = {}): NewEvent => ({
  id,
  type: 'note.changed',
  schemaVersion: 1,
  subject: { type: 'note', id: subjectId },
  occurredAt: 1_000,
  recordedAt: 1_000,
  actor: { type: 'system', id: 'system' },
  causedBy: null,
  data: { noteId: subjectId },
  content: {},
  visibleToAccount: null,
  ...fields,
})

/** Numbers from a to b, both included. */
export const range = (a: number, b: number): number[] =>
  Array.from({ length: Math.max(0, b - a + 1) }, (_, i) => a + i)

/** Appends events in one transaction. */
export const append = (
  store: Store,
  tenant: string,
  ...events: readonly ReturnType<typeof newEvent>[]
): Promise<void> =>
  store.transaction(tenant, async (tx) => {
    for (const event of events) tx.append(event)
  })

/** A page of a tenant's feed, from its beginning unless told. */
export const feed = (
  store: Store,
  tenant = TENANT,
  query: Partial<EventQuery> = {},
): Promise<readonly SequencedEvent[]> =>
  store.transaction(tenant, (tx) => tx.events({ direction: 'ascending', limit: 1_000, ...query }))

export const numbers = (events: readonly SequencedEvent[]): readonly number[] =>
  events.map((event) => event.sequence)
export const ids = (events: readonly SequencedEvent[]): readonly string[] => events.map((event) => event.id)

/** A sequencer of a store; where the store numbers events itself it has nothing to do. */
export const sequencer = (store: Store, holder = 'a', now = () => 0, batch?: number) =>
  createSequencer(store, { holder, now, ...(batch !== undefined && { batch }) })
