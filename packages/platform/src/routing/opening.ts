import { addWorkingTime, alwaysOpen, openWindowsBetween, type CompiledCalendar } from '@deskwire/sla'
import { keptBeside } from '../kept-beside.ts'
import { zoneOffsets } from '../sla/compiled-calendars.ts'

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

const ALWAYS: Opening = { open: true, closesAt: null, opensAt: null }

/** An opening, and how long it is the answer. */
interface Answer {
  readonly from: number
  /** Exclusive. */
  readonly until: number
  readonly opening: Opening
}

const FOR_EVER: Answer = { from: -Infinity, until: Infinity, opening: ALWAYS }

// Tickets come much faster than doors open and close.
const lastAnswers = keptBeside((_calendar: CompiledCalendar): { answer: Answer | null } => ({ answer: null }))

/**
 * Reads opening hours at an instant.
 * @param calendar - the union of all calendars; the same answer is the same object as long as it holds
 * @param now - epoch milliseconds
 * @example openingOf(compiledCalendar([{ zone: 'Asia/Shanghai', weekly: { fri: [['09:00', '18:00']] } }]), now).open
 */
export const openingOf = (calendar: CompiledCalendar, now: number): Opening => answerOf(calendar, now).opening

/** Until when that answer holds at least, epoch milliseconds, exclusive; infinite where nothing will change it. */
export const openingUntil = (calendar: CompiledCalendar, now: number): number => answerOf(calendar, now).until

function answerOf(calendar: CompiledCalendar, now: number): Answer {
  if (calendar === alwaysOpen) return FOR_EVER
  const last = lastAnswers(calendar)
  if (last.answer && now >= last.answer.from && now < last.answer.until) return last.answer
  const answer = answerAt(calendar, now)
  last.answer = answer
  return answer
}

/** Looks a day beyond the horizon, so that an answer that only the horizon makes holds for a while too. */
function answerAt(calendar: CompiledCalendar, now: number): Answer {
  const horizon = now + HORIZON_MS
  const [first] = openWindowsBetween(now, horizon + DAY_MS, calendar)
  if (first && first[0] === now) {
    const [, closesAt] = first
    if (closesAt < horizon) return { from: now, until: closesAt, opening: { ...ALWAYS, closesAt } }
    return { from: now, until: closesAt - HORIZON_MS + 1, opening: ALWAYS }
  }
  const opensAt = first ? first[0] : nextOpening(calendar, now)
  return { from: now, until: opensAt ?? Infinity, opening: { open: false, closesAt: null, opensAt } }
}

function nextOpening(calendar: CompiledCalendar, now: number): number | null {
  const { lastOpenYear } = calendar
  if (lastOpenYear === Infinity) return addWorkingTime(now, 0, calendar)
  if (lastOpenYear < new Date(now).getUTCFullYear()) return null
  const [next] = openWindowsBetween(now, Date.UTC(lastOpenYear + 1, 0, 1), calendar)
  return next ? next[0] : null
}

/**
 * The wall clock of a zone at an instant, minutes since midnight.
 * @param now - epoch milliseconds
 * @throws {RangeError} the zone is unknown
 * @example localMinutes('Asia/Shanghai', Date.UTC(2026, 10, 20, 1, 30)) // 570
 */
export function localMinutes(zone: string, now: number): number {
  const { firstOffsetMs, transitions } = zoneOffsets(zone, now)
  const offsetMs = transitions.findLast(({ at }) => at <= now)?.offsetMs ?? firstOffsetMs
  return Math.floor(((((now + offsetMs) % DAY_MS) + DAY_MS) % DAY_MS) / 60_000)
}
