import { describe, expect, it } from 'vitest'
import { brittleLogFile } from './brittle-log-file.ts'
import { eventItem as item } from './commit-items.ts'
import { cuttableWal } from './cut-wal.ts'
import { sqliteFiles } from './sqlite-files.ts'
import { makeTables, openTestWriter, put, tablesOf } from './written-items.ts'

const { newPath } = sqliteFiles()
const full = { synchronous: 'full' } as const

/** A writer with three commits in its log, one of which holds a unique key and one a timer. */
async function begun() {
  const path = await newPath()
  makeTables(path)
  const file = brittleLogFile(path)
  const writer = openTestWriter(path, full, file)
  writer.commit(put(1, 'x', 0, '1'))
  writer.commit(put(2, 'x', 1, '2', { addedRows: [7, 0, 'Ek\u0001', 1] }))
  writer.commit(put(3, 'y', 0, '3', { timers: ['t', 5, '{}'] }))
  writer.commit(put(4, 'z', 0, '4'))
  return { path, file, ...writer }
}

/** What somebody finds who opens the database now. */
function reopened(path: string): string[] {
  openTestWriter(path, full).close()
  return tablesOf(path).bodies
}

describe('an apply that is written in steps', () => {
  it('lets commits through between them, which go into the tables with the next one', async () => {
    const { path, writer, commit } = await begun()
    writer.beginApply()
    let seq = 10
    const outcomes: string[] = []
    for (; writer.isApplying; seq += 1) {
      outcomes.push(...commit(put(seq, `n${seq}`, 0, 'between')))
      writer.step()
    }
    expect(outcomes.length).toBeGreaterThan(2)
    expect(new Set(outcomes)).toEqual(new Set(['done']))
    expect(writer.waiting).toBe(outcomes.length)
    expect(tablesOf(path).bodies).toEqual(['x 2 2', 'y 1 3', 'z 1 4'])
    writer.apply()
    expect(writer.waiting).toBe(0)
    expect(tablesOf(path).bodies).toHaveLength(3 + outcomes.length)
    expect(tablesOf(path).events.map((event) => event.split(' ')[0])).toEqual(
      Array.from({ length: 4 + outcomes.length }, (_, i) => `${i + 1}`),
    )
  })

  it.each(Array.from({ length: 7 }, (_, steps) => ({ steps })))(
    'has lost nothing where the process ends after $steps of them, with a commit after each',
    async ({ steps }) => {
      const { path, writer, commit, db } = await begun()
      const want = ['x 2 2', 'y 1 3', 'z 1 4']
      for (let i = 0; i < steps; i += 1) {
        if (writer.isApplying) writer.step()
        else writer.beginApply()
        expect(commit(put(20 + i, `z${i}`, 0, 'between'))).toEqual(['done'])
        want.push(`z${i} 1 between`)
      }
      db.close()
      expect(reopened(path)).toEqual(want)
      expect(tablesOf(path).events).toHaveLength(4 + steps)
    },
  )

  it('holds commits to what is on its way, and to what came since', async () => {
    const { writer, commit } = await begun()
    writer.beginApply()
    writer.step()
    const claim = { addedRows: [7, 0, 'Ek\u0001', 1] }
    expect(commit(put(10, 'x', 1, 'stale'), put(11, 'w', 0, 'w', claim))).toEqual(['conflict', 'unique'])
    expect(commit(item(12, { takenTimers: ['t', 4] }), item(13, { guards: [1, 'y', 0] }))).toEqual([
      'conflict',
      'conflict',
    ])
    expect(commit(put(14, 'x', 2, '5', { droppedRows: [7, 0, 'Ek\u0001'] }))).toEqual(['done'])
    expect(commit(put(15, 'w', 0, 'w', claim), put(16, 'x', 2, 'late'))).toEqual(['done', 'conflict'])
    expect(commit(item(17, { takenTimers: ['t', 5], droppedTimers: ['t'] }))).toEqual(['done'])
    expect(commit(item(18, { takenTimers: ['t', 5], droppedTimers: ['t'] }))).toEqual(['conflict'])
    while (writer.isApplying) writer.step()
    expect(commit(put(19, 'x', 2, 'late'), put(20, 'v', 0, 'v', claim))).toEqual(['conflict', 'unique'])
    expect(commit(put(21, 'x', 3, '6'))).toEqual(['done'])
  })

  it('is given up where the log fails in between, and nothing that was done is lost', async () => {
    const { path, writer, commit, file } = await begun()
    writer.apply()
    commit(put(5, 'x', 2, '5'))
    // The other file is the one that breaks.
    writer.beginApply()
    expect(commit(put(6, 'y', 1, '6'))).toEqual(['done'])
    file.break('sync')
    expect(commit(put(7, 'y', 2, 'failed'))).toEqual(['failed'])
    expect(writer.isApplying).toBe(false)
    file.break()
    expect(commit(put(8, 'y', 2, '8'))).toEqual(['done'])
    expect(reopened(path)).toEqual(['x 3 5', 'y 3 8', 'z 1 4'])
    expect(tablesOf(path).events.map((event) => event.split(' ')[1])).toEqual(
      [1, 2, 3, 4, 5, 6, 8].map((seq) => `evt_${seq}`),
    )
  })

  it('is finished first by whoever needs all of it', async () => {
    const { path, writer, commit } = await begun()
    writer.beginApply()
    commit(put(5, 'x', 2, '5'))
    writer.apply()
    expect(writer.isApplying).toBe(false)
    expect(tablesOf(path).bodies).toEqual(['x 3 5', 'y 1 3', 'z 1 4'])
    commit(put(6, 'x', 3, '6'))
    writer.beginApply()
    commit(put(7, 'x', 4, '7'))
    writer.drop('tnt_a')
    expect(tablesOf(path).bodies).toEqual([])
  })
})

