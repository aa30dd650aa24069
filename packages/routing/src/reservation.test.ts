import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agentOf, itemOf, MINUTE_MS, NOW, policyOf } from '../test/floor.ts'
import {
  type AgentSnapshot,
  type CapacityByChannel,
  decide,
  endReservation,
  excludeAgent,
  freeCapacity,
  offer,
  releaseCapacity,
  type Reservation,
  type RoutingItem,
} from './index.ts'

const policy = policyOf()

function offered(agent: AgentSnapshot = agentOf()) {
  const made = offer({ id: 'rsv_1', item: itemOf(), agent, policy, now: NOW })
  if (!made.ok) throw new Error(made.reason)
  return made
}

describe('an offer', () => {
  test('reserves the capacity and ends after the time to live', () => {
    const { reservation, capacity } = offered()
    expect(reservation).toMatchObject({
      state: 'offered',
      offeredAt: NOW,
      expiresAt: NOW + MINUTE_MS,
      endedAt: null,
    })
    expect(capacity).toEqual({ chat: { limit: 3, used: 0, reserved: 1 } })
  })

  const refused: readonly {
    readonly name: string
    readonly item?: Partial<RoutingItem>
    readonly agent?: Partial<AgentSnapshot>
    readonly want: string
  }[] = [
    {
      name: 'a channel not served',
      item: { channel: { name: 'voice', weight: 1 } },
      want: 'channel-not-served',
    },
    {
      name: 'no room',
      agent: { capacity: { chat: { limit: 1, used: 0, reserved: 1 } } },
      want: 'no-capacity',
    },
    {
      name: 'a recent decline',
      item: { excluded: [{ agentId: 'agt_1', until: NOW + 1, cause: 'declined' }] },
      want: 'excluded',
    },
  ]
  test.each(refused)('is refused for $name', ({ item, agent, want }) => {
    const input = { id: 'rsv_1', item: itemOf(item), agent: agentOf(agent), policy, now: NOW }
    expect(offer(input)).toEqual({ ok: false, reason: want })
  })
})

describe('an open offer', () => {
  const { reservation, capacity } = offered()
  const last = reservation.expiresAt - 1
  const cases = [
    { command: 'accept', at: last, state: 'accepted', used: 1, excluded: null },
    { command: 'decline', at: NOW, state: 'declined', used: 0, excluded: 'declined' },
    { command: 'expire', at: reservation.expiresAt, state: 'expired', used: 0, excluded: 'expired' },
    { command: 'rescind', at: NOW, state: 'rescinded', used: 0, excluded: null },
  ] as const

  test.each(cases)('ends by $command as $state', ({ command, at, state, used, excluded }) => {
    const ended = endReservation(reservation, command, capacity, policy, at)
    expect(ended).toMatchObject({
      ok: true,
      reservation: { state, endedAt: at },
      capacity: { chat: { used, reserved: 0 } },
    })
    const exclusion = ended.ok ? ended.exclusion : null
    expect(exclusion?.cause ?? null).toBe(excluded)
    if (exclusion !== null) expect(exclusion.until).toBe(at + policy.reservation.exclusionMs)
  })

  test('cannot be accepted from its expiry on, nor expire before', () => {
    const { expiresAt } = reservation
    expect(endReservation(reservation, 'accept', capacity, policy, expiresAt)).toEqual({
      ok: false,
      reason: 'expired',
    })
    expect(endReservation(reservation, 'expire', capacity, policy, last)).toEqual({
      ok: false,
      reason: 'not-yet-expired',
    })
  })

  test.each(cases)('that has ended by $command refuses every further command', ({ command, at }) => {
    const ended = endReservation(reservation, command, capacity, policy, at)
    if (!ended.ok) throw new Error(ended.reason)
    for (const { command: further } of cases) {
      const again = endReservation(ended.reservation, further, ended.capacity, policy, NOW)
      expect(again).toEqual({ ok: false, reason: 'not-offered' })
    }
  })
})

