import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { backup as copyDatabase } from 'node:sqlite'
import type { CollectionSpec } from '@deskwire/platform'
import { storedIndexes } from '@deskwire/platform/store'
import { createSqliteTextReader } from '../search/sqlite-text-reader.ts'
import type { Backend } from '../store/backend.ts'
import { indexName, unionsOf, type CollectionNumbers } from '../store/collection-numbers.ts'
import { keyText } from '../store/key-text.ts'
import type { OpenStore } from '../store/open-store.ts'
import { createPipelinedStore, type PipelinedStoreOptions } from '../store/pipelined-store.ts'
import { journalModeOf, openReaderDatabase, openWriterDatabase, type Synchronous } from './connection.ts'
import { SqliteEventReader } from './event-reader.ts'
import type { NumbersAnswer } from './index-names.ts'
import { SqliteReader } from './reader.ts'
import { migrate, schemaVersion } from './schema.ts'
import { WriterClient } from './writer-client.ts'

/** Settings of a store in a SQLite file. */
export interface SqliteStoreOptions extends PipelinedStoreOptions {
  /** The file; made where it is absent, its folder too. */
  readonly path: string
  /** When a commit counts as done. Anything but `full` may lose acknowledged writes when the machine stops. @default full */
  readonly synchronous?: Synchronous
  /** Whether events get their sequence as they are committed, or from a sequencer behind. @default at once */
  readonly numbering?: 'at once' | 'behind'
  /** Collections whose indexes are made ready before the store is given. @default each when it is first used */
  readonly collections?: readonly CollectionSpec<unknown>[]
}

const FILL_BATCH = 500

// How often an idle server looks whether another process, such as a command, has written to the file, milliseconds.
const LOOK_EVERY_MS = 250

