import { Client, escapeIdentifier } from 'pg'
import { schemaVersion } from '../postgres/schema.ts'
import type { Finding } from './check.ts'

const MAX_SKEW_MS = 1_000
const FIRST_VERSION = 150_000

interface Settings {
  readonly version: string
  readonly synchronous: string
  readonly fsync: string
  readonly pages: string
  readonly now: string
  readonly bypasses: boolean
}

const ask = `SELECT current_setting('server_version_num') AS version, current_setting('synchronous_commit') AS synchronous,
  current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,
  (extract(epoch FROM clock_timestamp()) * 1000)::text AS now,
  (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user) AS bypasses`

function checkDurability({ synchronous, fsync, pages }: Settings): Finding {
  const name = 'durability'
  const wrong = [
    ...(['on', 'remote_apply'].includes(synchronous) ? [] : [`synchronous_commit=${synchronous}`]),
    ...(fsync === 'on' ? [] : [`fsync=${fsync}`]),
    ...(pages === 'on' ? [] : [`full_page_writes=${pages}`]),
  ]
  if (wrong.length === 0)
    return { name, state: 'ok', detail: 'synchronous_commit, fsync and full_page_writes are on' }
  const mend = 'Set them to on for the database or its server.'
  return { name, state: 'fail', detail: `${wrong.join(', ')}: acknowledged writes may be lost`, mend }
}

function checkSkew(settings: Settings, before: number, after: number): Finding {
  const skewMs = Math.round(Number(settings.now) - (before + after) / 2)
  const uncertainMs = Math.ceil((after - before) / 2)
  const detail = `the database’s clock is ${Math.abs(skewMs)} ms ${skewMs < 0 ? 'behind' : 'ahead'} (± ${uncertainMs} ms)`
  if (Math.abs(skewMs) - uncertainMs <= MAX_SKEW_MS) return { name: 'clock', state: 'ok', detail }
  return {
    name: 'clock',
    state: 'fail',
    detail,
    mend: 'Keep both clocks by NTP: promises are reckoned by this machine’s.',
  }
}

async function checkSchema(client: Client, schema: string): Promise<Finding> {
  const name = 'schema'
  const known = schemaVersion()
  const table = `${escapeIdentifier(schema)}.schema_versions`
  const { rows } = await client.query<{ readonly there: string | null }>(
    'SELECT to_regclass($1)::text AS there',
    [table],
  )
  if (rows[0]?.there === null)
    return { name, state: 'ok', detail: 'it is not there yet; the first start makes it' }
  const versions = await client.query<{ readonly version: number }>(
    `SELECT max(version) AS version FROM ${table}`,
  )
  const found = versions.rows[0]?.version ?? 0
  if (found > known) {
    const mend = 'Run the release that wrote it, or a later one; schemas do not go back.'
    return { name, state: 'fail', detail: `version ${found}, this release knows ${known}`, mend }
  }
  if (found === known) return { name, state: 'ok', detail: `version ${found}` }
  const mend = 'The next start brings it there. Make a backup first.'
  return { name, state: 'warn', detail: `version ${found}, this release wants ${known}`, mend }
}

// Below this a plan without statistics is no worse than one with them.
const ROWS_WORTH_COUNTING = 10_000

interface Uncounted {
  readonly tables: string
  readonly autovacuum: string
  readonly counts: string
}

// Without statistics the planner reads whole tables where an index would do: a search took seventeen times as long at 20,000 tickets.
async function checkStatistics(client: Client, schema: string): Promise<Finding> {
  const name = 'statistics'
  const { rows } = await client.query<Uncounted>(
    `SELECT current_setting('autovacuum') AS autovacuum, current_setting('track_counts') AS counts,
       coalesce((SELECT string_agg(c.relname, ', ' ORDER BY c.relname) FROM pg_class c
         JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_stat_user_tables s ON s.relid = c.oid
         WHERE n.nspname = $1 AND c.relkind = 'r' AND pg_relation_size(c.oid) > 0
           AND greatest(c.reltuples, s.n_live_tup) > $2
           AND s.last_analyze IS NULL AND s.last_autoanalyze IS NULL
           AND NOT EXISTS (SELECT FROM pg_stats p WHERE p.schemaname = n.nspname AND p.tablename = c.relname)), '') AS tables`,
    [schema, ROWS_WORTH_COUNTING],
  )
  const { tables = '', autovacuum, counts } = rows[0] ?? {}
  const isOn = autovacuum === 'on' && counts === 'on'
  if (tables !== '') {
    const mend = `Run VACUUM ANALYZE now${isOn ? '' : ', and set autovacuum and track_counts to on'}.`
    return { name, state: 'warn', detail: `never analysed: ${tables}; queries are slow without`, mend }
  }
  if (isOn) return { name, state: 'ok', detail: 'autovacuum keeps them' }
  const mend = 'Set autovacuum and track_counts to on, or run VACUUM ANALYZE every night.'
  return { name, state: 'warn', detail: 'autovacuum is off: nobody keeps them', mend }
}

// SQLSTATE 42501, insufficient_privilege.
function explainDenial(error: unknown): Finding {
  if ((error as { readonly code?: string }).code !== '42501') throw error
  const mend = 'Grant it the schema and its tables: docs/operate.md has the statements.'
  return { name: 'schema', state: 'fail', detail: 'the role that statements run as may not read it', mend }
}

/** Where to look. */
export interface PostgresPlace {
  /** `postgres://…`; it is repeated nowhere. */
  readonly url: string
  readonly schema: string
  /** Role that statements run as. */
  readonly role: string | null
}

/**
 * Looks at a PostgreSQL database: version, durability, schema, statistics, clock, and the role that statements run as.
 * @param now - epoch milliseconds
 */
export async function examinePostgres(
  { url, schema, role }: PostgresPlace,
  now: () => number,
): Promise<readonly Finding[]> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: 'deskwire doctor',
  })
  try {
    await client.connect()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return [
      {
        name: 'database',
        state: 'fail',
        detail: `it does not answer: ${code ?? 'the connection failed'}`,
        mend: 'Check DATABASE_URL: host, port, database, user, password, and TLS.',
      },
    ]
  }
  try {
    if (role !== null) await client.query(`SET ROLE ${escapeIdentifier(role)}`)
    const before = now()
    const { rows } = await client.query<Settings>(ask)
    const after = now()
    const [settings] = rows
    if (!settings) throw new Error('the database told none of its settings')
    const version = Number(settings.version)
    const major = Math.floor(version / 10_000)
    return [
      version >= FIRST_VERSION
        ? { name: 'database', state: 'ok', detail: `PostgreSQL ${major}` }
        : {
            name: 'database',
            state: 'fail',
            detail: `PostgreSQL ${major}`,
            mend: 'Use PostgreSQL 15 or later.',
          },
      checkDurability(settings),
      await checkSchema(client, schema).catch(explainDenial),
      await checkStatistics(client, schema),
      checkSkew(settings, before, after),
      settings.bypasses
        ? {
            name: 'role',
            state: 'warn',
            detail: 'the role that statements run as passes row-level security',
            mend: 'Use a role without SUPERUSER and BYPASSRLS, by databaseRole or by the URL: docs/operate.md has the statements.',
          }
        : {
            name: 'role',
            state: 'ok',
            detail: 'row-level security holds for the role that statements run as',
          },
    ]
  } finally {
    await client.end()
  }
}
