import { setImmediate as turn } from 'node:timers/promises'
import { createMemoryStore, createPlatform } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { setStanding } from '../../src/tenants/registry.ts'
import { World } from '../walk/world.ts'
import { createHandScheduler } from './hand-scheduler.ts'
import { openAgain, openStream, SseReader } from './sse-reader.ts'

const START = Date.UTC(2026, 10, 20, 9)

/** All events that the token may read, by the list. */
async function listed(world: World, token = world.token, after = 0) {
  const items: { id: string; sequence: number; type: string }[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const query = { after: String(after), limit: '100', ...(cursor && { cursor }) }
    const page = await world.must('events.list', { token, query })
    items.push(...page.items)
    cursor = page.nextCursor
  }
  return items
}

const newest = async (world: World): Promise<number> =>
  (await world.must('events.list', { query: { sort: '-sequence', limit: '1' } })).items[0].sequence

/** A world with wire time and intervals that pass by hand. */
async function watched() {
  const scheduler = createHandScheduler()
  let wire = START
  const lines: object[] = []
  const world = await World.begin({
    scheduler,
    now: START,
    wireNow: () => wire,
    logger: { log: (level, message, fields) => void lines.push({ level, message, ...fields }) },
  })
  const pass = (ms: number) => {
    wire += ms
    scheduler.pass(ms)
  }
  return { world, scheduler, pass, lines }
}

/** Lets everything that waits for nothing but the memory store come to its end. */
async function settled(): Promise<void> {
  for (let i = 0; i < 50; i += 1) await turn()
}

describe('a stream', () => {
  it('begins with how long to wait and where it stands, then sends what happens, as the list shows it', async () => {
    const { world } = await watched()
    const before = await newest(world)
    const reader = await openStream(world)
    expect(reader.response.headers.get('content-type')).toBe('text/event-stream')
    expect(reader.response.headers.get('cache-control')).toBe('no-store')
    expect(await reader.frame()).toMatchObject({ retry: '2000', id: expect.any(String), event: undefined })
    await world.ticket()
    const want = await listed(world, world.token, before)
    expect(want.map(({ type }) => type)).toContain('ticket.created')
    const first = await reader.frame()
    expect(first?.event).toBe(want[0]?.type)
    expect([first?.data, ...(await reader.events(want.length - 1))]).toEqual(want)
  })

  it('goes on behind any id that it has sent, from the first frame on: none skipped, none repeated', async () => {
    const { world } = await watched()
    const reader = await openStream(world)
    const ids = [(await reader.frame())?.id as string]
    await world.ticket()
    const all = await listed(world, world.token, 0)
    const from = all.findIndex(({ type }) => type === 'account.created')
    const want = all.slice(from)
    for (let i = 0; i < want.length; i += 1) ids.push((await reader.frame())?.id as string)
    for (const [at, id] of ids.entries()) {
      const again = await openStream(world, { headers: { 'last-event-id': id }, query: { after: '0' } })
      expect(await again.events(want.length - at)).toEqual(want.slice(at))
      await again.leave()
    }
  })

  it('from the beginning sends what the list shows, across many pages', async () => {
    const { world } = await watched()
    for (let i = 0; i < 40; i += 1) await world.ticket()
    const want = await listed(world)
    expect(want.length).toBeGreaterThan(300)
    const reader = await openStream(world, { query: { after: '0' } })
    expect(await reader.events(want.length)).toEqual(want)
  })

  it('sends only the types and the subject that are asked for', async () => {
    const { world } = await watched()
    const url = new URL(
      `${world.sandbox.baseUrl}/v1/events/stream?types=ticket.created&types=account.created`,
    )
    const request = new Request(url, { headers: { authorization: `Bearer ${world.token}` } })
    const response = await world.sandbox.platform.fetch(request)
    const ofTypes = new SseReader(response)
    const ticket = await world.ticket()
    const ofSubject = await openStream(world, { query: { subjectId: ticket.id, after: '0' } })
    await world.must('tickets.transition', {
      path: { ticketId: ticket.id },
      ifMatch: 1,
      body: { to: 'open' },
    })
    const other = await world.ticket()
    expect((await ofTypes.events(4)).map(({ type }) => type)).toEqual([
      'account.created',
      'ticket.created',
      'account.created',
      'ticket.created',
    ])
    const want = (await listed(world)).filter(
      ({ subject }: { subject?: { id: string } } & object) => subject?.id === ticket.id,
    )
    expect(want.length).toBeGreaterThan(2)
    expect(await ofSubject.events(want.length)).toEqual(want)
    expect(other.id).not.toBe(ticket.id)
  })

  it('says in a comment every 15 s that it lives, and in an id how far the tenant has come', async () => {
    const { world, pass } = await watched()
    const reader = await openStream(world, { query: { types: 'contract.created' } })
    const opening = await reader.frame()
    const next = reader.frame()
    pass(15_000)
    expect((await next)?.comment).toBe('keep-alive')
    await world.account()
    const position = reader.frame()
    // The feed reads by itself; the id is told with the next comment.
    await settled()
    pass(15_000)
    expect(await position).toMatchObject({ id: expect.any(String), event: undefined, data: undefined })
    expect(reader.lastEventId).not.toBe(opening?.id)
    expect((await reader.frame())?.comment).toBe('keep-alive')
    const again = await openAgain(world, reader)
    await world.account({ name: 'Marker' })
    expect((await again.event()).content.name.value).toBe('Marker')
  })

  it('is written in the version that its reader speaks', async () => {
    const world = await World.begin({
      versionChanges: [
        { version: '2027-05-01', lowerEvent: ({ causedBy, ...event }) => ({ ...event, cause: causedBy }) },
      ],
    })
    const old = await openStream(world)
    const fresh = await openStream(world, { headers: { 'deskwire-version': '2027-05-01' } })
    await world.account()
    const [lowered, latest] = [await old.event(), await fresh.event()]
    expect(lowered).toMatchObject({ apiVersion: '2026-11-01', cause: latest.causedBy, id: latest.id })
    expect(latest).toMatchObject({ apiVersion: '2027-05-01', causedBy: { type: 'request' } })
  })

  it('has no timers while none is open', async () => {
    const { world, scheduler } = await watched()
    expect(scheduler.running).toBe(0)
    const readers = [await openStream(world), await openStream(world)]
    expect(scheduler.running).toBe(3)
    await readers[0]?.leave()
    expect(scheduler.running).toBe(3)
    await readers[1]?.leave()
    expect(scheduler.running).toBe(0)
  })
})

