import { execFile } from 'node:child_process'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { serialize } from 'node:v8'
import { describe, expect, it } from 'vitest'
import { createSqliteTextWriter } from '../../src/search/sqlite-text-writer.ts'
import { openWriterDatabase } from '../../src/sqlite/connection.ts'
import { migrate } from '../../src/sqlite/schema.ts'
import { SqliteWriter } from '../../src/sqlite/writer.ts'
import type { CommitItem } from '../../src/store/commit-item.ts'
import { sqliteFiles } from './sqlite-files.ts'

const { newPath } = sqliteFiles()

const item = (seq: number, fields: Partial<CommitItem> = {}): CommitItem => ({
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

const put = (seq: number, id: string, before: number, body: string, fields: Partial<CommitItem> = {}) =>
  item(seq, { documents: [1, id, before, before + 1, body], ...fields })

interface Opened {
  readonly db: DatabaseSync
  readonly writer: SqliteWriter
  commit(...items: readonly CommitItem[]): string[]
}

/** A writer as a process of its own would have it: with a connection of its own, and nothing else. */
function openWriter(path: string): Opened {
  const db = openWriterDatabase({ path, synchronous: 'off', numbering: 'at once' })
  migrate(db, { path, now: 0 })
  const writer = new SqliteWriter(db, createSqliteTextWriter(db), 'at once')
  return {
    db,
    writer,
    commit: (...items) => writer.commit(serialize(items)).map(({ kind }) => kind),
  }
}

const state = ({ db }: Opened) => ({
  bodies: db
    .prepare('SELECT id, revision, body FROM documents ORDER BY id')
    .all()
    .map((row) => Object.values(row).join(' ')),
  events: db
    .prepare('SELECT sequence, id FROM events ORDER BY sequence')
    .all()
    .map((row) => Object.values(row).join(' ')),
  log: (db.prepare('SELECT count(*) AS n FROM log').get() as { n: number }).n,
})

describe('two processes that write to one SQLite file', () => {
  it('apply each commit once, whoever looks when', async () => {
    const path = await newPath()
    const [a, b] = [openWriter(path), openWriter(path)]
    a.commit(put(1, 'x', 0, 'a'))
    expect(state(a)).toMatchObject({ bodies: [], log: 1 })
    // The other applies what it finds in the log, and leaves something of its own there.
    b.commit(put(1, 'x', 1, 'b', { events: [] }))
    expect(a.writer.othersWrote()).toBe(true)
    a.writer.apply()
    b.writer.apply()
    expect(state(a)).toEqual({ bodies: ['x 2 b'], events: ['1 evt_1'], log: 0 })
    expect([a.writer.waiting, a.writer.toldOfOthers(), b.writer.waiting, b.writer.toldOfOthers()]).toEqual([
      0,
      true,
      0,
      true,
    ])
  })

  it('lose no update, and number events without a gap', async () => {
    const path = await newPath()
    const writers = [openWriter(path), openWriter(path)] as const
    let [revision, conflicts] = [0, 0]
    for (let seq = 1; seq <= 40; seq += 1) {
      const { commit, writer } = writers[seq % 3 === 0 ? 0 : 1]
      // Every other one is first sent with what it saw before the last change.
      if (seq % 2 === 0 && commit(put(seq, 'x', revision - 1, `stale ${seq}`))[0] === 'conflict')
        conflicts += 1
      expect(commit(put(seq + 100, 'x', revision, `${seq}`))).toEqual(['done'])
      revision += 1
      if (seq % 5 === 0) writer.apply()
      if (seq % 7 === 0) writers[0].writer.othersWrote()
    }
    for (const { writer } of writers) writer.apply()
    expect(conflicts).toBe(20)
    const { bodies, events, log } = state(writers[0])
    expect([bodies, log]).toEqual([['x 40 40'], 0])
    expect(events.map((event) => Number(event.split(' ')[0]))).toEqual(
      Array.from({ length: 40 }, (_, i) => i + 1),
    )
  })

  it('see each other’s unique keys and timers, applied or not', async () => {
    const path = await newPath()
    const [a, b] = [openWriter(path), openWriter(path)]
    a.commit(put(1, 'x', 0, 'x', { addedRows: [7, 0, 'Ek\u0001', 1], timers: ['t', 5, '{}'] }))
    expect(b.commit(put(1, 'y', 0, 'y', { addedRows: [7, 0, 'Ek\u0001', 1] }))).toEqual(['unique'])
    expect(b.commit(item(2, { takenTimers: ['t', 5], droppedTimers: ['t'] }))).toEqual(['done'])
    expect(a.commit(item(2, { takenTimers: ['t', 5], droppedTimers: ['t'], events: [] }))).toEqual([
      'conflict',
    ])
  })
})

describe('a SQLite writer whose disk is full', () => {
  it('keeps what is in its log, also what it was about to take over, and goes on when there is room', async () => {
    const path = await newPath()
    const [a, b] = [openWriter(path), openWriter(path)]
    a.commit(put(1, 'x', 0, 'a'), put(2, 'y', 0, 'a'))
    b.commit(put(11, 'z', 0, 'b'))
    const big = 'x'.repeat(200_000)
    a.commit(put(3, 'w', 0, big))
    // Now a has applied what was in the log and left something there; b knows nothing of it yet, and has no room to apply it.
    const { page_count: pages } = b.db.prepare('PRAGMA page_count').get() as { page_count: number }
    b.db.exec(`PRAGMA max_page_count = ${pages}`)
    expect(() => b.writer.apply()).toThrow('full')
    expect(b.writer.waiting).toBe(1)
    expect(b.commit(put(12, 'big', 0, big))).toEqual(['failed'])
    b.db.exec('PRAGMA max_page_count = 1000000')
    // What follows from a commit that failed falls with it.
    expect(b.commit(item(13, { dependsOn: [12] }), put(14, 'v', 0, 'b'))).toEqual(['conflict', 'done'])
    b.writer.apply()
    a.writer.apply()
    expect(state(a)).toEqual({
      bodies: ['v 1 b', `w 1 ${big}`, 'x 1 a', 'y 1 a', 'z 1 b'],
      events: ['1 evt_1', '2 evt_2', '3 evt_11', '4 evt_3', '5 evt_14'],
      log: 0,
    })
  })
})

describe('a process that is killed between its log and its tables', () => {
  it('has lost nothing, and what it had written comes into the tables once', async () => {
    const path = await newPath()
    const child = fileURLToPath(new URL('killed-writer.ts', import.meta.url))
    const { signal, stdout } = await new Promise<{ signal: string | null; stdout: string }>((resolve) => {
      execFile(process.execPath, ['--conditions=@deskwire/source', child, path], (error, out) =>
        resolve({ signal: (error?.signal as string | undefined) ?? null, stdout: out }),
      )
    })
    expect([signal, stdout]).toEqual(['SIGKILL', 'done done\n'])
    const raw = new DatabaseSync(path)
    expect(
      raw
        .prepare('SELECT (SELECT count(*) FROM log) AS logged, (SELECT count(*) FROM events) AS applied')
        .get(),
    ).toEqual({
      logged: 2,
      applied: 0,
    })
    raw.close()
    for (let i = 0; i < 2; i += 1) {
      const again = openWriter(path)
      expect(state(again)).toEqual({ bodies: ['x 2 b'], events: ['1 evt_1', '2 evt_2'], log: 0 })
      again.db.close()
    }
  })
})
