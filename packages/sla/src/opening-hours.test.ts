import { expect, test } from 'vitest'
import { type CalendarDefinition, parseOpeningHours } from './opening-hours.ts'

const MONDAY = Date.UTC(2026, 0, 5) / 86_400_000
const HOUR = 3_600_000

const open: readonly { name: string; given: Omit<CalendarDefinition, 'zone'>; want: unknown }[] = [
  { name: 'a plain window', given: { weekly: { mon: [['09:00', '17:30']] } }, want: [[9, 17.5]] },
  {
    name: 'several windows a day',
    given: {
      weekly: {
        mon: [
          ['09:00', '12:00'],
          ['13:00', '18:00'],
        ],
      },
    },
    want: [
      [9, 12],
      [13, 18],
    ],
  },
  {
    name: 'a night shift ends on the next day',
    given: { weekly: { mon: [['22:00', '06:00']] } },
    want: [[22, 30]],
  },
  {
    name: '24:00 is the midnight at the end',
    given: { weekly: { mon: [['00:00', '24:00']] } },
    want: [[0, 24]],
  },
  { name: 'an equal end is the next day', given: { weekly: { mon: [['08:00', '08:00']] } }, want: [[8, 32]] },
  { name: 'another weekday is closed', given: { weekly: { tue: [['09:00', '17:00']] } }, want: [] },
  {
    name: 'a holiday is closed',
    given: { weekly: { mon: [['09:00', '17:00']] }, holidays: ['2026-01-05'] },
    want: [],
  },
  {
    name: 'special hours replace the weekly ones',
    given: { weekly: { mon: [['09:00', '17:00']] }, special: { '2026-01-05': [['10:00', '14:00']] } },
    want: [[10, 14]],
  },
  {
    name: 'special hours beat a holiday (R3)',
    given: { weekly: {}, holidays: ['2026-01-05'], special: { '2026-01-05': [['10:00', '14:00']] } },
    want: [[10, 14]],
  },
  {
    name: 'special hours may be none',
    given: { weekly: { mon: [['09:00', '17:00']] }, special: { '2026-01-05': [] } },
    want: [],
  },
]

test.each(open)('$name', ({ given, want }) => {
  const windows = parseOpeningHours({ zone: 'UTC', ...given }).windowsOn(MONDAY)
  expect(windows.map(({ startMs, endMs }) => [startMs / HOUR, endMs / HOUR])).toEqual(want)
})

const malformed: readonly { given: unknown; error: unknown; message: RegExp }[] = [
  { given: { zone: '', weekly: {} }, error: TypeError, message: /zone/ },
  { given: { zone: 'UTC', weekly: { monday: [] } }, error: TypeError, message: /unknown day "monday"/ },
  {
    given: { zone: 'UTC', weekly: { mon: [['9:00', '17:00']] } },
    error: RangeError,
    message: /weekly\.mon\[0\]\[0\]/,
  },
  {
    given: { zone: 'UTC', weekly: { mon: [['09:00', '24:01']] } },
    error: RangeError,
    message: /weekly\.mon\[0\]\[1\]/,
  },
  { given: { zone: 'UTC', weekly: { mon: [['09:60', '17:00']] } }, error: RangeError, message: /wall time/ },
  {
    given: { zone: 'UTC', weekly: { mon: [['24:00', '06:00']] } },
    error: RangeError,
    message: /as an end only/,
  },
  { given: { zone: 'UTC', weekly: {}, holidays: ['2026-02-30'] }, error: RangeError, message: /2026-02-30/ },
  { given: { zone: 'UTC', weekly: {}, holidays: ['5 May'] }, error: RangeError, message: /holidays/ },
  {
    given: { zone: 'UTC', weekly: {}, special: { '2026-13-01': [] } },
    error: RangeError,
    message: /special/,
  },
]

test.each(malformed)('refuses $given and names the place', ({ given, error, message }) => {
  expect(() => parseOpeningHours(given as CalendarDefinition)).toThrow(error as typeof RangeError)
  expect(() => parseOpeningHours(given as CalendarDefinition)).toThrow(message)
})