/** A writer with a commit in its tables, all of it on the disk, and SQLite's log on a disk that can lose power. */
async function onCuttableDisk() {
  const path = await newPath()
  makeTables(path)
  const first = openTestWriter(path, full)
  expect(first.commit(put(1, 'x', 0, '1'))).toEqual(['done'])
  first.close()
  const wal = cuttableWal(path)
  const file = brittleLogFile(path)
  const opened = openTestWriter(path, full, file, wal)
  // Takes the turn, by a transaction that syncs itself: it is what the disk holds.
  expect(opened.commit(put(2, 'x', 1, '2'))).toEqual(['done'])
  wal.syncNow()
  const apply = (): void => {
    opened.writer.beginApply()
    while (opened.writer.isApplying) opened.writer.step()
  }
  function powerCut(): string[] {
    const copy = `${path}-cut`
    wal.cutPower(copy)
    return reopened(copy)
  }
  return { ...opened, wal, file, apply, powerCut }
}

describe('tables that are committed and not yet on the disk', () => {
  it('come back from the log after a power cut, with what came meanwhile', async () => {
    const { commit, writer, apply, powerCut } = await onCuttableDisk()
    commit(put(3, 'x', 2, '3'))
    apply()
    expect(writer.isUnsynced).toBe(true)
    commit(put(4, 'y', 0, '4'))
    expect(powerCut()).toEqual(['x 3 3', 'y 1 4'])
  })

  it('are brought to the disk before their file of the log is begun anew', async () => {
    const { commit, writer, wal, apply, powerCut } = await onCuttableDisk()
    const syncs = wal.syncs
    for (let round = 0; round < 4; round += 1) {
      commit(put(10 + round, 'x', 2 + round, `${round}`))
      apply()
      commit(put(20 + round, `y${round}`, 0, 'between'))
    }
    expect(writer.isUnsynced).toBe(true)
    expect(wal.syncs - syncs).toBe(3)
    expect(powerCut()).toEqual(['x 6 3', ...[0, 1, 2, 3].map((round) => `y${round} 1 between`)])
  })

  it('are brought there behind the transaction, once', async () => {
    const { commit, writer, wal, apply } = await onCuttableDisk()
    commit(put(3, 'x', 2, '3'))
    apply()
    const syncs = wal.syncs
    const syncing = writer.sync()
    expect(commit(put(4, 'y', 0, '4'))).toEqual(['done'])
    await syncing
    expect(writer.isUnsynced).toBe(false)
    writer.beginApply()
    expect(wal.syncs - syncs).toBe(1)
  })

  it('are followed by nothing where the disk does not take them, and come back all the same', async () => {
    const { commit, writer, wal, apply, powerCut } = await onCuttableDisk()
    commit(put(3, 'x', 2, '3'))
    apply()
    wal.break(true)
    await expect(writer.sync()).rejects.toThrow(/could not bring the tables to the disk \(EIO: sync failed\)/)
    // A sync that goes well now proves nothing of what the one before was to bring there.
    wal.break(false)
    expect(commit(put(4, 'y', 0, '4'))).toEqual(['failed'])
    expect(() => writer.beginApply()).not.toThrow()
    expect(() => writer.othersWrote()).toThrow(/could not bring the tables/)
    expect(() => writer.close()).toThrow(/could not bring the tables/)
    expect(powerCut()).toEqual(['x 3 3'])
  })

  it('are brought there by a sync of their own after a failure, before the log begins anew', async () => {
    const { commit, wal, file, apply, powerCut } = await onCuttableDisk()
    commit(put(3, 'x', 2, '3'))
    apply()
    commit(put(4, 'y', 0, '4'))
    apply()
    file.break('sync')
    expect(commit(put(5, 'z', 0, '5'))).toEqual(['failed'])
    file.break()
    wal.break(true)
    expect(commit(put(6, 'z', 0, '6'))).toEqual(['failed'])
    expect(commit(put(7, 'z', 0, '7'))).toEqual(['failed'])
    expect(powerCut()).toEqual(['x 3 3', 'y 1 4'])
  })

  it('are brought there before the log is emptied at the end', async () => {
    const { commit, wal, apply, close } = await onCuttableDisk()
    commit(put(3, 'x', 2, '3'))
    apply()
    const syncs = wal.syncs
    close()
    expect(wal.syncs - syncs).toBe(1)
  })
})
