import { mkdir, rm, stat, statfs, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { BlobStore } from '@deskwire/platform'
import { attachmentsPath } from '../blobs/open-blobs.ts'
import type { ServerConfig } from '../config/settings.ts'
import { openKeyRing } from '../keys/open-key-ring.ts'
import { databasePath } from '../open-store.ts'
import { schemaVersion as sqliteVersion } from '../sqlite/schema.ts'
import { type Check, type Finding, runChecks } from './check.ts'
import { checkLog } from './examine-log.ts'
import { examinePostgres } from './examine-postgres.ts'

const MIB = 1024 * 1024
const GIB = 1024 * MIB
const MINUTE_MS = 60_000

/** What examining needs. */
interface ExamineParts {
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Opens the attachments, where they are not in a folder. @default they are not looked at */
  readonly openBlobs?: (config: ServerConfig) => Promise<BlobStore>
}

/** The folder, or the nearest one above it that is there. */
function existing(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : existing(dirname(path))
}

async function checkKey(config: ServerConfig): Promise<Finding> {
  const sealer = await openKeyRing(config)
  return { name: 'master key', state: 'ok', detail: `${await sealer.primary()} seals` }
}

async function checkDisk(config: ServerConfig): Promise<Finding> {
  const place = existing(config.dataDir)
  const { bavail, blocks, bsize } = await statfs(place)
  const [free, all] = [bavail * bsize, blocks * bsize]
  const detail = `${Math.round(free / MIB).toLocaleString('en')} MiB of ${Math.round(all / GIB)} GiB free at ${place}`
  const mend = 'Make room, or name another --data-dir: a server that cannot write answers 500.'
  if (free < 256 * MIB) return { name: 'disk', state: 'fail', detail, mend }
  if (free < 2 * GIB || free < all * 0.05) return { name: 'disk', state: 'warn', detail, mend }
  return { name: 'disk', state: 'ok', detail }
}

async function checkFolder(name: string, path: string): Promise<Finding> {
  if (!existsSync(path)) {
    const above = existing(path)
    const probe = join(above, `.deskwire-doctor-${process.pid}`)
    await mkdir(probe)
    await rm(probe, { recursive: true })
    return { name, state: 'ok', detail: `${path} is not there yet; it can be made in ${above}` }
  }
  const probe = join(path, `.deskwire-doctor-${process.pid}`)
  await writeFile(probe, '')
  await rm(probe)
  const { mode } = await stat(path)
  if (process.platform !== 'win32' && (mode & 0o007) !== 0) {
    const mend = `Run \`chmod 700 ${path}\`.`
    return { name, state: 'warn', detail: `every user of this machine may read ${path}`, mend }
  }
  return { name, state: 'ok', detail: `${path} can be written` }
}

function checkSqlite(config: ServerConfig, { now }: ExamineParts): readonly Finding[] {
  const path = databasePath(config)
  const durable: Finding =
    config.synchronous === 'full'
      ? {
          name: 'durability',
          state: 'ok',
          detail: 'WAL, synchronous=FULL, log synced: what is acknowledged survives a power cut',
        }
      : {
          name: 'durability',
          state: 'warn',
          detail: `synchronous=${config.synchronous}: a power cut may lose acknowledged writes`,
          mend: 'Set synchronous to full.',
        }
  if (!existsSync(path))
    return [
      { name: 'schema', state: 'ok', detail: `${path} is not there yet; the first start makes it` },
      durable,
    ]
  const db = new DatabaseSync(path, { readOnly: true })
  try {
    const { user_version: found } = db.prepare('PRAGMA user_version').get() as {
      readonly user_version: number
    }
    const known = sqliteVersion()
    if (found > known) {
      const mend = 'Run the release that wrote it, or a later one; schemas do not go back.'
      return [
        { name: 'schema', state: 'fail', detail: `version ${found}, this release knows ${known}`, mend },
        durable,
      ]
    }
    const schema: Finding =
      found === known
        ? { name: 'schema', state: 'ok', detail: `version ${found}` }
        : {
            name: 'schema',
            state: 'warn',
            detail: `version ${found}, this release wants ${known}`,
            mend: 'The next start brings it there. Make a backup first.',
          }
    const damaged = (db.prepare('PRAGMA quick_check(1)').get() as { readonly quick_check: string })
      .quick_check
    const integrity: Finding =
      damaged === 'ok'
        ? { name: 'integrity', state: 'ok', detail: 'the database is whole' }
        : {
            name: 'integrity',
            state: 'fail',
            detail: damaged,
            mend: 'Restore the last backup; keep this file for a closer look.',
          }
    const log = found === known ? [checkLog(db, path)] : []
    return [schema, durable, ...log, integrity, checkClock(newestOf(db, found), now())]
  } finally {
    db.close()
  }
}

function newestOf(db: DatabaseSync, version: number): number {
  if (version === 0) return 0
  const row = db.prepare('SELECT recorded_at AS at FROM events ORDER BY no DESC LIMIT 1').get() as
    | { readonly at: number }
    | undefined
  return row?.at ?? 0
}

// The file has no clock of its own; but what was written last cannot lie in the future.
function checkClock(newest: number, now: number): Finding {
  const aheadMs = newest - now
  if (aheadMs <= MINUTE_MS)
    return { name: 'clock', state: 'ok', detail: 'this machine’s clock is not behind what was written last' }
  return {
    name: 'clock',
    state: 'fail',
    detail: `this machine’s clock is ${Math.round(aheadMs / 1000)} s behind what was written last`,
    mend: 'Set the clock, and keep it by NTP: promises are reckoned by it.',
  }
}

// No tenant has this name, and no blob this id.
const PROBE = ['doctor', 'blb_probe'] as const

async function checkBucket(config: ServerConfig, open: ExamineParts['openBlobs']): Promise<Finding> {
  const name = 'attachments'
  if (!open) return { name, state: 'skip', detail: 'they are in S3, whose client was not given' }
  const mend =
    'Check s3Endpoint, s3Bucket, s3Region and the keys: they must let it put, get and delete objects.'
  try {
    const blobs = await open(config)
    await blobs.put(...PROBE, new Blob(['deskwire doctor']).stream())
    const found = await blobs.read(...PROBE)
    const text = found && (await new Response(found).text())
    await blobs.delete(...PROBE)
    if (text !== 'deskwire doctor')
      return { name, state: 'fail', detail: 'what was put into the bucket did not come back', mend }
  } catch (error) {
    return { name, state: 'fail', detail: error instanceof Error ? error.message : String(error), mend }
  }
  return { name, state: 'ok', detail: 'the bucket takes objects, gives them back and drops them' }
}

function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const fits = major > 24 || (major === 24 && minor >= 11) || (major === 22 && minor >= 18)
  return fits
    ? { name: 'node', state: 'ok', detail: `Node ${process.versions.node}` }
    : {
        name: 'node',
        state: 'fail',
        detail: `Node ${process.versions.node}`,
        mend: 'Use Node 24.11 or later, or 22.18.',
      }
}

