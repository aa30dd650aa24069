import { describe, expect, it } from 'vitest'
import { allowedTargets, isFinal } from './status-machine.ts'

describe('the statuses of a ticket', () => {
  it.each([
    { from: 'new', want: ['open', 'cancelled'] },
    {
      from: 'open',
      want: ['pendingCustomer', 'pendingThirdParty', 'pendingInternal', 'solved', 'cancelled'],
    },
    { from: 'pendingCustomer', want: ['open', 'solved', 'cancelled'] },
    { from: 'pendingThirdParty', want: ['open', 'solved', 'cancelled'] },
    { from: 'pendingInternal', want: ['open', 'solved', 'cancelled'] },
    { from: 'solved', want: ['closed', 'open', 'cancelled'] },
    { from: 'closed', want: [] },
    { from: 'cancelled', want: [] },
    { from: 'merged', want: [] },
  ] as const)('lead an agent from $from to $want', ({ from, want }) => {
    expect(allowedTargets(from, 'agent')).toEqual(want)
    expect(isFinal(from)).toBe(want.length === 0)
  })

  it('let a contact reopen, close and cancel, and nothing else', () => {
    expect(allowedTargets('solved', 'contact')).toEqual(['open', 'closed', 'cancelled'])
    expect(allowedTargets('open', 'contact')).toEqual(['cancelled'])
    expect(allowedTargets('closed', 'contact')).toEqual([])
  })
})
