import { execFile } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { eventItem as item } from './commit-items.ts'
import { sqliteFiles } from './sqlite-files.ts'
import { makeTables, openTestWriter, put, tablesOf } from './written-items.ts'

const { newPath } = sqliteFiles()

describe('two processes that write to one SQLite file', () => {
  it('apply each commit once, whoever looks when', async () => {
    const path = await newPath()
    const [a, b] = [openTestWriter(path), openTestWriter(path)]
    // Whoever takes its turn writes to the tables, and then to the log.
    a.commit(put(1, 'x', 0, 'a'))
    a.commit(put(2, 'y', 0, 'a'))
    expect([tablesOf(path).bodies, a.writer.waiting]).toEqual([['x 1 a'], 1])
    // The other brings what it finds in the log into the tables, and leaves something of its own there.
    b.commit(put(1, 'x', 1, 'b', { events: [] }))
    b.commit(put(2, 'x', 2, 'c', { events: [] }))
    expect([tablesOf(path).bodies, b.writer.waiting]).toEqual([['x 2 b', 'y 1 a'], 1])
    expect(a.writer.othersWrote()).toBe(true)
    a.writer.apply()
    b.writer.apply()
    expect(tablesOf(path)).toEqual({ bodies: ['x 3 c', 'y 1 a'], events: ['1 evt_1', '2 evt_2'] })
    expect([a.writer.waiting, b.writer.waiting]).toEqual([0, 0])
    expect([a.writer.others > 0, b.writer.others > 0]).toEqual([true, true])
  })

  it('see what the other has only appended, and come to rest', async () => {
    const path = await newPath()
    const [a, b] = [openTestWriter(path), openTestWriter(path)]
    let heard = b.writer.others
    const rises = (): boolean => b.writer.others > heard
    a.commit(put(1, 'x', 0, 'a'))
    expect([b.writer.othersWrote(), rises(), b.writer.othersWrote()]).toEqual([true, true, false])
    heard = b.writer.others
    a.commit(put(2, 'x', 1, 'b'))
    expect([b.writer.othersWrote(), rises(), b.writer.othersWrote()]).toEqual([true, true, false])
    expect(tablesOf(path).bodies).toEqual(['x 2 b'])
    expect([a.writer.othersWrote(), a.writer.othersWrote(), b.writer.othersWrote()]).toEqual([
      true,
      false,
      false,
    ])
    expect([a.writer.waiting, a.commit(put(3, 'x', 2, 'c'))]).toEqual([0, ['done']])
  })

  it('leave the log of the other alone when they close', async () => {
    const path = await newPath()
    const [a, b] = [openTestWriter(path), openTestWriter(path)]
    b.commit(put(9, 'y', 0, 'b'))
    a.commit(put(1, 'x', 0, 'a'))
    a.commit(put(2, 'x', 1, 'b'))
    b.close()
    expect(statSync(`${path}-log`).size).toBeGreaterThan(0)
    a.close()
    expect(statSync(`${path}-log`).size).toBe(0)
    expect(tablesOf(path).bodies).toEqual(['x 2 b', 'y 1 b'])
  })

  it('lose no update, and number events without a gap', async () => {
    const path = await newPath()
    const writers = [openTestWriter(path), openTestWriter(path)] as const
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
    const { bodies, events } = tablesOf(path)
    expect(bodies).toEqual(['x 40 40'])
    expect(events.map((event) => Number(event.split(' ')[0]))).toEqual(
      Array.from({ length: 40 }, (_, i) => i + 1),
    )
  })

  it('see each other’s unique keys and timers, applied or not', async () => {
    const path = await newPath()
    const [a, b] = [openTestWriter(path), openTestWriter(path)]
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
    const [a, b] = [openTestWriter(path), openTestWriter(path)]
    b.commit(put(11, 'z', 0, 'b'))
    b.commit(put(12, 'z', 1, 'b'))
    a.commit(put(1, 'x', 0, 'a'), put(2, 'y', 0, 'a'))
    const big = 'x'.repeat(200_000)
    a.commit(put(3, 'w', 0, big))
    // Now a has applied what was in the log and left something there; b knows nothing of it yet, and has no room to apply it.
    const { page_count: pages } = b.db.prepare('PRAGMA page_count').get() as { page_count: number }
    b.db.exec(`PRAGMA max_page_count = ${pages}`)
    expect(() => b.writer.apply()).toThrow('full')
    expect(b.writer.waiting).toBe(1)
    expect(b.commit(put(13, 'big', 0, big))).toEqual(['failed'])
    b.db.exec('PRAGMA max_page_count = 1000000')
    // What follows from a commit that failed falls with it.
    expect(b.commit(item(14, { dependsOn: [13] }), put(15, 'v', 0, 'b'))).toEqual(['conflict', 'done'])
    b.writer.apply()
    a.writer.apply()
    expect(tablesOf(path)).toEqual({
      bodies: ['v 1 b', `w 1 ${big}`, 'x 1 a', 'y 1 a', 'z 2 b'],
      events: ['1 evt_11', '2 evt_12', '3 evt_1', '4 evt_2', '5 evt_3', '6 evt_15'],
    })
  })
})

describe('a process that is killed between its log and its tables', () => {
  it('has lost nothing, and what it had written comes into the tables once', async () => {
    const path = await newPath()
    makeTables(path)
    const child = fileURLToPath(new URL('killed-writer.ts', import.meta.url))
    const { signal, stdout } = await new Promise<{ signal: string | null; stdout: string }>((resolve) => {
      execFile(process.execPath, ['--conditions=@deskwire/source', child, path], (error, out) =>
        resolve({ signal: (error?.signal as string | undefined) ?? null, stdout: out }),
      )
    })
    expect([signal, stdout]).toEqual(['SIGKILL', 'done done done\n'])
    expect(tablesOf(path).bodies).toEqual(['x 1 a'])
    for (let i = 0; i < 2; i += 1) {
      openTestWriter(path).close()
      expect(tablesOf(path)).toEqual({ bodies: ['x 3 c'], events: ['1 evt_1', '2 evt_2', '3 evt_3'] })
    }
  })
})
