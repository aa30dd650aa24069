import { defaultFloor } from '@deskwire/platform/sandbox'
import { describe, expect, it } from 'vitest'
import { Desk, expert, HOUR, MINUTE } from './desk.ts'

const engineer = [expert('Cy', 'L3')]

describe('tiers', () => {
  it('widen from L1 over L2 to L3 at their exact instants', async () => {
    const desk = await Desk.open(engineer)
    const ticket = await desk.file()
    expect(ticket).toMatchObject({ tier: 'L1' })
    await desk.sandbox.advance(45 * MINUTE - 1)
    expect(await desk.ticketNow(ticket.id)).toMatchObject({
      tier: 'L2',
      version: 1,
      updatedAt: ticket.updatedAt,
    })
    await desk.sandbox.advance(1)
    expect(await desk.told(ticket.id)).toMatchObject([
      { type: 'ticket.queued', data: { tier: 'L1' } },
      { type: 'routing.noAgent', data: { retryAt: '2026-11-20T01:45:00.000Z' } },
      { type: 'ticket.tierWidened', occurredAt: '2026-11-20T01:45:00.000Z', data: { from: 'L1', to: 'L2' } },
      { type: 'routing.noAgent', data: { retryAt: '2026-11-20T02:15:00.000Z' } },
      { type: 'ticket.tierWidened', occurredAt: '2026-11-20T02:15:00.000Z', data: { from: 'L2', to: 'L3' } },
      { type: 'ticket.offered', occurredAt: '2026-11-20T02:15:00.000Z', data: { agentId: 'Cy' } },
    ])
    expect(await desk.ticketNow(ticket.id)).toMatchObject({ tier: 'L3' })
    const [first] = await desk.decisions(ticket.id)
    expect(first).toMatchObject({
      tiers: ['L1'],
      nextTier: { tier: 'L2', at: '2026-11-20T01:45:00.000Z' },
      rejected: [{ reasons: [{ code: 'tier', needed: ['L1'], had: ['L3'] }] }],
    })
  })

  it('do so while an offer is open, which stays open, and at half the wait for P1', async () => {
    const desk = await Desk.open([expert('Ada'), ...engineer])
    const ticket = await desk.file({ severity: 'P1' })
    const path = {
      policyId: (await desk.must('routingPolicies.list', { query: { state: 'active' } })).items[0].id,
    }
    expect((await desk.must('routingPolicies.get', { path })).reservationTtl).toBe('PT1M')
    const slow = await desk.routingPolicy({ reservationTtl: 'PT1H' })
    await desk.must('routingPolicies.activate', { path: { policyId: slow.id }, ifMatch: 1 })
    await desk.presence('Ada', 'away')
    await desk.presence('Ada', 'available')
    const offer = await desk.openOffer(ticket.id)
    expect(offer.agent).toBe('Ada')
    await desk.sandbox.advance(7.5 * MINUTE)
    expect(await desk.ticketNow(ticket.id)).toMatchObject({ tier: 'L2' })
    expect(await desk.openOffer(ticket.id)).toMatchObject({ id: offer.id })
  })

  it('are all asked at once for a P0', async () => {
    const desk = await Desk.open(engineer)
    const ticket = await desk.file({ severity: 'P0' })
    expect(ticket).toMatchObject({ tier: 'L3' })
    expect(await desk.types(ticket.id)).toEqual(['ticket.queued', 'ticket.offered'])
  })
})

