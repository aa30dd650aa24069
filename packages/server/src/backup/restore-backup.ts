import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { BlobStore, ByteStream } from '@deskwire/platform'
import { openFolderBlobStore } from '../blobs/folder-blob-store.ts'
import { syncFolder } from '../blobs/sync-folder.ts'
import { logPaths } from '../sqlite/log-file.ts'
import { renewIdentity, schemaVersion } from '../sqlite/schema.ts'
import type { BackupProgress } from './create-backup.ts'
import { hashFile } from './hash-file.ts'
import {
  ATTACHMENT_LIST,
  ATTACHMENTS,
  BackupError,
  type BackupManifest,
  DATABASE,
  type KeptAttachment,
  MANIFEST,
  parseManifest,
} from './manifest.ts'

/** What a backup is restored into. */
export interface RestoreParts {
  /** Folder of the backup. */
  readonly source: string
  /** The SQLite file that is made; nothing may stand there. */
  readonly database: string
  readonly blobs: BlobStore
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly onProgress?: (progress: BackupProgress) => void
  readonly signal?: AbortSignal
}

/** What a restore opened. */
export interface Restored {
  readonly manifest: BackupManifest
  /** Number of the log epoch that begins with it. */
  readonly epoch: number
}

async function readManifest(source: string): Promise<BackupManifest> {
  const text = await readFile(join(source, MANIFEST), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new BackupError(
      `Could not read the backup ${source}: ${error.code ?? 'its manifest cannot be read'}.`,
    )
  })
  return parseManifest(text, source)
}

async function* attachmentsOf(source: string): AsyncIterable<KeptAttachment> {
  const text = await readFile(join(source, ATTACHMENT_LIST), 'utf8')
  for (const line of text.split('\n')) if (line !== '') yield JSON.parse(line) as KeptAttachment
}

async function hashStream(content: ByteStream): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of content) hash.update(chunk)
  return hash.digest('hex')
}

async function checkFile(source: string, kept: BackupManifest['database']): Promise<void> {
  const found = await hashFile(join(source, basename(kept.file)))
  if (found.sha256 !== kept.sha256)
    throw new BackupError(
      `Could not use the backup ${source}: ${kept.file} is not what was backed up (${found.bytes} bytes, ${kept.bytes} expected).`,
    )
}

/**
 * Checks a backup against its own checksums, attachments included.
 * @throws {BackupError} it is none, is damaged, or was made by a newer release
 */
export async function verifyBackup({
  source,
  onProgress,
  signal,
}: Pick<RestoreParts, 'source' | 'onProgress' | 'signal'>): Promise<BackupManifest> {
  const manifest = await readManifest(source)
  const known = schemaVersion()
  if (manifest.schemaVersion > known) {
    throw new BackupError(
      `Could not use the backup ${source}: its schema is version ${manifest.schemaVersion}, this release knows ${known}. Use the release that made it, or a later one.`,
    )
  }
  await checkFile(source, manifest.database)
  await checkFile(source, manifest.attachments)
  const kept = openFolderBlobStore({ path: join(source, ATTACHMENTS) })
  let done = 0
  for await (const { tenant, blobId, sha256 } of attachmentsOf(source)) {
    signal?.throwIfAborted()
    const content = await kept.read(tenant, blobId)
    if (!content || (await hashStream(content)) !== sha256)
      throw new BackupError(
        `Could not use the backup ${source}: the attachment ${blobId} is missing or not what was backed up.`,
      )
    done += 1
    onProgress?.({ stage: 'checking', done })
  }
  return manifest
}

/** Opens a new epoch of the log: sequences after it go on from the backup's, and somebody may have seen later ones. */
function openEpoch(path: string, manifest: BackupManifest, now: number): number {
  const db = new DatabaseSync(path)
  try {
    const { backupId, createdAt, sequences } = manifest
    const details = { backupId, backedUpAt: createdAt, restoredAt: new Date(now).toISOString(), sequences }
    const insert = db.prepare("INSERT INTO epochs (opened_at, reason, details) VALUES (?, 'restored', ?)")
    renewIdentity(db)
    const { lastInsertRowid } = insert.run(now, JSON.stringify(details))
    return Number(lastInsertRowid)
  } finally {
    db.close()
  }
}

/** A restore goes where nothing is: what is there may be the only copy of what happened since the backup. */
async function refuseToOverwrite({ database, blobs }: RestoreParts, manifest: BackupManifest): Promise<void> {
  const logs = logPaths(database).filter((log) => existsSync(log) && statSync(log).size > 0)
  for (const path of [database, `${database}-wal`, ...logs])
    if (existsSync(path))
      throw new BackupError(
        `Could not restore: there is a database at ${path}. Move it away first, or name another data directory.`,
      )
  for (const tenant of Object.keys(manifest.sequences)) {
    const [found] = await blobs.list(tenant, { limit: 1 })
    if (found !== undefined)
      throw new BackupError(
        `Could not restore: there are attachments of ${tenant} already. Move them away first, or name another place for them.`,
      )
  }
}

/**
 * Restores a backup where nothing is: checks all of it, puts the attachments back, then the database, which has its name only when
 * everything is there. A new epoch of the log begins, recorded with what the backup was and the last sequence of each tenant.
 * @throws {BackupError} the backup is damaged, or there is something in the way
 */
export async function restoreBackup(parts: RestoreParts): Promise<Restored> {
  const { source, database, blobs, now, onProgress, signal } = parts
  const manifest = await verifyBackup(parts)
  await refuseToOverwrite(parts, manifest)
  const kept = openFolderBlobStore({ path: join(source, ATTACHMENTS) })
  let done = 0
  for await (const { tenant, blobId, sha256 } of attachmentsOf(source)) {
    signal?.throwIfAborted()
    const content = await kept.read(tenant, blobId)
    const written = content && (await blobs.put(tenant, blobId, content))
    if (written?.sha256 !== sha256)
      throw new BackupError(`Could not restore the attachment ${blobId}: it changed while it was copied.`)
    done += 1
    onProgress?.({ stage: 'attachments', done })
  }
  onProgress?.({ stage: 'database', done })
  const folder = dirname(database)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const arriving = `${database}.restoring`
  try {
    await rm(arriving, { force: true })
    await copyFile(join(source, DATABASE), arriving)
    const epoch = openEpoch(arriving, manifest, now())
    for (const log of logPaths(database)) await rm(log, { force: true })
    await hashFile(arriving, true)
    await rename(arriving, database)
    await syncFolder(folder)
    return { manifest, epoch }
  } catch (error) {
    await rm(arriving, { force: true })
    throw error
  }
}
