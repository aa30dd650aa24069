import { describe, expect, it } from 'vitest'
import { Desk } from './desk.ts'

// A Saturday, three in the morning in Hangzhou; Friday, two in the afternoon in New York.
const night = '2026-11-20T19:00:00.000Z'

const report = { title: '全部业务中断', description: '杭州办公室到云上的网络全部中断。', language: 'zh' }

describe('a P0 at three in the morning', () => {
  it('follows the sun to a centre that is awake and speaks the language', async () => {
    const desk = await Desk.open(undefined, { now: night })
    const ticket = await desk.file({ ...report, severity: 'P0' })
    expect(desk.center(ticket.centerId)).toBe('New York')
    const offer = await desk.openOffer(ticket.id)
    const [{ centerChoice, chosen }] = await desk.decisions(ticket.id)
    expect(centerChoice).toMatchObject({ rule: 'followTheSun', centerId: ticket.centerId })
    const closed = centerChoice.rejected.find(
      ({ centerId }: { centerId: string }) => desk.center(centerId) === 'Hangzhou',
    )
    expect(closed.obstacles).toEqual(['closed'])
    expect(chosen.agentId).toBe(offer.agentId)
    const agent = await desk.must('agents.get', { path: { agentId: offer.agentId } })
    expect(desk.center(agent.centerId)).toBe('New York')
    expect(agent.languages.map(({ language }: { language: string }) => language)).toContain('zh')
  })

  it('goes to the emergency centre once it is escalated', async () => {
    const desk = await Desk.open(undefined, { now: night })
    const ticket = await desk.file({ ...report, severity: 'P0' })
    const body = { reason: 'resolutionTime' }
    const escalated = await desk.must('tickets.escalate', { path: { ticketId: ticket.id }, ifMatch: 1, body })
    expect(desk.center(escalated.centerId)).toBe('Security emergency centre')
    expect((await desk.openOffer(ticket.id)).agent).toBe('Shen Yue')
  })

  it('stays where its data may be handled: where only the emergency centre may, it goes there', async () => {
    const desk = await Desk.open(undefined, { now: night })
    const account = await desk.account({ region: 'CN-ZJ' })
    const contact = await desk.contact({ accountId: account.id })
    const contract = await desk.contract({
      accountId: account.id,
      compliance: ['mlps'],
      residency: ['CN'],
    } as object)
    const ticket = await desk.file({
      ...report,
      severity: 'P0',
      accountId: account.id,
      contactId: contact.id,
      contractId: contract.id,
    })
    expect(desk.center(ticket.centerId)).toBe('Security emergency centre')
    const [{ rejectedBy }] = await desk.decisions(ticket.id)
    expect(rejectedBy.map(({ code }: { code: string }) => code)).toContain('residency')
  })
})

describe('the floor', () => {
  it('sends a confirmed security incident to the emergency centre at once', async () => {
    const desk = await Desk.open()
    const { body } = await desk.send('decisions.create', {
      body: { draft: { severity: 'P2', channel: 'portal', language: 'en', securityFlag: 'confirmed' } },
    })
    expect(desk.center(body.centerChoice.centerId)).toBe('Security emergency centre')
    expect(body.centerChoice.rule).toBe('emergency')
    expect(body.chosen).toBeTruthy()
  })

  it('has six regional and four specialist centres, forty agents, and somebody for every category', async () => {
    const desk = await Desk.open()
    const kinds = async (kind: string) => (await desk.must('centers.list', { query: { kind } })).items.length
    expect([await kinds('regional'), await kinds('specialist')]).toEqual([6, 4])
    expect(Object.keys(desk.sandbox.agents)).toHaveLength(40)
    for (const categoryId of Object.values(desk.sandbox.categories)) {
      const draft = { severity: 'P3', channel: 'portal', language: 'zh', categoryId }
      expect(await desk.must('decisions.create', { body: { draft } })).toMatchObject({
        outcome: 'agentChosen',
      })
    }
  })

  it('finds somebody at every hour of a working day', async () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const desk = await Desk.open(undefined, { now: Date.UTC(2026, 10, 24, hour) })
      for (const language of ['zh', 'en', 'de', 'ja']) {
        const draft = { severity: 'P0', channel: 'portal', language }
        const { outcome } = await desk.must('decisions.create', { body: { draft } })
        expect([hour, language, outcome]).toEqual([hour, language, 'agentChosen'])
      }
    }
  })

  it('looks again when the shift begins of somebody who could take a ticket', async () => {
    // Saturday morning in Hangzhou, long before the early shift.
    const desk = await Desk.open(undefined, { now: '2026-11-20T19:00:00.000Z' })
    const account = await desk.account({ region: 'CN-ZJ' })
    const contact = await desk.contact({ accountId: account.id })
    const contract = await desk.contract({ accountId: account.id, residency: ['CN'] } as object)
    const ids = { accountId: account.id, contactId: contact.id, contractId: contract.id }
    const ticket = await desk.file({ ...report, ...ids })
    expect(await desk.types(ticket.id)).toEqual(['ticket.queued', 'routing.noAgent'])
    await desk.sandbox.advance(4 * 3_600_000)
    expect((await desk.openOffer(ticket.id))?.offeredAt).toBe('2026-11-20T23:00:00.000Z')
  })
})
