import { describe, expect, it } from 'vitest'
import { Desk, expert, MINUTE } from './desk.ts'

const two = [expert('Ada'), expert('Bo')]

describe('an offer', () => {
  it('goes to the next one where the first lets it expire, who is away from then on', async () => {
    const desk = await Desk.open(two)
    const ticket = await desk.file()
    const first = await desk.openOffer(ticket.id)
    expect(first).toMatchObject({ agent: 'Ada', expiresAt: '2026-11-20T01:31:00.000Z' })
    await desk.sandbox.advance(MINUTE)
    const second = await desk.openOffer(ticket.id)
    expect(second).toMatchObject({ agent: 'Bo', offeredAt: '2026-11-20T01:31:00.000Z' })
    expect((await desk.accept(first.id)).body).toMatchObject({ status: 409, state: 'expired' })
    expect((await desk.accept(second.id)).body).toMatchObject({ state: 'accepted' })
    expect(await desk.ticketNow(ticket.id)).toMatchObject({ status: 'open', assigneeId: desk.idOf('Bo') })
    expect(await desk.types(ticket.id)).toEqual([
      'ticket.queued',
      'ticket.offered',
      'reservation.expired',
      'ticket.offered',
      'reservation.accepted',
    ])
    expect(await desk.must('presence.get', { path: { agentId: desk.idOf('Ada') } })).toMatchObject({
      state: 'away',
    })
  })

  it('is over at its expiry, whether or not the timer has run', async () => {
    const desk = await Desk.open(two)
    const offer = await desk.openOffer((await desk.file()).id)
    await desk.sandbox.advance(MINUTE - 1)
    expect((await desk.accept(offer.id)).status).toBe(200)
  })

  it('that is declined comes back with its age, without who declined it for ten minutes', async () => {
    const desk = await Desk.open([expert('Ada')])
    const ticket = await desk.file()
    await desk.sandbox.advance(30_000)
    await desk.decline((await desk.openOffer(ticket.id)).id, { reason: 'In a call.' })
    expect(await desk.openOffer(ticket.id)).toBeUndefined()
    const [, waiting] = await desk.decisions(ticket.id)
    expect(waiting).toMatchObject({
      outcome: 'noEligibleAgent',
      retryAt: '2026-11-20T01:40:30.000Z',
      inputs: { queuedAt: '2026-11-20T01:30:00.000Z', excludedAgentIds: [desk.idOf('Ada')] },
      rejected: [{ reasons: [{ code: 'excluded', had: ['2026-11-20T01:40:30.000Z'] }] }],
    })
    await desk.sandbox.advance(10 * MINUTE)
    expect(await desk.openOffer(ticket.id)).toMatchObject({
      agent: 'Ada',
      offeredAt: '2026-11-20T01:40:30.000Z',
    })
  })

  it('is answered by nobody but its agent or an app', async () => {
    const desk = await Desk.open(two)
    const offer = await desk.openOffer((await desk.file()).id)
    const as = (name: string) => ({ headers: { 'deskwire-act-as': desk.idOf(name) } })
    expect(await desk.accept(offer.id, as('Bo'))).toMatchObject({ status: 403 })
    expect(await desk.accept(offer.id, as('Ada'))).toMatchObject({ status: 200 })
    expect(await desk.accept(offer.id, as('Ada'))).toMatchObject({ status: 409, body: { state: 'accepted' } })
  })

  it.each([
    { name: 'is taken back where somebody assigns the ticket by hand', cause: 'assigned' },
    { name: 'is taken back where the ticket ends', cause: 'ticketEnded' },
    { name: 'is taken back where the ticket is escalated', cause: 'escalated' },
    { name: 'is taken back where its agent is not there any more', cause: 'presence' },
  ])('$name', async ({ cause }) => {
    const desk = await Desk.open(two)
    const ticket = await desk.file()
    const path = { ticketId: ticket.id }
    const ifMatch = ticket.version
    if (cause === 'assigned')
      await desk.must('tickets.assign', { path, ifMatch, body: { agentId: desk.idOf('Bo') } })
    if (cause === 'ticketEnded')
      await desk.must('tickets.transition', { path, ifMatch, body: { to: 'cancelled' } })
    if (cause === 'escalated')
      await desk.must('tickets.escalate', { path, ifMatch, body: { reason: 'businessImpact' } })
    if (cause === 'presence') await desk.presence('Ada', 'busy')
    const rescinded = (await desk.told(ticket.id)).filter(({ type }) => type === 'reservation.rescinded')
    expect(rescinded).toMatchObject([{ data: { agentId: 'Ada', cause } }])
    const { load } = await desk.must('agents.get', { path: { agentId: desk.idOf('Ada') } })
    expect(load).toEqual([])
    if (cause === 'presence') expect(await desk.openOffer(ticket.id)).toMatchObject({ agent: 'Bo' })
    await desk.sandbox.advance(MINUTE)
    expect((await desk.types(ticket.id)).filter((type) => type === 'reservation.expired').length).toBe(
      cause === 'presence' ? 1 : 0,
    )
  })

  it('leaves a ticket that nobody accepts as it was, and comes to rest', async () => {
    const desk = await Desk.open(two)
    const ticket = await desk.file()
    const { timersFired } = await desk.sandbox.advance(366 * 24 * 60 * MINUTE)
    expect(timersFired).toBeLessThan(60)
    expect(await desk.ticketNow(ticket.id)).toMatchObject({ status: 'new', assigneeId: null, version: 1 })
  })

  it('is not seen by the contact, and neither are queue, centre and tier', async () => {
    const desk = await Desk.open(two)
    const ticket = await desk.file()
    const token = await desk.contactToken(ticket.contactId)
    const seen = await desk.must('tickets.get', { path: { ticketId: ticket.id }, token })
    expect(seen).toMatchObject({ queueId: null, centerId: null, tier: null })
    const { items } = await desk.must('events.list', { token })
    expect(items.filter(({ type }: { type: string }) => /offered|queued|reservation/.test(type))).toEqual([])
  })
})

