import { Client, type QueryResultRow } from 'pg'
import { afterAll, describe, it } from 'vitest'
import { openPostgresStore, type PostgresStoreOptions } from '../src/postgres/open-postgres-store.ts'
import type { OpenStore } from '../src/store/open-store.ts'

/** The server that tests talk to: `DATABASE_URL`, or the one on this machine. */
export const postgresUrl = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test'

/** Runs statements one after another on a connection of their own, and gives the rows of the last. */
export async function sql<Row extends QueryResultRow = QueryResultRow>(
  ...statements: readonly string[]
): Promise<readonly Row[]> {
  const client = new Client({ connectionString: postgresUrl, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    let rows: readonly Row[] = []
    for (const statement of statements) rows = (await client.query<Row>(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}

const failure: unknown = await sql('SELECT 1').then(
  () => null,
  (error: unknown) => error,
)
const required = process.env['REQUIRE_POSTGRES'] === '1'

/** Whether the server answers; if not, and nothing requires it, what needs it is skipped. */
const hasPostgres = failure === null

/**
 * Declares tests that need PostgreSQL. Where none answers they are skipped by name; with `REQUIRE_POSTGRES=1`, as in
 * `.ci/run`, that is a failure.
 */
export function describePostgres(name: string, body: () => void): void {
  if (hasPostgres) describe(name, body)
  else if (required) {
    it(name, () => {
      throw new Error('No PostgreSQL answers, and REQUIRE_POSTGRES says that one must.', {
        cause: failure,
      })
    })
  } else describe.skip(`${name} (no PostgreSQL answers at DATABASE_URL or on 127.0.0.1:5432)`, body)
}

/** Schemas of one test file, dropped at its end. */
export function postgresSchemas(label: string) {
  const run = `deskwire_${label}_${process.pid}_${Date.now().toString(36)}`
  const schemas: string[] = []
  const opened: OpenStore[] = []
  if (hasPostgres) {
    afterAll(async () => {
      for (const each of opened) await each.close()
      if (schemas.length > 0)
        await sql(...schemas.map((schema) => `DROP SCHEMA IF EXISTS "${schema}" CASCADE`))
    })
  }

  /** The name of a schema that is not there yet. */
  function newSchema(): string {
    const schema = `${run}_${schemas.length}`
    schemas.push(schema)
    return schema
  }

  return {
    newSchema,
    /** Opens a store, in a schema of its own unless told; closed at the end of the file at the latest. */
    async open(options: Partial<PostgresStoreOptions> = {}): Promise<OpenStore> {
      const store = await openPostgresStore({
        url: postgresUrl,
        schema: options.schema ?? newSchema(),
        connections: 4,
        ...options,
      })
      const { close } = store
      let closing: Promise<void> | undefined
      const once = { ...store, close: () => (closing ??= close()) }
      opened.push(once)
      return once
    },
  }
}
