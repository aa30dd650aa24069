import { describe, expect, it } from 'vitest'
import { setStanding } from '../../src/tenants/registry.ts'
import type { World } from '../walk/world.ts'
import { openAgain, openStream } from './sse-reader.ts'
import { settled, watched } from './watched-world.ts'

describe('a stream ends', () => {
  const keyOf = async (world: World) => {
    const installation = await world.must('installations.create', {
      body: { appId: world.sandbox.appId, scopes: ['events:read', 'people:read'] },
    })
    const key = await world.must('apiKeys.create', { body: { installationId: installation.id, name: 'x' } })
    return { installation, key }
  }

  it('at once where its key is revoked here, without what happens after', async () => {
    const { world } = await watched()
    const { key } = await keyOf(world)
    const reader = await openStream(world, { token: key.secret })
    await world.account({ name: 'Seen' })
    expect((await reader.event()).type).toBe('account.created')
    const next = reader.event()
    await world.must('apiKeys.revoke', { path: { apiKeyId: key.id } })
    await world.account({ name: 'Unseen' })
    expect(await next).toBeUndefined()
  })

  it('at once where its installation is removed here', async () => {
    const { world } = await watched()
    const { key, installation } = await keyOf(world)
    const reader = await openStream(world, { token: key.secret })
    const path = { installationId: installation.id }
    await world.must('installations.delete', { path, ifMatch: installation.version })
    expect(await reader.event()).toBeUndefined()
  })

  it.each([
    ['live', {}],
    ['still reading old events', { after: '0' }],
  ])('within 5 s of its session’s end, %s', async (_, query) => {
    const { world, pass } = await watched()
    const { token } = await world.must('sessions.create', { body: { agentId: world.agentId, ttl: 'PT10M' } })
    const reader = await openStream(world, { token, query })
    await reader.frame()
    pass(10 * 60_000 - 1_000)
    await settled()
    await world.account()
    expect((await reader.event())?.type).toBeDefined()
    pass(6_000)
    await settled()
    for (let event = await reader.event(), i = 0; event !== undefined; event = await reader.event(), i += 1)
      expect(i).toBeLessThan(1_000)
    const late = await world.send('events.stream', { token })
    expect(late.status).toBe(401)
  })

  it('where its agent no longer works here', async () => {
    const { world } = await watched()
    const { agentId } = world
    const reader = await openStream(world, { headers: { 'deskwire-act-as': agentId } })
    const { version } = await world.must('agents.get', { path: { agentId } })
    await world.must('agents.update', { path: { agentId }, ifMatch: version, body: { state: 'inactive' } })
    expect(await reader.event()).toBeUndefined()
  })

  it.each(['suspended', 'deleting'] as const)('within 5 s where its tenant is %s', async (state) => {
    const { world, pass } = await watched()
    const reader = await openStream(world)
    await reader.frame()
    await setStanding(world.sandbox.store, world.sandbox.tenant, state)
    pass(4_000)
    expect(await reader.event()).toBeUndefined()
  })

  it('where the sandbox begins anew, and its ids are good no more', async () => {
    const { world } = await watched()
    for (let i = 0; i < 3; i += 1) await world.ticket()
    const reader = await openStream(world)
    await reader.frame()
    await world.must('sandbox.reset', { body: { seed: 5 } })
    expect(await reader.event()).toBeUndefined()
    const again = await world.send('events.stream', { headers: { 'last-event-id': reader.lastEventId } })
    expect(again.body).toMatchObject({ status: 422, type: expect.stringMatching(/invalid-cursor$/) })
  })

  it('first where the server stops, and a new one has nothing but its beginning', async () => {
    const { world, scheduler } = await watched()
    const reader = await openStream(world)
    world.sandbox.platform.closeStreams()
    expect((await reader.frame())?.retry ?? 'ended').toBe('ended')
    expect(scheduler.running).toBe(0)
    const again = await openStream(world)
    expect((await again.frame())?.retry).toBe('2000')
    expect(await again.frame()).toBeUndefined()
  })

  it('where its reader is slower than the events, which loses none', async () => {
    const { world, lines } = await watched()
    const slow = await openStream(world, { query: { types: 'ticket.created' } })
    await slow.frame()
    // The reader is in the present once it waits for what is next.
    const waiting = slow.event()
    const { id: contactId, accountId } = await world.contact()
    const description = 'x'.repeat(20_000)
    const made: string[] = []
    for (let i = 0; i < 70; i += 1) {
      const ticket = await world.ticket({ accountId, contactId, description } as object)
      made.push(ticket.id)
      await settled()
    }
    expect((await waiting).subject.id).toBe(made[0])
    expect(lines).toContainEqual(expect.objectContaining({ message: 'Ended an event stream.', end: 'slow' }))
    expect(await slow.event()).toBeUndefined()
    const again = await openAgain(world, slow, { query: { types: 'ticket.created' } })
    expect((await again.events(69)).map((event) => event.subject.id)).toEqual(made.slice(1))
  })
})
