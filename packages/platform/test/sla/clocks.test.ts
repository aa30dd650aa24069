import { describe, expect, it } from 'vitest'
import { after, clockOf, HOUR, MINUTE, move, promising, slaEvents } from './promises.ts'

describe('the clocks of a ticket', () => {
  it('warn and breach at their own instants, in order, whenever the clock is moved', async () => {
    const world = await promising()
    const ticket = await world.ticket()
    await world.sandbox.advance(24 * HOUR)
    const events = await slaEvents(world, ticket.id)
    expect(events.filter(({ type }: { type: string }) => type !== 'sla.clockStarted')).toEqual([
      { at: after(30 * MINUTE), type: 'sla.warning', metric: 'firstResponse' },
      { at: after(HOUR), type: 'sla.breached', metric: 'firstResponse' },
      { at: after(2 * HOUR), type: 'sla.warning', metric: 'resolution' },
      { at: after(4 * HOUR), type: 'sla.breached', metric: 'resolution' },
    ])
  })

  it('fire each once in a jump of a season', async () => {
    const world = await promising()
    const ticket = await world.ticket()
    await world.sandbox.advance(80 * 24 * HOUR)
    const breaches = (await slaEvents(world, ticket.id)).filter(
      ({ type }: { type: string }) => type === 'sla.breached',
    )
    expect(breaches.map(({ metric }: { metric: string }) => metric)).toEqual(['firstResponse', 'resolution'])
  })

  it('say nothing before the very instant', async () => {
    const world = await promising()
    const ticket = await world.ticket()
    await world.sandbox.advance(HOUR - 1)
    expect((await clockOf(world, ticket.id, 'firstResponse')).state).not.toBe('breached')
    await world.sandbox.advance(1)
    expect(await clockOf(world, ticket.id, 'firstResponse')).toMatchObject({
      state: 'breached',
      terms: { breachedAt: after(HOUR) },
    })
  })

  it('keep a promise that is kept at the due instant', async () => {
    const world = await promising()
    const ticket = await world.ticket()
    await world.sandbox.advance(HOUR - 1)
    await world.must('messages.create', {
      path: { ticketId: ticket.id },
      headers: { 'deskwire-act-as': world.agentId },
      body: { body: 'Looking.', visibility: 'public' },
    })
    expect((await clockOf(world, ticket.id, 'firstResponse')).terms.met).toBe(true)
  })

  it.each([
    { name: 'an internal note', body: { body: 'Hm.', visibility: 'internal' } },
    { name: 'a bot', body: { body: 'We have it.', visibility: 'public', automated: true } },
  ])('are not stopped by $name', async ({ body }) => {
    const world = await promising()
    const ticket = await world.ticket()
    await world.must('messages.create', {
      path: { ticketId: ticket.id },
      headers: { 'deskwire-act-as': world.agentId },
      body,
    })
    expect((await clockOf(world, ticket.id, 'firstResponse')).terms.met).toBeNull()
  })

  it('stand still while the customer is waited for', async () => {
    const world = await promising()
    const ticket = await world.ticketIn('open')
    await world.sandbox.advance(HOUR)
    await move(world, ticket.id, 'pendingCustomer')
    expect(await clockOf(world, ticket.id, 'resolution')).toMatchObject({
      state: 'paused',
      dueAt: null,
      remainingMs: 3 * HOUR,
    })
    await world.sandbox.advance(10 * HOUR)
    await move(world, ticket.id, 'open')
    expect(await clockOf(world, ticket.id, 'resolution')).toMatchObject({
      dueAt: after(14 * HOUR),
      remainingMs: 3 * HOUR,
    })
  })

  it('hold the instant that a list sorts by, without a change of the version', async () => {
    const world = await promising()
    const [late, soon] = [await world.ticket(), await world.ticket()]
    await world.must('messages.create', {
      path: { ticketId: late.id },
      headers: { 'deskwire-act-as': world.agentId },
      body: { body: 'Looking.', visibility: 'public' },
    })
    const { items } = await world.must('tickets.list', { query: { sort: 'nextDueAt' } })
    expect(items.map((ticket: { id: string }) => ticket.id)).toEqual([soon.id, late.id])
    expect(items[0]).toMatchObject({ version: soon.version, nextDueAt: after(HOUR), slaState: 'running' })
    await world.sandbox.advance(2 * HOUR)
    const breached = await world.must('tickets.get', { path: { ticketId: soon.id } })
    expect(breached).toMatchObject({ version: soon.version, slaState: 'breached' })
  })

  it('have one timer for a ticket, and none once they have ended', async () => {
    const world = await promising()
    const { pendingTimers: before } = await world.must('sandbox.getClock')
    const ticket = await world.ticket()
    const slaTimers = async () => {
      const timers = await world.sandbox.store.system.dueTimers({
        until: Number.MAX_SAFE_INTEGER,
        tenant: world.sandbox.tenant,
        limit: 1_000,
      })
      return timers.filter(({ kind }) => kind === 'sla.clocks').length
    }
    expect(before).toBeGreaterThanOrEqual(0)
    expect(await slaTimers()).toBe(1)
    await move(world, ticket.id, 'cancelled')
    expect(await slaTimers()).toBe(0)
  })
})

