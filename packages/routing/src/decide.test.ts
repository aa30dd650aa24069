import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agentOf, anyFloor, anyItem, HOUR_MS, itemOf, MINUTE_MS, NOW, policyOf } from '../test/floor.ts'
import { type AgentSnapshot, type Contribution, decide, explainAgent } from './index.ts'

const policy = policyOf()

function sumOf(contributions: readonly Contribution[]): number {
  return contributions.reduce((total, entry) => total + entry.millipoints, 0)
}

describe('every decision', () => {
  test('is the same whatever the order of the agents', () => {
    const shuffled = anyFloor.chain((agents) =>
      fc.tuple(fc.constant(agents), fc.shuffledSubarray(agents, { minLength: agents.length })),
    )
    fc.assert(
      fc.property(shuffled, anyItem, ([agents, others], item) => {
        const decision = decide({ item, agents, policy, now: NOW })
        expect(decide({ item, agents: others, policy, now: NOW })).toEqual(decision)
      }),
      { numRuns: 300 },
    )
  })

  test('has contributions that are integers and sum to the score exactly', () => {
    fc.assert(
      fc.property(anyFloor, anyItem, (agents, item) => {
        for (const { score, contributions } of decide({ item, agents, policy, now: NOW }).candidates) {
          expect(sumOf(contributions)).toBe(score)
          expect(contributions.every((entry) => Number.isSafeInteger(entry.millipoints))).toBe(true)
          expect(
            contributions.every((entry) => entry.weight * entry.valuePermille === entry.millipoints),
          ).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('survives JSON unchanged, and the item in it decides the same again', () => {
    fc.assert(
      fc.property(anyFloor, anyItem, (agents, item) => {
        const decision = decide({ item, agents, policy, now: NOW })
        const stored = JSON.parse(JSON.stringify(decision))
        const again = decide({ item: stored.inputs.item, agents, policy, now: stored.inputs.now })
        expect(JSON.parse(JSON.stringify(again))).toEqual(stored)
      }),
      { numRuns: 200 },
    )
  })

  test('chooses somebody exactly if somebody is eligible, and always the best', () => {
    fc.assert(
      fc.property(anyFloor, anyItem, (agents, item) => {
        const decision = decide({ item, agents, policy, now: NOW })
        const explained = agents.map((agent) => explainAgent(agent, { item, policy, now: NOW }))
        const eligible = explained.filter((agent) => agent.eligible)
        expect(decision.outcome).toBe(eligible.length > 0 ? 'agent-chosen' : 'no-eligible-agent')
        if (decision.chosen !== null) {
          expect(decision.chosen.score).toBe(Math.max(...eligible.map((agent) => agent.score)))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('fingerprints every agent it saw', () => {
    const before = decide({ item: itemOf(), agents: [agentOf()], policy, now: NOW }).inputs
    const after = decide({ item: itemOf(), agents: [agentOf({ team: 'red' })], policy, now: NOW }).inputs
    expect(after.agentsDigest).not.toBe(before.agentsDigest)
    expect(after.policyDigest).toBe(before.policyDigest)
  })
})

describe('ties', () => {
  const cases: readonly {
    readonly name: string
    readonly a: number | undefined
    readonly b: number | undefined
    readonly want: readonly [string, string]
  }[] = [
    { name: 'least recently assigned', a: NOW - 1, b: NOW - 2, want: ['agt_b', 'least-recently-assigned'] },
    {
      name: 'never assigned before all',
      a: NOW - HOUR_MS,
      b: undefined,
      want: ['agt_b', 'least-recently-assigned'],
    },
    { name: 'id when neither ever was', a: undefined, b: undefined, want: ['agt_a', 'id'] },
    { name: 'id at the same instant', a: NOW, b: NOW, want: ['agt_a', 'id'] },
  ]
  test.each(cases)('go to the $name', ({ a, b, want }) => {
    const agents = [agentOf({ id: 'agt_b', lastAssignedAt: b }), agentOf({ id: 'agt_a', lastAssignedAt: a })]
    const decision = decide({ item: itemOf(), agents, policy, now: NOW })
    expect(decision.chosen?.agentId).toBe(want[0])
    expect(decision.reasons[0]).toMatchObject({ code: 'tie-break', rule: want[1] })
  })

  test('share work among equals to within one item', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 40 }), (size, items) => {
        const lastAssigned = new Map<string, number>()
        const shares = new Map(Array.from({ length: size }, (_, i) => [`agt_${i}`, 0]))
        for (let i = 0; i < items; i += 1) {
          const agents = [...shares.keys()].map((id) => agentOf({ id, lastAssignedAt: lastAssigned.get(id) }))
          const chosen = decide({ item: itemOf(), agents, policy, now: NOW + i }).chosen?.agentId ?? ''
          lastAssigned.set(chosen, NOW + i)
          shares.set(chosen, (shares.get(chosen) ?? 0) + 1)
        }
        expect(Math.max(...shares.values()) - Math.min(...shares.values())).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('relaxations', () => {
  const requiredSkills = [
    {
      skill: 'dns',
      minLevel: 8,
      steps: [{ afterMs: 5 * MINUTE_MS, minLevel: 5 }],
      dropAfterMs: 20 * MINUTE_MS,
    },
  ]
  const novice = agentOf({ id: 'agt_novice' })
  const fair = agentOf({ id: 'agt_fair', skills: { dns: 5 } })
  const expert = agentOf({ id: 'agt_master', skills: { dns: 8 } })
  const at = (minutes: number, agents: readonly AgentSnapshot[]) =>
    decide({ item: itemOf({ requiredSkills }), agents, policy, now: NOW + minutes * MINUTE_MS })

  test('a skill softens by steps and is dropped, each at its instant', () => {
    const floor = [novice, fair, expert]
    expect(at(4, floor).eligibleCount).toBe(1)
    expect(at(5, floor).eligibleCount).toBe(2)
    expect(at(20, floor).eligibleCount).toBe(3)
    expect(at(5, floor).relaxations).toEqual([
      { kind: 'skill', skill: 'dns', from: 8, to: 5, since: NOW + 5 * MINUTE_MS, costPerLevel: 20 },
    ])
  })

  test('leaning on it costs points for each level short, and the record says so', () => {
    const decision = at(5, [fair, expert])
    expect(decision.chosen?.agentId).toBe('agt_master')
    for (const { score, contributions } of decision.candidates) expect(sumOf(contributions)).toBe(score)
    const cost = decision.candidates[1]?.contributions.find((entry) => entry.scope === 'relaxation')
    expect(cost).toMatchObject({ dimension: 13, weight: 20, valuePermille: -3000, millipoints: -60_000 })
    expect(at(5, [fair]).reasons).toContainEqual({ code: 'relaxed', dimension: 13, millipoints: -60_000 })
  })

  test('nobody fitting, it says when time alone may help', () => {
    const decision = at(1, [novice, fair])
    expect(decision).toMatchObject({
      outcome: 'no-eligible-agent',
      chosen: null,
      retryAt: NOW + 5 * MINUTE_MS,
    })
    expect(decision.reasons[0]).toEqual({ code: 'filtered', filter: 'skill', agents: 2 })
  })

  test('a fallback language will do after a wait, at a cost; a P0 does not wait', () => {
    const language = { tag: 'ja', confidence: 1, fallbacks: ['en'] }
    const agents = [agentOf({ languages: { 'en-GB': 9 } })]
    const waiting = itemOf({ language })
    expect(decide({ item: waiting, agents, policy, now: NOW }).outcome).toBe('no-eligible-agent')
    const later = decide({ item: waiting, agents, policy, now: NOW + 10 * MINUTE_MS })
    expect(later.reasons).toContainEqual({ code: 'relaxed', dimension: 2, millipoints: -60_000 })
    const urgent = itemOf({ language, priority: 0 })
    expect(decide({ item: urgent, agents, policy, now: NOW }).outcome).toBe('agent-chosen')
  })

  test('the fallbacks of the policy apply to items that bring none', () => {
    const own = policyOf({ language: { fallbacks: { zh: ['en'] } } })
    const item = itemOf({ language: { tag: 'zh-CN', confidence: 1 }, queuedAt: NOW - HOUR_MS })
    const decision = decide({ item, agents: [agentOf({ languages: { en: 7 } })], policy: own, now: NOW })
    expect(decision.relaxations).toMatchObject([{ kind: 'language', from: 'zh-CN', to: ['en'] }])
    expect(decision.outcome).toBe('agent-chosen')
  })
})

describe('the last agent', () => {
  const first = policyOf({ sticky: { mode: 'first', maxHoldMs: 10 * MINUTE_MS } })
  const last = agentOf({ id: 'agt_last' })
  const better = agentOf({ id: 'agt_better', team: 'red' })
  const item = itemOf({
    namedTeam: 'red',
    priority: 1,
    lastAgent: { agentId: 'agt_last', at: NOW - 71 * HOUR_MS },
  })

  test('comes first if the policy says so, whatever the scores', () => {
    const decision = decide({ item, agents: [last, better], policy: first, now: NOW })
    expect(decision.chosen).toMatchObject({ agentId: 'agt_last', rank: 2 })
    expect(decision.reasons[0]).toMatchObject({ code: 'last-agent-first', agentId: 'agt_last' })
    expect(decide({ item, agents: [last, better], policy, now: NOW }).chosen?.agentId).toBe('agt_better')
  })

  test('loses the claim at its expiry', () => {
    const decision = decide({ item, agents: [last, better], policy: first, now: NOW + HOUR_MS })
    expect(decision.chosen?.agentId).toBe('agt_better')
  })

  test('is waited for while busy, but no longer than the hold', () => {
    const agents = [{ ...last, presence: 'busy' as const }, better]
    const held = decide({ item, agents, policy: first, now: NOW })
    expect(held).toMatchObject({ outcome: 'hold-for-last-agent', chosen: null, retryAt: NOW + 450_000 })
    const later = decide({ item, agents, policy: first, now: NOW + 10 * MINUTE_MS })
    expect(later.chosen?.agentId).toBe('agt_better')
  })

  const never: readonly {
    readonly name: string
    readonly over: Parameters<typeof itemOf>[0]
    readonly shift: boolean
  }[] = [
    { name: 'past a quarter of the SLA time', over: { sla: { remainingMs: 0, burnRatio: 1 } }, shift: true },
    { name: 'for a P0', over: { priority: 0 }, shift: true },
    { name: 'when the shift is over', over: {}, shift: false },
  ]
  test.each(never)('is not waited for $name', ({ over, shift }) => {
    const busy = { ...last, presence: 'busy' as const, shift: { open: shift, endsAt: null } }
    const decision = decide({ item: { ...item, ...over }, agents: [busy, better], policy: first, now: NOW })
    expect(decision.chosen?.agentId).toBe('agt_better')
  })

  test('a hold by the SLA ends at a quarter of the time the item was queued with', () => {
    const agents = [{ ...last, presence: 'busy' as const }, better]
    const tight = { ...item, sla: { remainingMs: 16 * MINUTE_MS, burnRatio: 0.2 } }
    expect(decide({ item: tight, agents, policy: first, now: NOW }).retryAt).toBe(NOW + 4 * MINUTE_MS)
  })
})

test('an empty floor is an outcome, not an error', () => {
  const decision = decide({ item: itemOf(), agents: [], policy, now: NOW })
  expect(decision).toMatchObject({
    outcome: 'no-eligible-agent',
    candidates: [],
    reasons: [{ code: 'no-agents' }],
  })
})

test('a single candidate is said to be the only one', () => {
  const decision = decide({ item: itemOf(), agents: [agentOf()], policy, now: NOW })
  expect(decision.reasons).toEqual([{ code: 'only-candidate', agentId: 'agt_1' }])
})
