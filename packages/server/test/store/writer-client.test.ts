import { join } from 'node:path'
import { expect, it } from 'vitest'
import { WriterClient } from '../../src/sqlite/writer-client.ts'
import { commitItem as item } from './commit-items.ts'
import { sqliteFiles } from './sqlite-files.ts'
import { insert, read, row, upTo } from './rows.ts'

const files = sqliteFiles()

it('tells everybody who waits when the writer’s thread ends, and everybody who comes later', async () => {
  const writer = new WriterClient({
    path: join(await files.newPath(), 'no', 'such', 'folder.db'),
    synchronous: 'full',
    numbering: 'at once',
  })
  const waiting = [...upTo(20).map((seq) => writer.commit(item(seq))), writer.call('apply')]
  for (const each of await Promise.allSettled(waiting)) expect(each).toMatchObject({ status: 'rejected' })
  await expect(writer.commit(item(21))).rejects.toThrow()
  await expect(writer.call('apply')).rejects.toThrow()
  await writer.close()
})

it('writes what waits before it closes, however much it is', async () => {
  const path = await files.newPath()
  await (await files.open({ path })).close()
  const writer = new WriterClient({ path, synchronous: 'off', numbering: 'at once' })
  const waiting = upTo(600).map((seq) => writer.commit(item(seq)))
  await writer.close()
  for (const each of await Promise.allSettled(waiting))
    expect(each).toMatchObject({ value: { kind: 'done' } })
})

it('closes a store behind what is under way, and loses nothing that was acknowledged', async () => {
  const path = await files.newPath()
  const first = await files.open({ path })
  await insert(first.store, 'warm', row(0))
  const writing = Promise.allSettled(upTo(50).map((i) => insert(first.store, `n${i}`, row(i))))
  await new Promise((resolve) => setImmediate(resolve))
  await first.close()
  const acknowledged = (await writing).flatMap(({ status }, i) => (status === 'fulfilled' ? [i + 1] : []))
  expect(acknowledged.length).toBeGreaterThan(0)
  await expect(insert(first.store, 'late', row(1))).rejects.toThrow('closed')
  const again = await files.open({ path })
  for (const i of acknowledged) expect(await read(again.store, `n${i}`)).toEqual(row(i))
})
