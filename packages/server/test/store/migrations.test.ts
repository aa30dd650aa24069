import { execFile } from 'node:child_process'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { CollectionSpec } from '@deskwire/platform'
import { Pool } from 'pg'
import { describe, expect, it } from 'vitest'
import { migrate as migratePostgres } from '../../src/postgres/migrate.ts'
import * as postgres from '../../src/postgres/schema.ts'
import * as sqlite from '../../src/sqlite/schema.ts'
import type { OpenStore } from '../../src/store/open-store.ts'
import { describePostgres, postgresSchemas, postgresUrl, sql } from '../postgres.ts'
import { invented } from './invented-steps.ts'
import { row, TENANT, upTo, type Row } from './rows.ts'
import { sqliteFiles } from './sqlite-files.ts'

const files = sqliteFiles()
const schemas = postgresSchemas('migrations')

const failing = {
  version: 99,
  name: 'breaks',
  sql: 'CREATE TABLE half (id TEXT); INSERT INTO nowhere VALUES (1)',
}

interface Migrated {
  /** What two processes do at once: the file of the script, and how it finds the database. */
  readonly place: string
  migrate(steps: readonly sqlite.Migration[]): Promise<number>
  version(): Promise<number>
  /** Names of all tables, and what the invented steps have written. */
  state(): Promise<readonly unknown[]>
}

