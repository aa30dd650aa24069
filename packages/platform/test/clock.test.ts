import { createMemoryStore } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { World } from './walk/world.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const WEEK_MS = 7 * DAY_MS

const statusOf = async (world: World, ticketId: string): Promise<string> =>
  (await world.must('tickets.get', { path: { ticketId } })).status

const eventsFrom = async (world: World, after: number) =>
  (await world.must('events.list', { query: { after: String(after), limit: '100' } })).items

const lastSequence = async (world: World): Promise<number> =>
  (await world.must('events.list', { query: { sort: '-sequence', limit: '1' } })).items[0].sequence

describe('a solved ticket', () => {
  it('closes by itself after seven days, at that very instant', async () => {
    const world = await World.begin()
    const ticket = await world.ticketIn('solved')
    const solvedAt = world.sandbox.now()
    await world.sandbox.advance(WEEK_MS - 1)
    expect(await statusOf(world, ticket.id)).toBe('solved')
    await world.sandbox.advance(1)
    expect(await statusOf(world, ticket.id)).toBe('closed')
    const { closedAt } = await world.must('tickets.get', { path: { ticketId: ticket.id } })
    expect(Date.parse(closedAt)).toBe(solvedAt + WEEK_MS)
  })

  it('is found as closed once it has closed by itself, and asks nothing any more', async () => {
    const world = await World.begin()
    const ticket = await world.ticketIn('solved')
    await world.sandbox.advance(WEEK_MS)
    const found = async (status: string) =>
      (await world.must('tickets.search', { body: { query: ticket.title, status } })).items
        .map((hit: { readonly ticket: { readonly id: string } }) => hit.ticket.id)
        .includes(ticket.id)
    expect([await found('closed'), await found('solved')]).toEqual([true, false])
    const { items } = await world.must('followUps.list', { path: { ticketId: ticket.id } })
    expect(items.filter(({ state }: { readonly state: string }) => state === 'open')).toEqual([])
  })

  it('closes at its instant however far the clock jumps', async () => {
    const world = await World.begin()
    const ticket = await world.ticketIn('solved')
    const solvedAt = world.sandbox.now()
    const before = await lastSequence(world)
    const { timersFired, events } = await world.must('sandbox.advanceClock', { body: { by: 'P5Y' } })
    expect(timersFired).toBeGreaterThan(0)
    const { closedAt } = await world.must('tickets.get', { path: { ticketId: ticket.id } })
    expect(Date.parse(closedAt)).toBe(solvedAt + WEEK_MS)
    expect(events.length).toBeGreaterThan(0)
    expect((await lastSequence(world)) - before).toBe(events.length + 1)
    expect(new Date(world.sandbox.now()).toISOString()).toBe('2031-11-20T01:30:00.000Z')
    const timeline = await world.must('tickets.timeline', { path: { ticketId: ticket.id } })
    expect(timeline.progress.at(-1)).toMatchObject({
      status: 'closed',
      from: closedAt,
      actor: { type: 'system' },
    })
  })

  it('stays when the customer spoke, and begins its week anew when it is solved again', async () => {
    const world = await World.begin()
    const ticket = await world.ticketIn('solved')
    const path = { ticketId: ticket.id }
    await world.sandbox.advance(6 * DAY_MS)
    await world.must('messages.create', {
      path,
      token: await world.contactToken(ticket.contactId),
      body: { body: 'It is back.', visibility: 'public' },
    })
    expect(await statusOf(world, ticket.id)).toBe('open')
    await world.sandbox.advance(30 * DAY_MS)
    expect(await statusOf(world, ticket.id)).toBe('open')
    const { version } = await world.must('tickets.get', { path })
    await world.must('tickets.transition', {
      path,
      ifMatch: version,
      body: { to: 'solved', resolutionCode: 'fixed' },
    })
    await world.sandbox.advance(WEEK_MS - 1)
    expect(await statusOf(world, ticket.id)).toBe('solved')
    await world.sandbox.advance(1)
    expect(await statusOf(world, ticket.id)).toBe('closed')
  })
})

