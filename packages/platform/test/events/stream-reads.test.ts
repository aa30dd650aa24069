import { createMemoryStore } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { World } from '../walk/world.ts'
import { openStream } from './sse-reader.ts'
import { settled, START } from './watched-world.ts'

/** A world that counts the transactions on its store. */
async function countedWorld() {
  const counted = { transactions: 0 }
  const inner = createMemoryStore()
  const world = await World.begin({
    now: START,
    store: {
      system: inner.system,
      transaction(tenant, body, options) {
        counted.transactions += 1
        return inner.transaction(tenant, body, options)
      },
    },
  })
  return { world, counted }
}

describe('many streams of a tenant', () => {
  it('cost one read an event, not one each', async () => {
    async function reads(streams: number) {
      const { world, counted } = await countedWorld()
      const readers = []
      for (let i = 0; i < streams; i += 1) readers.push(await openStream(world))
      const waiting = readers.map((reader) => reader.event())
      await settled()
      counted.transactions = 0
      await world.account()
      await Promise.all(waiting)
      await settled()
      return counted.transactions
    }
    const [one, ten] = [await reads(1), await reads(10)]
    expect(ten).toBe(one)
    expect(one).toBeGreaterThan(await reads(0))
  })

  it('read nothing while nothing happens, also those that came after the others and want little', async () => {
    const { world, counted } = await countedWorld()
    const readers = [
      await openStream(world),
      await openStream(world, { query: { types: 'contract.created', after: '0' } }),
    ]
    const waiting = readers.map((reader) => reader.event())
    await settled()
    counted.transactions = 0
    await settled()
    expect(counted.transactions).toBe(0)
    const contract = await world.contract()
    expect((await waiting[1]).subject.id).toBe(contract.id)
  })
})