describe('an escalation', () => {
  it('asks the tier above first, keeps the age, and leaves the ticket with whoever has it until somebody accepts', async () => {
    const desk = await Desk.open([expert('Ada'), expert('Bea', 'L2')])
    const ticket = await desk.file()
    await desk.accept((await desk.openOffer(ticket.id)).id)
    await desk.sandbox.advance(HOUR)
    const { version } = await desk.ticketNow(ticket.id)
    const body = { reason: 'technicalExpertise', note: 'Needs a packet capture.' }
    const escalated = await desk.must('tickets.escalate', {
      path: { ticketId: ticket.id },
      ifMatch: version,
      body,
    })
    expect(escalated).toMatchObject({ tier: 'L2', assigneeId: desk.idOf('Ada'), version: version + 1 })
    const offer = await desk.openOffer(ticket.id)
    expect(offer.agent).toBe('Bea')
    const last = (await desk.decisions(ticket.id)).at(-1)
    expect(last).toMatchObject({ inputs: { queuedAt: '2026-11-20T01:30:00.000Z', tier: 'L2' } })
    await desk.accept(offer.id)
    expect(await desk.ticketNow(ticket.id)).toMatchObject({ assigneeId: desk.idOf('Bea') })
    const loads = await Promise.all(
      ['Ada', 'Bea'].map(
        async (name) => (await desk.must('agents.get', { path: { agentId: desk.idOf(name) } })).load,
      ),
    )
    expect(loads).toEqual([[], [{ channel: 'api', used: 1, reserved: 0 }]])
  })

  it('goes up only, to a centre that there is, and not on what is solved', async () => {
    const desk = await Desk.open([expert('Ada')])
    const ticket = await desk.file({ severity: 'P0' })
    const path = { ticketId: ticket.id }
    const reason = 'security'
    expect(
      await desk.send('tickets.escalate', { path, ifMatch: 1, body: { reason, toTier: 'L1' } }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/body/toTier' }] },
    })
    const toCenterId = 'ctn_00000000000000000000000000'
    expect(
      await desk.send('tickets.escalate', { path, ifMatch: 1, body: { reason, toCenterId } }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/body/toCenterId' }] },
    })
    const solved = await desk.ticketIn('solved')
    const ask = { path: { ticketId: solved.id }, ifMatch: solved.version, body: { reason } }
    expect(await desk.send('tickets.escalate', ask)).toMatchObject({
      status: 409,
      body: { currentStatus: 'solved' },
    })
  })

  it('follows by itself where a ticket becomes a P0', async () => {
    const desk = await Desk.open()
    const ticket = await desk.file()
    await desk.must('tickets.update', { path: { ticketId: ticket.id }, ifMatch: 1, body: { severity: 'P0' } })
    const escalated = (await desk.told(ticket.id)).find(({ type }) => type === 'ticket.escalated')
    expect(escalated).toMatchObject({ data: { reason: 'severity' } })
    expect(desk.center((await desk.ticketNow(ticket.id)).centerId)).toBe('Security emergency centre')
    expect(await desk.openOffer(ticket.id)).toBeTruthy()
  })

  it('follows by itself where a promise is broken', async () => {
    const desk = await Desk.open()
    const ticket = await desk.file()
    await desk.sandbox.advance(5 * MINUTE)
    const escalated = (await desk.told(ticket.id)).find(({ type }) => type === 'ticket.escalated')
    expect(escalated).toMatchObject({
      occurredAt: '2026-11-20T01:35:00.000Z',
      data: { reason: 'slaBreached', fromTier: 'L1', toTier: 'L2' },
    })
  })

  it('asks one more tier where nobody has the ticket, and takes nobody away', async () => {
    const floor = { ...defaultFloor, agents: [expert('Ada')] }
    const desk = await Desk.open(undefined, { floor })
    const call = await desk.file({ channel: 'phone' })
    await desk.accept((await desk.openOffer(call.id)).id)
    const ticket = await desk.file({ channel: 'phone' })
    await desk.sandbox.advance(40 * MINUTE)
    const told = await desk.told(ticket.id)
    expect(told.filter(({ type }) => type === 'ticket.escalated')).toMatchObject([
      { data: { fromTier: 'L1', toTier: 'L2' } },
      { data: { fromTier: 'L2', toTier: 'L3' } },
    ])
    expect((await desk.decisions(ticket.id)).at(-1)).toMatchObject({ tiers: ['L1', 'L2', 'L3'] })
    const { version } = await desk.ticketNow(call.id)
    await desk.must('tickets.transition', {
      path: { ticketId: call.id },
      ifMatch: version,
      body: { to: 'solved', resolutionCode: 'fixed' },
    })
    const offer = await desk.openOffer(ticket.id)
    expect(offer.agent).toBe('Ada')
    expect(await desk.ticketNow(ticket.id)).toMatchObject({ tier: 'L3' })
  })

  it('leaves an open offer with whoever is being asked where a promise is broken', async () => {
    const floor = {
      ...defaultFloor,
      agents: [expert('Ada')],
      routingPolicy: { ...defaultFloor.routingPolicy, reservationTtl: 'PT1H' },
    }
    const desk = await Desk.open(undefined, { floor })
    const ticket = await desk.file()
    const offer = await desk.openOffer(ticket.id)
    await desk.sandbox.advance(5 * MINUTE)
    expect(await desk.ticketNow(ticket.id)).toMatchObject({ tier: 'L2' })
    expect(await desk.openOffer(ticket.id)).toMatchObject({ id: offer.id })
  })
})