test('a declined item keeps its age, and goes to the next agent until the exclusion is over', () => {
  const agents = [agentOf({ id: 'agt_1' }), agentOf({ id: 'agt_2' })]
  const item = itemOf({ queuedAt: NOW - MINUTE_MS })
  const exclusion = { agentId: 'agt_1', until: NOW + 10 * MINUTE_MS, cause: 'declined' } as const
  const returned = excludeAgent(item, exclusion, NOW)
  expect(returned.queuedAt).toBe(item.queuedAt)
  expect(decide({ item: returned, agents, policy, now: NOW }).chosen?.agentId).toBe('agt_2')
  const only = decide({ item: returned, agents: agents.slice(0, 1), policy, now: NOW })
  expect(only).toMatchObject({ outcome: 'no-eligible-agent', retryAt: exclusion.until })
  expect(decide({ item: returned, agents, policy, now: exclusion.until }).chosen?.agentId).toBe('agt_1')
})

test('exclusions that are over are dropped, and there is one for each agent', () => {
  const over = { agentId: 'agt_1', until: NOW, cause: 'expired' } as const
  const running = { agentId: 'agt_2', until: NOW + 1, cause: 'expired' } as const
  const renewed = { agentId: 'agt_2', until: NOW + 9, cause: 'declined' } as const
  expect(excludeAgent(itemOf({ excluded: [over, running] }), renewed, NOW).excluded).toEqual([renewed])
})

test('capacity is never exceeded nor lost by any sequence of offers, answers and finished work', () => {
  const step = fc.record({
    kind: fc.constantFrom(
      'offer' as const,
      'accept' as const,
      'decline' as const,
      'expire' as const,
      'rescind' as const,
      'finish' as const,
    ),
    pick: fc.nat(),
    channel: fc.constantFrom('chat', 'voice'),
    weight: fc.integer({ min: 1, max: 3 }),
    waitMs: fc.integer({ min: 0, max: 2 * MINUTE_MS }),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let now = NOW
      let capacity: CapacityByChannel = {
        chat: { limit: 4, used: 0, reserved: 0 },
        voice: { limit: 1, used: 0, reserved: 0, exclusive: true },
      }
      const reservations: Reservation[] = []
      const accepted: Reservation[] = []
      for (const { kind, pick, channel, weight, waitMs } of steps) {
        now += waitMs
        if (kind === 'offer') {
          const item = itemOf({ channel: { name: channel, weight: channel === 'voice' ? 1 : weight } })
          const made = offer({
            id: `rsv_${reservations.length}`,
            item,
            agent: { id: 'agt_1', capacity },
            policy,
            now,
          })
          if (made.ok) {
            reservations.push(made.reservation)
            capacity = made.capacity
          }
        } else if (kind === 'finish') {
          const done = accepted.pop()
          if (done !== undefined) {
            capacity = releaseCapacity(capacity, done.channel, done.weight)
          }
        } else if (reservations.length > 0) {
          const i = pick % reservations.length
          const current = reservations[i]
          if (current === undefined) continue
          const ended = endReservation(current, kind, capacity, policy, now)
          if (!ended.ok) continue
          reservations[i] = ended.reservation
          capacity = ended.capacity
          if (ended.reservation.state === 'accepted') accepted.push(ended.reservation)
        }
        const open = reservations.filter((reservation) => reservation.state === 'offered')
        const load = (of: readonly Reservation[], name: string) =>
          of.filter((entry) => entry.channel === name).reduce((sum, entry) => sum + entry.weight, 0)
        for (const [name, own] of Object.entries(capacity)) {
          expect(own.used + own.reserved).toBeLessThanOrEqual(own.limit)
          expect(own.used).toBe(load(accepted, name))
          expect(own.reserved).toBe(load(open, name))
        }
        const { chat, voice } = capacity
        if (voice && chat && voice.used + voice.reserved > 0) expect(chat.used + chat.reserved).toBe(0)
      }
    }),
    { numRuns: 500 },
  )
})

describe('capacity', () => {
  test('is null on a channel that is not served and never below 0', () => {
    expect(freeCapacity({}, 'toString')).toBeNull()
    expect(freeCapacity({ chat: { limit: 1, used: 3, reserved: 0 } }, 'chat')).toBe(0)
  })

  test('cannot be released where none is in use', () => {
    expect(() => releaseCapacity({ chat: { limit: 1, used: 0, reserved: 1 } }, 'chat', 1)).toThrow(RangeError)
    expect(() => releaseCapacity({}, 'chat', 1)).toThrow(RangeError)
  })
})
