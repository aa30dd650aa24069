import {
  addWorkingTime,
  alwaysOpen,
  compileCalendar,
  type CalendarDefinition,
  type CompiledCalendar,
  intlTimeZones,
  openWindowsBetween,
} from '@deskwire/sla'

/** Opening hours at one instant. */
export interface Opening {
  readonly open: boolean
  /** When it closes, epoch milliseconds; null while closed, or where it never does. */
  readonly closesAt: number | null
  /** When it opens next, epoch milliseconds; null while open, or where it never will. */
  readonly opensAt: number | null
}

const DAY_MS = 24 * 60 * 60 * 1000

// A window that is still open a week later counts as one that never closes: nobody plans a shift that long.
const HORIZON_MS = 7 * DAY_MS

// A floor has a handful of shifts, most agents share one; edited ones push the oldest out.
const REMEMBERED = 200

const timeZones = intlTimeZones()
const compiled = new Map<string, CompiledCalendar>()

function compiledOf(definitions: readonly CalendarDefinition[]): CompiledCalendar {
  if (definitions.length === 0) return alwaysOpen
  const key = JSON.stringify(definitions)
  const known = compiled.get(key)
  if (known) return known
  const calendar = compileCalendar(definitions, timeZones)
  if (compiled.size >= REMEMBERED) compiled.delete(compiled.keys().next().value ?? '')
  compiled.set(key, calendar)
  return calendar
}

/**
 * Reads opening hours at an instant, by the union of their calendars.
 * @param definitions - none means always open
 * @param now - epoch milliseconds
 * @throws {RangeError} a zone is unknown, or a time or date is malformed
 * @example openingAt([{ zone: 'Asia/Shanghai', weekly: { fri: [['09:00', '18:00']] } }], now).open
 */
export function openingAt(definitions: readonly CalendarDefinition[], now: number): Opening {
  const calendar = compiledOf(definitions)
  const [first] = openWindowsBetween(now, now + HORIZON_MS, calendar)
  if (first && first[0] === now) {
    return { open: true, closesAt: first[1] >= now + HORIZON_MS ? null : first[1], opensAt: null }
  }
  if (first) return { open: false, closesAt: null, opensAt: first[0] }
  return { open: false, closesAt: null, opensAt: later(calendar, now) }
}

/** The first opening beyond the horizon: only a calendar of holidays and special days gets here. */
function later(calendar: CompiledCalendar, now: number): number | null {
  try {
    return addWorkingTime(now, 0, calendar)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The wall clock of a zone at an instant, in minutes since midnight. */
export function localMinutes(zone: string, now: number): number {
  const utc = new Date(now)
  const { firstOffsetMs, transitions } = timeZones.zoneYear(zone, utc.getUTCFullYear())
  let offsetMs = firstOffsetMs
  for (const transition of transitions) if (transition.at <= now) offsetMs = transition.offsetMs
  const sinceMidnight = (((now + offsetMs) % DAY_MS) + DAY_MS) % DAY_MS
  return Math.floor(sinceMidnight / 60_000)
}
