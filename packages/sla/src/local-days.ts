import type { CompiledCalendar } from './compiled-calendar.ts'
import { DAY_MS, assertInstant, END_OF_TIME_YEAR, epochDayOf, utcYearOf } from './time-units.ts'
import { instantOfWallTime, wallTimeOf } from './time-zones.ts'

/**
 * The same wall time so many calendar days on, open or not (R12), in the calendar's zone.
 * @param startAt - epoch milliseconds
 * @param days - whole days >= 0
 * @param calendar - gives the zone; a wall time in a gap or a fold is resolved as everywhere (R2)
 * @returns epoch milliseconds
 * @throws {RangeError} `startAt` is not an integer in range
 * @example addCalendarDays(saturdayNoonBeforeSummerTime, 1, berlin) // Sunday noon: 23 hours later
 */
export function addCalendarDays(startAt: number, days: number, calendar: CompiledCalendar): number {
  assertInstant(startAt, 'startAt')
  // In the second hour of a fold the wall time means the first; no days at all must still lead nowhere.
  if (days === 0) return startAt
  const wallMs = wallTimeOf(startAt, calendar.zoneYear(utcYearOf(startAt))) + days * DAY_MS
  return instantOfWallTime(wallMs, calendar.zoneYear(utcYearOf(wallMs)))
}

/**
 * The closing time of the n-th local day, after the start's, that has open time. A day's windows are those that begin
 * on it, so a night shift closes on the next morning; of a union's members the last to close counts.
 * @param startAt - epoch milliseconds
 * @param days - how many business days, whole, >= 1
 * @param calendar - opening hours; the start's local day is taken in its zone
 * @returns epoch milliseconds
 * @throws {RangeError} `startAt` is not an integer in range, or the calendar has too few open days after it
 * @example closeOfBusinessDay(fridayAt10, 2, londonNineToSix) // Tuesday 18:00
 */
export function closeOfBusinessDay(startAt: number, days: number, calendar: CompiledCalendar): number {
  assertInstant(startAt, 'startAt')
  let day = epochDayOf(wallTimeOf(startAt, calendar.zoneYear(utcYearOf(startAt))))
  for (let left = days; ; ) {
    day += 1
    if (day > calendar.lastOpenDay || utcYearOf(day * DAY_MS) >= END_OF_TIME_YEAR) {
      throw new RangeError(
        `The calendar (${calendar.zone}) has fewer than ${days} open days after ${new Date(startAt).toISOString()}`,
      )
    }
    const closingAt = calendar.closingOf(day)
    if (closingAt === null) continue
    left -= 1
    if (left === 0) return closingAt
  }
}
