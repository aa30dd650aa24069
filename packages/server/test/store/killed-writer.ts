import { serialize } from 'node:v8'
import { openWriter } from '../../src/sqlite/open-writer.ts'
import { eventItem } from './commit-items.ts'

// Run by a test in a process of its own: writes to the tables of a file, then twice to its log, says so, and is gone before
// anything more is applied.
const { writer } = openWriter({ path: process.argv[2] ?? '', synchronous: 'full', numbering: 'at once' })
const commit = (seq: number, body: string): string => {
  const [outcome] = writer.commit(serialize([eventItem(seq, { documents: [1, 'x', seq - 1, seq, body] })]))
  return outcome?.kind ?? ''
}
process.stdout.write(`${commit(1, 'a')} ${commit(2, 'b')} ${commit(3, 'c')}\n`, () =>
  process.kill(process.pid, 'SIGKILL'),
)
