import * as fc from 'fast-check'
import { type AgentSnapshot, definePolicy, type PolicyInput, type RoutingItem } from '../src/index.ts'

/** Monday 2 November 2026, 09:00 UTC. */
export const NOW = Date.UTC(2026, 10, 2, 9)
export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS

/** A policy with everything at its default but what is given. */
export function policyOf(input: Omit<PolicyInput, 'id' | 'version'> = {}) {
  return definePolicy({ id: 'rpl_test', version: 1, ...input })
}

/** An item that any agent of `agentOf` can take. */
export function itemOf(over: Partial<RoutingItem> = {}): RoutingItem {
  return {
    id: 'itm_1',
    priority: 2,
    queuedAt: NOW,
    channel: { name: 'chat', weight: 1 },
    tier: 'L1',
    ...over,
  }
}

/** An agent who can take any item that asks for nothing. */
export function agentOf(over: Partial<AgentSnapshot> = {}): AgentSnapshot {
  return {
    id: 'agt_1',
    centerId: 'ctr_1',
    regions: [],
    tier: 'L1',
    presence: 'available',
    shift: { open: true, endsAt: null },
    languages: {},
    skills: {},
    capacity: { chat: { limit: 3, used: 0, reserved: 0 } },
    ...over,
  }
}

const regime = fc.constantFrom('PCI', 'HIPAA', 'GDPR')
const region = fc.constantFrom('CN', 'CN-ZJ', 'US', 'US-CA', 'EU')
const skill = fc.constantFrom('dns', 'sql', 'k8s', '__proto__')
const language = fc.constantFrom('zh', 'zh-Hant', 'zh-CN', 'en', 'en-GB', 'ja')
const tier = fc.constantFrom('L1' as const, 'L2' as const, 'L3' as const)
const level = fc.integer({ min: 1, max: 10 })
const instant = fc.integer({ min: NOW - 2 * HOUR_MS, max: NOW + 2 * HOUR_MS })
const securityState = fc.constantFrom('none' as const, 'suspected' as const, 'confirmed' as const)
const contractHours = fc.constantFrom('business' as const, 'extended' as const, '24x7' as const)
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })
const few = <T>(values: fc.Arbitrary<T>) => fc.uniqueArray(values, { maxLength: 2 })
const channelCapacity = fc.record({
  limit: fc.integer({ min: 0, max: 4 }),
  used: fc.integer({ min: 0, max: 2 }),
  reserved: fc.integer({ min: 0, max: 2 }),
  exclusive: maybe(fc.boolean()),
})

/** Agents whose attributes come from small sets, so that items and agents often almost match. */
export const anyAgent: fc.Arbitrary<AgentSnapshot> = fc.record({
  id: fc.nat({ max: 60 }).map((n) => `agt_${n}`),
  centerId: fc.constantFrom('ctr_1', 'ctr_2'),
  regions: few(region),
  tier,
  presence: fc.constantFrom('available' as const, 'available' as const, 'busy' as const, 'offline' as const),
  shift: fc.record({ open: fc.boolean(), endsAt: fc.option(instant) }),
  languages: fc.dictionary(language, level, { maxKeys: 2 }),
  skills: fc.dictionary(skill, level, { maxKeys: 3 }),
  capacity: fc.dictionary(fc.constantFrom('chat', 'voice'), channelCapacity, { maxKeys: 2 }),
  certificates: maybe(fc.dictionary(fc.constantFrom('acp', 'ace'), fc.option(instant), { maxKeys: 2 })),
  team: maybe(fc.constantFrom('red', 'blue')),
  lastAssignedAt: maybe(instant),
  compliance: maybe(few(regime)),
  residencyRegions: maybe(few(region)),
  securityClearance: maybe(securityState),
  contractHours: maybe(few(contractHours)),
  incidents: maybe(few(fc.constantFrom('inc_1', 'inc_2'))),
  products: maybe(few(fc.constantFrom('ecs', 'oss')).map((ids) => ids.map((id) => ({ id })))),
  categories: maybe(few(fc.constantFrom('compute/network', 'compute', 'storage'))),
  deEscalationLevel: maybe(level),
})

/** A floor of agents with unique ids. */
export const anyFloor = fc.uniqueArray(anyAgent, { maxLength: 70, selector: (agent) => agent.id })

/** Items that ask for none, some or all of what `anyAgent` may have. */
export const anyItem: fc.Arbitrary<RoutingItem> = fc.record({
  id: fc.nat({ max: 60 }).map((n) => `itm_${n}`),
  priority: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const),
  queuedAt: fc.integer({ min: NOW - 100 * HOUR_MS, max: NOW }),
  channel: fc.record({ name: fc.constantFrom('chat', 'voice'), weight: fc.integer({ min: 1, max: 2 }) }),
  tier,
  requesterRegion: maybe(region),
  language: maybe(
    fc.record({ tag: language, confidence: fc.constantFrom(0.2, 0.9), fallbacks: maybe(few(language)) }),
  ),
  requesterLocalMinutes: maybe(fc.integer({ min: 0, max: 1439 })),
  contractTier: maybe(fc.integer({ min: 0, max: 4 })),
  contractHours: maybe(contractHours),
  compliance: maybe(few(regime)),
  residency: maybe(few(region)),
  namedTeam: maybe(fc.constantFrom('red', 'blue')),
  category: maybe(fc.constant({ path: ['compute', 'network', 'dns'], confidence: 0.7 })),
  product: maybe(fc.record({ id: fc.constantFrom('ecs', 'oss'), required: fc.boolean() })),
  requiredSkills: maybe(
    few(fc.record({ skill, minLevel: level, dropAfterMs: maybe(fc.integer({ min: 0, max: 2 * HOUR_MS })) })),
  ),
  certificates: maybe(few(fc.constantFrom('acp', 'ace', 'none-has-it'))),
  complexity: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
  sentiment: maybe(fc.double({ min: -1, max: 1, noNaN: true })),
  security: maybe(securityState),
  missingFacts: maybe(fc.nat({ max: 6 })),
  resourceRegion: maybe(region),
  businessImpact: maybe(fc.nat({ max: 5 })),
  sla: maybe(
    fc.record({
      remainingMs: fc.integer({ min: -HOUR_MS, max: 8 * HOUR_MS }),
      burnRatio: fc.double({ min: 0, max: 3, noNaN: true }),
    }),
  ),
  reopensTransfers: maybe(fc.nat({ max: 5 })),
  lastAgent: maybe(fc.record({ agentId: fc.nat({ max: 60 }).map((n) => `agt_${n}`), at: instant })),
  resolverAffinity: maybe(
    fc.dictionary(
      fc.nat({ max: 60 }).map((n) => `agt_${n}`),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
  ),
  repeatContacts: maybe(fc.nat({ max: 7 })),
  incident: maybe(fc.record({ id: fc.constantFrom('inc_1', 'inc_2'), zScore: fc.constantFrom(1, 5) })),
  regions: maybe(few(region)),
  centers: maybe(few(fc.constantFrom('ctr_1', 'ctr_2'))),
  excluded: maybe(
    few(
      fc.record({
        agentId: fc.nat({ max: 60 }).map((n) => `agt_${n}`),
        until: instant,
        cause: fc.constant('declined' as const),
      }),
    ),
  ),
})
