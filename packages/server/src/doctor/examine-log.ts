import { existsSync, readFileSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { readRecords, seedOf } from '../sqlite/commit-log.ts'
import { logPaths } from '../sqlite/log-file.ts'
import type { Finding } from './check.ts'

/** Looks at the log of commits beside a SQLite file. */
export function checkLog(db: DatabaseSync, database: string): Finding {
  const [path] = logPaths(database)
  // The files before the row: a server that works meanwhile applies what was read, and then it counts as applied.
  const found = logPaths(database).map((each) => (existsSync(each) ? readFileSync(each) : Buffer.alloc(0)))
  const { identity, applied } = db.prepare('SELECT identity, applied FROM commit_log').get() as {
    readonly identity: string
    readonly applied: number
  }
  const numbers = found.flatMap((bytes) => {
    const file = {
      size: () => bytes.length,
      read: (into: Uint8Array, position: number) => bytes.copy(into, 0, position),
    }
    return Array.from(readRecords(file, seedOf(identity)), ({ number }) => number)
  })
  const waiting = numbers.filter((number) => number > applied).sort((left, right) => left - right)
  if (waiting.length === 0)
    return { name: 'log', state: 'ok', detail: `${path} holds nothing that is to come` }
  if ((waiting[0] as number) === applied + 1) {
    const detail = `${path} holds ${waiting.length} batches that a server, or its next start, brings into the tables`
    return { name: 'log', state: 'ok', detail }
  }
  return {
    name: 'log',
    state: 'fail',
    detail: `${path} goes on at ${waiting[0]}, the tables end at ${applied}: the database was put back without its log`,
    mend: 'Put back the database that belongs to it; or move the log away, and lose what only it holds.',
  }
}
