import { expect, test } from 'vitest'
import { compileCalendar } from './compiled-calendar.ts'
import { intlTimeZones } from './intl-time-zones.ts'
import { segmentsBetween, splitDuration } from './segments.ts'

const HOUR_MS = 3_600_000
const calendar = compileCalendar(
  [{ zone: 'UTC', weekly: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] } }],
  intlTimeZones(),
)

/** Hours of Monday 5 January 2026; 33 is Tuesday at 9. */
function hour(hours: number): number {
  return Date.parse('2026-01-05T00:00Z') + hours * HOUR_MS
}

const paused = [
  { from: hour(10), to: hour(12) },
  { from: hour(16), to: hour(20) },
]

test('a range is cut into counting, paused and out of hours; a pause outweighs closing hours', () => {
  const kinds = segmentsBetween(calendar, paused, hour(8), hour(34)).map(({ from, to, kind }) => [
    (from - hour(0)) / HOUR_MS,
    (to - hour(0)) / HOUR_MS,
    kind,
  ])
  expect(kinds).toEqual([
    [8, 9, 'out_of_hours'],
    [9, 10, 'counting'],
    [10, 12, 'paused'],
    [12, 16, 'counting'],
    [16, 20, 'paused'],
    [20, 33, 'out_of_hours'],
    [33, 34, 'counting'],
  ])
})

test('pauses are clipped to the range, and an open one runs to its end', () => {
  const open = [{ from: hour(10), to: Infinity }]
  expect(segmentsBetween(calendar, open, hour(11), hour(13))).toEqual([
    { from: hour(11), to: hour(13), kind: 'paused', countedMs: 0 },
  ])
  expect(segmentsBetween(calendar, open, hour(9), hour(9))).toEqual([])
  // A pause that ends as the range begins, or begins as it ends, leaves nothing in it.
  expect(segmentsBetween(calendar, paused, hour(12), hour(16)).map(({ kind }) => kind)).toEqual(['counting'])
})

test('a duration split sums handling, waiting and out of hours, also of a part', () => {
  const segments = segmentsBetween(calendar, paused, hour(8), hour(34))
  expect(splitDuration(segments, hour(8), hour(34))).toEqual({
    handlingMs: 6 * HOUR_MS,
    waitingMs: 6 * HOUR_MS,
    outOfHoursMs: 14 * HOUR_MS,
  })
  expect(splitDuration(segments, hour(11), hour(13))).toEqual({
    handlingMs: HOUR_MS,
    waitingMs: HOUR_MS,
    outOfHoursMs: 0,
  })
})
