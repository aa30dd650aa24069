import { DatabaseSync } from 'node:sqlite'
import {
  searchText as search,
  textProfiles,
  type SearchHit,
  type SearchKind,
  type SearchRequest,
} from '@deskwire/platform'
import { runSearch } from '@deskwire/knowledge'
import { createMemoryIndex } from '@deskwire/knowledge/memory'
import { Pool } from 'pg'
import { postgresTextFunctions } from '../src/search/postgres-text-functions.ts'
import { postgresTextSchema } from '../src/search/postgres-text-schema.ts'
import { searchText } from '../src/search/postgres-text-reader.ts'
import { TEXT_COLUMN_TYPES, textColumns, type TextChange } from '../src/search/postgres-text-writer.ts'
import { createSqliteTextReader } from '../src/search/sqlite-text-reader.ts'
import { sqliteTextSchema } from '../src/search/sqlite-text-schema.ts'
import { createSqliteTextWriter } from '../src/search/sqlite-text-writer.ts'
import { createTextRows } from '../src/search/text-terms.ts'

/** Full text in one kind of tables, without the store around it. */
export interface TextTables {
  readonly name: string
  write(changes: readonly TextChange[]): Promise<void>
  search(tenant: number, kind: SearchKind, request: SearchRequest): Promise<readonly SearchHit[]>
  /** Every value of every table as one text. */
  dump(): Promise<string>
  close(): Promise<void>
}

export function memoryTables(): TextTables {
  const indexes = new Map<string, ReturnType<typeof createMemoryIndex>>()
  const indexOf = (tenant: number, kind: SearchKind) => {
    const name = `${tenant} ${kind}`
    const index = indexes.get(name) ?? createMemoryIndex(textProfiles[kind])
    indexes.set(name, index)
    return index
  }
  return {
    name: 'memory',
    async write(changes) {
      for (const { tenant, kind, id, document } of changes) {
        if (document) indexOf(tenant, kind).put(document)
        else indexOf(tenant, kind).remove(id)
      }
    },
    search: async (tenant, kind, request) => runSearch(search(kind, request), indexOf(tenant, kind).source),
    dump: async () => '',
    close: async () => undefined,
  }
}

export function sqliteTables(
  file = ':memory:',
): TextTables & { drop(tenant: number): void; rollBack(changes: readonly TextChange[]): void } {
  const db = new DatabaseSync(file)
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; ${sqliteTextSchema}`)
  const writer = createSqliteTextWriter(db)
  const reader = createSqliteTextReader(db)
  const begin = (changes: readonly TextChange[]): void => {
    db.exec('BEGIN')
    for (const { tenant, kind, id, document } of changes) {
      if (document) writer.put(tenant, kind, document)
      else writer.remove(tenant, kind, id)
    }
  }
  return {
    name: 'SQLite',
    async write(changes) {
      begin(changes)
      writer.flush()
      db.exec('COMMIT')
    },
    rollBack(changes) {
      begin(changes.slice(1))
      writer.flush()
      for (const { tenant, kind, document } of changes.slice(0, 1))
        if (document) writer.put(tenant, kind, document)
      db.exec('ROLLBACK')
      writer.forget()
    },
    drop: (tenant) => writer.drop(tenant),
    search: async (tenant, kind, request) => reader.search(tenant, kind, request),
    async dump() {
      const tables = ['text_documents', 'text_words', 'text_postings_data', 'text_postings_idx']
      return tables
        .flatMap((table) => db.prepare(`SELECT * FROM ${table}`).all())
        .flatMap((row) => Object.values(row as object))
        .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)))
        .join('\n')
    },
    close: async () => db.close(),
  }
}

/** Tables in a schema of their own, dropped when closed. */
export async function postgresTables(url: string, schema: string): Promise<TextTables> {
  // One connection, so that what is set for the session holds; the pool lets queries wait for one another.
  const client = new Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0 })
  await client.query(
    `DROP SCHEMA IF EXISTS ${schema} CASCADE; CREATE SCHEMA ${schema}; SET search_path = ${schema}`,
  )
  await client.query(`SET synchronous_commit = off; ${postgresTextSchema}`)
  await client.query(postgresTextFunctions)
  const ask = async <Row extends object>(
    name: string,
    text: string,
    values: readonly unknown[],
  ): Promise<Row[]> => (await client.query<Row>({ name, text, values: [...values] })).rows
  const rows = createTextRows()
  const parameters = TEXT_COLUMN_TYPES.map((type, place) => `$${place + 1}::${type}`).join(', ')
  return {
    name: 'PostgreSQL',
    write: async (changes) =>
      void (await ask('write', `SELECT write_text(${parameters})`, textColumns(changes, rows))),
    search: (tenant, kind, request) => searchText(ask, tenant, kind, request),
    async dump() {
      const texts: string[] = []
      for (const table of ['text_documents', 'text_words', 'text_postings'])
        for (const { row } of (await client.query<{ row: string }>(`SELECT t::text AS row FROM ${table} t`))
          .rows)
          texts.push(row)
      return texts.join('\n')
    },
    async close() {
      await client.query(`DROP SCHEMA ${schema} CASCADE`)
      await client.end()
    },
  }
}
