import { operations, type OperationId } from '@deskwire/contract'
import { createMemoryStore, createPlatform, createTenant, type PlatformOptions } from '@deskwire/platform'
import { createSandbox } from '@deskwire/platform/sandbox'
import { beforeAll, describe, expect, it } from 'vitest'
import { createIdSource } from '../../src/ids/typeid.ts'
import { systemRandom } from '../../src/ports/random.ts'
import { createSeededRandom } from '../../src/sandbox/seeded-random.ts'
import { createVirtualClock } from '../../src/sandbox/virtual-clock.ts'
import { requestOf } from '../walk/world.ts'

const ids = Object.keys(operations) as OperationId[]
const ofSandbox = ids.filter((id) => operations[id].capability === 'sandbox')
const ofServer = ids.filter((id) => operations[id].capability !== 'sandbox')

/** A server and a sandbox over one store each, with the keys of both. */
async function edges() {
  const store = createMemoryStore()
  const server = createPlatform({ store, mode: 'live' })
  const { apiKey: liveKey } = await createTenant({ store, wireNow: () => Date.now() }, 'Acme')
  const sandbox = await createSandbox()
  const kind = async (response: Response) => {
    if (response.ok) await response.body?.cancel()
    return response.ok ? 'ok' : (JSON.parse(await response.text()).type as string).split('/').at(-1)
  }
  const ask = async (edge: 'server' | 'sandbox', id: OperationId, key: string) => {
    const response = await (edge === 'server' ? server : sandbox).fetch(
      requestOf(edge === 'server' ? 'http://localhost' : sandbox.baseUrl, key, id),
    )
    return [response.status, await kind(response)]
  }
  return { liveKey, testKey: sandbox.apiKey, ask }
}

describe('the table of operations at both edges', () => {
  let at: Awaited<ReturnType<typeof edges>>
  beforeAll(async () => {
    at = await edges()
  })

  it('has operations of both', () => {
    expect(ofSandbox.length).toBeGreaterThan(2)
    expect(ofServer.length).toBeGreaterThan(80)
  })

  it.each(ofSandbox)('%s is nowhere on a server, whatever the key', async (id) => {
    for (const key of [at.liveKey, at.testKey, 'nonsense'])
      expect(await at.ask('server', id, key)).toEqual([404, 'route-not-found'])
  })

  it.each(ofServer)('%s takes a live key on a server, and no test key', async (id) => {
    expect(await at.ask('server', id, at.testKey)).toEqual([401, 'unauthenticated'])
    expect((await at.ask('server', id, at.liveKey))[0]).not.toBe(401)
  })

  it.each(ids)('%s takes a test key in the sandbox, and no live key', async (id) => {
    expect(await at.ask('sandbox', id, at.liveKey)).toEqual([401, 'unauthenticated'])
    expect((await at.ask('sandbox', id, at.testKey))[0]).not.toBe(401)
  })
})

describe('a live platform', () => {
  const store = createMemoryStore()
  const seeded = createSeededRandom(1)
  const controls = {
    clock: () => Promise.reject(new Error('unused')),
    advance: () => Promise.reject(new Error('unused')),
    reset: () => Promise.reject(new Error('unused')),
  }
  const unreal: [string, Partial<PlatformOptions>][] = [
    ['a virtual clock', { clock: createVirtualClock({ start: 0 }) }],
    ['a virtual clock that runs', { clock: createVirtualClock({ start: 0, realNow: () => 0 }) }],
    ['seeded request ids', { requestRandom: seeded }],
    ['seeded secrets', { sources: () => ({ random: seeded, ids: createIdSource(systemRandom) }) }],
    ['seeded ids', { sources: () => ({ random: systemRandom, ids: createIdSource(seeded) }) }],
    ['a sandbox’s controls', { controls }],
  ]

  it.each(unreal)('refuses to be made with %s, which a sandbox is made with', (_, options) => {
    expect(() => createPlatform({ store, mode: 'live', ...options })).toThrow(TypeError)
    expect(() => createPlatform({ store, mode: 'live', ...options })).toThrow(/live platform/)
    expect(() => createPlatform({ store, mode: 'test', ...options })).not.toThrow()
  })

  it('takes a clock, ids and randomness of its own', () => {
    const sources = () => ({ random: systemRandom, ids: createIdSource(systemRandom) })
    const clock = { now: () => 0 }
    expect(() =>
      createPlatform({ store, mode: 'live', clock, sources, requestRandom: systemRandom, wireNow: () => 0 }),
    ).not.toThrow()
  })

  it('refuses a seeded source that shows itself for one tenant only', async () => {
    const { apiKey, tenant } = await createTenant({ store, wireNow: () => Date.now() }, 'Acme')
    const real = { random: systemRandom, ids: createIdSource(systemRandom) }
    const platform = createPlatform({
      store,
      mode: 'live',
      sources: (name) => (name === tenant.id ? { ...real, random: seeded } : real),
    })
    const response = await platform.fetch(requestOf('http://localhost', apiKey, 'tickets.list'))
    expect(response.status).toBe(500)
  })
})