/**
 * Opens a store in one SQLite file, in WAL mode, with a log of commits beside it. One process serves from it; another may write to it now and then, as commands
 * do, and is noticed within a quarter of a second.
 * @throws {NewerSchemaError} the file was written by a newer release
 * @example
 * const { store, close } = await openSqliteStore({ path: './data/deskwire.db' })
 * await store.transaction('tnt_a', async (tx) => tx.putContent({ contentId: 'cnt_1', value: 'hello', salt: '00' }))
 * await close()
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<OpenStore> {
  const { path, synchronous = 'full', numbering = 'at once', collections = [] } = options
  mkdirSync(dirname(path), { recursive: true })
  const settings = { path, synchronous, numbering }
  const setup = openWriterDatabase(settings)
  const durability = { journalMode: journalModeOf(setup), synchronous }
  try {
    migrate(setup, { path, now: Date.now() })
  } finally {
    setup.close()
  }
  const db = openReaderDatabase(path)
  const reader = new SqliteReader(db)
  const events = new SqliteEventReader(db)
  const text = createSqliteTextReader(db)
  const writer = new WriterClient(settings)
  writer.onBatch = options.onBatch

  async function numbers(spec: CollectionSpec<unknown>): Promise<CollectionNumbers> {
    const names = storedIndexes(spec).map(([name]) => name)
    const answer = await writer.call<NumbersAnswer>(
      'numbers',
      spec.name,
      names.map((name) => indexName(spec, name)),
    )
    const indexes = new Map(names.map((name, i) => [name, answer.indexes[i]?.no as number]))
    const unfilled = names.filter((_, i) => answer.indexes[i]?.ready === false)
    if (unfilled.length > 0) await fill(spec, answer.collection, indexes, unfilled)
    return { collection: answer.collection, indexes, unions: unionsOf(spec) }
  }

  async function fill(
    spec: CollectionSpec<unknown>,
    collection: number,
    indexes: ReadonlyMap<string, number>,
    unfilled: readonly string[],
  ): Promise<void> {
    for (let after = 0; ; ) {
      const documents = reader.documentsAfter(collection, after, FILL_BATCH)
      const rows: (number | string)[] = []
      for (const { no, revision, id, body } of documents) {
        after = no
        const value: unknown = JSON.parse(body)
        for (const name of unfilled) {
          const key = spec.indexes[name]?.key(value)
          if (key) rows.push(indexes.get(name) as number, keyText([...key, id]), no, revision)
        }
      }
      if (documents.length === 0) break
      await writer.call('fill', rows)
    }
    await writer.call(
      'filled',
      unfilled.map((name) => indexes.get(name)),
    )
  }

  // Events, text and the count of timers are read from their tables alone, so what is done has to be there first.
  async function applied<Result>(tenant: string | undefined, read: () => Result): Promise<Result> {
    await writer.applied(tenant)
    return read()
  }

  let isClosed = false
  function open(): SqliteReader {
    if (isClosed) throw new Error('Could not read: the store is closed.')
    return reader
  }

  const backend: Backend = {
    exclusive: true,
    heard: () => writer.heard,
    async hear() {
      await writer.call('othersWrote')
    },
    newestId: (tenant, collection) => open().newestId(tenant, collection),
    numbers,
    document: (tenant, collection, id) => open().document(tenant, collection, id),
    revisions: (tenant, documents) => reader.revisions(tenant, documents),
    query: (tenant, of, query) => reader.query(tenant, of, query),
    eventsOf: (tenant, type, id) => applied(tenant, () => events.eventsOf(tenant, type, id)),
    events: (tenant, page) => applied(tenant, () => events.events(tenant, page)),
    event: (tenant, id) => applied(tenant, () => events.event(tenant, id)),
    eventRange: (tenant) => applied(tenant, () => events.eventRange(tenant)),
    content: (tenant, ids) => reader.content(tenant, ids),
    timer: (tenant, id) => reader.timer(tenant, id),
    searchText: (tenant, kind, request) =>
      applied(tenant, () => {
        const number = reader.tenantNumber(tenant)
        return number === undefined ? [] : text.search(number, kind, request)
      }),
    commit: (item) => writer.commit(item),
    onApplied(listener) {
      writer.onApplied = listener
    },
    system: {
      numbersAtOnce: numbering === 'at once',
      async find(kind, key) {
        await writer.directoryApplied()
        return reader.find(kind, key)
      },
      dueTimers: async (query) => reader.dueTimers(query),
      timers: (tenant) => applied(tenant, () => reader.timers(tenant)),
      unsequenced: (tenant, limit) => applied(tenant, () => events.unsequenced(tenant, limit)),
      // Commits that number their events leave none to wait.
      tenantsWaiting: async (limit) =>
        numbering === 'at once'
          ? events.tenantsWaiting(limit)
          : applied(undefined, () => events.tenantsWaiting(limit)),
      head: (tenant) => applied(tenant, () => events.head(tenant)),
      lease: (tenant, holder, at, ttlMs) => writer.call('lease', tenant, holder, at, ttlMs),
      sequence: (tenant, expected, events) => writer.call('sequence', tenant, expected, events),
      lastSteps: (tenant, subjects) => applied(tenant, () => events.lastSteps(tenant, subjects)),
      drop: (tenant) => writer.call('drop', tenant),
    },
  }
  const store = createPipelinedStore(backend, options)
  writer.onOthers = () => store.forget()
  const look = setInterval(() => {
    writer.call('othersWrote').catch(() => undefined)
  }, LOOK_EVERY_MS)
  look.unref()
  async function close(): Promise<void> {
    clearInterval(look)
    await writer.close()
    isClosed = true
    db.close()
  }
  try {
    await writer.call('othersWrote')
    for (const spec of collections) await store.prepare(spec)
  } catch (error) {
    await close()
    throw error
  }
  return {
    store,
    kind: 'sqlite',
    schemaVersion: schemaVersion(),
    durability: { ok: durability.journalMode === 'wal' && synchronous === 'full', ...durability },
    async health() {
      db.prepare('SELECT 1').get()
      await writer.call('othersWrote')
    },
    async backup(target) {
      await writer.applied()
      await copyDatabase(db, target)
    },
    close,
  }
}
