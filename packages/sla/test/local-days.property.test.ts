import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { addCalendarDays, closeOfBusinessDay, compileCalendar, intlTimeZones } from '../src/index.ts'
import { situation } from './arbitraries.ts'
import { closingOn } from './naive.ts'

const timeZones = intlTimeZones()

test('calendar days on are where Temporal puts them', () => {
  fc.assert(
    fc.property(situation, fc.integer({ min: 0, max: 400 }), ({ at, definitions }, days) => {
      const zone = definitions[0]?.zone ?? 'UTC'
      const want = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).add({ days })
      expect(addCalendarDays(at, days, compileCalendar(definitions, timeZones))).toBe(want.epochMilliseconds)
    }),
    { numRuns: 500 },
  )
})

test('a business day closes where walking from local date to local date arrives', () => {
  fc.assert(
    fc.property(situation, fc.integer({ min: 1, max: 6 }), ({ at, definitions }, days) => {
      const calendar = compileCalendar(definitions, timeZones)
      fc.pre(calendar.lastOpenYear === Infinity)
      let date = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(calendar.zone).toPlainDate()
      let closing: number | null = null
      for (let left = days; left > 0; ) {
        date = date.add({ days: 1 })
        closing = closingOn(definitions, date)
        if (closing !== null) left -= 1
      }
      expect(closeOfBusinessDay(at, days, calendar)).toBe(closing)
    }),
    { numRuns: 500 },
  )
})
