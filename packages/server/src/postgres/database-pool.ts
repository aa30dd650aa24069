import { Pool } from 'pg'
import { databaseError } from './database-error.ts'

const STATEMENT_TIMEOUT_MS = 30_000

// How long a caller waits for a connection, and for an answer where the database has gone without a word, milliseconds.
const CONNECT_TIMEOUT_MS = 10_000
const ANSWER_TIMEOUT_MS = STATEMENT_TIMEOUT_MS + 5_000

// Every statement reaches its rows by a key; statistics of a young or fast growing table would tell otherwise now and then.
const sessionSettings = {
  // A batch looks at what it rests on after it has its lock, and must see what was committed until then.
  default_transaction_isolation: 'read committed',
  enable_seqscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
  plan_cache_mode: 'force_generic_plan',
  jit: 'off',
}

/** Asks the database by a named statement, which it plans once a connection. */
export type Ask = <Row>(name: string, sql: string, given: readonly unknown[]) => Promise<Row[]>

/** Where a pool connects, and as whom. */
export interface PoolOptions {
  /** `postgres://user:password@host:port/database`. */
  readonly url: string
  /** Schema that holds the tables. */
  readonly schema: string
  /** Role that the sessions act as. @default the one that connects */
  readonly role: string | undefined
  /** Connections at most. */
  readonly connections: number
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Opens a pool of connections whose sessions are set up for the store; none is made before it is needed. */
export function openPool({ url, schema, role, connections }: PoolOptions): Pool {
  const settings = Object.entries({
    ...sessionSettings,
    search_path: quoted(schema),
    statement_timeout: String(STATEMENT_TIMEOUT_MS),
    ...(role !== undefined && { role }),
  })
  const pool = new Pool({
    connectionString: url,
    max: connections,
    application_name: 'deskwire',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    options: settings.map(([name, value]) => `-c ${name}=${value.replaceAll(/[\\ ]/g, '\\$&')}`).join(' '),
  })
  // A connection that breaks while it is idle is replaced at the next use; unheard, it would end the process.
  pool.on('error', () => undefined)
  return pool
}

/** Asks over the connections of a pool; what fails is an error of ours. */
export function askOf(pool: Pool): Ask {
  return async (name, text, values) => {
    try {
      const query = { name, text, values: values as unknown[], query_timeout: ANSWER_TIMEOUT_MS }
      return (await pool.query(query)).rows as never
    } catch (error) {
      throw databaseError(name, error)
    }
  }
}
