import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeMasterKey, writeMasterKey } from '@deskwire/server'
import { Client } from 'pg'
import { createCluster, findPostgres } from './postgres-cluster.ts'
import { powerCutVictim, type SyncState } from './power-cut.ts'
import { runCrash, type CrashOptions, type CrashReport, type Victim } from './run-crash.ts'
import { bundleServer } from './server-bundle.ts'
import { clusterVictim, serverVictim } from './victims.ts'

/** Settings of a run over one store. */
export interface CrashStoreOptions extends Omit<CrashOptions, 'victim'> {
  readonly store: 'sqlite' | 'postgres'
  /** Stops a cluster of its own below the server, and not only the server. @default false */
  readonly cluster?: boolean
  /** Cuts the power below the server: what SQLite's files hold is only what was synced. @default false */
  readonly powerCut?: boolean
}

// So many writes between two cuts that the logs are begun anew a few times.
const WRITES_BETWEEN_CUTS = 3_000

/** Where PostgreSQL listens. */
export const databaseUrl = (): string =>
  process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test'

/** Whether a PostgreSQL answers there. */
export async function isPostgresReachable(): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl(), connectionTimeoutMillis: 2_000 })
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  )
}

/**
 * Runs the crash test over a store that is made for it and deleted afterwards.
 * @throws {Error} there is no PostgreSQL to run on
 */
export async function crashStore(options: CrashStoreOptions): Promise<CrashReport> {
  const folder = await mkdtemp(join(tmpdir(), 'deskwire-crash-'))
  process.env['DESKWIRE_MASTER_KEY'] ??= writeMasterKey(makeMasterKey(randomBytes))
  const cleanUps: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })]
  try {
    const cuts: SyncState[] = []
    const victim = await makeVictim(
      options,
      folder,
      (cleanUp) => void cleanUps.unshift(cleanUp),
      (state) => void cuts.push(state),
    )
    const mostWrites = options.powerCut ? { mostWrites: WRITES_BETWEEN_CUTS } : {}
    const report = await runCrash({ ...mostWrites, ...options, victim })
    const early = cuts.filter(({ overwroteUnsynced }) => overwroteUnsynced).length
    if (early === 0) return report
    const line = `A log was begun anew before what it had held was on the disk elsewhere, before ${early} of ${cuts.length} cuts.`
    return { ...report, unexpected: report.unexpected + early, lines: [...report.lines, line] }
  } finally {
    for (const cleanUp of cleanUps) await cleanUp()
  }
}

async function makeVictim(
  { store, cluster = false, powerCut = false, seed }: CrashStoreOptions,
  folder: string,
  afterwards: (cleanUp: () => Promise<unknown>) => void,
  onCut: (state: SyncState) => void,
): Promise<Victim> {
  const script = await bundleServer(folder)
  const dataDir = join(folder, 'data')
  const killed = (victim: Victim): Victim => {
    afterwards(() => victim.end())
    return victim
  }
  if (powerCut) {
    const files = { database: join(dataDir, 'deskwire.db'), trace: join(folder, 'trace') }
    const settings = { dataDir, synchronous: 'full', logLevel: 'silent' }
    return killed(powerCutVictim({ script, settings, ...files }, onCut))
  }
  if (store === 'sqlite') return killed(serverVictim({ script, settings: { dataDir } }))
  if (!cluster) {
    const schema = `deskwire_crash_${process.pid}_${randomBytes(3).toString('hex')}`
    const url = databaseUrl()
    afterwards(() => dropSchema(url, schema))
    return killed(serverVictim({ script, settings: { dataDir, databaseUrl: url, schema } }))
  }
  const programs = await findPostgres()
  if (programs === null)
    throw new Error('Could not make a cluster: no PostgreSQL is installed in /usr/lib/postgresql.')
  const made = await createCluster(programs)
  afterwards(() => made.remove())
  // Each request that the stop cuts off would be a line of the log.
  return killed(
    clusterVictim(made, { script, settings: { dataDir, databaseUrl: made.url, logLevel: 'silent' } }, seed),
  )
}

/** Drops a schema with everything in it. */
export async function dropSchema(url: string, schema: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`)
  await client.end()
}
