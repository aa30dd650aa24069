import { describe, expect, it } from 'vitest'
import { checkAcknowledged } from './check-tenant.ts'
import { Findings } from './findings.ts'
import { TenantHistory, type FeedEvent } from './tenant-history.ts'

interface Told extends Partial<Omit<FeedEvent, 'content' | 'subject'>> {
  readonly type: string
  readonly subjectId?: string
  readonly text?: Readonly<Record<string, string>>
}

/** Events one after another, all of one ticket unless they say otherwise. */
function events(told: readonly Told[]): readonly FeedEvent[] {
  return told.map(({ text = {}, subjectId = 'tkt_1', ...given }, i) => ({
    id: `evt_${i + 1}`,
    subject: { type: 'ticket', id: subjectId },
    step: i + 1,
    sequence: i + 1,
    ...given,
    data: { ticketId: subjectId, status: 'new', severity: 'P3', ...given.data },
    content: Object.fromEntries(Object.entries(text).map(([field, value]) => [field, { value }])),
  }))
}

function historyOf(told: readonly FeedEvent[]) {
  const findings = new Findings()
  const history = new TenantHistory('tenant 0', findings)
  for (const event of told) history.take(event)
  return { history, findings }
}

const created: Told = { type: 'ticket.created', text: { title: 'a-1', description: 'It is broken.' } }
const said: Told = { type: 'message.created', data: { messageId: 'msg_1' }, text: { body: 'a-2' } }

describe('TenantHistory', () => {
  it('knows what a ticket must be like', () => {
    const { history, findings } = historyOf(
      events([
        created,
        said,
        { type: 'sla.clockStarted', data: { clockId: 'clk_1' } },
        { type: 'ticket.updated', data: { severity: 'P1' }, text: { title: 'a-3' } },
        { type: 'ticket.transitioned', data: { to: 'open' }, text: { note: 'a-4' } },
        { type: 'sla.clockPaused', data: { clockId: 'clk_1' } },
      ]),
    )
    expect(findings.lines).toEqual([])
    expect(history.tickets.get('tkt_1')).toEqual({
      status: 'open',
      severity: 'P1',
      title: 'a-3',
      version: 3,
      messages: new Set(['msg_1']),
      clocks: new Map([['clk_1', 'sla.clockPaused']]),
    })
    expect([...history.effects.keys()]).toEqual(['a-1', 'a-2', 'a-3', 'a-4'])
  })

  it.each([
    {
      name: 'a gap in the feed',
      told: events([created, { ...said, sequence: 3 }]),
      want: /torn.*from 1 to 3/,
    },
    {
      name: 'a sequence that was used twice',
      told: events([created, { ...said, sequence: 1 }]),
      want: /torn.*from 1 to 1/,
    },
    {
      name: 'a gap in the steps',
      told: events([created, { ...said, step: 3 }]),
      want: /torn.*from step 1 to 3/,
    },
    { name: 'an event without its ticket', told: events([said]), want: /torn.*never created/ },
    {
      name: 'text that is not there',
      told: [{ ...(events([created])[0] as FeedEvent), content: { title: {} } }],
      want: /torn.*title/,
    },
    {
      name: 'a write that happened twice',
      told: events([created, said, { ...said, data: { messageId: 'msg_2' } }]),
      want: /doubled.*a-2/,
    },
    {
      name: 'a timer that fired twice',
      told: events([
        created,
        ...[1, 2].map(() => ({ type: 'reservation.expired', data: { reservationId: 'rsv_1' } })),
      ]),
      want: /doubled.*rsv_1/,
    },
  ])('notices $name', ({ told, want }) => {
    const { findings } = historyOf(told)
    expect(findings.lines).toHaveLength(1)
    expect(findings.lines[0]).toMatch(want)
  })
})

describe('checkAcknowledged', () => {
  const intent = {
    tag: 'a-2',
    kind: 'message',
    method: 'POST',
    path: '/v1/tickets/tkt_1/messages',
    body: {},
  } as const
  const write = { intent, ticketId: 'tkt_1', resourceId: 'msg_1' }

  it.each([
    { name: 'finds nothing wrong where the write is there', told: [created, said], want: 0 },
    { name: 'notices a write of which nothing is there', told: [created], want: 1 },
    {
      name: 'notices a write that made something else',
      told: [created, { ...said, data: { messageId: 'msg_9' } }],
      want: 1,
    },
  ])('$name', ({ told, want }) => {
    const { history, findings } = historyOf(events(told))
    checkAcknowledged(
      { name: 'tenant 0', send: () => Promise.reject(new Error('asked')), history, findings },
      [write],
    )
    expect(findings.count('lost')).toBe(want)
  })
})
