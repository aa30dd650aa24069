import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addWorkingTime,
  compileCalendar,
  intlTimeZones,
  openWindowsBetween,
  workingTimeBetween,
} from '../src/index.ts'
import { situation } from './arbitraries.ts'
import { MINUTE_MS, openMinutes } from './naive.ts'

const DAYS = 9
const timeZones = intlTimeZones()

test('working time between two instants is what counting every open minute gives', () => {
  fc.assert(
    fc.property(situation, fc.nat(DAYS * 1440), ({ at, definitions }, minutes) => {
      const calendar = compileCalendar(definitions, timeZones)
      const counted = openMinutes(definitions, at, minutes).filter(Boolean).length
      expect(workingTimeBetween(at, at + minutes * MINUTE_MS, calendar)).toBe(counted * MINUTE_MS)
    }),
    { numRuns: 400 },
  )
})

test('adding working time arrives when stepping through every minute does', () => {
  fc.assert(
    fc.property(situation, fc.integer({ min: 1, max: 4000 }), ({ at, definitions }, budget) => {
      const open = openMinutes(definitions, at, DAYS * 1440)
      let left = budget
      const last = open.findIndex((isOpen) => isOpen && (left -= 1) === 0)
      fc.pre(last >= 0)
      const calendar = compileCalendar(definitions, timeZones)
      expect(addWorkingTime(at, budget * MINUTE_MS, calendar)).toBe(at + (last + 1) * MINUTE_MS)
    }),
    { numRuns: 400 },
  )
})

test('open windows are disjoint, do not touch, and hold exactly the open minutes', () => {
  fc.assert(
    fc.property(situation, ({ at, definitions }) => {
      const calendar = compileCalendar(definitions, timeZones)
      const open = Array.from({ length: DAYS * 1440 }, () => false)
      let closedAt = -Infinity
      for (const [opensAt, closesAt] of openWindowsBetween(at, at + DAYS * 1440 * MINUTE_MS, calendar)) {
        expect(opensAt).toBeGreaterThan(closedAt)
        expect(closesAt).toBeGreaterThan(opensAt)
        open.fill(true, (opensAt - at) / MINUTE_MS, (closesAt - at) / MINUTE_MS)
        closedAt = closesAt
      }
      expect(open).toEqual(openMinutes(definitions, at, DAYS * 1440))
    }),
    { numRuns: 200 },
  )
})

test('measuring what was added gives the budget back, to the millisecond and over years', () => {
  fc.assert(
    fc.property(
      situation,
      fc.integer({ min: 0, max: 59_999 }),
      fc.integer({ min: 1, max: 3000 * 3_600_000 }),
      ({ at, definitions }, ms, budgetMs) => {
        const calendar = compileCalendar(definitions, timeZones)
        fc.pre(calendar.lastOpenYear === Infinity)
        const dueAt = addWorkingTime(at + ms, budgetMs, calendar)
        expect(workingTimeBetween(at + ms, dueAt, calendar)).toBe(budgetMs)
        // The first such instant: a millisecond before, something is left.
        expect(workingTimeBetween(at + ms, dueAt - 1, calendar)).toBe(budgetMs - 1)
      },
    ),
  )
})

test('splitting a range changes nothing about its working time', () => {
  fc.assert(
    fc.property(situation, fc.nat(1e9), fc.nat(1e9), ({ at, definitions }, firstMs, secondMs) => {
      const calendar = compileCalendar(definitions, timeZones)
      const middle = at + firstMs
      const end = middle + secondMs
      expect(workingTimeBetween(at, middle, calendar) + workingTimeBetween(middle, end, calendar)).toBe(
        workingTimeBetween(at, end, calendar),
      )
    }),
  )
})
