import { createMemoryStore } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { observeStore } from '../observed-store.ts'
import { Desk, expert } from './desk.ts'

interface Candidate {
  readonly agentId: string
  readonly score: number
  readonly contributions: readonly {
    readonly value: number
    readonly weight: number
    readonly points: number
  }[]
}

describe('a decision', () => {
  it('says of every agent why: contributions sum to the score, and nobody is rejected without a reason', async () => {
    const desk = await Desk.open()
    const ticket = await desk.file()
    const [decision] = await desk.decisions(ticket.id)
    const candidates: Candidate[] = decision.candidates
    expect(candidates.length).toBeGreaterThan(1)
    for (const { score, contributions } of candidates) {
      for (const { value, weight, points } of contributions) expect(points).toBe(value * weight)
      expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBe(score)
    }
    expect(decision.eligibleCount + decision.rejectedCount).toBe(40)
    for (const { reasons } of decision.rejected) expect(reasons.length).toBeGreaterThan(0)
    expect(decision.mainReasons.length).toBeGreaterThan(0)
    expect(decision.nearestMisses.length).toBe(3)
    expect(decision.inputs).toMatchObject({ slaRemainingMs: 300_000, slaBurn: 0, requesterRegion: 'CN-ZJ' })
    const offer = await desk.openOffer(ticket.id)
    expect(offer).toMatchObject({
      agentId: decision.chosen.agentId,
      decisionId: decision.id,
      id: decision.reservationId,
    })
  })

  it('is the same for the same floor and ticket, byte for byte', async () => {
    const run = async () => {
      const desk = await Desk.open()
      const ticket = await desk.file()
      await desk.sandbox.advance(3_600_000)
      return [await desk.told(ticket.id), await desk.decisions(ticket.id)]
    }
    expect(JSON.stringify(await run())).toBe(JSON.stringify(await run()))
  })

  it('that is tried on a ticket or a draft leaves nothing behind', async () => {
    const store = observeStore(createMemoryStore())
    const desk = await Desk.open(undefined, { store })
    const ticket = await desk.file()
    const policy = await desk.routingPolicy({ weights: [{ dimension: 'item.category', weight: 0 }] })
    const before = await store.state('first')
    const tried = await desk.must('decisions.create', { body: { ticketId: ticket.id, policyId: policy.id } })
    expect(tried).toMatchObject({ ticketId: ticket.id, policyId: policy.id, policyVersion: 2 })
    await desk.must('decisions.create', { body: { draft: { severity: 'P4', channel: 'chat' } } })
    expect(await store.state('first')).toBe(before)
  })

  it.each([
    { body: { ticketId: 'tkt_00000000000000000000000000' }, pointer: '/body/ticketId' },
    { body: { draft: { accountId: 'acc_00000000000000000000000000' } }, pointer: '/body/draft/accountId' },
    { body: { draft: { contractId: 'ctr_00000000000000000000000000' } }, pointer: '/body/draft/contractId' },
    { body: { draft: { categoryId: 'cat_00000000000000000000000000' } }, pointer: '/body/draft/categoryId' },
    { body: { draft: {}, policyId: 'rpo_00000000000000000000000000' }, pointer: '/body/policyId' },
  ])('is refused about what does not exist: $pointer', async ({ body, pointer }) => {
    const desk = await Desk.open()
    const draft = body.draft && { severity: 'P2', channel: 'api', ...body.draft }
    const got = await desk.send('decisions.create', { body: { ...body, ...(draft && { draft }) } })
    expect(got).toMatchObject({ status: 422, body: { errors: [{ pointer, code: 'not-found' }] } })
  })

  it('asks what the queue asks, from the change of the queue on', async () => {
    const desk = await Desk.open([expert('Ada')])
    const { items } = await desk.must('queues.list', { query: { sort: 'position' } })
    const queue = items.find(({ name }: { name: string }) => name === 'Network')
    const demand = (level: number, version: number) =>
      desk.must('queues.update', {
        path: { queueId: queue.id },
        ifMatch: version,
        body: { requiredSkills: [{ skill: 'network', level }] },
      })
    await demand(9, 1)
    const ticket = await desk.file()
    const [turnedAway] = await desk.decisions(ticket.id)
    expect(turnedAway.rejected[0].reasons).toEqual([
      { code: 'skill', dimension: 'item.required_skills', subject: 'network', needed: ['9'], had: ['8'] },
    ])
    await demand(8, 2)
    expect(await desk.openOffer(ticket.id)).toMatchObject({ agent: 'Ada' })
  })
})

