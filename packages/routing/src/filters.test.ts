import { describe, expect, test } from 'vitest'
import { agentOf, HOUR_MS, itemOf, MINUTE_MS, NOW, policyOf } from '../test/floor.ts'
import { type AgentSnapshot, explainAgent, type Rejection, type RoutingItem } from './index.ts'

const CASES: readonly {
  readonly name: string
  readonly item?: Partial<RoutingItem>
  readonly agent?: Partial<AgentSnapshot>
  readonly want: readonly Partial<Rejection>[]
}[] = [
  { name: 'nothing asked', want: [] },
  {
    name: 'an agent who is away',
    agent: { presence: 'away' },
    want: [{ code: 'presence', needed: 'available', had: 'away' }],
  },
  {
    name: 'a shift that has ended to the millisecond',
    agent: { shift: { open: true, endsAt: NOW } },
    want: [{ code: 'shift', had: NOW }],
  },
  {
    name: 'a shift that ends a millisecond later',
    agent: { shift: { open: true, endsAt: NOW + 1 } },
    want: [],
  },
  {
    name: 'open offers that fill the channel',
    agent: { capacity: { chat: { limit: 2, used: 1, reserved: 1 } } },
    want: [{ code: 'capacity', subject: 'chat', needed: 1, had: 0 }],
  },
  {
    name: 'an item heavier than what is free',
    item: { channel: { name: 'chat', weight: 2 } },
    agent: { capacity: { chat: { limit: 2, used: 1, reserved: 0 } } },
    want: [{ code: 'capacity', needed: 2, had: 1 }],
  },
  {
    name: 'a call in hand, which takes the whole agent',
    agent: {
      capacity: {
        chat: { limit: 3, used: 0, reserved: 0 },
        voice: { limit: 1, used: 1, reserved: 0, exclusive: true },
      },
    },
    want: [{ code: 'capacity', had: 0 }],
  },
  {
    name: 'a channel that is not served, once and not as capacity too',
    item: { channel: { name: 'voice', weight: 1 } },
    want: [{ code: 'channel', dimension: 9, needed: 'voice', had: ['chat'] }],
  },
  {
    name: 'a language spoken too poorly',
    item: { language: { tag: 'zh-CN', confidence: 1 } },
    agent: { languages: { zh: 4, en: 9 } },
    want: [{ code: 'language', needed: ['zh-CN'], had: ['en:9', 'zh:4'] }],
  },
  {
    name: 'a language that was only guessed',
    item: { language: { tag: 'zh-CN', confidence: 0.4 } },
    want: [],
  },
  {
    name: 'every skill that is short, not the first',
    item: {
      requiredSkills: [
        { skill: 'dns', minLevel: 5 },
        { skill: 'sql', minLevel: 3 },
      ],
    },
    agent: { skills: { dns: 4 } },
    want: [
      { code: 'skill', subject: 'dns', needed: 5, had: 4 },
      { code: 'skill', subject: 'sql', needed: 3, had: null },
    ],
  },
  {
    name: 'a skill named like a property of every object',
    item: { requiredSkills: [{ skill: 'constructor', minLevel: 1 }] },
    want: [{ code: 'skill', subject: 'constructor', had: null }],
  },
  {
    name: 'a certificate that ended at this instant, and one never held',
    item: { certificates: ['acp', 'ace'] },
    agent: { certificates: { acp: NOW } },
    want: [
      { code: 'certificate', subject: 'acp', needed: NOW, had: NOW },
      { code: 'certificate', subject: 'ace', had: null },
    ],
  },
  {
    name: 'each regime that is missing',
    item: { compliance: ['PCI', 'HIPAA', 'GDPR'] },
    agent: { compliance: ['GDPR'] },
    want: [
      { code: 'compliance', needed: 'PCI' },
      { code: 'compliance', needed: 'HIPAA' },
    ],
  },
  {
    name: 'a country that covers its subdivision',
    item: { regions: ['CN-ZJ'] },
    agent: { regions: ['CN'] },
    want: [],
  },
  {
    name: 'a subdivision that does not cover its country',
    item: { regions: ['CN'] },
    agent: { regions: ['CN-ZJ'] },
    want: [{ code: 'region', needed: ['CN'], had: ['CN-ZJ'] }],
  },
  {
    name: 'another centre',
    item: { centers: ['ctr_2'] },
    want: [{ code: 'center', needed: ['ctr_2'], had: 'ctr_1' }],
  },
  {
    name: 'a tier not yet open',
    agent: { tier: 'L2' },
    want: [{ code: 'tier', needed: ['L1'], had: 'L2' }],
  },
  {
    name: 'a recent decline',
    item: { excluded: [{ agentId: 'agt_1', until: NOW + MINUTE_MS, cause: 'declined' }] },
    want: [{ code: 'excluded', had: NOW + MINUTE_MS }],
  },
  {
    name: 'a decline whose window is over to the millisecond',
    item: { excluded: [{ agentId: 'agt_1', until: NOW, cause: 'declined' }] },
    want: [],
  },
  {
    name: 'too low a clearance',
    item: { security: 'confirmed' },
    agent: { securityClearance: 'suspected' },
    want: [{ code: 'security', dimension: 16, needed: 'confirmed', had: 'suspected' }],
  },
  {
    name: 'an incident that is not anomalous enough to be joined',
    item: { incident: { id: 'inc_1', zScore: 2.9 } },
    want: [],
  },
  {
    name: 'all reasons at once, in the fixed order',
    item: { security: 'confirmed', residency: ['EU'], queuedAt: NOW - HOUR_MS },
    agent: { presence: 'offline', shift: { open: false, endsAt: null } },
    want: [{ code: 'presence' }, { code: 'shift' }, { code: 'residency' }, { code: 'security' }],
  },
]

describe('rejections', () => {
  test.each(CASES)('$name', ({ item, agent, want }) => {
    const explained = explainAgent(agentOf(agent), { item: itemOf(item), policy: policyOf(), now: NOW })
    expect(explained.rejections).toMatchObject(want)
    expect(explained.rejections).toHaveLength(want.length)
    expect(explained.eligible).toBe(want.length === 0)
  })

  test('a filter that is switched off rejects nobody', () => {
    const policy = policyOf({ filters: { presence: false } })
    const away = agentOf({ presence: 'away' })
    expect(explainAgent(away, { item: itemOf(), policy, now: NOW }).eligible).toBe(true)
  })
})
