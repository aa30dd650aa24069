import type { CollectionSpec, Content, Timer } from '@deskwire/platform'
import { searchText } from '../search/postgres-text-reader.ts'
import type { Backend, RawDocument } from '../store/backend.ts'
import type { CommitItem } from '../store/commit-item.ts'
import { keyRange } from '../store/key-range.ts'
import type { OpenStore } from '../store/open-store.ts'
import { createPipelinedStore, type PipelinedStoreOptions } from '../store/pipelined-store.ts'
import { BatchWriter } from './batch-writer.ts'
import { CommitLanes } from './commit-lanes.ts'
import { fillIndexes, findNumbers } from './collection-rows.ts'
import { askOf, openPool } from './database-pool.ts'
import { DocumentReads } from './document-reads.ts'
import { PostgresEvents } from './postgres-events.ts'
import { IndexReads, type IndexRange } from './index-reads.ts'
import { KeptDirectory } from './kept-directory.ts'
import { LoneWriting } from './lone-writing.ts'
import { migrate } from './migrate.ts'
import { schemaVersion } from './schema.ts'
import { TenantRows } from './tenant-rows.ts'

/** Settings of a store in PostgreSQL. */
export interface PostgresStoreOptions extends PipelinedStoreOptions {
  /** `postgres://user:password@host:port/database`. */
  readonly url: string
  /** Schema that holds the tables; made where it is absent. @default deskwire */
  readonly schema?: string
  /** Role that the store acts as, without the rights to pass row-level security. @default the one that connects */
  readonly role?: string
  /** Connections at most. @default 10 */
  readonly connections?: number
  /** Whether events get their sequence as they are committed, or from a sequencer behind. @default at once */
  readonly numbering?: 'at once' | 'behind'
  /** Collections whose indexes are made ready before the store is given. @default each when it is first used */
  readonly collections?: readonly CollectionSpec<unknown>[]
}

