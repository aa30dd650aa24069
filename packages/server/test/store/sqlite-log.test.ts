import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { serialize } from 'node:v8'
import { describe, expect, it } from 'vitest'
import { CommitLog } from '../../src/sqlite/commit-log.ts'
import { openWriterDatabase } from '../../src/sqlite/connection.ts'
import { createSqliteTextWriter } from '../../src/search/sqlite-text-writer.ts'
import { logPaths, openLogFile, openLogFiles } from '../../src/sqlite/log-file.ts'
import { openWriter } from '../../src/sqlite/open-writer.ts'
import { SqliteWriter } from '../../src/sqlite/writer.ts'
import { createBackup } from '../../src/backup/create-backup.ts'
import { restoreBackup } from '../../src/backup/restore-backup.ts'
import { openFolderBlobStore } from '../../src/blobs/folder-blob-store.ts'
import { checkLog } from '../../src/doctor/examine-log.ts'
import { brittleLogFile, type Step } from './brittle-log-file.ts'
import { sqliteFiles } from './sqlite-files.ts'
import { makeTables, openTestWriter, put, tablesOf, type TestWriter } from './written-items.ts'

const { newPath } = sqliteFiles()
const full = { synchronous: 'full' } as const

/** A database with one commit in its tables and so many in the log, whose process is then gone without a word. */
async function leftBehind(logged: number, settings: { synchronous: 'full' | 'off' } = full) {
  const path = await newPath()
  makeTables(path)
  const file = brittleLogFile(path)
  const gone = openTestWriter(path, settings, file)
  for (let n = 1; n <= logged + 1; n += 1) expect(gone.commit(put(n, 'x', n - 1, `${n}`))).toEqual(['done'])
  return { path, file, gone }
}

/** What somebody finds who opens the database now. */
function reopened(path: string): string[] {
  openTestWriter(path, full).close()
  return tablesOf(path).bodies
}

describe('the log beside a SQLite file', () => {
  it('is synced once a batch that is acknowledged, and never where that is not wanted', async () => {
    for (const [synchronous, want] of [
      ['full', 4],
      ['off', 0],
    ] as const) {
      const { file } = await leftBehind(4, { synchronous })
      expect(file.syncs).toBe(want)
    }
  })

  it('gives back all that was acknowledged after a power cut, and the check can tell', async () => {
    for (const [synchronous, want] of [
      ['full', ['x 5 5']],
      ['off', ['x 1 1']],
    ] as const) {
      const { path, file } = await leftBehind(4, { synchronous })
      file.cutPower()
      expect(reopened(path)).toEqual(want)
    }
  })

  it('is taken in as far as its records are whole', async () => {
    const { path } = await leftBehind(3)
    const log = `${path}-log`
    const whole = readFileSync(log)
    const size = whole.length
    for (const [cut, want] of [
      [size - 1, 'x 3 3'],
      [size - whole.length / 3 + 10, 'x 3 3'],
      [10, 'x 1 1'],
      [0, 'x 1 1'],
    ] as const) {
      const copy = await newPath()
      for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, `${copy}${end}`)
      writeFileSync(`${copy}-log`, whole.subarray(0, Math.floor(cut)))
      expect(reopened(copy)).toEqual([want])
    }
    const flipped = Buffer.from(whole)
    flipped[size - 5] = (flipped[size - 5] as number) ^ 1
    writeFileSync(log, flipped)
    expect(reopened(path)).toEqual(['x 3 3'])
  })

  it('is written from its beginning after each apply, and what is left of older records counts no more', async () => {
    const { path, gone } = await leftBehind(5)
    const size = statSync(`${path}-log`).size
    gone.writer.apply()
    gone.commit(put(7, 'x', 6, '7'))
    expect(statSync(`${path}-log`).size).toBe(size)
    expect(tablesOf(path).bodies).toEqual(['x 6 6'])
    expect(reopened(path)).toEqual(['x 7 7'])
  })

  it('ends before an older record, also where that begins just behind the last one', async () => {
    const path = await newPath()
    makeTables(path)
    const file = brittleLogFile(path)
    const log = new CommitLog([file, openLogFile(path, logPaths(path)[1])], false)
    log.identify('one')
    for (const text of ['a', 'b', 'c']) log.append(Buffer.from(text))
    log.restart(3)
    log.append(Buffer.from('d'))
    const found = Array.from(
      log.records(),
      ({ number, bytes }) => `${number} ${Buffer.from(bytes).toString()}`,
    )
    expect(found).toEqual(['4 d'])
    file.close()
  })

  it('of another database is no log of this one', async () => {
    const [one, other] = [await leftBehind(2), await leftBehind(0)]
    copyFileSync(`${one.path}-log`, `${other.path}-log`)
    expect(reopened(other.path)).toEqual(['x 1 1'])
  })

  it('is refused where it goes on past the tables, and passed over where commits may be lost', async () => {
    const { path, gone } = await leftBehind(2)
    const old = readFileSync(path)
    const oldWal = readFileSync(`${path}-wal`)
    for (const n of [4, 5]) {
      gone.writer.apply()
      gone.commit(put(n, 'x', n - 1, `${n}`))
    }
    const copy = await newPath()
    writeFileSync(copy, old)
    writeFileSync(`${copy}-wal`, oldWal)
    for (const end of ['-log', '-log2']) copyFileSync(`${path}${end}`, `${copy}${end}`)
    expect(() => reopened(copy)).toThrow('goes on at 3 and the tables end at 0')
    expect(tablesOf(copy).bodies).toEqual(['x 1 1'])
    openTestWriter(copy, { synchronous: 'off' }).close()
    expect(reopened(copy)).toEqual(['x 1 1'])
  })

  it('has the rights of its database', async () => {
    const path = await newPath()
    makeTables(path)
    chmodSync(path, 0o600)
    const { close } = openTestWriter(path)
    expect(statSync(`${path}-log`).mode & 0o777).toBe(0o600)
    close()
  })
})

