import { DatabaseSync } from 'node:sqlite'

/** When a commit counts as done: with `full` it is on disk, with `normal` it comes there with its tables, with `off` some time. */
export type Synchronous = 'full' | 'normal' | 'off'

/** How the writer's connection is opened. */
export interface WriterSettings {
  readonly path: string
  readonly synchronous: Synchronous
  readonly numbering: 'at once' | 'behind'
}

// How long a connection waits for another process that writes, milliseconds.
const BUSY_MS = 10_000

// Pages of SQLite's own log after which it is copied into the file. A longer one makes no write cheaper, and the one that pays slower.
export const CHECKPOINT_PAGES = 8_000

// The same where a thread of its own sees to that: only if it does not come round to it.
const NEGLECTED_PAGES = 64_000

/**
 * Opens the connection that writes. Its transactions are on disk when they are done also with `normal`: the log of commits names
 * numbers that are in the tables, and is written over as soon as it is applied, so the tables may never fall behind it.
 */
export function openWriterDatabase({ path, synchronous }: WriterSettings): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: BUSY_MS })
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous === 'off' ? 'OFF' : 'FULL'}; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES};
    PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = FAST; PRAGMA journal_size_limit = 67108864`)
  return db
}

/** Leaves copying SQLite's log into the file to somebody else, as long as it is done. */
export function leaveCheckpoints(db: DatabaseSync): void {
  db.exec(`PRAGMA wal_autocheckpoint = ${NEGLECTED_PAGES}`)
}

/** Opens a connection that copies SQLite's own log into the file. */
export function openCheckpointDatabase(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: BUSY_MS })
  // What it copies is on the disk before the log is written over.
  db.exec('PRAGMA synchronous = FULL; PRAGMA cache_size = -1024')
  return db
}

/** Opens a connection that only reads. */
export function openReaderDatabase(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: BUSY_MS, readOnly: true })
  db.exec('PRAGMA cache_size = -32768; PRAGMA query_only = ON')
  return db
}

/** How an open connection writes; `wal` as opened here, unless the file system does not bear that. */
export const journalModeOf = (db: DatabaseSync): string =>
  (db.prepare('PRAGMA journal_mode').get() as { journal_mode: string }).journal_mode
