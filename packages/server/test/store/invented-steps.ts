import { DatabaseSync } from 'node:sqlite'
import { Pool } from 'pg'
import { migrate as migratePostgres } from '../../src/postgres/migrate.ts'
import * as postgres from '../../src/postgres/schema.ts'
import * as sqlite from '../../src/sqlite/schema.ts'

/** Two steps that no release has: the second finds what the first has written, and neither can run twice. */
export const invented = (after: number): readonly sqlite.Migration[] => [
  {
    version: after + 1,
    name: 'invented',
    sql: "CREATE TABLE invented (note TEXT NOT NULL); INSERT INTO invented (note) VALUES ('first'), ('second');",
  },
  {
    version: after + 2,
    name: 'invented, more of it',
    sql: "ALTER TABLE invented ADD COLUMN more TEXT; UPDATE invented SET more = 'added later';",
  },
]

// Run by a test in two processes at once: brings a database to the invented version, and says from which one.
if (import.meta.main) {
  const place = process.argv[2] ?? ''
  if (place.includes('/')) {
    const db = new DatabaseSync(place, { timeout: 10_000 })
    const steps = [...sqlite.migrations, ...invented(sqlite.schemaVersion())]
    console.log(sqlite.migrate(db, { path: place, now: 5, steps }))
    db.close()
  } else {
    const url = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test'
    const pool = new Pool({ connectionString: url, max: 1 })
    console.log(
      await migratePostgres(pool, place, [...postgres.migrations, ...invented(postgres.schemaVersion())]),
    )
    await pool.end()
  }
}
