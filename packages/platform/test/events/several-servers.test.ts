import { createMemoryStore, createPlatform } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { World } from '../walk/world.ts'
import { createHandScheduler } from './hand-scheduler.ts'
import { openStream } from './sse-reader.ts'
import { settled, START } from './watched-world.ts'

describe('several servers over one store', () => {
  async function pair(onOtherEvents?: (wake: (tenant: string) => void) => () => void) {
    const store = createMemoryStore()
    const scheduler = createHandScheduler()
    const world = await World.begin({ store, now: START })
    const second = createPlatform({
      store,
      mode: 'test',
      holder: 'second',
      clock: { now: () => START },
      wireNow: () => START,
      scheduler,
      ...(onOtherEvents && { onOtherEvents }),
    })
    const { token } = world
    return {
      world,
      second,
      scheduler,
      there: { token, sandbox: { baseUrl: world.sandbox.baseUrl, platform: second } },
    }
  }

  it('have each other’s events within a second', async () => {
    const { world, there, scheduler } = await pair()
    const reader = await openStream(there)
    await reader.frame()
    const next = reader.event()
    await settled()
    await world.account({ name: 'There' })
    scheduler.pass(1_000)
    expect((await next).content.name.value).toBe('There')
  })

  it('have them at once where somebody tells', async () => {
    let tell: (tenant: string) => void = () => undefined
    let ended = false
    const { world, there, second } = await pair((wake) => {
      tell = wake
      return () => {
        ended = true
      }
    })
    const reader = await openStream(there)
    const next = reader.event()
    await settled()
    await world.account({ name: 'There' })
    tell(world.sandbox.tenant)
    expect((await next).content.name.value).toBe('There')
    second.closeStreams()
    expect(ended).toBe(true)
  })

  it('end each other’s revoked streams within 5 s', async () => {
    const { world, there, scheduler } = await pair()
    const key = await world.must('apiKeys.create', {
      body: { installationId: world.sandbox.installationId, name: 'x' },
    })
    const reader = await openStream({ ...there, token: key.secret })
    await reader.frame()
    const next = reader.event()
    await settled()
    await world.must('apiKeys.revoke', { path: { apiKeyId: key.id } })
    scheduler.pass(4_000)
    expect(await next).toBeUndefined()
  })
})
