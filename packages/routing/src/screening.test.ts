import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { agentOf, anyAgent, anyFloor, anyItem, itemOf, NOW, policyOf } from '../test/floor.ts'
import { decide, explainAgent, FILTER_CODES, indexAgents } from './index.ts'

const policies = [
  policyOf(),
  policyOf({ record: { candidateLimit: 2, rejectedLimit: 3 } }),
  policyOf({ sticky: { mode: 'first', maxHoldMs: 60_000 }, filters: { presence: false, shift: false } }),
]
const anyPolicy = fc.constantFrom(...policies)

test('an index gives the very record that the plain list gives', () => {
  fc.assert(
    fc.property(anyFloor, anyItem, anyPolicy, (agents, item, policy) => {
      const plain = decide({ item, agents, policy, now: NOW })
      const indexed = decide({ item, agents: indexAgents(agents), policy, now: NOW })
      expect(indexed).toEqual(plain)
    }),
    { numRuns: 600 },
  )
})

test('an index kept up with replace equals a fresh one', () => {
  fc.assert(
    fc.property(anyFloor, fc.array(anyAgent, { maxLength: 20 }), anyItem, (agents, changes, item) => {
      const index = indexAgents(agents)
      const current = new Map(agents.map((agent) => [agent.id, agent]))
      for (const change of changes) {
        if (!current.has(change.id)) continue
        current.set(change.id, change)
        index.replace(change)
      }
      const policy = policyOf()
      const fresh = decide({ item, agents: [...current.values()], policy, now: NOW })
      expect(decide({ item, agents: index, policy, now: NOW })).toEqual(fresh)
    }),
    { numRuns: 300 },
  )
})

test('counts are complete whatever the limit, and explainAgent answers for those left out', () => {
  fc.assert(
    fc.property(anyFloor, anyItem, (agents, item) => {
      const policy = policyOf({ record: { candidateLimit: 1, rejectedLimit: 1 } })
      const decision = decide({ item, agents: indexAgents(agents), policy, now: NOW })
      const explained = agents.map((agent) => explainAgent(agent, { item, policy, now: NOW }))
      const rejected = explained.filter((agent) => !agent.eligible)
      expect(decision.rejected.count).toBe(rejected.length)
      expect(decision.eligibleCount).toBe(agents.length - rejected.length)
      for (const code of FILTER_CODES) {
        const failing = rejected.filter((agent) => agent.rejections.some((reason) => reason.code === code))
        expect(decision.rejected.byFilter[code] ?? 0, code).toBe(failing.length)
      }
    }),
    { numRuns: 200 },
  )
})

test('an index of a large floor gives the very record that the plain list gives', () => {
  fc.assert(
    fc.property(anyFloor, anyItem, anyPolicy, (agents, item, policy) => {
      const copies = [...Array(40).keys()]
      const large = agents.flatMap((agent) => copies.map((copy) => ({ ...agent, id: `${agent.id}_${copy}` })))
      const plain = decide({ item, agents: large, policy, now: NOW })
      const indexed = decide({ item, agents: indexAgents(large), policy, now: NOW })
      expect(indexed).toEqual(plain)
    }),
    { numRuns: 60 },
  )
})

test('works at every size around a word of the bitset', () => {
  const policy = policyOf()
  for (const size of [0, 1, 31, 32, 33, 63, 64, 65, 96, 127, 128, 129]) {
    const agents = Array.from({ length: size }, (_, i) =>
      agentOf({ id: `agt_${String(i).padStart(3, '0')}`, presence: i === size - 1 ? 'available' : 'busy' }),
    )
    const decision = decide({ item: itemOf(), agents: indexAgents(agents), policy, now: NOW })
    expect(decision.eligibleCount).toBe(Math.min(1, size))
    expect(decision.rejected.count).toBe(Math.max(0, size - 1))
  }
})

