import { expect, test } from 'vitest'
import { choosePolicy } from './policy.ts'

const policies = [
  { id: 'gold-urgent', when: { severity: ['P0', 'P1'], contractPlanId: ['gold'] } },
  { id: 'gold', when: { contractPlanId: ['gold'] } },
  { id: 'basic', when: {} },
] as const

test('the first policy in declared order whose conditions all hold is chosen', () => {
  expect(choosePolicy(policies, { severity: 'P1', contractPlanId: 'gold' }).policy).toBe(policies[0])
  expect(choosePolicy(policies, { severity: 'P3', contractPlanId: 'gold' }).policy).toBe(policies[1])
  expect(choosePolicy(policies, { severity: 'P0', contractPlanId: null }).policy).toBe(policies[2])
})

test('every policy is accounted for: chosen, shadowed by it, or each condition that failed', () => {
  expect(choosePolicy(policies, { severity: 'P3', contractPlanId: 'gold' }).outcomes).toEqual([
    {
      policyId: 'gold-urgent',
      outcome: 'no_match',
      mismatches: [{ fact: 'severity', expected: ['P0', 'P1'], got: 'P3' }],
    },
    { policyId: 'gold', outcome: 'chosen', mismatches: [] },
    { policyId: 'basic', outcome: 'shadowed', mismatches: [] },
  ])
})

test('a fact that the ticket does not have matches nothing, not even by inheritance', () => {
  const { policy, outcomes } = choosePolicy(
    [{ id: 'odd', when: { constructor: ['x'], severity: [null] } }],
    {},
  )
  expect(policy).toBeNull()
  expect(outcomes[0]?.mismatches.map(({ got }) => got)).toEqual([undefined, undefined])
})