describe('who reads a stream', () => {
  it.each(['app', 'agent', 'contact'] as const)('as %s gets what the list would show it', async (kind) => {
    const { world } = await watched()
    const contact = await world.contact()
    const bystander = await world.contact()
    const subject = { contact: { contactId: contact.id }, agent: { agentId: world.agentId }, app: undefined }[
      kind
    ]
    const token = subject ? (await world.must('sessions.create', { body: subject })).token : world.token
    await world.ticket({ accountId: contact.accountId, contactId: contact.id })
    await world.ticket({ accountId: bystander.accountId, contactId: bystander.id })
    const old = await listed(world, token)
    const reader = await openStream(world, { token, query: { after: '0' } })
    expect(await reader.events(old.length)).toEqual(old)
    const last = await newest(world)
    await world.ticket({ accountId: bystander.accountId, contactId: bystander.id })
    await world.ticket({ accountId: contact.accountId, contactId: contact.id })
    const fresh = await listed(world, token, last)
    expect(fresh.length).toBeGreaterThan(0)
    expect(await reader.events(fresh.length)).toEqual(fresh)
    if (kind === 'contact') expect(JSON.stringify([old, fresh])).not.toContain(bystander.accountId)
  })

  it('as a contact by the key that acts for it, gets what the contact may read', async () => {
    const { world } = await watched()
    const contact = await world.contact()
    const headers = { 'deskwire-act-as': contact.id }
    const reader = await openStream(world, { headers })
    await world.ticket()
    await world.ticket({ accountId: contact.accountId, contactId: contact.id })
    expect(await reader.event()).toMatchObject({
      type: 'ticket.created',
      data: { accountId: contact.accountId },
    })
  })
})

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

