import { expect, test } from 'vitest'
import { compileCalendar } from './compiled-calendar.ts'
import { intlTimeZones } from './intl-time-zones.ts'
import { addCalendarDays, closeOfBusinessDay } from './local-days.ts'
import type { CalendarDefinition, WallWindow } from './opening-hours.ts'

const timeZones = intlTimeZones()

function weekdays(zone: string, ...windows: WallWindow[]): CalendarDefinition {
  return { zone, weekly: { mon: windows, tue: windows, wed: windows, thu: windows, fri: windows } }
}

test.each([
  {
    name: 'no day at all from the second hour of a fold',
    zone: 'Antarctica/Troll',
    from: '2026-10-25T01:00Z',
    days: 0,
    want: '2026-10-25T01:00Z',
  },
  { name: 'an ordinary day', zone: 'UTC', from: '2026-01-09T17:00Z', days: 2, want: '2026-01-11T17:00Z' },
  {
    name: 'a day of 23 hours',
    zone: 'Europe/Berlin',
    from: '2026-03-28T11:00Z',
    days: 1,
    want: '2026-03-29T10:00Z',
  },
  {
    name: 'into a gap',
    zone: 'Europe/Berlin',
    from: '2026-03-28T01:30Z',
    days: 1,
    want: '2026-03-29T01:30Z',
  },
  {
    name: 'into a fold',
    zone: 'Europe/Berlin',
    from: '2026-10-24T00:30Z',
    days: 1,
    want: '2026-10-25T00:30Z',
  },
  {
    name: 'over New Year',
    zone: 'Pacific/Auckland',
    from: '2026-12-30T12:00Z',
    days: 3,
    want: '2027-01-02T12:00Z',
  },
])('calendar days keep the wall time: $name', ({ zone, from, days, want }) => {
  const calendar = compileCalendar([weekdays(zone, ['09:00', '17:00'])], timeZones)
  expect(new Date(addCalendarDays(Date.parse(from), days, calendar))).toEqual(new Date(want))
})

test.each([
  {
    name: 'from Friday',
    calendars: [weekdays('UTC', ['09:00', '17:00'])],
    days: 2,
    want: '2026-01-13T17:00Z',
  },
  {
    name: 'the last of several windows',
    calendars: [weekdays('UTC', ['13:00', '18:00'], ['09:00', '12:00'])],
    days: 1,
    want: '2026-01-12T18:00Z',
  },
  {
    name: 'past a holiday',
    calendars: [{ ...weekdays('UTC', ['09:00', '17:00']), holidays: ['2026-01-12'] }],
    days: 1,
    want: '2026-01-13T17:00Z',
  },
  {
    name: 'on a Saturday with special hours',
    calendars: [
      { ...weekdays('UTC', ['09:00', '17:00']), special: { '2026-01-10': [['10:00', '14:00']] as const } },
    ],
    days: 1,
    want: '2026-01-10T14:00Z',
  },
  {
    name: 'a night shift closes next morning',
    calendars: [weekdays('UTC', ['22:00', '06:00'])],
    days: 1,
    want: '2026-01-13T06:00Z',
  },
  { name: 'midnight', calendars: [weekdays('UTC', ['00:00', '24:00'])], days: 1, want: '2026-01-13T00:00Z' },
  {
    name: 'the last member of a union to close',
    calendars: [weekdays('UTC', ['09:00', '17:00']), weekdays('America/New_York', ['09:00', '17:00'])],
    days: 1,
    want: '2026-01-12T22:00Z',
  },
] satisfies { name: string; calendars: CalendarDefinition[]; days: number; want: string }[])(
  'business days end at closing: $name',
  ({ calendars, days, want }) => {
    const friday = Date.parse('2026-01-09T10:00Z')
    expect(new Date(closeOfBusinessDay(friday, days, compileCalendar(calendars, timeZones)))).toEqual(
      new Date(want),
    )
  },
)

test('the start belongs to its local day', () => {
  const auckland = compileCalendar([weekdays('Pacific/Auckland', ['09:00', '17:00'])], timeZones)
  // Already Monday in Auckland, so the next business day is Tuesday.
  expect(new Date(closeOfBusinessDay(Date.parse('2026-01-11T12:00Z'), 1, auckland))).toEqual(
    new Date('2026-01-13T04:00Z'),
  )
})

test('too few open days are a RangeError', () => {
  const once = compileCalendar(
    [{ zone: 'UTC', weekly: {}, special: { '2026-05-01': [['10:00', '12:00']] } }],
    timeZones,
  )
  expect(() => closeOfBusinessDay(Date.parse('2026-01-01T00:00Z'), 2, once)).toThrow(RangeError)
})