test('lists the nearest miss first: fewest filters failed, then the one that gives way soonest', () => {
  const agents = [
    agentOf({ id: 'agt_far', presence: 'offline', shift: { open: false, endsAt: null } }),
    agentOf({ id: 'agt_uncleared' }),
    agentOf({ id: 'agt_full', compliance: ['PCI'], capacity: { chat: { limit: 1, used: 0, reserved: 1 } } }),
  ]
  const item = itemOf({ compliance: ['PCI'] })
  const decision = decide({ item, agents, policy: policyOf(), now: NOW })
  expect(decision.rejected.listed.map((agent) => agent.agentId)).toEqual([
    'agt_full',
    'agt_uncleared',
    'agt_far',
  ])
  expect(decision.nearestMisses[0]).toMatchObject({ agentId: 'agt_full', failing: ['capacity'] })
})

test('refuses two agents of one id, and to replace one it does not know', () => {
  const twins = [agentOf(), agentOf()]
  expect(() => indexAgents(twins)).toThrow(RangeError)
  expect(() => decide({ item: itemOf(), agents: twins, policy: policyOf(), now: NOW })).toThrow(RangeError)
  expect(() => indexAgents([]).replace(agentOf())).toThrow(RangeError)
})

test('an index that was asked before answers as the plain list does, whatever has changed and however time went', () => {
  const anyStep = fc.oneof(
    fc.record({ change: anyAgent }),
    fc.record({ ask: fc.nat({ max: 2 }), minutes: fc.integer({ min: -150, max: 150 }) }),
  )
  const anyItems = fc.array(anyItem, { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(anyFloor, anyItems, fc.array(anyStep, { maxLength: 30 }), (agents, items, steps) => {
      const index = indexAgents(agents)
      const current = new Map(agents.map((agent) => [agent.id, agent]))
      const policy = policyOf()
      for (const step of steps) {
        if ('change' in step) {
          if (!current.has(step.change.id)) continue
          current.set(step.change.id, step.change)
          index.replace(step.change)
          continue
        }
        const input = { item: items[step.ask] ?? itemOf(), policy, now: NOW + step.minutes * 60_000 }
        expect(decide({ ...input, agents: index })).toEqual(
          decide({ ...input, agents: [...current.values()] }),
        )
      }
    }),
    { numRuns: 400 },
  )
})

test('an index keeps answering while thousands of its agents change', () => {
  const agents = [agentOf({ id: 'agt_a' }), agentOf({ id: 'agt_b', presence: 'busy' })]
  const index = indexAgents(agents)
  const input = { item: itemOf(), policy: policyOf(), now: NOW, agents: index }
  expect(decide(input)).toMatchObject({ chosen: { agentId: 'agt_a' }, eligibleCount: 1 })
  for (let turn = 0; turn <= 5_000; turn += 1)
    index.replace(agentOf({ id: 'agt_b', presence: turn % 2 === 0 ? 'available' : 'busy' }))
  expect(decide(input).eligibleCount).toBe(2)
})

test('an index that was asked before notices when the shift or the certificate of a newcomer ends', () => {
  const minute = (minutes: number) => NOW + minutes * 60_000
  const item = itemOf({ certificates: ['acp'] })
  const eligibleAt = (agents: ReturnType<typeof indexAgents>, minutes: number) =>
    decide({ item, agents, policy: policyOf(), now: minute(minutes) }).eligibleCount
  const lasting = { certificates: { acp: null }, shift: { open: true, endsAt: null } }
  for (const ending of [
    { shift: { open: true, endsAt: minute(10) } },
    { certificates: { acp: minute(10) } },
  ]) {
    const index = indexAgents([agentOf({ ...lasting, id: 'agt_a' }), agentOf({ ...lasting, id: 'agt_b' })])
    expect(eligibleAt(index, 0)).toBe(2)
    index.replace(agentOf({ ...lasting, ...ending, id: 'agt_b' }))
    expect([1, 9, 10, 11, 2].map((minutes) => eligibleAt(index, minutes))).toEqual([2, 2, 1, 1, 2])
  }
})