describe('a batch whose log fails', () => {
  it.each<{ steps: readonly Step[] }>([
    { steps: ['write'] },
    { steps: ['torn write'] },
    { steps: ['torn write', 'truncate'] },
    { steps: ['sync'] },
    { steps: ['sync', 'truncate'] },
  ])('by $steps has failed, takes nothing with it and does not come back', async ({ steps }) => {
    const { path, file, gone } = await leftBehind(2)
    file.break(...steps)
    expect(gone.commit(put(4, 'x', 3, 'failed'), put(5, 'y', 0, 'failed'))).toEqual(['failed', 'failed'])
    // The disk is still broken, but nothing is appended before all that was done is in the tables.
    expect(gone.commit(put(6, 'x', 3, 'next', { dependsOn: [] }))).toEqual(['done'])
    expect(tablesOf(path).bodies).toEqual(['x 4 next'])
    file.break()
    expect(gone.commit(put(7, 'x', 4, 'last'))).toEqual(['done'])
    expect(reopened(path)).toEqual(['x 5 last'])
    expect(tablesOf(path).events).toEqual(['1 evt_1', '2 evt_2', '3 evt_3', '4 evt_6', '5 evt_7'])
  })

  it('does not come back either where the process ends before it has appended again', async () => {
    const { path, file, gone } = await leftBehind(2)
    file.break('sync', 'truncate')
    expect(gone.commit(put(4, 'x', 3, 'failed'))).toEqual(['failed'])
    expect(gone.commit(put(5, 'x', 3, 'next'))).toEqual(['done'])
    expect(reopened(path)).toEqual(['x 4 next'])
  })

  it('does not cut off what another process has appended since', async () => {
    const { path, file, gone } = await leftBehind(2)
    file.break('sync')
    expect(gone.commit(put(4, 'x', 3, 'failed'))).toEqual(['failed'])
    const other = openTestWriter(path, full)
    expect(other.commit(put(21, 'z', 0, 'a'))).toEqual(['done'])
    expect(other.commit(put(22, 'z', 1, 'b'))).toEqual(['done'])
    file.break()
    expect(gone.commit(put(5, 'x', 3, 'next'))).toEqual(['done'])
    expect(reopened(path)).toEqual(['x 4 next', 'z 2 b'])
  })

  it('is told where the log has lost what was done', async () => {
    const { path, file, gone } = await leftBehind(2)
    file.break('sync')
    gone.commit(put(4, 'x', 3, 'failed'))
    truncateSync(`${path}-log`, 0)
    const [told] = gone.writer.commit(serialize([put(5, 'x', 3, 'next')]))
    expect(told).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('ends at 0, and 2 were done'),
    })
  })
})