describe('the limits of streams', () => {
  it('are ten for an installation, of which one that is left counts no more', async () => {
    const { world } = await watched()
    const readers = []
    for (let i = 0; i < 10; i += 1) readers.push(await openStream(world))
    const refused = await world.send('events.stream')
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('5')
    expect(refused.body).toMatchObject({ maxStreams: 10 })
    await readers[3]?.leave()
    await openStream(world)
    expect((await world.send('events.stream')).status).toBe(429)
    const other = await world.sandbox.addTenant('other')
    await openStream({ sandbox: world.sandbox, token: other.apiKey })
  })

  it('leave no place taken by a request that is refused or given up', async () => {
    const { world } = await watched()
    for (let i = 0; i < 11; i += 1) {
      const refused = await world.send('events.stream', { headers: { 'last-event-id': 'bm90LW91cnM' } })
      expect(refused.status).toBe(422)
    }
    for (let i = 0; i < 11; i += 1) {
      const controller = new AbortController()
      const headers = { authorization: `Bearer ${world.token}` }
      const request = new Request(`${world.sandbox.baseUrl}/v1/events/stream`, {
        headers,
        signal: controller.signal,
      })
      expect((await world.sandbox.platform.fetch(request)).status).toBe(200)
      controller.abort()
    }
  })

  it('name the oldest event to a reader who was away for too long', async () => {
    const { world } = await watched()
    const reader = await openStream(world)
    await reader.frame()
    await reader.leave()
    await world.account()
    await world.sandbox.advance(91 * 24 * 60 * 60 * 1000)
    await world.account()
    await world.sandbox.advance(0)
    const gone = await world.send('events.stream', { headers: { 'last-event-id': reader.lastEventId } })
    expect(gone.status).toBe(410)
    const oldest = await world.must('events.list', { query: { limit: '1' } })
    expect(gone.body.oldestSequence).toBe(oldest.items[0].sequence)
    const again = await openStream(world, { query: { after: String(gone.body.oldestSequence - 1) } })
    expect((await again.event()).sequence).toBe(gone.body.oldestSequence)
  })

  it('refuse an id of another tenant', async () => {
    const { world } = await watched()
    const other = await world.sandbox.addTenant('other')
    const reader = await openStream({ sandbox: world.sandbox, token: other.apiKey })
    await reader.frame()
    const refused = await world.send('events.stream', { headers: { 'last-event-id': reader.lastEventId } })
    expect(refused.body.type).toMatch(/invalid-cursor$/)
  })
})

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

describe('many streams of a tenant', () => {
  it('cost one read an event, not one each', async () => {
    async function reads(streams: number) {
      let transactions = 0
      const inner = createMemoryStore()
      const world = await World.begin({
        now: START,
        store: {
          system: inner.system,
          transaction(tenant, body, options) {
            transactions += 1
            return inner.transaction(tenant, body, options)
          },
        },
      })
      const readers = []
      for (let i = 0; i < streams; i += 1) readers.push(await openStream(world))
      const waiting = readers.map((reader) => reader.event())
      await settled()
      transactions = 0
      await world.account()
      await Promise.all(waiting)
      await settled()
      return transactions
    }
    const [one, ten] = [await reads(1), await reads(10)]
    expect(ten).toBe(one)
    expect(one).toBeGreaterThan(await reads(0))
  })

  it('read nothing while nothing happens, also those that came after the others and want little', async () => {
    let transactions = 0
    const inner = createMemoryStore()
    const world = await World.begin({
      now: START,
      store: {
        system: inner.system,
        transaction(tenant, body, options) {
          transactions += 1
          return inner.transaction(tenant, body, options)
        },
      },
    })
    const readers = [
      await openStream(world),
      await openStream(world, { query: { types: 'contract.created', after: '0' } }),
    ]
    const waiting = readers.map((reader) => reader.event())
    await settled()
    transactions = 0
    await settled()
    expect(transactions).toBe(0)
    const contract = await world.contract()
    expect((await waiting[1]).subject.id).toBe(contract.id)
  })
})
