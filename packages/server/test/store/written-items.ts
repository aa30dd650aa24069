import { DatabaseSync } from 'node:sqlite'
import { serialize } from 'node:v8'
import { openWriterDatabase, type WriterSettings } from '../../src/sqlite/connection.ts'
import { logPaths, openLogFile, type LogFile } from '../../src/sqlite/log-file.ts'
import { openWriter, type OpenWriter } from '../../src/sqlite/open-writer.ts'
import { migrate } from '../../src/sqlite/schema.ts'
import type { CommitItem } from '../../src/store/commit-item.ts'

/** A commit that appends one event, and what else is asked. */
export const item = (seq: number, fields: Partial<CommitItem> = {}): CommitItem => ({
  seq,
  tenant: 'tnt_a',
  dependsOn: [],
  guards: [],
  documents: [],
  addedRows: [],
  droppedRows: [],
  events: [`evt_${seq}`, 'row.changed', 'row', 'one', null, '0', 1, '{}', '{}'],
  forgetBefore: null,
  content: [],
  erasedContent: [],
  timers: [],
  droppedTimers: [],
  takenTimers: [],
  texts: [],
  directory: [],
  ...fields,
})

/** A commit that writes a document. */
export const put = (
  seq: number,
  id: string,
  before: number,
  body: string,
  fields: Partial<CommitItem> = {},
): CommitItem => item(seq, { documents: [1, id, before, before + 1, body], ...fields })

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
): TestWriter {
  makeTables(path)
  const files = file && [file, openLogFile(path, logPaths(path)[1])]
  const opened = openWriter({ path, synchronous: 'off', numbering: 'at once', ...settings }, files)
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