async function overSqlite(): Promise<Migrated> {
  const place = await files.newPath()
  const within = <Result>(body: (db: DatabaseSync) => Result): Result => {
    const db = new DatabaseSync(place)
    try {
      return body(db)
    } finally {
      db.close()
    }
  }
  return {
    place,
    migrate: async (steps) => within((db) => sqlite.migrate(db, { path: place, now: 5, steps })),
    version: async () =>
      within((db) => (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version),
    state: async () =>
      within((db) => {
        const names = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all()
        const hasNotes = names.some(({ name }) => name === 'invented')
        return [
          ...names.map(({ name }) => name),
          ...(hasNotes ? db.prepare('SELECT * FROM invented').all() : []),
        ]
      }),
  }
}

async function overPostgres(): Promise<Migrated> {
  const place = schemas.newSchema()
  return {
    place,
    async migrate(steps) {
      const pool = new Pool({ connectionString: postgresUrl, max: 1 })
      try {
        return await migratePostgres(pool, place, steps)
      } finally {
        await pool.end()
      }
    },
    async version() {
      const [found] = await sql<{ version: number }>(
        `SELECT max(version) AS version FROM "${place}".schema_versions`,
      )
      return found?.version ?? 0
    },
    async state() {
      const names = await sql<{ name: string }>(
        `SELECT tablename AS name FROM pg_tables WHERE schemaname = '${place}' ORDER BY tablename`,
      )
      const hasNotes = names.some(({ name }) => name === 'invented')
      return [
        ...names.map(({ name }) => name),
        ...(hasNotes ? await sql(`SELECT * FROM "${place}".invented`) : []),
      ]
    },
  }
}

function migrations(make: () => Promise<Migrated>, steps: readonly sqlite.Migration[]): void {
  const newest = steps.at(-1)?.version ?? 0
  const further = [...steps, ...invented(newest)]

  it.each(upTo(steps.length).concat(0))('come from version %i to the newest, and further', async (from) => {
    const one = await make()
    expect(await one.migrate(steps.slice(0, from))).toBe(0)
    expect(await one.version()).toBe(from)
    expect(await one.migrate(steps)).toBe(from)
    expect(await one.migrate(further)).toBe(newest)
    expect(await one.version()).toBe(newest + 2)
    expect((await one.state()).slice(-2)).toEqual([
      { note: 'first', more: 'added later' },
      { note: 'second', more: 'added later' },
    ])
    expect(await one.migrate(further)).toBe(newest + 2)
  })

  it('refuse what a newer release has written, say so in a line, and change nothing', async () => {
    const one = await make()
    await one.migrate(further)
    const before = await one.state()
    await expect(one.migrate(steps)).rejects.toThrow(
      `its schema is version ${newest + 2}, this release knows ${newest}. Run the release that wrote it, or a later one`,
    )
    expect([await one.version(), await one.state()]).toEqual([newest + 2, before])
  })

  it('leave the version and the tables as they were where a step fails, and can be run again', async () => {
    const one = await make()
    await one.migrate(steps)
    const before = await one.state()
    await expect(one.migrate([...further, failing])).rejects.toThrow('nowhere')
    expect([await one.version(), await one.state()]).toEqual([newest, before])
    expect(await one.migrate(further)).toBe(newest)
  })

  it('run once where two processes start at once', async () => {
    const one = await make()
    await one.migrate(steps)
    const script = fileURLToPath(new URL('invented-steps.ts', import.meta.url))
    const run = () =>
      promisify(execFile)(process.execPath, ['--conditions=@deskwire/source', script, one.place])
    const printed = (await Promise.all([run(), run()])).map(({ stdout }) => stdout.trim())
    expect(printed.every((line) => [`${newest}`, `${newest + 2}`].includes(line))).toBe(true)
    expect(await one.version()).toBe(newest + 2)
    expect((await one.state()).filter((each) => typeof each === 'object')).toHaveLength(2)
  })
}

interface Versioned extends Row {
  readonly colour: string
}

// One collection as three releases know it.
const before: CollectionSpec<Versioned> = {
  name: 'changing',
  indexes: { n: { key: ({ n }) => [n] }, colour: { key: ({ colour }) => [colour] } },
}
const after: CollectionSpec<Versioned> = {
  name: 'changing',
  indexes: {
    colour: { key: ({ colour, n }) => [colour.toUpperCase(), n], version: 2 },
    code: { unique: true, key: ({ code }) => (code === null ? null : [code]) },
  },
}

function indexes(
  open: (collections: readonly CollectionSpec<Versioned>[]) => Promise<OpenStore>,
  countRows: () => Promise<number>,
): void {
  it('of a collection that are new or changed are filled when a store is opened, and those that went are emptied', async () => {
    const tenants = [TENANT, 'tnt_b', 'tnt_c']
    const old = await open([before])
    for (const tenant of tenants) {
      await old.store.transaction(tenant, async (tx) => {
        for (const n of upTo(700)) {
          const value = {
            ...row(n, { code: n % 100 === 0 ? `c${n}` : null }),
            colour: n % 2 === 0 ? 'red' : 'blue',
          }
          tx.insert(before, `d${String(n).padStart(4, '0')}`, value)
        }
      })
    }
    await old.close()
    expect(await countRows()).toBe(3 * 1_400)
    const now = await open([after])
    expect(await countRows()).toBe(3 * 707)
    for (const tenant of tenants) {
      const found = await now.store.transaction(tenant, async (tx) => ({
        red: await tx.query(after, { index: 'colour', prefix: ['RED'], from: [690], limit: 1_000 }),
        codes: await tx.query(after, { index: 'code', prefix: [], limit: 1_000 }),
        old: await tx.query(after, { index: 'colour', prefix: ['red'], limit: 1_000 }),
      }))
      expect(found.red.map(({ value }) => value.n)).toEqual([690, 692, 694, 696, 698, 700])
      expect(found.codes.map(({ value }) => value.code)).toEqual(upTo(7).map((n) => `c${n * 100}`))
      expect(found.old).toEqual([])
    }
    const again = now.store.transaction(TENANT, async (tx) =>
      tx.insert(after, 'new', { ...row(1, { code: 'c700' }), colour: 'green' }),
    )
    await expect(again).rejects.toThrow('the same key in the unique index code')
    await now.close()
  })
}

describe('migrations of SQLite', () => {
  migrations(overSqlite, sqlite.migrations)
})

describe('indexes over SQLite', async () => {
  const path = await files.newPath()
  indexes(
    (collections) => files.open({ path, collections: collections as readonly CollectionSpec<unknown>[] }),
    async () => {
      const db = new DatabaseSync(path, { readOnly: true })
      const { n } = db.prepare('SELECT count(*) AS n FROM index_rows').get() as { n: number }
      db.close()
      return n
    },
  )
})

describePostgres('migrations of PostgreSQL', () => {
  migrations(overPostgres, postgres.migrations)

  it('give an older release’s functions up, whatever they took and returned', async () => {
    const one = await overPostgres()
    await one.migrate(postgres.migrations)
    const old =
      'CREATE OR REPLACE FUNCTION read_timer(a text) RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;'
    const drop = `DROP FUNCTION "${one.place}".read_timer(bigint, text)`
    await sql(
      drop,
      `SET search_path = "${one.place}"`,
      old,
      `UPDATE schema_versions SET functions = '${old}'`,
    )
    await one.migrate(postgres.migrations)
    const [found] = await sql<{ arguments: string }>(
      `SELECT string_agg(pg_get_function_arguments(oid), ';') AS arguments FROM pg_proc
       WHERE proname = 'read_timer' AND pronamespace = '"${one.place}"'::regnamespace`,
    )
    expect(found?.arguments).toBe('tenant_ bigint, id_ text')
  })
})

describePostgres('indexes over PostgreSQL', () => {
  const schema = schemas.newSchema()
  indexes(
    (collections) => schemas.open({ schema, collections: collections as readonly CollectionSpec<unknown>[] }),
    async () => Number((await sql<{ n: string }>(`SELECT count(*) AS n FROM "${schema}".index_rows`))[0]?.n),
  )
})
