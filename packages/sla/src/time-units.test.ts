import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assertInstant, utcYearOf } from './time-units.ts'

test('the year of an instant is the one that Date says, first and last milliseconds of each year included', () => {
  for (let year = 1900; year < 10_000; year += 1) {
    const newYear = Date.UTC(year, 0, 1)
    expect([utcYearOf(newYear - 1), utcYearOf(newYear)]).toEqual([year - 1, year])
  }
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(10_000, 0, 1) }), (at) => {
      expect(utcYearOf(at)).toBe(new Date(at).getUTCFullYear())
    }),
  )
})

test.each([Number.NaN, Infinity, 0.5, Date.UTC(1899, 11, 31), Date.UTC(10_000, 0, 1)])(
  'refuses the instant %d by name',
  (value) => {
    expect(() => assertInstant(value, 'now')).toThrow(RangeError)
    expect(() => assertInstant(value, 'now')).toThrow(/"now"/)
  },
)
