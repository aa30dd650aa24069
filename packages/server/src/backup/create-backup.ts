import { randomUUID } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { backup as copyDatabase, DatabaseSync } from 'node:sqlite'
import type { BlobStore } from '@deskwire/platform'
import { openFolderBlobStore } from '../blobs/folder-blob-store.ts'
import { syncFolder } from '../blobs/sync-folder.ts'
import { logPaths } from '../sqlite/log-file.ts'
import { applyLog } from '../sqlite/open-writer.ts'
import { schemaVersion } from '../sqlite/schema.ts'
import { hashFile } from './hash-file.ts'
import {
  ATTACHMENT_LIST,
  ATTACHMENTS,
  type BackupManifest,
  BackupError,
  DATABASE,
  type KeptAttachment,
  MANIFEST,
} from './manifest.ts'

/** How far a backup or a restore is. */
export interface BackupProgress {
  readonly stage: 'attachments' | 'database' | 'checking'
  /** Attachments done. */
  readonly done: number
}

/** What a backup is made of. */
export interface BackupParts {
  /** The SQLite file of the server, which may be running. */
  readonly database: string
  readonly blobs: BlobStore
  /** The folder that is made. */
  readonly target: string
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly onProgress?: (progress: BackupProgress) => void
  readonly signal?: AbortSignal
}

const PAGE = 10_000

// All pages in one step, from one snapshot: copying by and by begins anew whenever the server writes, and never ends under load.
const ALL_PAGES = 2 ** 30

/** The tenants of a database; the registry of tenants is a partition too, without attachments. */
function tenantsOf(db: DatabaseSync): ReadonlyMap<string, number> {
  const rows = db.prepare('SELECT id, sequence FROM tenants ORDER BY id').all() as {
    readonly id: string
    readonly sequence: number
  }[]
  return new Map(rows.filter(({ id }) => !id.startsWith('$')).map(({ id, sequence }) => [id, sequence]))
}

const versionOf = (db: DatabaseSync): number =>
  (db.prepare('PRAGMA user_version').get() as { readonly user_version: number }).user_version

/** Copies what is not copied yet, and notes it. */
async function copyAttachments(
  { blobs, signal, onProgress }: BackupParts,
  target: BlobStore,
  tenants: Iterable<string>,
  copied: Map<string, KeptAttachment>,
): Promise<void> {
  for (const tenant of tenants) {
    let after: string | undefined
    for (;;) {
      const ids = await blobs.list(tenant, { limit: PAGE, ...(after !== undefined && { after }) })
      for (const blobId of ids) {
        signal?.throwIfAborted()
        const name = `${tenant}/${blobId}`
        if (copied.has(name)) continue
        const content = await blobs.read(tenant, blobId)
        // Deleted since it was listed: the rows of this backup may not name it any more either.
        if (!content) continue
        copied.set(name, { tenant, blobId, ...(await target.put(tenant, blobId, content)) })
        onProgress?.({ stage: 'attachments', done: copied.size })
      }
      if (ids.length < PAGE) break
      after = ids.at(-1)
    }
  }
}

async function writeDurably(path: string, lines: Iterable<string>): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    for (const line of lines) await file.write(line)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Brings what is done and only in the log into its tables, since only these are copied. */
function takeInLog(database: string, version: number): void {
  const log = logPaths(database).find((path) => existsSync(path) && statSync(path).size > 0)
  if (log === undefined) return
  if (version !== schemaVersion())
    throw new BackupError(
      `Could not make a backup: ${log} holds commits of a schema of version ${version}, this release knows ${schemaVersion()}. Use the release that wrote it, or stop the server first.`,
    )
  applyLog(database)
}

function checkCopy(path: string): ReadonlyMap<string, number> {
  const copy = new DatabaseSync(path)
  try {
    // One file by itself: the copy is in WAL mode as its source is, and must not need files beside it.
    copy.exec('PRAGMA journal_mode = DELETE')
    const found = copy.prepare('PRAGMA quick_check').all() as { readonly quick_check: string }[]
    if (found.length !== 1 || found[0]?.quick_check !== 'ok')
      throw new BackupError(
        `Could not make a backup: the copy of the database is damaged, and so its source may be: ${found[0]?.quick_check}.`,
      )
    return tenantsOf(copy)
  } finally {
    copy.close()
  }
}

/**
 * Makes a backup of rows and attachments into a folder while the server runs: the attachments, then one snapshot of the database,
 * then the attachments that came meanwhile. So whatever the rows name is there, but for what was deleted in those moments. The
 * folder has its name only when all of it is on disk. The master key is not in it.
 * @throws {BackupError} there is something at the target, there is no database, or it is damaged
 */
export async function createBackup(parts: BackupParts): Promise<BackupManifest> {
  const { database, now, onProgress, signal } = parts
  const target = resolve(parts.target)
  if (existsSync(target))
    throw new BackupError(`Could not make a backup: there is something at ${target} already.`)
  if (!existsSync(database))
    throw new BackupError(`Could not make a backup: there is no database at ${database}.`)
  const work = `${target}.${randomUUID().slice(0, 8)}.partial`
  await mkdir(work, { recursive: true, mode: 0o700 })
  const db = new DatabaseSync(database, { readOnly: true })
  try {
    const kept = openFolderBlobStore({ path: join(work, ATTACHMENTS) })
    const copied = new Map<string, KeptAttachment>()
    const createdAt = new Date(now()).toISOString()
    await copyAttachments(parts, kept, tenantsOf(db).keys(), copied)
    onProgress?.({ stage: 'database', done: copied.size })
    takeInLog(database, versionOf(db))
    await copyDatabase(db, join(work, DATABASE), { rate: ALL_PAGES })
    signal?.throwIfAborted()
    const sequences = checkCopy(join(work, DATABASE))
    await copyAttachments(parts, kept, sequences.keys(), copied)
    const list = join(work, ATTACHMENT_LIST)
    await writeDurably(
      list,
      [...copied.values()].map((each) => `${JSON.stringify(each)}\n`),
    )
    const manifest: BackupManifest = {
      format: 'deskwire-backup/1',
      backupId: `bak_${randomUUID()}`,
      createdAt,
      schemaVersion: versionOf(db),
      database: await hashFile(join(work, DATABASE), true),
      attachments: {
        ...(await hashFile(list)),
        count: copied.size,
        totalBytes: [...copied.values()].reduce((sum, { bytes }) => sum + bytes, 0),
      },
      sequences: Object.fromEntries(sequences),
    }
    await writeDurably(join(work, MANIFEST), [`${JSON.stringify(manifest, null, 2)}\n`])
    await syncFolder(work)
    await rename(work, target)
    await syncFolder(dirname(target))
    return manifest
  } catch (error) {
    await rm(work, { recursive: true, force: true })
    throw error
  } finally {
    db.close()
  }
}
