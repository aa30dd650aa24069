import { DatabaseSync } from 'node:sqlite'
import { serialize } from 'node:v8'
import { openWriterDatabase, type WriterSettings } from '../../src/sqlite/connection.ts'
import { logPaths, openLogFile, type LogFile } from '../../src/sqlite/log-file.ts'
import { openWriter, type OpenWriter } from '../../src/sqlite/open-writer.ts'
import { migrate } from '../../src/sqlite/schema.ts'
import type { WalFile } from '../../src/sqlite/wal-file.ts'
import type { CommitItem } from '../../src/store/commit-item.ts'
import { eventItem } from './commit-items.ts'

/** A commit that writes a document. */
export const put = (
  seq: number,
  id: string,
  before: number,
  body: string,
  fields: Partial<CommitItem> = {},
): CommitItem => eventItem(seq, { documents: [1, id, before, before + 1, body], ...fields })

/** Makes the tables where they are not. */
export function makeTables(path: string): void {
  const db = openWriterDatabase({ path, synchronous: 'off', numbering: 'at once' })
  migrate(db, { path, now: 0 })
  db.close()
}

/** A writer as a process of its own would have it: with a connection and a log of its own, and nothing else. */
export interface TestWriter extends OpenWriter {
  /** What became of each. */
  commit(...items: readonly CommitItem[]): string[]
}

export function openTestWriter(
  path: string,
  settings: Partial<WriterSettings> = {},
  file?: LogFile,
  wal?: WalFile,
): TestWriter {
  makeTables(path)
  const files = file && [file, openLogFile(path, logPaths(path)[1])]
  const opened = openWriter({ path, synchronous: 'off', numbering: 'at once', ...settings }, files, wal)
  return { ...opened, commit: (...items) => opened.writer.commit(serialize(items)).map(({ kind }) => kind) }
}

/** What is in the tables. */
export function tablesOf(path: string): { readonly bodies: string[]; readonly events: string[] } {
  const db = new DatabaseSync(path)
  const lines = (sql: string) =>
    db
      .prepare(sql)
      .all()
      .map((row) => Object.values(row).join(' '))
  const found = {
    bodies: lines('SELECT id, revision, body FROM documents ORDER BY id'),
    events: lines('SELECT sequence, id FROM events ORDER BY sequence'),
  }
  db.close()
  return found
}
