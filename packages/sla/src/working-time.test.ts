import { expect, test } from 'vitest'
import { alwaysOpen, compileCalendar } from './compiled-calendar.ts'
import { intlTimeZones } from './intl-time-zones.ts'
import type { CalendarDefinition, WallWindow } from './opening-hours.ts'
import { closeOfBusinessDay } from './local-days.ts'
import { addWorkingTime, openWindowsBetween, workingTimeBetween } from './working-time.ts'

const HOUR_MS = 3_600_000
const timeZones = intlTimeZones()

function everyDay(zone: string, ...windows: WallWindow[]): CalendarDefinition {
  return {
    zone,
    weekly: {
      mon: windows,
      tue: windows,
      wed: windows,
      thu: windows,
      fri: windows,
      sat: windows,
      sun: windows,
    },
  }
}

const london: CalendarDefinition = {
  zone: 'Europe/London',
  weekly: {
    mon: [['09:00', '18:00']],
    tue: [['09:00', '18:00']],
    wed: [['09:00', '18:00']],
    thu: [['09:00', '18:00']],
    fri: [['09:00', '18:00']],
  },
}

const additions: readonly {
  name: string
  calendars: readonly CalendarDefinition[]
  from: string
  hours: number
  want: string
}[] = [
  {
    name: 'over a weekend',
    calendars: [london],
    from: '2026-01-09T17:00Z',
    hours: 2,
    want: '2026-01-12T10:00Z',
  },
  {
    name: 'exactly at closing it stays at closing (R4)',
    calendars: [london],
    from: '2026-01-09T17:00Z',
    hours: 1,
    want: '2026-01-09T18:00Z',
  },
  {
    name: 'nothing to spend stays where it is in working time',
    calendars: [london],
    from: '2026-01-09T17:00Z',
    hours: 0,
    want: '2026-01-09T17:00Z',
  },
  {
    name: 'nothing to spend goes to the next opening out of it',
    calendars: [london],
    from: '2026-01-09T18:00Z',
    hours: 0,
    want: '2026-01-12T09:00Z',
  },
  {
    name: 'over New Year',
    calendars: [london],
    from: '2026-12-31T17:00Z',
    hours: 2,
    want: '2027-01-01T10:00Z',
  },
  {
    name: 'a day of 23 hours counts 23 (R1)',
    calendars: [everyDay('Europe/Berlin', ['00:00', '24:00'])],
    from: '2026-03-28T23:00Z',
    hours: 24,
    want: '2026-03-29T23:00Z',
  },
  {
    name: 'a shift over the gap is an hour short (R1)',
    calendars: [everyDay('Europe/Berlin', ['22:00', '06:00'])],
    from: '2026-03-28T21:00Z',
    hours: 8,
    want: '2026-03-29T21:00Z',
  },
  {
    name: 'a shift over the fold is an hour long (R1)',
    calendars: [everyDay('Europe/Berlin', ['22:00', '06:00'])],
    from: '2026-10-24T20:00Z',
    hours: 9,
    want: '2026-10-25T05:00Z',
  },
  {
    name: 'a half-hour fold lengthens by half an hour',
    calendars: [everyDay('Australia/Lord_Howe', ['01:00', '03:00'])],
    from: '2026-04-04T14:00Z',
    hours: 2.5,
    want: '2026-04-04T16:30Z',
  },
  {
    name: 'a window inside the gap moves on by its length',
    calendars: [everyDay('Europe/Berlin', ['02:00', '02:30'])],
    from: '2026-03-29T00:00Z',
    hours: 0.5,
    want: '2026-03-29T01:30Z',
  },
  {
    name: 'the night shift before a holiday ends as usual',
    calendars: [{ ...everyDay('UTC', ['22:00', '06:00']), holidays: ['2026-01-02'] }],
    from: '2026-01-01T22:00Z',
    hours: 9,
    want: '2026-01-03T23:00Z',
  },
  {
    name: 'overlapping members of a union count once (R11)',
    calendars: [everyDay('UTC', ['09:00', '13:00']), everyDay('UTC', ['12:00', '15:00'])],
    from: '2026-01-01T00:00Z',
    hours: 6,
    want: '2026-01-01T15:00Z',
  },
  {
    name: 'a union follows the sun',
    calendars: [everyDay('Asia/Tokyo', ['09:00', '17:00']), everyDay('Europe/London', ['08:00', '16:00'])],
    from: '2026-01-01T00:00Z',
    hours: 16,
    want: '2026-01-01T16:00Z',
  },
  {
    name: 'only special hours may be open',
    calendars: [{ zone: 'UTC', weekly: {}, special: { '2030-05-01': [['10:00', '12:00']] } }],
    from: '2026-01-01T00:00Z',
    hours: 2,
    want: '2030-05-01T12:00Z',
  },
]

