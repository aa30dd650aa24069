import { describe, expect, it } from 'vitest'
import { World } from '../walk/world.ts'
import { openAgain, openStream, SseReader } from './sse-reader.ts'
import { settled, watched } from './watched-world.ts'

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