/**
 * Opens a store in a PostgreSQL database, 15 or later. Any number of servers may share it.
 * @throws {NewerSchemaError} the schema was written by a newer release
 * @throws {Error} the server does not answer
 * @example
 * const { store, close } = await openPostgresStore({ url: 'postgres://deskwire@db.internal/deskwire' })
 * await store.transaction('tnt_a', async (tx) => tx.putContent({ contentId: 'cnt_1', value: 'hello', salt: '00' }))
 * await close()
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<OpenStore> {
  const {
    url,
    schema = 'deskwire',
    role,
    connections = 10,
    numbering = 'at once',
    collections = [],
  } = options
  const now = options.ageNow ?? (() => performance.now())
  const pool = openPool({ url, schema, role, connections })
  try {
    await migrate(pool, schema)
  } catch (error) {
    await pool.end()
    throw error
  }
  const ask = askOf(pool)
  const tenants = new TenantRows(ask)
  const events = new PostgresEvents(ask, tenants)
  const reads = new DocumentReads(ask)
  const ranges = new IndexReads(ask)
  const lone = new LoneWriting(now)
  const directory = new KeptDirectory(ask, now)
  /** Collections whose documents are presumed to be absent, by number. */
  const presumed = new Set<number>()
  const numberOf = (tenant: string): number => tenants.known(tenant) as number
  const isAtOnce = numbering === 'at once'
  const writer = new BatchWriter({ ask, lone, numbersAtOnce: isAtOnce })
  const lanes = new CommitLanes({
    write: (batch) => writer.write(batch),
    numberOf,
    async ready(names) {
      for (const name of names) if (tenants.known(name) === undefined) await tenants.of(name)
    },
    isPresumed: (collection) => presumed.has(collection),
    isAlone: (tenant, since) => lone.holds(numberOf(tenant), since),
    onBatch: options.onBatch,
  })

  const backend: Backend = {
    exclusive: false,
    async numbers(spec) {
      const { numbers, unfilled } = await findNumbers(pool, spec)
      if (spec.mostlyAbsent) presumed.add(numbers.collection)
      if (unfilled.length > 0) await fillIndexes(pool, spec, numbers, unfilled)
      return numbers
    },
    async document(tenant, collection, id) {
      const number = tenants.known(tenant) ?? (await tenants.find(tenant))
      return number === undefined ? undefined : reads.document(number, collection, id)
    },
    async revisions(tenant, documents) {
      const number = tenants.known(tenant) ?? (await tenants.find(tenant))
      if (number === undefined) return documents.map(() => 0)
      return Promise.all(documents.map(({ collection, id }) => reads.revision(number, collection, id)))
    },
    async query(tenant, numbers, query, known) {
      const number = tenants.known(tenant) ?? (await tenants.find(tenant))
      const union = numbers.unions.get(query.index)
      const index = numbers.indexes.get(union?.index ?? query.index)
      if (number === undefined || index === undefined) return []
      const { collection } = numbers
      const { limit } = query
      const range: IndexRange = { tenant: number, collection, index, limit, ...keyRange(query, union) }
      const rows = await ranges.rows(range)
      // Most are in memory at the very revision; only the others are sent.
      const found = await Promise.all(
        rows.map(({ id, revision }) => known(id, revision) ?? reads.document(number, collection, id)),
      )
      // NOTE: one that was written since may stand elsewhere by now, and a reader who goes on after it would skip what lies
      // between. Then rows and documents are read together.
      if (found.every((each, i) => each?.revision === rows[i]?.revision)) return found as RawDocument[]
      return ranges.documents(range)
    },
    eventsOf: (tenant, type, id) => events.eventsOf(tenant, type, id),
    events: (tenant, page) => events.events(tenant, page),
    event: (tenant, id) => events.event(tenant, id),
    eventRange: (tenant) => events.eventRange(tenant),
    async content(tenant, contentIds) {
      const number = tenants.known(tenant) ?? (await tenants.find(tenant))
      if (number === undefined) return new Map<string, Content>()
      const rows = await ask<{ id: string; value: string; salt: string }>(
        'content',
        'SELECT * FROM read_content($1, $2)',
        [number, contentIds],
      )
      return new Map(
        rows.map(({ id, value, salt }) => [id, { contentId: id, value: JSON.parse(value) as string, salt }]),
      )
    },
    async timer(tenant, timerId) {
      const number = tenants.known(tenant) ?? (await tenants.find(tenant))
      if (number === undefined) return undefined
      const [row] = await ask<{ body: string }>('timer', 'SELECT * FROM read_timer($1, $2)', [
        number,
        timerId,
      ])
      return row && (JSON.parse(row.body) as Timer)
    },
    async searchText(tenant, kind, request) {
      const number = tenants.known(tenant) ?? (await tenants.find(tenant))
      return number === undefined ? [] : searchText(ask, number, kind, request)
    },
    async commit(item: CommitItem) {
      const outcome = await lanes.commit(item)
      for (const { kind, key } of item.directory) directory.forget(kind, key)
      return outcome
    },
    aloneSince(tenant) {
      const number = tenants.known(tenant)
      return number === undefined ? undefined : lone.since(number)
    },
    system: {
      numbersAtOnce: isAtOnce,
      find: (kind, key) => directory.find(kind, key),
      async dueTimers({ until, tenant, limit }) {
        const number = tenant === undefined ? null : (tenants.known(tenant) ?? (await tenants.find(tenant)))
        if (number === undefined) return []
        const rows = await ask<{ tenant: string; body: string }>(
          'due',
          'SELECT * FROM read_due_timers($1, $2, $3)',
          [until, number, limit],
        )
        return rows.map((row) => ({ ...(JSON.parse(row.body) as Timer), tenant: row.tenant }))
      },
      async timers(tenant) {
        const number = (await tenants.find(tenant)) ?? -1
        const [row] = await ask<{ pending: string; next: string | null }>(
          'timers',
          'SELECT * FROM count_timers($1)',
          [number],
        )
        return { pending: Number(row?.pending ?? 0), nextDueAt: row?.next ? Number(row.next) : null }
      },
      unsequenced: (tenant, limit) => events.unsequenced(tenant, limit),
      tenantsWaiting: (limit) => events.tenantsWaiting(limit),
      head: (tenant) => events.head(tenant),
      lease: (tenant, holder, at, ttlMs) => events.lease(tenant, holder, at, ttlMs),
      sequence: (tenant, expected, numbered) => events.sequence(tenant, expected, numbered),
      lastSteps: (tenant, subjects) => events.lastSteps(tenant, subjects),
      async drop(tenant) {
        await tenants.drop(pool, tenant)
        lone.lose([tenants.known(tenant) ?? 0])
        directory.clear()
      },
    },
  }
  const store = createPipelinedStore(backend, options)
  try {
    for (const spec of collections) await store.prepare(spec)
  } catch (error) {
    await pool.end()
    throw error
  }
  const [durability] = await ask<Record<string, string>>(
    'durability',
    `SELECT current_setting('synchronous_commit') AS "synchronousCommit", current_setting('fsync') AS fsync,
       current_setting('full_page_writes') AS "fullPageWrites", current_setting('server_version') AS "serverVersion"`,
    [],
  )
  return {
    store,
    kind: 'postgres',
    schemaVersion: schemaVersion(),
    durability: {
      ok:
        durability !== undefined &&
        !['off', 'local'].includes(durability['synchronousCommit'] ?? 'off') &&
        durability['fsync'] === 'on',
      ...durability,
    },
    async health() {
      await pool.query('SELECT 1')
    },
    async close() {
      await lanes.close()
      await pool.end()
    },
  }
}
