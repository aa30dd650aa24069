import { serialize } from 'node:v8'
import { createSqliteTextWriter } from '../../src/search/sqlite-text-writer.ts'
import { openWriterDatabase } from '../../src/sqlite/connection.ts'
import { migrate } from '../../src/sqlite/schema.ts'
import { SqliteWriter } from '../../src/sqlite/writer.ts'

// Run by a test in a process of its own: writes twice to the log of a file, says so, and is gone before anything is applied.
const path = process.argv[2] ?? ''
const db = openWriterDatabase({ path, synchronous: 'full', numbering: 'at once' })
migrate(db, { path, now: 0 })
const writer = new SqliteWriter(db, createSqliteTextWriter(db), 'at once')
const commit = (seq: number, body: string): string => {
  const [outcome] = writer.commit(
    serialize([
      {
        seq,
        tenant: 'tnt_a',
        dependsOn: [],
        guards: [],
        documents: [1, 'x', seq - 1, seq, body],
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
      },
    ]),
  )
  return outcome?.kind ?? ''
}
process.stdout.write(`${commit(1, 'a')} ${commit(2, 'b')}\n`, () => process.kill(process.pid, 'SIGKILL'))
