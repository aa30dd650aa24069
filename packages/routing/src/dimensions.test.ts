import { describe, expect, test } from 'vitest'
import { agentOf, HOUR_MS, itemOf, MINUTE_MS, NOW, policyOf } from '../test/floor.ts'
import {
  type AgentSnapshot,
  type CenterSnapshot,
  DIMENSIONS,
  decide,
  orderQueue,
  type RoutingItem,
} from './index.ts'

const policy = policyOf()

/** Without the field `agt_a` wins by its id; with it `agt_b` does, because of this dimension. */
const PAIRS: readonly {
  readonly dimension: number
  readonly field: Partial<RoutingItem>
  readonly a?: Partial<AgentSnapshot>
  readonly b: Partial<AgentSnapshot>
}[] = [
  { dimension: 1, field: { requesterRegion: 'CN-ZJ' }, a: { regions: ['US'] }, b: { regions: ['CN'] } },
  {
    dimension: 2,
    field: { language: { tag: 'zh', confidence: 1 } },
    a: { languages: { zh: 6 } },
    b: { languages: { zh: 9 } },
  },
  {
    dimension: 3,
    field: { requesterLocalMinutes: 9 * 60 },
    a: { shift: { open: true, endsAt: NOW + HOUR_MS } },
    b: { shift: { open: true, endsAt: NOW + 8 * HOUR_MS } },
  },
  { dimension: 8, field: { namedTeam: 'blue' }, a: { team: 'red' }, b: { team: 'blue' } },
  {
    dimension: 10,
    field: { category: { path: ['compute', 'network'], confidence: 0.9 } },
    a: { categories: ['compute/disk'] },
    b: { categories: ['compute/network'] },
  },
  {
    dimension: 11,
    field: { product: { id: 'ecs', version: '2' } },
    a: { products: [{ id: 'ecs', versions: ['1'] }] },
    b: { products: [{ id: 'ecs', versions: ['2'] }] },
  },
  { dimension: 14, field: { complexity: 1, tierSince: NOW - HOUR_MS }, b: { tier: 'L3' } },
  { dimension: 15, field: { sentiment: -1 }, a: { deEscalationLevel: 1 }, b: { deEscalationLevel: 9 } },
  { dimension: 17, field: { missingFacts: 3, tierSince: NOW - HOUR_MS }, a: { tier: 'L3' }, b: {} },
  { dimension: 18, field: { resourceRegion: 'cn-hangzhou' }, b: { regions: ['cn-hangzhou'] } },
  { dimension: 23, field: { reopensTransfers: 2, tierSince: NOW - HOUR_MS }, b: { tier: 'L2' } },
  { dimension: 24, field: { lastAgent: { agentId: 'agt_b', at: NOW - HOUR_MS } }, b: {} },
  { dimension: 25, field: { resolverAffinity: { agt_a: 0.1, agt_b: 0.8 } }, b: {} },
]

describe('a dimension that scores turns the choice between two agents alike but for it', () => {
  test.each(PAIRS)('dimension $dimension', ({ dimension, field, a, b }) => {
    const agents = [agentOf({ ...a, id: 'agt_a' }), agentOf({ ...b, id: 'agt_b' })]
    const { tierSince } = field
    const without = decide({ item: itemOf({ tierSince }), agents, policy, now: NOW })
    const given = decide({ item: itemOf(field), agents, policy, now: NOW })
    expect(without.chosen?.agentId).toBe('agt_a')
    expect(given.chosen?.agentId).toBe('agt_b')
    expect(given.reasons).toContainEqual(
      expect.objectContaining({ code: 'ahead-of', agentId: 'agt_a', dimension }),
    )
    expect(given.chosen?.contributions.map((entry) => entry.dimension)).toContain(dimension)
  })

  test('dimension 28: the centre with the shorter wait', () => {
    const agents = [agentOf({ id: 'agt_a', centerId: 'ctr_1' }), agentOf({ id: 'agt_b', centerId: 'ctr_2' })]
    const centers = [centerOf('ctr_1', 20 * MINUTE_MS), centerOf('ctr_2', MINUTE_MS)]
    const given = decide({ item: itemOf(), agents, centers, policy, now: NOW })
    expect(decide({ item: itemOf(), agents, policy, now: NOW }).chosen?.agentId).toBe('agt_a')
    expect(given.chosen?.agentId).toBe('agt_b')
    expect(given.reasons).toContainEqual(expect.objectContaining({ code: 'ahead-of', dimension: 28 }))
    expect(given.inputs.expectedWaitsMs).toEqual({ ctr_1: 20 * MINUTE_MS, ctr_2: MINUTE_MS })
  })
})

/** `itm_a` goes first by its id; given the field, `itm_b` does. */
const ORDERED: readonly { readonly dimension: number; readonly field: Partial<RoutingItem> }[] = [
  { dimension: 4, field: { contractTier: 4 } },
  { dimension: 12, field: { priority: 1 } },
  { dimension: 19, field: { businessImpact: 4 } },
  { dimension: 20, field: { sla: { remainingMs: HOUR_MS - 1, burnRatio: 0.5 } } },
  { dimension: 21, field: { sla: { remainingMs: HOUR_MS, burnRatio: 0.9 } } },
  { dimension: 22, field: { queuedAt: NOW - 1 } },
  { dimension: 26, field: { repeatContacts: 3 } },
]

