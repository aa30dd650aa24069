import { expect, test } from 'vitest'
import type { SequencedEvent } from './event.ts'
import { renderEvent } from './render-event.ts'

const event: SequencedEvent = {
  id: 'evt_01k9z4q8w2e6rbt5n0c3d7f9hj',
  type: 'ticket.created',
  schemaVersion: 1,
  subject: { type: 'ticket', id: 'tkt_01k9z4q8w2e6rbt5n0c3d7f9hj' },
  step: 1,
  sequence: 4711,
  occurredAt: Date.UTC(2026, 10, 20, 9, 30),
  recordedAt: Date.UTC(2026, 10, 20, 9, 30, 0, 250),
  actor: { type: 'app', id: 'app_01k9z4q8w2e6rbt5n0c3d7f9hj', onBehalfOf: 'ins_01k9z4q8w2e6rbt5n0c3d7f9hj' },
  causedBy: null,
  data: { ticketId: 'tkt_01k9z4q8w2e6rbt5n0c3d7f9hj', severity: 'P2' },
  content: { title: 'cnt_a', description: 'cnt_b' },
  visibleToAccount: 'acc_01k9z4q8w2e6rbt5n0c3d7f9hj',
}

const kept = (contentId: string, value: string) => [contentId, { contentId, value, salt: '00' }] as const

test('content that is kept is joined in, content that was erased is marked', () => {
  const { content } = renderEvent(event, new Map([kept('cnt_a', 'Disk is full')]), '2026-11-01')
  expect(content).toEqual({
    title: { contentId: 'cnt_a', value: 'Disk is full' },
    description: { contentId: 'cnt_b', erased: true },
  })
})

test('an empty text is kept content, not erased content', () => {
  const { content } = renderEvent(
    { ...event, content: { title: 'cnt_a' } },
    new Map([kept('cnt_a', '')]),
    '2026-11-01',
  )
  expect(content).toEqual({ title: { contentId: 'cnt_a', value: '' } })
})

test('instants are RFC 3339 in UTC with milliseconds, and nothing but the contract’s members is shown', () => {
  const rendered = renderEvent(event, new Map(), '2026-11-01')
  const { content: _content, visibleToAccount: _account, ...shared } = event
  expect(rendered).toEqual({
    ...shared,
    apiVersion: '2026-11-01',
    occurredAt: '2026-11-20T09:30:00.000Z',
    recordedAt: '2026-11-20T09:30:00.250Z',
    content: expect.anything(),
  })
})

test('the salt, which commits to a text without giving it away, is never shown', () => {
  const rendered = renderEvent(
    event,
    new Map([kept('cnt_a', 'Disk is full'), kept('cnt_b', 'df says 100 %')]),
    '2026-11-01',
  )
  expect(JSON.stringify(rendered)).not.toContain('salt')
})
