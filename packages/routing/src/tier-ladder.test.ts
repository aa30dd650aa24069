import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyItem, itemOf, MINUTE_MS, NOW, policyOf } from '../test/floor.ts'
import { nextTier, type RoutingItem, type Tier } from './index.ts'

const policy = policyOf()

const CASES: readonly {
  readonly name: string
  readonly item?: Partial<RoutingItem>
  readonly afterMs: number
  readonly tiers: readonly Tier[]
  readonly next: readonly [Tier, number] | null
}[] = [
  { name: 'starts with its own tier', afterMs: 0, tiers: ['L1'], next: ['L2', 15 * MINUTE_MS] },
  {
    name: 'holds to the millisecond',
    afterMs: 15 * MINUTE_MS - 1,
    tiers: ['L1'],
    next: ['L2', 15 * MINUTE_MS],
  },
  {
    name: 'widens on its instant',
    afterMs: 15 * MINUTE_MS,
    tiers: ['L1', 'L2'],
    next: ['L3', 45 * MINUTE_MS],
  },
  { name: 'ends wide', afterMs: 45 * MINUTE_MS, tiers: ['L1', 'L2', 'L3'], next: null },
  {
    name: 'halves the wait of a P1',
    item: { priority: 1 },
    afterMs: 0,
    tiers: ['L1'],
    next: ['L2', 450_000],
  },
  {
    name: 'opens all tiers to a P0',
    item: { priority: 0 },
    afterMs: 0,
    tiers: ['L1', 'L2', 'L3'],
    next: null,
  },
  { name: 'starts where an escalation put it', item: { tier: 'L3' }, afterMs: 0, tiers: ['L3'], next: null },
  {
    name: 'counts from the escalation',
    item: { tier: 'L2', tierSince: NOW + MINUTE_MS },
    afterMs: MINUTE_MS,
    tiers: ['L2'],
    next: ['L3', 31 * MINUTE_MS],
  },
]

test.each(CASES)('the ladder $name', ({ item, afterMs, tiers, next }) => {
  const view = nextTier(itemOf(item), policy, NOW + afterMs)
  expect(view.tiers).toEqual(tiers)
  expect(view.next).toEqual(next === null ? null : { tier: next[0], at: NOW + next[1] })
})

test('a tier that is not on the ladder never widens', () => {
  const short = policyOf({ ladder: [{ tier: 'L1', widenAfterMs: null }] })
  expect(nextTier(itemOf({ tier: 'L2' }), short, NOW + 99 * MINUTE_MS)).toEqual({ tiers: ['L2'], next: null })
})

test('looking again at next.at always shows one tier more, and nothing changes in between', () => {
  fc.assert(
    fc.property(anyItem, fc.nat({ max: 60 * MINUTE_MS }), (item, laterMs) => {
      const now = item.queuedAt + laterMs
      const view = nextTier(item, policy, now)
      if (view.next === null) return
      expect(view.next.at).toBeGreaterThan(now)
      expect(nextTier(item, policy, view.next.at - 1).tiers).toEqual(view.tiers)
      expect(nextTier(item, policy, view.next.at).tiers).toEqual([...view.tiers, view.next.tier])
    }),
  )
})