describe('a routing policy', () => {
  it('is one that is active at a time, and every later decision is made by it', async () => {
    const desk = await Desk.open()
    const draft = await desk.routingPolicy({ reservationTtl: 'PT5M' })
    const active = await desk.must('routingPolicies.activate', { path: { policyId: draft.id }, ifMatch: 1 })
    expect(active).toMatchObject({ state: 'active', version: 2, policyVersion: 2 })
    const { items } = await desk.must('routingPolicies.list', { query: { sort: 'createdAt' } })
    expect(items.map(({ state }: { state: string }) => state).sort()).toEqual(['active', 'retired'])
    const ticket = await desk.file()
    expect(await desk.openOffer(ticket.id)).toMatchObject({ expiresAt: '2026-11-20T01:35:00.000Z' })
  })

  it.each([
    {
      name: 'a dimension twice',
      body: { weights: [1, 2].map((weight) => ({ dimension: 'queue.age', weight })) },
      pointer: '/body/weights/1/dimension',
    },
    {
      name: 'a tier twice',
      body: { ladder: [1, 2].map(() => ({ tier: 'L1', widenAfter: null })) },
      pointer: '/body/ladder/1/tier',
    },
    { name: 'a month', body: { exclusionWindow: 'P1M' }, pointer: '/body/exclusionWindow' },
    { name: 'no time to answer', body: { reservationTtl: 'PT0S' }, pointer: '/body/reservationTtl' },
    {
      name: 'favours above urgency',
      body: { weights: [{ dimension: 'account.named_team', weight: 400 }] },
      pointer: '/body/weights',
    },
  ])('is refused with $name', async ({ body, pointer }) => {
    const desk = await Desk.open()
    const got = await desk.send('routingPolicies.create', { body: { name: 'Odd', ...body } })
    expect(got).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
  })
})

describe('an agent', () => {
  it.each([
    { body: { centerId: 'ctn_00000000000000000000000000' }, pointer: '/body/centerId' },
    { body: { categoryIds: ['cat_00000000000000000000000000'] }, pointer: '/body/categoryIds/0' },
    {
      body: { shifts: [{ calendarId: 'cal_00000000000000000000000000' }] },
      pointer: '/body/shifts/0/calendarId',
    },
    { body: { shifts: [{ timeZone: 'Mars/Olympus', weekly: {} }] }, pointer: '/body/shifts/0/timeZone' },
    { body: { skills: [1, 2].map((level) => ({ skill: 'vpn', level })) }, pointer: '/body/skills/1/skill' },
  ])('is refused with what does not exist or stands twice: $pointer', async ({ body, pointer }) => {
    const desk = await Desk.open()
    const got = await desk.send('agents.create', { body: desk.newAgent(body) })
    expect(got).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
  })

  it('is offline at first, and is thought of when the shift begins', async () => {
    const desk = await Desk.open([expert('Ada', 'L1', { skills: {} })])
    const shifts = [{ timeZone: 'Asia/Shanghai', weekly: { fri: [{ opens: '12:00', closes: '18:00' }] } }]
    const agent = await desk.agent({ shifts })
    expect(agent).toMatchObject({ presence: 'offline', shifts: [{ calendarId: null, weekly: { mon: [] } }] })
    const ticket = await desk.file()
    await desk.must('presence.set', { path: { agentId: agent.id }, body: { state: 'available' } })
    await desk.sandbox.advance(2.5 * 3_600_000 - 1)
    expect(await desk.openOffer(ticket.id)).toBeUndefined()
    await desk.sandbox.advance(1)
    expect(await desk.openOffer(ticket.id)).toMatchObject({
      agentId: agent.id,
      offeredAt: '2026-11-20T04:00:00.000Z',
    })
  })

  it('speaks for itself alone', async () => {
    const desk = await Desk.open([expert('Ada'), expert('Bo')])
    const ask = { path: { agentId: desk.idOf('Ada') }, body: { state: 'away' } }
    const as = (name: string) => ({ headers: { 'deskwire-act-as': desk.idOf(name) } })
    expect(await desk.send('presence.set', { ...ask, ...as('Bo') })).toMatchObject({ status: 403 })
    expect(await desk.send('presence.set', { ...ask, ...as('Ada') })).toMatchObject({ status: 200 })
    const late = { state: 'away', until: '2026-11-20T01:30:00.000Z' }
    expect(await desk.send('presence.set', { ...ask, body: late })).toMatchObject({ status: 422 })
  })

  it('who leaves the floor is offered nothing, and open offers are taken back', async () => {
    const desk = await Desk.open([expert('Ada'), expert('Bo')])
    const ticket = await desk.file()
    const path = { agentId: desk.idOf('Ada') }
    await desk.must('agents.update', { path, ifMatch: 1, body: { state: 'inactive' } })
    expect(await desk.openOffer(ticket.id)).toMatchObject({ agent: 'Bo' })
    expect((await desk.must('skills.list')).items).toEqual([{ skill: 'network', agents: 1, maxLevel: 8 }])
  })
})
