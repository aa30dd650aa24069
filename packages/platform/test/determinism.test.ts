import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createMemoryStore } from '@deskwire/platform'
import { expect, it } from 'vitest'
import { observeStore } from './observed-store.ts'
import { playEverything, recordedWorld, withoutChance } from './transcript.ts'
import { World } from './walk/world.ts'

it('the same seed and the same requests give byte-identical answers', async () => {
  const [first, second] = [await playEverything({ seed: 7 }), await playEverything({ seed: 7 })]
  expect(first.length).toBeGreaterThan(3 * 60)
  expect(second).toEqual(first)
})

it('another process gives the same bytes', async () => {
  const child = fileURLToPath(new URL('determinism-child.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=@deskwire/source', '--disable-warning=ExperimentalWarning', child, '7'],
    { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' } },
  )
  expect(stdout).toBe(`${(await playEverything({ seed: 7 })).join('\n')}\n`)
})

it('another seed differs in its ids and keys, and in nothing else', async () => {
  const [first, second] = [
    (await playEverything({ seed: 7 })).join('\n'),
    (await playEverything({ seed: 8 })).join('\n'),
  ]
  expect(second).not.toBe(first)
  expect(withoutChance(second).split('\n')).toEqual(withoutChance(first).split('\n'))
})

it('tenants of one sandbox do not disturb each other', async () => {
  const quiet = await World.begin({ seed: 5 })
  const busy = await World.begin({ seed: 5 })
  const neighbour = await busy.sandbox.addTenant('neighbour')
  const token = neighbour.apiKey
  for (let i = 0; i < 5; i += 1)
    await busy.must('accounts.create', { token, body: { name: `Neighbour ${i}` } })
  await quiet.sandbox.addTenant('neighbour')
  expect((await busy.must('accounts.create', { body: { name: 'One' } })).id).toBe(
    (await quiet.must('accounts.create', { body: { name: 'One' } })).id,
  )
})

const seeded = async (world: World) => [
  ...(await world.must('categories.list', { query: { limit: '100' } })).items,
  ...(await world.must('apps.list')).items,
  // When a key was used is written down once a minute of wire time, which stands still here.
  ...(await world.must('apiKeys.list')).items.map((key: object) => ({ ...key, lastUsedAt: null })),
]

it('a reset brings back the seeded start, ids, key and clock included', async () => {
  const store = observeStore(createMemoryStore())
  const world = await World.begin({ seed: 3, store })
  const start = {
    state: await store.state(world.sandbox.tenant),
    seeded: await seeded(world),
    now: world.sandbox.now(),
  }
  const ticket = await world.ticketIn('solved')
  await world.importJob()
  await world.sandbox.advance(86_400_000)
  expect(await world.must('sandbox.reset', { body: {} })).toMatchObject({ seed: 3 })
  const { items } = await world.must('events.list', { query: { sort: '-sequence', limit: '1' } })
  expect(items[0].type).toBe('sandbox.restarted')
  expect(world.sandbox.now()).toBe(start.now)
  expect(await seeded(world)).toEqual(start.seeded)
  expect((await world.send('tickets.get', { path: { ticketId: ticket.id } })).status).toBe(404)
  expect((await world.must('sandbox.getClock')).pendingTimers).toBe(0)
  const rows = (await store.state(world.sandbox.tenant)).split('\n')
  expect(rows.filter((row) => !row.includes('sandbox.restarted')).sort()).toEqual(
    start.state.split('\n').sort(),
  )
})

it('two resets to one seed are alike in every byte that follows, request ids apart', async () => {
  const after = async (before: (world: World) => Promise<unknown>) => {
    const { world, transcript } = await recordedWorld({ seed: 3 })
    await before(world)
    await world.must('sandbox.reset', { body: { seed: 11 } })
    transcript.length = 0
    const again = new World(world.sandbox)
    await again.ticketIn('closed')
    await again.must('tickets.list')
    return transcript.join('\n').replaceAll(/req_\w+/g, 'req')
  }
  const long = async (world: World) => {
    await world.ticket()
    await world.must('sandbox.reset', { body: { seed: 12 } })
    await world.article()
  }
  expect(await after(long)).toBe(await after(async () => undefined))
})

it('a reset to a seed is the start of a sandbox of that seed, and stays with it', async () => {
  const fresh = await World.begin({ seed: 9 })
  const world = await World.begin({ seed: 1 })
  const categories = async (of: World) => (await of.must('categories.list')).items
  await world.must('sandbox.reset', { body: { seed: 9 } })
  expect(await categories(world)).toEqual(await categories(fresh))
  expect(await world.must('sandbox.reset', { body: {} })).toMatchObject({ seed: 9 })
  expect(await categories(world)).toEqual(await categories(fresh))
  await world.must('sandbox.reset', { body: { seed: 1 } })
  expect(await categories(world)).toEqual(await categories(await World.begin({ seed: 1 })))
})
