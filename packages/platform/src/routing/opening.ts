import { addWorkingTime, openWindowsBetween, type CalendarDefinition } from '@deskwire/sla'
import { compiledCalendar } from '../sla/compiled-calendars.ts'

/** Opening hours at one instant. */
export interface Opening {
  readonly open: boolean
  /** When it closes, epoch milliseconds; null while closed, or where it never does. */
  readonly closesAt: number | null
  /** When it opens next, epoch milliseconds; null while open, or where it never will. */
  readonly opensAt: number | null
}

const DAY_MS = 24 * 60 * 60 * 1000

// Whatever is still open a week later counts as never closing: nobody plans a shift that long.
const HORIZON_MS = 7 * DAY_MS

/**
 * Reads opening hours at an instant, by the union of their calendars.
 * @param definitions - none means always open
 * @param now - epoch milliseconds
 * @throws {RangeError} a zone is unknown, or a time or date is malformed
 * @example openingAt([{ zone: 'Asia/Shanghai', weekly: { fri: [['09:00', '18:00']] } }], now).open
 */
export function openingAt(definitions: readonly CalendarDefinition[], now: number): Opening {
  if (definitions.length === 0) return { open: true, closesAt: null, opensAt: null }
  const calendar = compiledCalendar(definitions)
  const [first] = openWindowsBetween(now, now + HORIZON_MS, calendar)
  if (first && first[0] === now) {
    return { open: true, closesAt: first[1] >= now + HORIZON_MS ? null : first[1], opensAt: null }
  }
  if (first) return { open: false, closesAt: null, opensAt: first[0] }
  const reopens = calendar.lastOpenYear > new Date(now).getUTCFullYear()
  return { open: false, closesAt: null, opensAt: reopens ? addWorkingTime(now, 0, calendar) : null }
}

/**
 * The wall clock of a zone at an instant, minutes since midnight.
 * @param now - epoch milliseconds
 * @throws {RangeError} the zone is unknown
 * @example localMinutes('Asia/Shanghai', Date.UTC(2026, 10, 20, 1, 30)) // 570
 */
export function localMinutes(zone: string, now: number): number {
  const year = compiledCalendar([{ zone, weekly: {} }]).zoneYear(new Date(now).getUTCFullYear())
  const { firstOffsetMs, transitions } = year
  const offsetMs = transitions.findLast(({ at }) => at <= now)?.offsetMs ?? firstOffsetMs
  return Math.floor(((((now + offsetMs) % DAY_MS) + DAY_MS) % DAY_MS) / 60_000)
}
