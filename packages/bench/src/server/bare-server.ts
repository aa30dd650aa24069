import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { Pool } from 'pg'
import { answerParent } from './child.ts'

// What a handler costs that does nothing but keep what it is sent: the same HTTP library, the same JSON, one row in a transaction
// of its own with the same durability; and one that gathers the rows of a turn into one transaction.

interface Settings {
  readonly store: 'sqlite' | 'postgres'
  readonly grouped?: boolean
  readonly dataDir: string
  readonly databaseUrl: string
  readonly schema: string
}

interface Rows {
  insert(id: string, body: string): Promise<void>
  get(id: string): Promise<string | undefined>
  close(): Promise<void>
}

const settings = JSON.parse(process.argv[2] ?? '{}') as Settings

function sqliteRows(): Rows {
  mkdirSync(settings.dataDir, { recursive: true })
  const db = new DatabaseSync(join(settings.dataDir, 'bare.db'))
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE tickets (id TEXT PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL)',
  )
  const insert = db.prepare('INSERT INTO tickets (id, version, body) VALUES (?, 1, ?)')
  const select = db.prepare('SELECT version, body FROM tickets WHERE id = ?')
  let waiting: { readonly id: string; readonly body: string; readonly done: () => void }[] = []
  const flush = (): void => {
    const batch = waiting
    waiting = []
    db.exec('BEGIN IMMEDIATE')
    for (const { id, body } of batch) insert.run(id, body)
    db.exec('COMMIT')
    for (const { done } of batch) done()
  }
  return {
    async insert(id, body) {
      if (!settings.grouped) {
        insert.run(id, body)
        return
      }
      await new Promise<void>((done) => {
        waiting.push({ id, body, done })
        if (waiting.length === 1) setImmediate(flush)
      })
    },
    async get(id) {
      return (select.get(id) as { body: string } | undefined)?.body
    },
    async close() {
      db.close()
    },
  }
}

async function postgresRows(): Promise<Rows> {
  const pool = new Pool({ connectionString: settings.databaseUrl, max: 10 })
  const table = `"${settings.schema}".tickets`
  await pool.query(`CREATE SCHEMA IF NOT EXISTS "${settings.schema}"`)
  await pool.query(
    `CREATE TABLE ${table} (id text PRIMARY KEY, version integer NOT NULL, body text NOT NULL)`,
  )
  return {
    async insert(id, body) {
      await pool.query({
        name: 'insert',
        text: `INSERT INTO ${table} (id, version, body) VALUES ($1, 1, $2)`,
        values: [id, body],
      })
    },
    async get(id) {
      const { rows } = await pool.query({
        name: 'get',
        text: `SELECT version, body FROM ${table} WHERE id = $1`,
        values: [id],
      })
      return (rows[0] as { body: string } | undefined)?.body
    },
    close: () => pool.end(),
  }
}

const rows = settings.store === 'sqlite' ? sqliteRows() : await postgresRows()
const app = new Hono()
let made = 0
app.post('/v1/tickets', async (c) => {
  const body = await c.req.json<Record<string, unknown>>()
  made += 1
  const id = `t${made}`
  await rows.insert(id, JSON.stringify(body))
  return c.json({ id, ...body }, 201)
})
app.get('/v1/tickets/:id', async (c) => {
  const body = await rows.get(c.req.param('id'))
  return body === undefined
    ? c.json({ status: 404 }, 404)
    : c.json(JSON.parse(body) as Record<string, unknown>)
})
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  process.send?.({ kind: 'ready', port }),
)
answerParent(async () => {
  await new Promise((resolve) => {
    server.close(resolve)
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
  await rows.close()
})
