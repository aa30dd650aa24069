import { Client } from 'pg'

/**
 * Does at once to the tables of a schema what autovacuum does within minutes of a large fill: without statistics PostgreSQL
 * plans for tables that are empty, and a server for tests may have it switched off.
 */
export async function vacuumSchema(url: string, schema: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      'SELECT quote_ident(schemaname) || $1 || quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = $2',
      ['.', schema],
    )
    for (const { name } of rows) await client.query(`VACUUM (ANALYZE) ${name}`)
  } finally {
    await client.end()
  }
}