test.each(additions)('adding working time: $name', ({ calendars, from, hours, want }) => {
  const calendar = compileCalendar(calendars, timeZones)
  expect(new Date(addWorkingTime(Date.parse(from), hours * HOUR_MS, calendar))).toEqual(new Date(want))
})

test('in a calendar that is always open every hour counts', () => {
  const at = Date.parse('2026-12-31T12:00Z')
  expect(addWorkingTime(at, 10_000 * HOUR_MS, alwaysOpen)).toBe(at + 10_000 * HOUR_MS)
  expect(workingTimeBetween(at, at + 10_000 * HOUR_MS, alwaysOpen)).toBe(10_000 * HOUR_MS)
  expect([...openWindowsBetween(at, at + 24 * HOUR_MS, alwaysOpen)]).toEqual([[at, at + 24 * HOUR_MS]])
  expect(closeOfBusinessDay(at, 1, alwaysOpen)).toBe(at + 36 * HOUR_MS)
})

test('a calendar that never opens is a RangeError to add to, and has no working time to measure', () => {
  const closed = compileCalendar(
    [{ zone: 'UTC', weekly: { mon: [] }, special: { '2026-05-01': [] } }],
    timeZones,
  )
  const at = Date.parse('2026-01-01T00:00Z')
  expect(() => addWorkingTime(at, 1, closed)).toThrow(RangeError)
  expect(() => addWorkingTime(at, 0, closed)).toThrow(/never opens/)
  expect(workingTimeBetween(at, at + 1e10, closed)).toBe(0)
})

test('special hours that do not suffice are a RangeError', () => {
  const once = compileCalendar(
    [{ zone: 'UTC', weekly: {}, special: { '2026-05-01': [['10:00', '12:00']] } }],
    timeZones,
  )
  expect(() => addWorkingTime(Date.parse('2026-01-01T00:00Z'), 3 * HOUR_MS, once)).toThrow(
    /too little open time/,
  )
})

test('arguments out of range are RangeErrors that name them', () => {
  const calendar = compileCalendar([london], timeZones)
  expect(() => addWorkingTime(0.5, 1, calendar)).toThrow(/"startAt"/)
  expect(() => addWorkingTime(0, -1, calendar)).toThrow(/"budgetMs"/)
  expect(() => addWorkingTime(0, 1.5, calendar)).toThrow(/"budgetMs"/)
  expect(() => workingTimeBetween(1, 0, calendar)).toThrow(/"toAt"/)
  expect(() => workingTimeBetween(0, 1e16, calendar)).toThrow(/"toAt"/)
})

test('compiling refuses no definitions and unknown zones', () => {
  expect(() => compileCalendar([], timeZones)).toThrow(RangeError)
  expect(() => compileCalendar([{ zone: 'Mars/Olympus', weekly: {} }], timeZones)).toThrow(/Mars\/Olympus/)
})

test('a calendar compiles a year once and when first asked', () => {
  const asked: number[] = []
  const calendar = compileCalendar([london], {
    zoneYear: (zone, year) => {
      asked.push(year)
      return timeZones.zoneYear(zone, year)
    },
  })
  asked.length = 0
  addWorkingTime(Date.parse('2026-01-09T17:00Z'), HOUR_MS, calendar)
  addWorkingTime(Date.parse('2026-06-09T17:00Z'), HOUR_MS, calendar)
  expect(asked).toEqual([2026])
})
