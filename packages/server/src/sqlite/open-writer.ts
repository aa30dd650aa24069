import type { DatabaseSync } from 'node:sqlite'
import { createSqliteTextWriter } from '../search/sqlite-text-writer.ts'
import { CommitLog } from './commit-log.ts'
import { journalModeOf, openWriterDatabase, type WriterSettings } from './connection.ts'
import { openLogFiles, type LogFile } from './log-file.ts'
import { openWalFile, type WalFile } from './wal-file.ts'
import { SqliteWriter } from './writer.ts'

/** A writer with what it writes to. */
export interface OpenWriter {
  readonly db: DatabaseSync
  readonly writer: SqliteWriter
  /** Brings everything into its tables and lets go of the files. */
  close(): void
}

/**
 * Opens a database for writing, with the log beside it; what that still holds goes into the tables.
 * @param files - the log @default the files beside the database
 * @param walFile - SQLite's own log @default the file beside the database
 * @throws {LogMismatchError} the log is that of a later state of the database
 */
export function openWriter(
  settings: WriterSettings,
  files?: readonly LogFile[],
  walFile?: WalFile,
): OpenWriter {
  const { path, synchronous, numbering } = settings
  const db = openWriterDatabase(settings)
  let log: CommitLog | undefined
  let wal: WalFile | undefined
  const letGo = (): void => {
    log?.close()
    wal?.close()
    db.close()
  }
  try {
    log = new CommitLog(files ?? openLogFiles(path), synchronous === 'full')
    const mayLose = synchronous !== 'full'
    // Any other way of writing has nothing that could be synced behind a transaction.
    if (synchronous !== 'off' && journalModeOf(db) === 'wal') wal = walFile ?? openWalFile(path)
    const writer = new SqliteWriter({
      db,
      log,
      ...(wal && { wal }),
      text: createSqliteTextWriter(db),
      numbering,
      mayLose,
    })
    return {
      db,
      writer,
      close() {
        try {
          writer.close()
        } finally {
          letGo()
        }
      },
    }
  } catch (error) {
    letGo()
    throw error
  }
}

/**
 * Brings everything that was acknowledged into the tables, also while a server writes.
 * @param path - of a database with the schema of this release
 */
export const applyLog = (path: string): void =>
  openWriter({ path, synchronous: 'full', numbering: 'at once' }).close()
