import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, nearestName } from './nearest-name.ts'

const KNOWN = ['subject', 'severity', 'categoryId', 'externalId', 'id', 'ttl']

describe('nearestName', () => {
  it.each([
    { given: 'serverity', want: 'severity' },
    { given: 'Severity', want: 'severity' },
    { given: 'external_id', want: 'externalId' },
    { given: 'extrenalId', want: 'externalId' },
    { given: 'category', want: 'categoryId' },
    { given: 'colour', want: undefined },
    { given: 'xy', want: undefined },
    { given: '', want: undefined },
    { given: 'severity'.repeat(100), want: undefined },
  ])('of $given is $want', ({ given, want }) => {
    expect(nearestName(given, KNOWN)).toBe(want)
  })

  it('is the name itself where it is known', () => {
    fc.assert(fc.property(fc.constantFrom(...KNOWN), (name) => nearestName(name, KNOWN) === name))
  })
})

describe('editDistance', () => {
  const text = fc.string({ maxLength: 8 })

  it.each([
    { a: 'kitten', b: 'sitting', want: 3 },
    { a: 'ab', b: 'ba', want: 1 },
    { a: '', b: 'abc', want: 3 },
  ])('of $a and $b is $want', ({ a, b, want }) => {
    expect(editDistance(a, b)).toBe(want)
  })

  it('is the same both ways, nothing for equal texts alone, and at most the longer length', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const distance = editDistance(a, b)
        expect(distance).toBe(editDistance(b, a))
        expect(distance === 0).toBe(a === b)
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })
})
