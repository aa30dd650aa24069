import type { CollectionSpec, IndexSpec, Stored } from '@deskwire/platform'
import { storedIndexes, type Commit } from '@deskwire/platform/store'
import type { CollectionNumbers } from './collection-numbers.ts'
import type { CommitItem } from './commit-item.ts'
import { packEvents } from './event-rows.ts'
import { keyText } from './key-text.ts'

/** A commit ready to be written, and the documents as they will stand. */
export interface BuiltCommit {
  readonly item: CommitItem
  readonly written: ReadonlyMap<CollectionSpec<unknown>, ReadonlyMap<string, Stored<unknown> | null>>
  /** Length of each written document's JSON, in the order of `written`. */
  readonly lengths: ReadonlyMap<string, number>
}

interface Rows {
  readonly added: (number | string)[]
  readonly dropped: (number | string)[]
}

interface NumberedIndex {
  readonly number: number
  readonly spec: IndexSpec<unknown>
}

const numbered = new WeakMap<CollectionNumbers, readonly NumberedIndex[]>()

/** The indexes of a collection with their numbers, put together once: a ticket stands in twenty. */
function numberedIndexes(collection: CollectionSpec<unknown>, numbers: CollectionNumbers) {
  let known = numbered.get(numbers)
  if (!known) {
    known = storedIndexes(collection).map(([name, spec]) => ({
      number: numbers.indexes.get(name) as number,
      spec,
    }))
    numbered.set(numbers, known)
  }
  return known
}

function indexText(spec: IndexSpec<unknown>, value: unknown): string | null {
  const key = spec.key(value)
  return key && keyText(key)
}

function indexRows(
  indexes: readonly NumberedIndex[],
  position: number,
  before: unknown,
  after: unknown,
  rows: Rows,
): void {
  for (const { number, spec } of indexes) {
    const old = before === undefined ? null : indexText(spec, before)
    const now = after === undefined ? null : indexText(spec, after)
    if (old === now) continue
    if (old !== null) rows.dropped.push(number, position, old)
    if (now !== null) rows.added.push(number, position, now, spec.unique ? 1 : 0)
  }
}

/**
 * Writes a commit as rows.
 * @param numbersOf - the numbers of a collection, known by now
 * @param firstRevision - revision of a document that is new
 */
export function buildItem(
  seq: number,
  tenant: string,
  commit: Commit,
  dependsOn: Iterable<number>,
  numbersOf: (spec: CollectionSpec<unknown>) => CollectionNumbers,
  firstRevision: () => number,
): BuiltCommit {
  const guards: (number | string)[] = []
  const documents: (number | string | null)[] = []
  const rows: Rows = { added: [], dropped: [] }
  const written = new Map<CollectionSpec<unknown>, Map<string, Stored<unknown> | null>>()
  const lengths = new Map<string, number>()
  for (const [spec, reads] of commit.reads) {
    const { collection } = numbersOf(spec)
    const writes = commit.writes.get(spec)
    for (const [id, seen] of reads) if (!writes?.has(id)) guards.push(collection, id, seen?.revision ?? 0)
  }
  let position = 0
  for (const [spec, writes] of commit.writes) {
    const numbers = numbersOf(spec)
    const indexes = numberedIndexes(spec, numbers)
    const reads = commit.reads.get(spec)
    const stored = new Map<string, Stored<unknown> | null>()
    written.set(spec, stored)
    for (const [id, value] of writes) {
      const before = reads?.get(id)
      // Inserted and removed again by the same body: it was never there.
      if (!before && value === undefined) {
        guards.push(numbers.collection, id, 0)
        continue
      }
      const body = value === undefined ? null : JSON.stringify(value)
      const revision = before ? before.revision + 1 : firstRevision()
      documents.push(numbers.collection, id, before?.revision ?? 0, value === undefined ? 0 : revision, body)
      indexRows(indexes, position, before?.value, value, rows)
      position += 1
      stored.set(id, value === undefined ? null : { id, revision, value })
      lengths.set(id, body?.length ?? 0)
    }
  }
  const content: string[] = []
  const erasedContent: string[] = []
  for (const [id, part] of commit.content) {
    if (part) content.push(id, part.value, part.salt)
    else erasedContent.push(id)
  }
  const timers: (number | string)[] = []
  const droppedTimers: string[] = []
  for (const [id, timer] of commit.timers) {
    if (timer) timers.push(id, timer.dueAt, JSON.stringify(timer))
    else droppedTimers.push(id)
  }
  const item: CommitItem = {
    seq,
    tenant,
    dependsOn: [...dependsOn],
    guards,
    documents,
    addedRows: rows.added,
    droppedRows: rows.dropped,
    events: packEvents(commit.events),
    forgetBefore: commit.forgetBefore === -Infinity ? null : commit.forgetBefore,
    content,
    erasedContent,
    timers,
    droppedTimers,
    takenTimers: [...commit.takenTimers].flat(),
    texts: commit.texts,
    directory: commit.directory,
  }
  return { item, written, lengths }
}
