import type pg from 'pg'
import { NewerSchemaError } from '../sqlite/schema.ts'
import { functions, migrations, schemaVersion, type Migration } from './schema.ts'

/** Drops the functions of another release: what a function takes and returns cannot be changed in place. */
async function dropFunctions(client: pg.PoolClient, text: string): Promise<void> {
  const names = Array.from(text.matchAll(/CREATE OR REPLACE FUNCTION (\w+)/g), ([, name]) => name)
  const { rows } = await client.query<{ signature: string }>(
    'SELECT oid::regprocedure::text AS signature FROM pg_proc WHERE pronamespace = current_schema()::regnamespace AND proname = ANY ($1)',
    [names],
  )
  for (const { signature } of rows) await client.query(`DROP FUNCTION ${signature}`)
}

/**
 * Brings a schema of the database to the newest version, each step in one transaction, one server at a time.
 * @returns the version it was at before
 * @throws {NewerSchemaError} the schema is ahead of this code
 */
export async function migrate(
  pool: pg.Pool,
  schema: string,
  steps: readonly Migration[] = migrations,
): Promise<number> {
  const name = `"${schema.replaceAll('"', '""')}"`
  const known = schemaVersion(steps)
  const client = await pool.connect()
  try {
    await client.query('BEGIN; SET LOCAL statement_timeout = 0')
    await client.query("SELECT pg_advisory_xact_lock(hashtextextended('deskwire.migrate ' || $1, 0))", [
      schema,
    ])
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${name}`)
    await client.query(`CREATE TABLE IF NOT EXISTS ${name}.schema_versions (
      version integer PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now(), functions text)`)
    await client.query(`SET LOCAL search_path = ${name}`)
    const { rows } = await client.query<{ version: number; functions: string | null }>(
      `SELECT version, functions FROM ${name}.schema_versions ORDER BY version DESC LIMIT 1`,
    )
    const before = rows[0]?.version ?? 0
    if (before > known) throw new NewerSchemaError(`the schema ${name}`, before, known)
    for (const step of steps) {
      if (step.version <= before) continue
      await client.query(step.sql)
      await client.query(`INSERT INTO ${name}.schema_versions (version, name) VALUES ($1, $2)`, [
        step.version,
        step.name,
      ])
    }
    if (rows[0]?.functions !== functions || before < known) {
      await dropFunctions(client, rows[0]?.functions ?? '')
      await client.query(functions)
      await client.query(`UPDATE ${name}.schema_versions SET functions = $1 WHERE version = $2`, [
        functions,
        known,
      ])
    }
    await client.query('COMMIT')
    return before
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}
