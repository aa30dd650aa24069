import { describe, expect, it } from 'vitest'
import type { EventActor, EventValue, SequencedEvent } from '../events/event.ts'
import { ticketTimeline } from './timeline.ts'

const agent: EventActor = { type: 'agent', id: 'agt_1' }
const MINUTE = 60_000

function history(
  ...happened: readonly (readonly [number, string, Record<string, EventValue>])[]
): SequencedEvent[] {
  return happened.map(([minute, type, data], i) => ({
    id: `evt_${i}`,
    type,
    schemaVersion: 1,
    subject: { type: 'ticket', id: 'tkt_1' },
    occurredAt: minute * MINUTE,
    recordedAt: minute * MINUTE,
    actor: agent,
    causedBy: null,
    data,
    content: {},
    visibleToAccount: null,
    sequence: i + 1,
    step: i + 1,
  }))
}

const moved = (minute: number, from: string, to: string, cycle = 1, resolutionCode: string | null = null) =>
  [minute, 'ticket.transitioned', { from, to, cycle, resolutionCode }] as const

describe('a ticket in four dimensions', () => {
  const events = history(
    [0, 'ticket.created', { status: 'new' }],
    [10, 'ticket.assigned', { toAgentId: 'agt_1' }],
    moved(10, 'new', 'open'),
    moved(30, 'open', 'pendingCustomer'),
    moved(90, 'pendingCustomer', 'open'),
    moved(100, 'open', 'solved', 1, 'workaround'),
    moved(400, 'solved', 'open', 2),
    moved(420, 'open', 'solved', 2, 'fixed'),
  )

  it('splits its time without counting what lay solved, and the parts add up', () => {
    const { duration } = ticketTimeline('tkt_1', events, 1000 * MINUTE, () => 0)
    expect(duration).toEqual({
      handlingMs: 60 * MINUTE,
      waitingCustomerMs: 60 * MINUTE,
      waitingThirdPartyMs: 0,
      waitingInternalMs: 0,
      outOfHoursMs: 0,
      totalMs: 120 * MINUTE,
    })
  })

  it('takes what lies out of hours from the part that it falls into', () => {
    const { duration } = ticketTimeline('tkt_1', events, 1000 * MINUTE, (from, to) => (to - from) / 2)
    expect(duration).toMatchObject({
      handlingMs: 30 * MINUTE,
      waitingCustomerMs: 30 * MINUTE,
      outOfHoursMs: 60 * MINUTE,
      totalMs: 120 * MINUTE,
    })
  })

  it('tells who had it and where it stood without gaps', () => {
    const { assignees, progress } = ticketTimeline('tkt_1', events, 1000 * MINUTE, () => 0)
    expect(assignees.map(({ agentId, ms }) => [agentId, ms / MINUTE])).toEqual([
      [null, 10],
      ['agt_1', 990],
    ])
    for (const [i, stage] of progress.entries()) expect(stage.to).toBe(progress[i + 1]?.from ?? null)
  })

  it('names the last solution and the cycles that it took', () => {
    expect(ticketTimeline('tkt_1', events, 0, () => 0).resolution).toEqual({
      code: 'fixed',
      solvedAt: '1970-01-01T07:00:00.000Z',
      reopenCount: 1,
      cycles: 2,
    })
    expect(ticketTimeline('tkt_1', events.slice(0, 7), 0, () => 0).resolution).toBeNull()
  })
})
