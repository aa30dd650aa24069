import type { CompiledCalendar } from './compiled-calendar.ts'
import { instantAfterOpenMs, openMsBefore, windowAtOrAfter } from './open-windows.ts'
import { assertInstant, END_OF_TIME_YEAR, utcYearOf } from './time-units.ts'

/**
 * Moves an instant forward by working time only.
 * @param startAt - instant the count starts, epoch milliseconds; outside working time it begins at the next opening
 * @param budgetMs - working time to spend, milliseconds, integer >= 0
 * @param calendar - opening hours
 * @returns the first instant by which `budgetMs` has been spent, so exactly at closing stays at closing (R4); 0 gives
 *   the start, or the next opening
 * @throws {RangeError} an argument is not an integer in range, or the calendar never opens long enough again
 * @example addWorkingTime(fridayAt17, 2 * 3_600_000, londonNineToSix) // Monday 10:00
 */
export function addWorkingTime(startAt: number, budgetMs: number, calendar: CompiledCalendar): number {
  assertInstant(startAt, 'startAt')
  if (!Number.isInteger(budgetMs) || budgetMs < 0) {
    throw new RangeError(`"budgetMs" must be whole milliseconds >= 0, got ${budgetMs}`)
  }
  if (budgetMs === 0) return nextOpening(startAt, calendar)
  let year = utcYearOf(startAt)
  let windows = openWindows(calendar, year, startAt)
  let leftMs = budgetMs + openMsBefore(windows, startAt)
  while (leftMs > windows.totalMs) {
    leftMs -= windows.totalMs
    year += 1
    windows = openWindows(calendar, year, startAt)
  }
  return instantAfterOpenMs(windows, leftMs)
}

/**
 * Measures working time between two instants.
 * @param fromAt - epoch milliseconds
 * @param toAt - epoch milliseconds, not before `fromAt`
 * @param calendar - opening hours
 * @returns elapsed milliseconds that lie inside open windows (R1)
 * @throws {RangeError} an instant is not an integer in range, or `toAt` is before `fromAt`
 * @example workingTimeBetween(fridayAt17, mondayAt10, londonNineToSix) // 7_200_000
 */
export function workingTimeBetween(fromAt: number, toAt: number, calendar: CompiledCalendar): number {
  assertInstant(fromAt, 'fromAt')
  assertInstant(toAt, 'toAt')
  if (toAt < fromAt) throw new RangeError(`"toAt" must not be before "fromAt", got ${toAt} < ${fromAt}`)
  const lastYear = utcYearOf(toAt)
  let workingMs = -openMsBefore(calendar.openWindows(utcYearOf(fromAt)), fromAt)
  for (let year = utcYearOf(fromAt); year < lastYear; year += 1)
    workingMs += calendar.openWindows(year).totalMs
  return workingMs + openMsBefore(calendar.openWindows(lastYear), toAt)
}

/**
 * The open windows that touch a range, ascending and clipped to it; windows that meet are one.
 * @param fromAt - epoch milliseconds
 * @param toAt - epoch milliseconds, exclusive
 * @param calendar - opening hours
 * @throws {RangeError} an instant is not an integer in range
 * @example [...openWindowsBetween(mondayAt0, tuesdayAt0, londonNineToSix)] // [[mondayAt9, mondayAt18]]
 */
export function* openWindowsBetween(
  fromAt: number,
  toAt: number,
  calendar: CompiledCalendar,
): Generator<readonly [opensAt: number, closesAt: number]> {
  assertInstant(fromAt, 'fromAt')
  assertInstant(toAt, 'toAt')
  let pending: [number, number] | undefined
  for (let year = utcYearOf(fromAt); year <= utcYearOf(toAt); year += 1) {
    const windows = calendar.openWindows(year)
    for (let index = windowAtOrAfter(windows, fromAt); index < windows.opensAt.length; index += 1) {
      const opensAt = Math.max(windows.opensAt[index] as number, fromAt)
      const closesAt = Math.min(windows.closesAt[index] as number, toAt)
      if (opensAt >= closesAt) break
      // A window over New Year's midnight in UTC is stored as two.
      if (pending?.[1] === opensAt) pending[1] = closesAt
      else {
        if (pending !== undefined) yield pending
        pending = [opensAt, closesAt]
      }
    }
  }
  if (pending !== undefined) yield pending
}

function nextOpening(startAt: number, calendar: CompiledCalendar): number {
  for (let year = utcYearOf(startAt); ; year += 1) {
    const { opensAt } = openWindows(calendar, year, startAt)
    const index = windowAtOrAfter(openWindows(calendar, year, startAt), startAt)
    const opening = opensAt[index]
    if (opening !== undefined) return Math.max(opening, startAt)
  }
}

function openWindows(calendar: CompiledCalendar, year: number, startAt: number) {
  if (year <= calendar.lastOpenYear && year < END_OF_TIME_YEAR) return calendar.openWindows(year)
  const since = new Date(startAt).toISOString()
  throw new RangeError(
    calendar.lastOpenYear === -Infinity
      ? `The calendar (${calendar.zone}) never opens, so no working time passes after ${since}`
      : `The calendar (${calendar.zone}) has too little open time after ${since}`,
  )
}
