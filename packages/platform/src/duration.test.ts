import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDuration } from './duration.ts'

const at = (instant: string): number => Date.parse(instant)

describe('a duration is counted on the calendar in UTC', () => {
  const cases = [
    {
      name: 'time is counted in its own units',
      from: '2026-11-20T09:30:00.000Z',
      given: 'PT1H30M5S',
      want: '2026-11-20T11:00:05.000Z',
    },
    {
      name: 'minutes may pass an hour',
      from: '2026-11-20T09:30:00.000Z',
      given: 'PT90M',
      want: '2026-11-20T11:00:00.000Z',
    },
    {
      name: 'a day is a calendar day',
      from: '2026-11-30T09:30:00.250Z',
      given: 'P1D',
      want: '2026-12-01T09:30:00.250Z',
    },
    {
      name: 'a week is seven days',
      from: '2026-12-28T00:00:00.000Z',
      given: 'P1W',
      want: '2027-01-04T00:00:00.000Z',
    },
    {
      name: 'a month keeps the day',
      from: '2026-11-20T09:30:00.000Z',
      given: 'P1M',
      want: '2026-12-20T09:30:00.000Z',
    },
    {
      name: 'a day that the month lacks becomes its last',
      from: '2026-01-31T09:30:00.000Z',
      given: 'P1M',
      want: '2026-02-28T09:30:00.000Z',
    },
    {
      name: 'a leap day becomes the 28th',
      from: '2024-02-29T09:30:00.000Z',
      given: 'P1Y',
      want: '2025-02-28T09:30:00.000Z',
    },
    {
      name: 'months come before days',
      from: '2026-01-31T00:00:00.000Z',
      given: 'P1M1DT1M',
      want: '2026-03-01T00:01:00.000Z',
    },
    {
      name: 'no time at all stays where it is',
      from: '2026-11-20T09:30:00.000Z',
      given: 'P0D',
      want: '2026-11-20T09:30:00.000Z',
    },
  ]
  test.each(cases)('$name', ({ from, given, want }) => {
    expect(new Date(addDuration(at(from), given)).toISOString()).toBe(want)
  })
})

test.each(['PT99999999999999999999S', 'P999999999999999999999999999999999999Y'])(
  '%s is beyond what a date can hold',
  (given) => {
    expect(addDuration(at('2026-11-20T09:30:00.000Z'), given)).toBeNaN()
  },
)

test.each(['', 'P', 'PT', 'P1', '1D', 'P1.5D', '-P1D', 'P1DT', 'PT1M1H'])('%j is no duration', (given) => {
  expect(() => addDuration(0, given)).toThrow(RangeError)
})

test('a longer duration never leads to an earlier instant', () => {
  const amount = fc.nat({ max: 500 })
  const instant = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instant, amount, amount, fc.constantFrom('Y', 'M', 'W', 'D'), (from, left, right, unit) => {
      const [less, more] = [Math.min(left, right), Math.max(left, right)]
      return addDuration(from.getTime(), `P${less}${unit}`) <= addDuration(from.getTime(), `P${more}${unit}`)
    }),
  )
})