describe('what a contact sees of a clock', () => {
  it('is its metric, its state and when it is due, of tickets of its own account', async () => {
    const world = await promising()
    const contact = await world.contact()
    const own = await world.ticket({ accountId: contact.accountId, contactId: contact.id })
    const other = await world.ticket()
    const token = await world.contactToken(contact.id)
    const mine = await world.must('clocks.list', { token, query: { ticketId: own.id } })
    expect(mine.items[0]).toMatchObject({ terms: null, dueAt: after(HOUR) })
    expect((await world.must('clocks.list', { token, query: { ticketId: other.id } })).items).toEqual([])
  })
})

describe('a change of what is promised', () => {
  it('counts from the beginning, and may be broken at once', async () => {
    const world = await promising({
      targets: [
        { metric: 'resolution', severity: 'P1', target: 'PT1H' },
        { metric: 'resolution', target: 'PT8H' },
      ],
    })
    const ticket = await world.ticket()
    await world.sandbox.advance(2 * HOUR)
    await world.must('tickets.update', {
      path: { ticketId: ticket.id },
      ifMatch: ticket.version,
      body: { severity: 'P1' },
    })
    expect(await clockOf(world, ticket.id, 'resolution')).toMatchObject({
      state: 'breached',
      terms: { breachedAt: after(2 * HOUR), breachReason: 'retroactive' },
    })
  })

  it('counts from the change where the policy says so', async () => {
    const world = await promising({
      changeMode: 'fromChange',
      targets: [
        { metric: 'resolution', severity: 'P1', target: 'PT1H' },
        { metric: 'resolution', target: 'PT8H' },
      ],
    })
    const ticket = await world.ticket()
    await world.sandbox.advance(2 * HOUR)
    await world.must('tickets.update', {
      path: { ticketId: ticket.id },
      ifMatch: ticket.version,
      body: { severity: 'P1' },
    })
    expect((await clockOf(world, ticket.id, 'resolution')).dueAt).toBe(after(3 * HOUR))
  })
})

describe('opening hours', () => {
  it('stop the clock at night, at the weekend and on a holiday', async () => {
    const world = await promising({ calendarUse: 'contract' })
    const account = await world.account({ timeZone: 'Asia/Shanghai' })
    const day = [{ opens: '09:00', closes: '11:00' }]
    const calendar = await world.must('calendars.create', {
      body: {
        name: 'Short days',
        timeZone: 'Asia/Shanghai',
        weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
        holidays: ['2026-11-23'],
      },
    })
    await world.must('contracts.create', {
      body: { accountId: account.id, name: 'Short', tier: 'basic', calendarIds: [calendar.id] },
    })
    const ticket = await world.ticket({ accountId: account.id })
    // Friday 09:30: 90 minutes are left that day, Monday is a holiday, Tuesday gives two hours, Wednesday the last half.
    expect((await clockOf(world, ticket.id, 'resolution')).dueAt).toBe('2026-11-25T01:30:00.000Z')
  })

  it.each([
    { editMode: 'pinned', want: '2026-11-25T01:30:00.000Z' },
    { editMode: 'recalculateOpen', want: '2026-11-20T05:30:00.000Z' },
  ])('that are edited $editMode move the clocks that run accordingly', async ({ editMode, want }) => {
    const world = await promising({ calendarUse: 'contract' })
    const account = await world.account()
    const day = [{ opens: '09:00', closes: '11:00' }]
    const calendar = await world.must('calendars.create', {
      body: {
        name: 'Short days',
        timeZone: 'Asia/Shanghai',
        editMode,
        weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
        holidays: ['2026-11-23'],
      },
    })
    await world.must('contracts.create', {
      body: { accountId: account.id, name: 'Short', tier: 'basic', calendarIds: [calendar.id] },
    })
    const ticket = await world.ticket({ accountId: account.id })
    const long = [{ opens: '08:00', closes: '20:00' }]
    await world.must('calendars.update', {
      path: { calendarId: calendar.id },
      ifMatch: 1,
      body: { weekly: { fri: long } },
    })
    for (let i = 0; i < 5; i += 1) await world.must('sandbox.getClock')
    expect((await clockOf(world, ticket.id, 'resolution')).dueAt).toBe(want)
  })
})
