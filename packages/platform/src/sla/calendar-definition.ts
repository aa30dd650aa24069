import type { Calendar, CalendarCreate, SlaHours } from '@deskwire/contract'
import type { CalendarDefinition, CompiledCalendar, WallWindow, Weekday } from '@deskwire/sla'
import type { CalendarDoc } from '../documents/index.ts'
import { invalid } from '../refusal.ts'
import { compiledCalendar } from './compiled-calendars.ts'

type Windows = readonly { readonly opens: string; readonly closes: string }[]

/** Opening hours as the contract writes them, in a resource or in a request. */
export type WrittenHours = Pick<SlaHours, 'timeZone' | 'weekly' | 'holidays' | 'special'>

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly Weekday[]

const wallWindows = (windows: Windows): readonly WallWindow[] =>
  windows.map(({ opens, closes }) => [opens, closes])

/** Opening hours of the contract as the engine knows them. */
export function calendarDefinition(hours: WrittenHours): CalendarDefinition {
  const { timeZone, weekly, holidays = [], special = [] } = hours
  return {
    zone: timeZone,
    weekly: Object.fromEntries(weekdays.map((day) => [day, wallWindows(weekly[day] ?? [])])),
    holidays,
    special: Object.fromEntries(special.map(({ date, windows }) => [date, wallWindows(windows)])),
  }
}

/** The week with every day written out. */
export function wholeWeek(weekly: WrittenHours['weekly']): Calendar['weekly'] {
  const day = (name: Weekday) => [...(weekly[name] ?? [])]
  return {
    mon: day('mon'),
    tue: day('tue'),
    wed: day('wed'),
    thu: day('thu'),
    fri: day('fri'),
    sat: day('sat'),
    sun: day('sun'),
  }
}

/** Opening hours as they are kept: every day of the week, dates rising. */
export function calendarHours({
  timeZone,
  weekly,
  holidays = [],
  special = [],
  standardFor = null,
  editMode = 'pinned',
}: Omit<CalendarCreate, 'name' | 'standardFor' | 'editMode'> &
  Pick<CalendarDoc, 'standardFor'> &
  Partial<Pick<CalendarDoc, 'editMode'>>) {
  return {
    timeZone,
    weekly: wholeWeek(weekly),
    holidays: [...holidays].sort(),
    special: special
      .map(({ date, windows }) => ({ date, windows: [...windows] }))
      .sort((left, right) => (left.date < right.date ? -1 : 1)),
    standardFor,
    editMode,
  } satisfies Partial<CalendarDoc>
}

/**
 * Compiles opening hours that a caller has written.
 * @param pointer - where they stand in the request
 * @throws {Refusal} `invalid-request`: the zone or a date does not exist, a window begins at 24:00, a date is given twice
 */
export function checkedHours(hours: WrittenHours, pointer: string): CompiledCalendar {
  const dates = (hours.special ?? []).map(({ date }) => date)
  const twice = dates.findIndex((date, at) => dates.indexOf(date) !== at)
  if (twice >= 0) {
    throw invalid([
      {
        pointer: `${pointer}/special/${twice}/date`,
        code: 'duplicate',
        detail: 'Each date has hours of its own once.',
      },
    ])
  }
  try {
    return compiledCalendar([calendarDefinition(hours)])
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const part = faultyPart(error.message)
    throw invalid([
      { pointer: pointer + part, code: 'range', detail: faults[part] ?? 'These hours are none.' },
    ])
  }
}

const faults: Readonly<Record<string, string>> = {
  '/timeZone': 'There is no time zone of this name.',
  '/weekly': 'A window begins before 24:00.',
  '/holidays': 'One of these dates does not exist.',
  '/special': 'One of these dates does not exist, or one of its windows begins at 24:00.',
}

// The engine names the part in its message, in which what the caller sent may stand: so it is read, and never passed on.
function faultyPart(message: string): string {
  if (message.startsWith('Unknown time zone')) return '/timeZone'
  if (message.startsWith('weekly')) return '/weekly'
  return message.startsWith('"holidays"') ? '/holidays' : '/special'
}