describe('a dimension that orders turns the order of two items alike but for it', () => {
  test.each(ORDERED)('dimension $dimension', ({ dimension, field }) => {
    const sla = { remainingMs: HOUR_MS, burnRatio: 0.5 }
    const a = itemOf({ id: 'itm_a', sla })
    const b = itemOf({ id: 'itm_b', sla })
    expect(orderQueue([b, a], policy, NOW).map((entry) => entry.itemId)).toEqual(['itm_a', 'itm_b'])
    const given = orderQueue([a, { ...b, ...field }], policy, NOW)
    expect(given.map((entry) => entry.itemId)).toEqual(['itm_b', 'itm_a'])
    expect(given[1]?.behind).toMatchObject({ itemId: 'itm_b', dimensions: [dimension] })
  })

  test.each(ORDERED)('dimension $dimension makes scores comparable across items', ({ dimension, field }) => {
    const item = itemOf({ sla: { remainingMs: HOUR_MS, burnRatio: 0.5 } })
    const aged = dimension === 22 ? { queuedAt: NOW - HOUR_MS } : field
    const scored = dimension === 20 ? { sla: { remainingMs: 0, burnRatio: 0.5 } } : aged
    const score = (of: RoutingItem) =>
      decide({ item: of, agents: [agentOf()], policy, now: NOW }).chosen?.score ?? 0
    expect(score({ ...item, ...scored })).toBeGreaterThan(score(item))
  })
})

/** Without the field `agt_a` wins by its id; with it `agt_a` is rejected and the reason names the dimension. */
const FILTERING: readonly {
  readonly dimension: number
  readonly field: Partial<RoutingItem>
  readonly a?: Partial<AgentSnapshot>
  readonly b?: Partial<AgentSnapshot>
}[] = [
  {
    dimension: 2,
    field: { language: { tag: 'ja', confidence: 1 } },
    a: { languages: { en: 9 } },
    b: { languages: { ja: 7 } },
  },
  {
    dimension: 5,
    field: { contractHours: '24x7' },
    a: { contractHours: ['business'] },
    b: { contractHours: ['24x7'] },
  },
  { dimension: 6, field: { compliance: ['PCI'] }, b: { compliance: ['GDPR', 'PCI'] } },
  { dimension: 7, field: { residency: ['EU', 'CN'] }, b: { residencyRegions: ['EU'] } },
  {
    dimension: 9,
    field: { channel: { name: 'voice', weight: 1 } },
    b: { capacity: { chat: { limit: 3, used: 0, reserved: 0 }, voice: { limit: 1, used: 0, reserved: 0 } } },
  },
  { dimension: 11, field: { product: { id: 'ecs', required: true } }, b: { products: [{ id: 'ecs' }] } },
  { dimension: 13, field: { requiredSkills: [{ skill: 'dns', minLevel: 4 }] }, b: { skills: { dns: 4 } } },
  {
    dimension: 13,
    field: { certificates: ['acp'] },
    a: { certificates: { acp: NOW } },
    b: { certificates: { acp: null } },
  },
  { dimension: 16, field: { security: 'suspected' }, b: { securityClearance: 'confirmed' } },
  { dimension: 27, field: { incident: { id: 'inc_1', zScore: 4 } }, b: { incidents: ['inc_1'] } },
]

describe('a dimension that filters turns away one of two agents', () => {
  test.each(FILTERING)('dimension $dimension by $field', ({ dimension, field, a, b }) => {
    const agents = [agentOf({ ...a, id: 'agt_a' }), agentOf({ ...b, id: 'agt_b' })]
    expect(decide({ item: itemOf(), agents, policy, now: NOW }).chosen?.agentId).toBe('agt_a')
    const given = decide({ item: itemOf(field), agents, policy, now: NOW })
    expect(given.chosen?.agentId).toBe('agt_b')
    expect(given.rejected.listed[0]?.agentId).toBe('agt_a')
    expect(given.rejected.listed[0]?.reasons.map((reason) => reason.dimension)).toEqual([dimension])
  })
})

describe('the table', () => {
  test('has the dimensions 1 to 28 in order, each under a name of its own', () => {
    expect(DIMENSIONS.map((row) => row.number)).toEqual(Array.from({ length: 28 }, (_, i) => i + 1))
    expect(new Set(DIMENSIONS.map((row) => row.name)).size).toBe(28)
  })

  test('is proved row by row above', () => {
    const proved = new Set([...PAIRS, ...ORDERED, ...FILTERING].map((row) => row.dimension).concat(28))
    expect([...proved].sort((a, b) => a - b)).toEqual(DIMENSIONS.map((row) => row.number))
  })

  test('gives every row that filters a filter, and every other a weight by default', () => {
    for (const row of DIMENSIONS) {
      if (row.kind.startsWith('H')) expect(row.filters.length, row.name).toBeGreaterThan(0)
      if (row.scope !== 'filter') expect(policy.weights[row.name], row.name).toBeGreaterThan(0)
    }
  })
})

function centerOf(id: string, expectedWaitMs: number): CenterSnapshot {
  return { id, kind: 'regional', regions: [], languages: [], open: true, opensAt: null, expectedWaitMs }
}
