import { expect, test } from 'vitest'
import type { Identified } from '../edge/authenticate.ts'
import type { SequencedEvent } from './event.ts'
import { EventFeed } from './event-feed.ts'
import { EventStream } from './event-stream.ts'
import type { StreamPage } from './stream-page.ts'

const found: Identified = {
  hash: '',
  allowedOrigins: [],
  expiresAt: null,
  principal: {
    tenant: 'tnt_a',
    installationId: 'ins_a',
    appId: 'app_a',
    actor: { type: 'app', id: 'app_a' },
    scopes: new Set(['people:read']),
    credential: 'key',
    accountId: null,
    apiVersion: '2026-11-01',
  },
}

/** A reader's stream, and the sequences of what it was given. */
function streamAt(position: number): { stream: EventStream; given: number[] } {
  const given: number[] = []
  const stream = new EventStream({
    tenant: 'tnt_a',
    reader: {
      credential: { kind: 'key', id: 'key_a' },
      actAs: null,
      version: '2026-11-01',
      filter: {},
    },
    found,
    position,
    maxBufferedBytes: 1_000_000,
    now: () => 0,
    catchUp: async () => undefined,
    ended: () => undefined,
  })
  const take = stream.take.bind(stream)
  stream.take = (page) =>
    take({
      ...page,
      frame: (event) => {
        given.push(event.sequence)
        return new Uint8Array(1)
      },
    })
  return { stream, given }
}

const eventAt = (sequence: number): SequencedEvent => ({
  id: `evt_${sequence}`,
  type: 'account.created',
  schemaVersion: 1,
  subject: { type: 'account', id: 'acc_a' },
  step: 1,
  sequence,
  occurredAt: 0,
  recordedAt: 0,
  actor: { type: 'system', id: 'system' },
  causedBy: null,
  data: {},
  content: {},
  visibleToAccount: null,
})

/** A feed over so many events, whose reads come to an end when they are let. */
function feedOf(newest: () => number) {
  const reads: { readonly after: number; readonly finish: () => Promise<void> }[] = []
  const feed = new EventFeed({
    read: (after) =>
      new Promise((resolve) => {
        const last = newest()
        const page: StreamPage = {
          events: Array.from({ length: Math.max(0, last - after) }, (_, i) => eventAt(after + 1 + i)),
          reached: last,
          isFull: false,
          hasGap: false,
          isBehind: last < after,
          frame: () => new Uint8Array(),
        }
        const finish = async () => {
          resolve(page)
          for (let i = 0; i < 10; i += 1) await Promise.resolve()
        }
        reads.push({ after, finish })
      }),
    recheck: async () => undefined,
    failed: (error) => {
      throw error
    },
  })
  return { feed, reads }
}

test('a stream that has further to go does not follow yet', async () => {
  const { feed, reads } = feedOf(() => 10)
  const present = streamAt(10)
  const behind = streamAt(5)
  feed.joinIfPresent(present.stream)
  await reads[0]?.finish()
  feed.joinIfPresent(behind.stream)
  expect([present.stream.isLive, behind.stream.isLive]).toEqual([true, false])
})

test('a stream that has come further than the feed gets nothing twice', async () => {
  const { feed, reads } = feedOf(() => 13)
  const present = streamAt(10)
  const ahead = streamAt(12)
  feed.joinIfPresent(present.stream)
  feed.joinIfPresent(ahead.stream)
  await reads[0]?.finish()
  await reads[1]?.finish()
  expect([present.given, ahead.given]).toEqual([[11, 12, 13], [13]])
})

test('what was read for streams that have left is not given to one that came meanwhile from further back', async () => {
  const { feed, reads } = feedOf(() => 12)
  const left = streamAt(10)
  const came = streamAt(4)
  feed.joinIfPresent(left.stream)
  feed.leave(left.stream)
  feed.joinIfPresent(came.stream)
  await reads[0]?.finish()
  expect(came.given).toEqual([])
  await reads[1]?.finish()
  expect(reads.map(({ after }) => after)).toEqual([10, 4])
  expect(came.given).toEqual([5, 6, 7, 8, 9, 10, 11, 12])
})

test('wake-ups during a read are one more read, and none is lost', async () => {
  let newest = 10
  const { feed, reads } = feedOf(() => newest)
  const { stream, given } = streamAt(10)
  feed.joinIfPresent(stream)
  newest = 11
  for (let i = 0; i < 5; i += 1) feed.wake()
  await reads[0]?.finish()
  await reads[1]?.finish()
  expect(reads.length).toBe(2)
  expect(given).toEqual([11])
})

test('streams end where the sequence is behind them', async () => {
  const { feed, reads } = feedOf(() => 3)
  const { stream } = streamAt(10)
  feed.joinIfPresent(stream)
  await reads[0]?.finish()
  expect(stream.isOver).toBe(true)
})
