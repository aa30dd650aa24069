import { expect, test } from 'vitest'
import { compileCalendar } from './compiled-calendar.ts'
import { parseTarget } from './duration.ts'
import { intlTimeZones } from './intl-time-zones.ts'
import { traceDue } from './trace.ts'

const HOUR_MS = 3_600_000
const calendar = compileCalendar(
  [{ zone: 'UTC', weekly: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] } }],
  intlTimeZones(),
)
const monday = Date.parse('2026-01-05T00:00Z')

test('a trace adds up, segment by segment and into the future, to the due instant', () => {
  const trace = traceDue({
    target: parseTarget('PT4H'),
    calendar,
    now: monday + 16 * HOUR_MS,
    timeline: [
      { at: monday + 14 * HOUR_MS, type: 'start' },
      { at: monday + 15 * HOUR_MS, type: 'pause' },
      { at: monday + 16 * HOUR_MS, type: 'resume' },
    ],
  })
  const rows = trace.steps.map(({ from, to, kind, totalMs, remainingMs }) =>
    [from - monday, to - monday, kind, totalMs, remainingMs].map((each) =>
      typeof each === 'number' ? each / HOUR_MS : each,
    ),
  )
  expect(rows).toEqual([
    [14, 15, 'counting', 1, 3],
    [15, 16, 'paused', 1, 3],
    [16, 17, 'counting', 2, 2],
    [17, 33, 'out_of_hours', 2, 2],
    [33, 35, 'counting', 4, 0],
  ])
  expect(trace.dueAt).toBe(monday + 35 * HOUR_MS)
})

test('the trace of a paused clock ends now, without a due instant', () => {
  const now = monday + 20 * HOUR_MS
  const trace = traceDue({
    target: parseTarget('PT4H'),
    calendar,
    now,
    timeline: [
      { at: monday + 9 * HOUR_MS, type: 'start' },
      { at: monday + 10 * HOUR_MS, type: 'pause' },
    ],
  })
  expect(trace.dueAt).toBeNull()
  expect(trace.steps.at(-1)).toMatchObject({ kind: 'paused', to: now, remainingMs: 3 * HOUR_MS })
})