describe('whoever becomes free', () => {
  const portal = { channel: 'phone' }
  const single = [expert('Ada')]

  it('is offered what waits, the most urgent first, then what waited longest', async () => {
    const desk = await Desk.open(single)
    const first = await desk.file(portal)
    await desk.accept((await desk.openOffer(first.id)).id)
    const late = await desk.file({ ...portal, severity: 'P3' })
    await desk.sandbox.advance(1000)
    const later = await desk.file({ ...portal, severity: 'P3' })
    const urgent = await desk.file({ ...portal, severity: 'P2' })
    expect(await desk.openOffer(urgent.id)).toBeUndefined()
    for (const next of [urgent, late, later]) {
      const { items } = await desk.must('tickets.list', {
        query: { assigneeId: desk.idOf('Ada'), status: 'open' },
      })
      const solved = { to: 'solved', resolutionCode: 'fixed' }
      await desk.must('tickets.transition', {
        path: { ticketId: items[0].id },
        ifMatch: items[0].version,
        body: solved,
      })
      const offer = await desk.openOffer(next.id)
      expect(offer).toMatchObject({ agent: 'Ada' })
      await desk.accept(offer.id)
    }
  })

  it('is offered what waits when coming back', async () => {
    const desk = await Desk.open(single)
    await desk.presence('Ada', 'away', '2026-11-20T02:00:00.000Z')
    const ticket = await desk.file()
    expect(await desk.types(ticket.id)).toEqual(['ticket.queued', 'routing.noAgent'])
    await desk.sandbox.advance(30 * MINUTE)
    expect(await desk.openOffer(ticket.id)).toMatchObject({
      agent: 'Ada',
      offeredAt: '2026-11-20T02:00:00.000Z',
    })
  })

  it('gives a ticket back into the queue where it is taken off, and is not asked for it at once', async () => {
    const desk = await Desk.open(two)
    const ticket = await desk.file()
    await desk.accept((await desk.openOffer(ticket.id)).id)
    const { version } = await desk.ticketNow(ticket.id)
    await desk.must('tickets.assign', {
      path: { ticketId: ticket.id },
      ifMatch: version,
      body: { agentId: null },
    })
    expect(await desk.openOffer(ticket.id)).toMatchObject({ agent: 'Bo' })
  })

  it('is asked first for the follow-up of a ticket that is closed', async () => {
    const desk = await Desk.open([expert('Ada'), expert('Bo'), expert('Cy')])
    const ticket = await desk.file()
    const path = { ticketId: ticket.id }
    const move = async (body: object) =>
      desk.must('tickets.transition', { path, ifMatch: (await desk.ticketNow(ticket.id)).version, body })
    await desk.must('tickets.assign', { path, ifMatch: 1, body: { agentId: desk.idOf('Cy') } })
    await move({ to: 'solved', resolutionCode: 'fixed' })
    await move({ to: 'closed' })
    const message = await desk.must('messages.create', {
      path,
      body: { body: 'It is back.', visibility: 'public' },
      token: await desk.contactToken(ticket.contactId),
    })
    expect(await desk.openOffer(message.followUpTicketId)).toMatchObject({ agent: 'Cy' })
    const [decision] = await desk.decisions(message.followUpTicketId)
    expect(decision.mainReasons[0]).toMatchObject({ code: 'lastAgentFirst', agentId: desk.idOf('Cy') })
  })
})
