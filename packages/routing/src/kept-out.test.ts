import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFloor, anyItem, NOW, policyOf } from '../test/floor.ts'
import {
  agentsKeptOutBy,
  decide,
  explainAgent,
  FILTER_CODES,
  indexAgents,
  isAnyoneEligible,
} from './index.ts'

const policy = policyOf()

test('somebody is eligible exactly where a decision finds somebody, indexed or not', () => {
  fc.assert(
    fc.property(anyFloor, anyItem, (agents, item) => {
      const found = decide({ item, agents, policy, now: NOW }).eligibleCount > 0
      expect(isAnyoneEligible({ item, agents, policy, now: NOW })).toBe(found)
      expect(isAnyoneEligible({ item, agents: indexAgents(agents), policy, now: NOW })).toBe(found)
    }),
    { numRuns: 300 },
  )
})

test('who is kept out by a filter fails it and nothing but what is named beside it', () => {
  const anyCodes = fc.uniqueArray(fc.constantFrom(...FILTER_CODES), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(anyFloor, anyItem, anyCodes, (agents, item, codes) => {
      const [filter = 'shift', ...besides] = codes
      const want = agents
        .filter((agent) => {
          const failing = explainAgent(agent, { item, policy, now: NOW }).rejections.map(({ code }) => code)
          return failing.includes(filter) && failing.every((code) => codes.includes(code))
        })
        .map(({ id }) => id)
        .sort()
      const input = { item, policy, now: NOW }
      expect(agentsKeptOutBy({ ...input, agents }, filter, besides).toSorted()).toEqual(want)
      const indexed = agentsKeptOutBy({ ...input, agents: indexAgents(agents) }, filter, besides)
      expect(indexed.toSorted()).toEqual(want)
    }),
    { numRuns: 500 },
  )
})
