import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFloor, anyItem, NOW, policyOf } from '../test/floor.ts'
import { agentsKeptOutBy, decide, indexAgents, inquire, isAnyoneEligible } from './index.ts'

const policy = policyOf()
const anyCenters = fc.uniqueArray(fc.constantFrom('ctr_1', 'ctr_2'))

test('answers about each choice of centres as if it had been asked of that alone', () => {
  fc.assert(
    fc.property(anyFloor, anyItem, fc.array(anyCenters, { maxLength: 3 }), (agents, item, turns) => {
      for (const floor of [agents, indexAgents(agents)]) {
        const asked = inquire({ item, agents: floor, policy, now: NOW })
        for (const centers of turns) {
          const input = { item: { ...item, centers }, agents, policy, now: NOW }
          const there = asked.inCenters(centers)
          expect(there.isAnyoneEligible()).toBe(isAnyoneEligible(input))
          expect(there.decide()).toEqual(decide(input))
          expect(there.keptOutBy('shift', ['capacity']).toSorted()).toEqual(
            agentsKeptOutBy(input, 'shift', ['capacity']).toSorted(),
          )
        }
        expect(asked.decide()).toEqual(decide({ item, agents, policy, now: NOW }))
      }
    }),
    { numRuns: 200 },
  )
})
