import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyItem, HOUR_MS, itemOf, MINUTE_MS, NOW, policyOf } from '../test/floor.ts'
import { agentOf } from '../test/floor.ts'
import { MAX_QUEUE_TUNING_MS, nextItemFor, orderQueue, type RoutingItem } from './index.ts'

const policy = policyOf()
const anyQueue = fc.uniqueArray(anyItem, { maxLength: 25, selector: (item) => item.id })
const sla = (remainingMs: number) => ({ remainingMs, burnRatio: 0 })

const CASES: readonly {
  readonly name: string
  readonly items: readonly Partial<RoutingItem>[]
  readonly want: readonly string[]
  readonly rule: string
}[] = [
  {
    name: 'priority before the clock',
    items: [
      { id: 'itm_a', priority: 2, sla: sla(-HOUR_MS) },
      { id: 'itm_b', priority: 1 },
    ],
    want: ['itm_b', 'itm_a'],
    rule: 'priority',
  },
  {
    name: 'the tighter clock before the older item',
    items: [
      { id: 'itm_a', sla: sla(HOUR_MS), queuedAt: NOW - HOUR_MS },
      { id: 'itm_b', sla: sla(30 * MINUTE_MS) },
    ],
    want: ['itm_b', 'itm_a'],
    rule: 'remaining',
  },
  {
    name: 'a running clock before none',
    items: [{ id: 'itm_a' }, { id: 'itm_b', sla: sla(HOUR_MS) }],
    want: ['itm_b', 'itm_a'],
    rule: 'remaining',
  },
  {
    name: 'age before id',
    items: [{ id: 'itm_a' }, { id: 'itm_b', queuedAt: NOW - 1 }],
    want: ['itm_b', 'itm_a'],
    rule: 'age',
  },
  { name: 'id last', items: [{ id: 'itm_b' }, { id: 'itm_a' }], want: ['itm_a', 'itm_b'], rule: 'id' },
  {
    name: 'a starved P4 before a breached P1',
    items: [
      { id: 'itm_a', priority: 1, sla: sla(-HOUR_MS) },
      { id: 'itm_b', priority: 4, queuedAt: NOW - 72 * HOUR_MS },
    ],
    want: ['itm_b', 'itm_a'],
    rule: 'starvation',
  },
  {
    name: 'a P0 before what has starved',
    items: [
      { id: 'itm_a', priority: 4, queuedAt: NOW - 99 * HOUR_MS },
      { id: 'itm_b', priority: 0 },
    ],
    want: ['itm_b', 'itm_a'],
    rule: 'priority',
  },
]

describe('the queue', () => {
  test.each(CASES)('puts $name', ({ items, want, rule }) => {
    const ordered = orderQueue(items.map(itemOf), policy, NOW)
    expect(ordered.map((entry) => entry.itemId)).toEqual(want)
    expect(ordered[1]?.behind).toMatchObject({ itemId: want[0], rule })
  })

  test('is the same whatever the order in which items are given', () => {
    const shuffled = anyQueue.chain((items) =>
      fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
    )
    fc.assert(
      fc.property(shuffled, ([items, others]) => {
        expect(orderQueue(others, policy, NOW)).toEqual(orderQueue(items, policy, NOW))
      }),
    )
  })

  test('never lets tuning move an item by more than its bound or across a priority', () => {
    const tuned = policyOf({
      queue: {
        tuningMs: { 'contract.tier': 5 * MINUTE_MS, 'item.business_impact': 300_000, 'queue.age': 200_000 },
      },
    })
    fc.assert(
      fc.property(anyQueue, (items) => {
        const ordered = orderQueue(items, tuned, NOW)
        ordered.forEach((later, i) => {
          for (const earlier of ordered.slice(0, i)) {
            if (earlier.starved || later.starved) continue
            expect(earlier.priority).toBeLessThanOrEqual(later.priority)
            if (earlier.priority !== later.priority) continue
            const gap = (earlier.remainingMs ?? Infinity) - (later.remainingMs ?? Infinity)
            if (Number.isFinite(gap)) expect(gap).toBeLessThanOrEqual(MAX_QUEUE_TUNING_MS)
          }
        })
      }),
    )
  })

  test('never lets anything but P0 and older starved items before one that has starved', () => {
    fc.assert(
      fc.property(anyQueue, (items) => {
        const ordered = orderQueue(items, policy, NOW)
        ordered.forEach((later, i) => {
          if (!later.starved) return
          for (const earlier of ordered.slice(0, i)) {
            expect(earlier.priority === 0 || (earlier.starved && earlier.ageMs >= later.ageMs)).toBe(true)
          }
        })
      }),
    )
  })

  test('does not read dimensions 8 and 15', () => {
    const loud = itemOf({ id: 'itm_b', namedTeam: 'red', sentiment: -1 })
    expect(orderQueue([loud, itemOf({ id: 'itm_a' })], policy, NOW)[0]?.itemId).toBe('itm_a')
  })

  test('starves nothing if told so', () => {
    const never = policyOf({ queue: { starvationAfterMs: null } })
    const old = itemOf({ id: 'itm_a', priority: 4, queuedAt: 0 })
    expect(orderQueue([old, itemOf({ id: 'itm_b' })], never, NOW)[0]?.itemId).toBe('itm_b')
  })
})

describe('the next item of a free agent', () => {
  test('is the first in order that the agent can take, with what was passed over', () => {
    const items = [
      itemOf({ id: 'itm_a', priority: 0, compliance: ['PCI'] }),
      itemOf({ id: 'itm_b', priority: 3, queuedAt: NOW - 2 }),
      itemOf({ id: 'itm_c', priority: 3, queuedAt: NOW - 1 }),
    ]
    expect(nextItemFor(agentOf(), items, policy, NOW)).toEqual({
      itemId: 'itm_b',
      passedOver: [{ itemId: 'itm_a', failing: ['compliance'] }],
    })
  })

  test('is none for an agent who can take none', () => {
    expect(nextItemFor(agentOf({ presence: 'away' }), [itemOf()], policy, NOW).itemId).toBeNull()
  })
})
