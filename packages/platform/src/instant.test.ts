import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { epochMs, iso } from './instant.ts'

describe('an instant', () => {
  const cases = [
    {
      name: 'is read to the millisecond',
      given: '2026-11-20T01:30:00.250Z',
      want: '2026-11-20T01:30:00.250Z',
    },
    {
      name: 'in a leap second is the second after it',
      given: '2016-12-31T23:59:60.000Z',
      want: '2017-01-01T00:00:00.000Z',
    },
    {
      name: 'in a leap second keeps its fraction',
      given: '2016-12-31T23:59:60.500Z',
      want: '2017-01-01T00:00:00.500Z',
    },
    {
      name: 'with other digits is taken as it is written',
      given: '2026-11-20T01:59:06.000Z',
      want: '2026-11-20T01:59:06.000Z',
    },
  ]
  it.each(cases)('$name', ({ given, want }) => {
    expect(iso(epochMs(given))).toBe(want)
  })
})

describe('what is written of an instant', () => {
  const END = 8.64e15
  const own = fc.oneof(fc.integer({ min: -END, max: END }), fc.integer({ min: -4e9, max: 4e12 }))

  it('is what the runtime writes', () => {
    fc.assert(fc.property(own, (ms) => iso(ms) === new Date(ms).toISOString()))
    for (const ms of [
      0,
      -1,
      -86_400_000,
      86_399_999,
      -END,
      END,
      1.5,
      -62_167_219_200_000,
      253_402_300_800_000,
    ])
      expect(iso(ms)).toBe(new Date(ms).toISOString())
  })

  it('is the same when thousands of other days were written in between', () => {
    for (let day = 0; day < 3_000; day += 1) iso(day * 86_400_000)
    expect(iso(1_234)).toBe('1970-01-01T00:00:01.234Z')
  })

  it.each([Number.NaN, Infinity, END + 1, -END - 86_400_000])('is nothing for %s', (ms) => {
    expect(() => iso(ms)).toThrow(RangeError)
  })
})
