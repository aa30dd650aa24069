import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Check, coercing } from './coercing.ts'

/** What a validator behind the coercion gets to see. */
function seen(types: Readonly<Record<string, string>>, value: unknown): unknown {
  let got: unknown
  const look: Check = (given) => {
    got = given
    return true
  }
  coercing(look, types)(value)
  return got
}

describe('coercing', () => {
  it.each([
    { type: 'integer', given: '20', want: 20 },
    { type: 'integer', given: '-3', want: -3 },
    { type: 'integer', given: '', want: '' },
    { type: 'integer', given: ' 3', want: ' 3' },
    { type: 'integer', given: '0x10', want: '0x10' },
    { type: 'integer', given: '1e3', want: '1e3' },
    { type: 'integer', given: '-0', want: '-0' },
    { type: 'integer', given: ['1', '2'], want: ['1', '2'] },
    { type: 'number', given: '0.5', want: 0.5 },
    { type: 'number', given: 'Infinity', want: 'Infinity' },
    { type: 'boolean', given: 'false', want: false },
    { type: 'boolean', given: 'no', want: 'no' },
    { type: 'string[]', given: 'a,b', want: ['a,b'] },
    { type: 'string[,]', given: 'a,b', want: ['a', 'b'] },
    { type: 'string[,]', given: ['a,b', 'c'], want: ['a', 'b', 'c'] },
    { type: 'integer[]', given: ['1', 'x'], want: [1, 'x'] },
  ])('reads $given as $type', ({ type, given, want }) => {
    expect(seen({ value: type }, { value: given })).toEqual({ value: want })
  })

  it('adds no property that was not sent', () => {
    expect(seen({ limit: 'integer', state: 'string[]' }, {})).toEqual({})
  })

  it('hands on the errors of the validator, and clears them', () => {
    const fails: Check = (value) => {
      fails.errors = value === 1 ? [{ keyword: 'const' }] : null
      return value !== 1
    }
    const check = coercing(fails, {})
    expect([check(1), check.errors]).toEqual([false, [{ keyword: 'const' }]])
    expect([check(2), check.errors]).toEqual([true, null])
  })

  it('reads every safe integer back from its one decimal form', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (integer) => {
        const sent = integer === 0 ? '0' : String(integer)
        expect(seen({ value: 'integer' }, { value: sent })).toEqual({ value: integer === 0 ? 0 : integer })
      }),
    )
  })
})
