import type { CollectionSpec, IndexSpec } from '@deskwire/platform'
import { storedIndexes, type Commit } from '@deskwire/platform/store'
import type { CollectionNumbers } from './collection-numbers.ts'
import type { CommitItem } from './commit-item.ts'
import { packEvents } from './event-rows.ts'
import { KeptDocument } from './kept-document.ts'
import { keyText } from './key-text.ts'

/** A document as a commit leaves it. */
export interface WrittenDocument {
  readonly collection: CollectionSpec<unknown>
  /** The collection's number. */
  readonly number: number
  readonly id: string
  /** Null where it is removed. */
  readonly document: KeptDocument | null
  /** Length of its JSON. */
  readonly textLength: number
  /** Whether there was none before. */
  readonly isNew: boolean
}

/** A commit ready to be written, and the documents as they will stand. */
export interface BuiltCommit {
  readonly item: CommitItem
  readonly written: readonly WrittenDocument[]
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
 * @param isAsked - whether queries are asked of a collection, given by its number: then the values of its documents are wanted soon
 */
export function buildItem(
  seq: number,
  tenant: string,
  commit: Commit,
  dependsOn: Iterable<number>,
  numbersOf: (spec: CollectionSpec<unknown>) => CollectionNumbers,
  firstRevision: () => number,
  isAsked: (collection: number) => boolean,
): BuiltCommit {
  const guards: (number | string)[] = []
  const documents: (number | string | null)[] = []
  const rows: Rows = { added: [], dropped: [] }
  const written: WrittenDocument[] = []
  for (const [spec, reads] of commit.reads) {
    const { collection } = numbersOf(spec)
    const writes = commit.writes.get(spec)
    for (const [id, seen] of reads) if (!writes?.has(id)) guards.push(collection, id, seen?.revision ?? 0)
  }
  let position = 0
  for (const [spec, writes] of commit.writes) {
    const numbers = numbersOf(spec)
    const indexes = numberedIndexes(spec, numbers)
    const number = numbers.collection
    const reads = commit.reads.get(spec)
    const isWanted = isAsked(number)
    for (const [id, value] of writes) {
      const before = reads?.get(id)
      // Inserted and removed again by the same body: it was never there.
      if (!before && value === undefined) {
        guards.push(number, id, 0)
        continue
      }
      const body = value === undefined ? null : JSON.stringify(value)
      const revision = before ? before.revision + 1 : firstRevision()
      documents.push(number, id, before?.revision ?? 0, body === null ? 0 : revision, body)
      indexRows(indexes, position, before?.value, value, rows)
      position += 1
      // What was there before is in use, and likely to be read again; of what is new that is known only of what is listed.
      const held = body !== null && !isWanted && !before ? body : { id, revision, value }
      const document = body === null ? null : new KeptDocument(id, revision, held)
      written.push({ collection: spec, number, id, document, textLength: body?.length ?? 0, isNew: !before })
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
  return { item, written }
}
