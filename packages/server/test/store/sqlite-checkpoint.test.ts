import { DatabaseSync } from 'node:sqlite'
import { Worker } from 'node:worker_threads'
import { describe, expect, it, vi } from 'vitest'
import { Checkpointer, saysHowLong } from '../../src/sqlite/checkpointer.ts'
import { CHECKPOINT_PAGES, openWriterDatabase } from '../../src/sqlite/connection.ts'
import { WriterClient } from '../../src/sqlite/writer-client.ts'
import { sqliteFiles } from './sqlite-files.ts'
import { upTo } from './rows.ts'
import { makeTables, put } from './written-items.ts'

const { newPath } = sqliteFiles()

const PAGE_BYTES = 4096

const threads = vi.hoisted(() => ({ canStart: true }))
vi.mock(import('node:worker_threads'), async (importOriginal) => {
  const original = await importOriginal()
  class StartableWorker extends original.Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      if (!threads.canStart) throw new Error('ERR_WORKER_INIT_FAILED')
      super(...given)
    }
  }
  return { ...original, Worker: StartableWorker }
})

/** A database whose log is long enough to be copied. */
function withLongLog(path: string): DatabaseSync {
  const db = openWriterDatabase({ path, synchronous: 'off', numbering: 'at once' })
  db.exec('PRAGMA wal_autocheckpoint = 0; CREATE TABLE t (bytes BLOB)')
  db.prepare('INSERT INTO t VALUES (zeroblob(?))').run(CHECKPOINT_PAGES * PAGE_BYTES)
  return db
}

it('copies SQLite’s log into its file also where it is readers who have commits brought into their tables', async () => {
  const path = await newPath()
  makeTables(path)
  const db = new DatabaseSync(path)
  const writer = new WriterClient({ path, synchronous: 'full', numbering: 'at once' })
  const body = 'x'.repeat((CHECKPOINT_PAGES * PAGE_BYTES) / 8)
  for (const seq of upTo(10)) {
    await writer.commit(put(seq, `d${seq}`, 0, body))
    await writer.call('apply')
  }
  const uncopied = (): number => {
    const { log, checkpointed } = db.prepare('PRAGMA wal_checkpoint(NOOP)').get() as {
      log: number
      checkpointed: number
    }
    return log - checkpointed
  }
  await vi.waitFor(() => expect(uncopied()).toBeLessThan(CHECKPOINT_PAGES), { timeout: 5_000 })
  db.close()
  await writer.close()
})

it.each([
  {
    name: 'leaves copying to the thread where SQLite says how long its log is',
    given: '3.51.0',
    want: 64_000,
  },
  {
    name: 'leaves it to the connection that writes where it does not',
    given: '3.50.4',
    want: CHECKPOINT_PAGES,
  },
])('$name', async ({ given, want }) => {
  const path = await newPath()
  const db = openWriterDatabase({ path, synchronous: 'off', numbering: 'at once' })
  db.function('sqlite_version', () => given)
  new Checkpointer(path, db).consider()
  expect(db.prepare('PRAGMA wal_autocheckpoint').get()).toEqual({ wal_autocheckpoint: want })
  db.close()
})

describe.runIf(saysHowLong(new DatabaseSync(':memory:')))('the thread that copies', () => {
  it('ends without a word where it could not begin', async () => {
    const path = await newPath()
    const db = withLongLog(path)
    const checkpointer = new Checkpointer(`${path}/no/such/file.db`, db)
    const told = vi.spyOn(Worker.prototype, 'emit')
    checkpointer.consider()
    checkpointer.close()
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith('exit', 1), { timeout: 5_000 })
    told.mockRestore()
    db.close()
  })

  it('leaves nobody waiting where it cannot be started, and copies when it can again', async () => {
    const path = await newPath()
    const db = withLongLog(path)
    const onDone = vi.fn<() => void>()
    const checkpointer = new Checkpointer(path, db, onDone)
    threads.canStart = false
    expect(() => checkpointer.consider()).toThrow('ERR_WORKER_INIT_FAILED')
    expect(checkpointer.isBusy).toBe(false)
    threads.canStart = true
    checkpointer.consider()
    expect(checkpointer.isBusy).toBe(true)
    await vi.waitFor(() => expect(onDone).toHaveBeenCalledTimes(1), { timeout: 5_000 })
    expect(checkpointer.isBusy).toBe(false)
    checkpointer.close()
    db.close()
  })
})