describe('an advance of the clock', () => {
  it('fires timers by instant and then by id, each at its own instant', async () => {
    const world = await World.begin()
    const solved: { id: string; at: number }[] = []
    // Two of each instant, in the other order of their ids than they are solved in.
    const tickets = [
      await world.ticketIn('open'),
      await world.ticketIn('open'),
      await world.ticketIn('open'),
      await world.ticketIn('open'),
    ]
    for (const [i, ticket] of [tickets[3], tickets[1], tickets[2], tickets[0]].entries()) {
      if (i === 2) await world.sandbox.advance(HOUR_MS)
      await world.must('tickets.transition', {
        path: { ticketId: ticket.id },
        ifMatch: ticket.version,
        body: { to: 'solved', resolutionCode: 'fixed' },
      })
      solved.push({ id: ticket.id, at: world.sandbox.now() })
    }
    const before = await lastSequence(world)
    const { eventIds } = await world.sandbox.advance(10 * DAY_MS)
    const closed = (await eventsFrom(world, before)).filter(
      (event: { data: { to?: string } }) => event.data.to === 'closed',
    )
    const due = solved.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    expect(
      closed.map((event: { subject: { id: string }; occurredAt: string }) => [
        event.subject.id,
        Date.parse(event.occurredAt),
      ]),
    ).toEqual(due.map(({ id, at }) => [id, at + WEEK_MS]))
    const ids = closed.map((event: { id: string }) => event.id)
    expect(eventIds.filter((id) => ids.includes(id))).toEqual(ids)
    for (const event of closed)
      expect([event.recordedAt, event.causedBy.type]).toEqual([event.occurredAt, 'timer'])
  })

  it('runs what comes up on the way, too', async () => {
    const world = await World.begin()
    const job = await world.importJob()
    const { timersFired } = await world.sandbox.advance(1)
    expect(timersFired).toBeGreaterThan(1)
    expect(await world.must('jobs.get', { path: { jobId: job.id } })).toMatchObject({
      state: 'succeeded',
      progress: { done: 120, total: 120 },
    })
  })

  it('moves no other tenant and fires nothing of it', async () => {
    const world = await World.begin()
    const other = await world.sandbox.addTenant('other')
    const elsewhere = new World({ ...world.sandbox, ...other })
    const ticket = await elsewhere.ticketIn('solved')
    const start = other.now()
    await world.sandbox.advance(30 * DAY_MS)
    expect(other.now()).toBe(start)
    expect(await statusOf(elsewhere, ticket.id)).toBe('solved')
    expect((await elsewhere.must('sandbox.getClock')).pendingTimers).toBe(1)
    await other.advance(WEEK_MS)
    expect(await statusOf(elsewhere, ticket.id)).toBe('closed')
    expect(world.sandbox.now() - start).toBe(30 * DAY_MS)
  })

  it('tells how many timers wait and when the next one is due', async () => {
    const world = await World.begin()
    expect(await world.must('sandbox.getClock')).toMatchObject({
      flow: 'frozen',
      pendingTimers: 0,
      nextTimerAt: null,
    })
    await world.ticketIn('solved')
    expect(await world.must('sandbox.getClock')).toMatchObject({
      pendingTimers: 1,
      nextTimerAt: '2026-11-27T01:30:00.000Z',
    })
  })

  it('does not age keys, sessions or idempotency, which live on wire time', async () => {
    const world = await World.begin()
    const token = await world.contactToken((await world.contact()).id)
    await world.sandbox.advance(100 * DAY_MS)
    expect((await world.send('tickets.list', { token })).status).toBe(200)
  })

  it('gives domain time to what happens after it', async () => {
    const world = await World.begin()
    await world.sandbox.advance(DAY_MS)
    expect((await world.account()).createdAt).toBe('2026-11-21T01:30:00.000Z')
  })

  it('forgets events of more than ninety days ago in the feed, and no ticket its history', async () => {
    const world = await World.begin({ store: createMemoryStore() })
    const ticket = await world.ticketIn('solved')
    await world.sandbox.advance(5 * 365 * DAY_MS)
    const account = await world.account()
    const { items } = await world.must('events.list')
    expect(items.at(-1).subject.id).toBe(account.id)
    expect((await world.send('events.list', { query: { after: '1' } })).status).toBe(410)
    const timeline = await world.must('tickets.timeline', { path: { ticketId: ticket.id } })
    expect(timeline.progress.map((stage: { status: string }) => stage.status)).toEqual([
      'new',
      'open',
      'solved',
      'closed',
    ])
  })
})
