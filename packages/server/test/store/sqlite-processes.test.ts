import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import type { OpenStore } from '../../src/store/open-store.ts'
import { add, event, insert, read, row, rows, sequences, TENANT, upTo } from './rows.ts'
import { sqliteFiles } from './sqlite-files.ts'

const files = sqliteFiles()
const script = fileURLToPath(new URL('other-process.ts', import.meta.url))
const inAnother = (path: string, task: 'count' | 'once') =>
  promisify(execFile)(process.execPath, ['--conditions=@deskwire/source', script, path, task])

describe('a second process that writes to a SQLite file while the first serves from it', () => {
  let path: string
  let here: OpenStore

  beforeAll(async () => {
    path = await files.newPath()
    here = await files.open({ path })
    await insert(here.store, 'n', row(0))
  })

  it('is seen within a quarter of a second, with nothing written here', async () => {
    await insert(here.store, 'seen', row(1))
    expect(await read(here.store, 'seen')).toEqual(row(1))
    expect(await list()).toEqual([])
    const { stdout } = await inAnother(path, 'once')
    const writtenAt = Number(stdout)
    await expect.poll(() => read(here.store, 'seen'), { interval: 5, timeout: 5_000 }).toEqual(row(2))
    expect(await list()).toEqual(['other'])
    // The look every 250 ms, and what the machine takes to come to it.
    expect(Date.now() - writtenAt).toBeLessThan(1_500)
  })

  it('loses no update and takes none, and every event has its place', async () => {
    const before = (await sequences(here.store)).length
    const done = new AbortController()
    const other = inAnother(path, 'count').finally(() => done.abort())
    // For as long as the other one is there, so that both write at the same time whenever it gets to it.
    let made = 0
    while (!done.signal.aborted && made < 5_000) {
      made += 1
      await here.store.transaction(TENANT, async (tx) => {
        await add(tx, 'n')
        tx.append(event(`evt_here_${made}`))
      })
    }
    await other
    const all = made + 60
    await expect.poll(() => read(here.store, 'n'), { interval: 5, timeout: 5_000 }).toEqual(row(all))
    expect(await sequences(here.store)).toEqual(upTo(before + all))
  })

  const list = () =>
    here.store.transaction(
      TENANT,
      async (tx) => (await tx.query(rows, { index: 'n', prefix: ['other'], limit: 5 })).map(({ id }) => id),
      { readOnly: true },
    )
})
