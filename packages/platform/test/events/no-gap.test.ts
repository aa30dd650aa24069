import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { World } from '../walk/world.ts'
import { createHandScheduler } from './hand-scheduler.ts'
import { openAgain, openStream } from './sse-reader.ts'

type Step = 'write' | 'write much' | 'read' | 'connect again' | 'let time pass'

it('a reader that comes and goes as it likes gets every event once, in order', async () => {
  const step = fc.constantFrom<Step>(
    'write',
    'write',
    'write much',
    'read',
    'read',
    'connect again',
    'let time pass',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const scheduler = createHandScheduler()
      const world = await World.begin({ scheduler })
      const query = { types: 'account.created', after: '0' }
      let reader = await openStream(world, { query })
      const made: string[] = []
      const got: string[] = []
      const write = async () => void made.push((await world.account()).id)
      // A read that finds nothing would wait for ever, so it is begun only where something is to come.
      const read = async () => void (got.length < made.length && got.push((await reader.event()).subject.id))
      for (const each of steps) {
        if (each === 'write') await write()
        if (each === 'write much') await Promise.all(Array.from({ length: 60 }, write))
        if (each === 'read') await read()
        if (each === 'let time pass') scheduler.pass(16_000)
        if (each === 'connect again') {
          await reader.leave()
          reader =
            reader.lastEventId === ''
              ? await openStream(world, { query })
              : await openAgain(world, reader, { query })
        }
      }
      while (got.length < made.length) await read()
      const { items } = await world.must('events.list', { query: { type: 'account.created', limit: '100' } })
      const first = items.map((event: { subject: { id: string } }) => event.subject.id)
      expect(got.slice(0, 100)).toEqual(first)
      expect([...got].sort()).toEqual([...made].sort())
      expect(new Set(got).size).toBe(made.length)
      await reader.leave()
    }),
    { numRuns: 60 },
  )
})