describe('a process that ends between two steps', () => {
  /** A writer whose connection throws at a statement, as if the process ended there. */
  const stoppedAt = (path: string, what: string) => {
    const db = openWriterDatabase({ path, ...full, numbering: 'at once' })
    const { prepare } = db
    let isArmed = false
    db.prepare = function (this: DatabaseSync, sql: string) {
      const statement = prepare.call(this, sql)
      if (sql !== what) return statement
      const run = statement.run.bind(statement)
      statement.run = (...given: never[]) => {
        if (isArmed) throw new Error('ended')
        return run(...given)
      }
      return statement
    } as DatabaseSync['prepare']
    return { db, arm: () => void (isArmed = true) }
  }

  it.each([
    { name: 'before an apply begins', at: 'BEGIN IMMEDIATE' },
    { name: 'before an apply commits', at: 'COMMIT' },
    { name: 'before the number is noted', at: 'UPDATE commit_log SET applied = ?' },
  ])('$name leaves all to the next', async ({ at }) => {
    const path = await newPath()
    makeTables(path)
    const { db, arm } = stoppedAt(path, at)
    const log = new CommitLog(openLogFiles(path), true)
    const writer = new SqliteWriter({ db, log, text: createSqliteTextWriter(db), numbering: 'at once' })
    for (let n = 1; n <= 3; n += 1) writer.commit(serialize([put(n, 'x', n - 1, `${n}`)]))
    arm()
    expect(() => writer.apply()).toThrow('ended')
    db.close()
    expect(reopened(path)).toEqual(['x 3 3'])
    expect(tablesOf(path).events).toHaveLength(3)
  })

  it('between an apply and the next append takes nothing in twice', async () => {
    const { path, gone } = await leftBehind(3)
    gone.writer.apply()
    expect(reopened(path)).toEqual(['x 4 4'])
    expect(tablesOf(path).events).toHaveLength(4)
  })

  it('between an append and its answer counts, also where another process finds it first', async () => {
    const { path, gone } = await leftBehind(1)
    const other: TestWriter = openTestWriter(path, full)
    expect(tablesOf(path).bodies).toEqual(['x 2 2'])
    expect(gone.commit(put(3, 'x', 2, '3'))).toEqual(['done'])
    other.close()
    expect(reopened(path)).toEqual(['x 3 3'])
  })
})

describe('what others do beside a server', () => {
  it('has the doctor say what waits in the log, and what does not fit', async () => {
    const { path, gone } = await leftBehind(2)
    const check = (of: string) => {
      const db = new DatabaseSync(of, { readOnly: true })
      const found = checkLog(db, of)
      db.close()
      return found
    }
    expect(check(path)).toMatchObject({ state: 'ok', detail: expect.stringContaining('holds 2 batches') })
    const copy = await newPath()
    for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, `${copy}${end}`)
    gone.writer.apply()
    expect(check(path)).toMatchObject({ state: 'ok', detail: expect.stringContaining('nothing') })
    gone.commit(put(4, 'x', 3, '4'))
    gone.writer.apply()
    gone.commit(put(5, 'x', 4, '5'))
    for (const end of ['-log', '-log2']) copyFileSync(`${path}${end}`, `${copy}${end}`)
    expect(check(copy)).toMatchObject({ state: 'fail' })
  })

  it('has a backup hold what was only in the log, and a restore begin a log of its own', async () => {
    const { path, gone } = await leftBehind(2)
    const folder = dirname(path)
    const blobs = openFolderBlobStore({ path: join(folder, 'blobs') })
    const source = join(folder, 'backup')
    const manifest = await createBackup({ database: path, blobs, target: source, now: () => 1 })
    expect(manifest.sequences).toEqual({ tnt_a: 3 })
    expect(gone.commit(put(4, 'x', 3, 'later'))).toEqual(['done'])
    expect(gone.commit(put(5, 'x', 4, 'latest'))).toEqual(['done'])
    const database = join(folder, 'restored', 'deskwire.db')
    const restore = () => restoreBackup({ source, database, blobs, now: () => 2 })
    mkdirSync(dirname(database))
    copyFileSync(`${path}-log`, `${database}-log`)
    await expect(restore()).rejects.toThrow(`there is a database at ${database}-log`)
    truncateSync(`${database}-log`, 0)
    await restore()
    expect(existsSync(`${database}-log`)).toBe(false)
    copyFileSync(`${path}-log`, `${database}-log`)
    expect(reopened(database)).toEqual(['x 3 3'])
    expect(reopened(path)).toEqual(['x 5 latest'])
  })

  it('opens nothing where there is no folder', () => {
    expect(() => openWriter({ path: '/nowhere/at/all.db', ...full, numbering: 'at once' })).toThrow()
  })
})

it('a record that outlived one before it, as without syncs it may, does not come back behind a new one', async () => {
  const { path, gone } = await leftBehind(3, { synchronous: 'off' })
  gone.db.close()
  const log = `${path}-log`
  const whole = readFileSync(log)
  // The first of three records of one size is not on the disk, the others are.
  writeFileSync(log, Buffer.concat([Buffer.alloc(whole.length / 3), whole.subarray(whole.length / 3)]))
  const next = openTestWriter(path, { synchronous: 'off' })
  expect(next.commit(put(7, 'y', 0, '7'))).toEqual(['done'])
  expect(next.commit(put(8, 'y', 1, '8'))).toEqual(['done'])
  expect(reopened(path)).toEqual(['x 1 1', 'y 2 8'])
})
