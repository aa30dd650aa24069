import { DAY_MS, epochDayOf, HOUR_MS, MINUTE_MS, SECOND_MS } from './time-units.ts'

/** A weekday as it is written in a calendar. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

/**
 * An open window in local wall-clock time, half-open: `["09:00", "17:30"]`.
 * An end at or before the start means the next day (`["22:00", "06:00"]`); `"24:00"` is the midnight at the end of the day.
 */
export type WallWindow = readonly [start: string, end: string]

/** Opening hours in one IANA time zone. */
export interface CalendarDefinition {
  /** IANA name, such as `Australia/Lord_Howe`. */
  readonly zone: string
  /** Windows by the local weekday on which they begin; a weekday that is left out is closed. */
  readonly weekly: { readonly [day in Weekday]?: readonly WallWindow[] }
  /** Local dates (`YYYY-MM-DD`) on which no window begins. The night shift of the evening before still ends as usual. */
  readonly holidays?: readonly string[]
  /** Local dates with hours of their own, which replace the weekly ones and beat holidays (R3); `[]` is closed. */
  readonly special?: { readonly [date: string]: readonly WallWindow[] }
}

/** A window as offsets from the midnight that begins its local date, in milliseconds of wall-clock time. */
interface DayWindow {
  readonly startMs: number
  /** May pass 24 hours: the window then ends on the next local date. */
  readonly endMs: number
}

/** Opening hours, parsed: what is open on a local date, given as days since 1970-01-01. */
export interface OpeningHours {
  readonly zone: string
  readonly windowsOn: (epochDay: number) => readonly DayWindow[]
  /** The last local date on which a window begins; `Infinity` when some weekday is open, `-Infinity` when no day is. */
  readonly lastOpenDay: number
}

/** In the order of `epochDay % 7`: 1970-01-01 was a Thursday. */
const WEEKDAYS: readonly Weekday[] = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed']

const WALL_TIME = /^(\d\d):(\d\d)(?::(\d\d))?$/
const LOCAL_DATE = /^(\d{4})-(\d\d)-(\d\d)$/

/**
 * Parses opening hours strictly. The zone's name is not looked at here: the time-zone source knows which exist.
 * @throws {TypeError} the zone is no string, or a weekday is not one of `mon` … `sun`
 * @throws {RangeError} a time or a date is malformed or does not exist
 */
export function parseOpeningHours(definition: CalendarDefinition): OpeningHours {
  if (typeof definition.zone !== 'string' || definition.zone === '') {
    throw new TypeError('"zone" must be the name of an IANA time zone')
  }
  const weekly = parseWeekly(definition.weekly)
  const holidays = new Set((definition.holidays ?? []).map((date) => parseLocalDate(date, 'holidays')))
  const special = new Map(
    Object.entries(definition.special ?? {}).map(([date, windows]) => [
      parseLocalDate(date, 'special'),
      parseWindows(windows, `special["${date}"]`),
    ]),
  )
  const openSpecialDays = [...special].filter(([, windows]) => windows.length > 0).map(([day]) => day)
  return {
    zone: definition.zone,
    windowsOn: (epochDay) =>
      special.get(epochDay) ?? (holidays.has(epochDay) ? CLOSED : (weekly[weekdayIndex(epochDay)] ?? CLOSED)),
    lastOpenDay: weekly.some((windows) => windows.length > 0) ? Infinity : Math.max(...openSpecialDays),
  }
}

const CLOSED: readonly DayWindow[] = []

function weekdayIndex(epochDay: number): number {
  return ((epochDay % 7) + 7) % 7
}

function parseWeekly(weekly: CalendarDefinition['weekly']): readonly (readonly DayWindow[])[] {
  for (const day of Object.keys(weekly)) {
    if (!WEEKDAYS.some((known) => known === day)) {
      throw new TypeError(
        `"weekly" has the unknown day "${day}": expected mon, tue, wed, thu, fri, sat or sun`,
      )
    }
  }
  return WEEKDAYS.map((day) => parseWindows(weekly[day] ?? [], `weekly.${day}`))
}

function parseWindows(windows: readonly WallWindow[], path: string): readonly DayWindow[] {
  return windows.map(([start, end], index) => {
    const startMs = parseWallTime(start, `${path}[${index}][0]`)
    const endMs = parseWallTime(end, `${path}[${index}][1]`)
    if (startMs === DAY_MS) {
      throw new RangeError(`${path}[${index}][0] must begin before "24:00", which is legal as an end only`)
    }
    return { startMs, endMs: endMs <= startMs ? endMs + DAY_MS : endMs }
  })
}

function parseWallTime(text: string, path: string): number {
  const match = WALL_TIME.exec(text)
  const [hours, minutes, seconds] = (match ?? []).slice(1).map((digits) => Number(digits ?? 0))
  if (hours !== undefined && minutes !== undefined && seconds !== undefined && minutes < 60 && seconds < 60) {
    const wallMs = hours * HOUR_MS + minutes * MINUTE_MS + seconds * SECOND_MS
    if (wallMs <= DAY_MS) return wallMs
  }
  throw new RangeError(`${path} must be a wall time from "00:00" to "24:00", got ${JSON.stringify(text)}`)
}

function parseLocalDate(text: string, path: string): number {
  const [year, month, day] = (LOCAL_DATE.exec(text) ?? []).slice(1).map(Number)
  if (year !== undefined && year >= 1900 && month !== undefined && day !== undefined) {
    const midnight = new Date(Date.UTC(year, month - 1, day))
    // Date.UTC rolls 31 February over to March; a date that exists comes back as it went in.
    if (midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day)
      return epochDayOf(midnight.getTime())
  }
  throw new RangeError(
    `"${path}" must hold local dates "YYYY-MM-DD" from 1900 on, got ${JSON.stringify(text)}`,
  )
}