/**
 * Looks at everything that a server with these settings needs, and leaves it as it was.
 * @example
 * const findings = await examine(config, { now: Date.now })
 * findings.filter(({ state }) => state === 'fail')
 */
export function examine(config: ServerConfig, parts: ExamineParts): Promise<readonly Finding[]> {
  const { databaseUrl } = config
  const checks: Record<string, Check> = {
    node: async () => checkNode(),
    'master key': () => checkKey(config),
    'data directory': () => checkFolder('data directory', config.dataDir),
    database:
      databaseUrl === null
        ? async () => checkSqlite(config, parts)
        : () =>
            examinePostgres(
              { url: databaseUrl, schema: config.databaseSchema, role: config.databaseRole },
              parts.now,
            ),
    disk: () => checkDisk(config),
  }
  if (config.attachments === 'folder' && config.attachmentsDir !== null)
    checks['attachments'] = () => checkFolder('attachments', attachmentsPath(config))
  if (config.attachments === 's3') checks['attachments'] = () => checkBucket(config, parts.openBlobs)
  if (databaseUrl !== null && config.attachments === 'folder') {
    checks['attachments of several servers'] = async () => ({
      name: 'attachments of several servers',
      state: 'warn',
      detail: 'attachments are in a folder of this machine',
      mend: 'Servers that share a database need attachments that they share: a common folder, or attachments: s3.',
    })
  }
  return runChecks(checks)
}
