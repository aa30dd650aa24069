import { createMemoryStore } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { World } from './walk/world.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

describe('a timer that fails', () => {
  async function poisoned() {
    const store = createMemoryStore()
    const lines: string[] = []
    const world = await World.begin({
      store,
      logger: { log: (level, message) => void lines.push(`${level} ${message}`) },
    })
    const { tenant } = world.sandbox
    await store.transaction(tenant, async (tx) =>
      tx.schedule({ id: 'poison', kind: 'nobody.knows', subjectId: 'x', dueAt: world.sandbox.now() }),
    )
    return { store, world, lines, tenant }
  }

  it('stands in no request’s way, and is put off', async () => {
    const { world, lines, store, tenant } = await poisoned()
    const got = await world.send('sandbox.getClock')
    expect(got.status).toBe(200)
    expect(lines).toEqual(['error A timer failed and was put off.'])
    expect((await store.system.timers(tenant)).nextDueAt).toBe(world.sandbox.now() + MINUTE)
  })

  it('stands in no other timer’s way, and is tried more and more seldom', async () => {
    const { world, lines } = await poisoned()
    const ticket = await world.ticketIn('solved')
    await world.sandbox.advance(8 * 24 * HOUR)
    expect((await world.must('tickets.get', { path: { ticketId: ticket.id } })).status).toBe('closed')
    expect(lines.length).toBeGreaterThan(8)
    expect(lines.length).toBeLessThan(30)
  })
})

describe('an agent who no longer works here', () => {
  async function dismissed() {
    const world = await World.begin()
    const { agentId } = world
    const session = await world.must('sessions.create', { body: { agentId } })
    const { version } = await world.must('agents.get', { path: { agentId } })
    await world.must('agents.update', { path: { agentId }, ifMatch: version, body: { state: 'inactive' } })
    return { world, agentId, token: session.token as string }
  }

  it('is out with the session', async () => {
    const { world, token } = await dismissed()
    expect((await world.send('tickets.list', { token })).status).toBe(401)
  })

  it('is nobody to act as, to sign in or to give a ticket', async () => {
    const { world, agentId } = await dismissed()
    const acted = await world.send('tickets.list', { headers: { 'deskwire-act-as': agentId } })
    expect(acted.body.type).toMatch(/actor-not-allowed$/)
    expect((await world.send('sessions.create', { body: { agentId } })).body.errors[0].pointer).toBe(
      '/body/agentId',
    )
    const ticket = await world.ticket()
    const assigned = await world.send('tickets.assign', {
      path: { ticketId: ticket.id },
      ifMatch: 1,
      body: { agentId },
    })
    expect(assigned.body.errors[0].pointer).toBe('/body/agentId')
  })
})

describe('what a tenant no longer needs', () => {
  it('is forgotten while time runs, without a jump of the clock', async () => {
    let real = Date.UTC(2026, 10, 20)
    const clock = () => real
    const store = createMemoryStore()
    const world = await World.begin({ store, now: real, realNow: clock, wireNow: clock })
    const contact = await world.contact()
    await world.must('accounts.create', { body: { name: 'Once' }, headers: { 'idempotency-key': 'once' } })
    const { id, token } = await world.must('sessions.create', { body: { contactId: contact.id } })
    expect((await world.send('tickets.list', { token })).status).toBe(200)
    real += 100 * 24 * HOUR
    await world.send('sandbox.getClock')
    expect(await store.system.find('credential', id)).toEqual([])
    expect((await world.send('events.list', { query: { after: '0' } })).status).toBe(410)
    const again = await world.send('accounts.create', {
      body: { name: 'Once' },
      headers: { 'idempotency-key': 'once' },
    })
    expect(again.headers.get('idempotent-replayed')).toBeNull()
  })
})

describe('a link that was removed since', () => {
  it('is answered again to whoever repeats the request that made it', async () => {
    const world = await World.begin()
    const [from, to] = [await world.ticket(), await world.ticket()]
    const ask = {
      path: { ticketId: from.id },
      body: { toTicketId: to.id, type: 'relatesTo' },
      headers: { 'idempotency-key': 'link' },
    }
    const first = await world.send('tickets.link', ask)
    await world.must('tickets.unlink', { path: { ticketId: from.id, linkId: first.body.id } })
    const again = await world.send('tickets.link', ask)
    expect(again.status).toBe(201)
    expect(again.text).toBe(first.text)
  })
})
