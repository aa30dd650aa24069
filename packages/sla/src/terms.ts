import { alwaysOpen, type CompiledCalendar } from './compiled-calendar.ts'
import type { Target } from './duration.ts'
import { addCalendarDays, closeOfBusinessDay } from './local-days.ts'
import {
  type CalendarChange,
  type PausePolicy,
  pausedSpans,
  type Span,
  spansBetween,
  type TargetChange,
  type TimelineEntry,
} from './timeline.ts'
import { addWorkingTime, workingTimeBetween } from './working-time.ts'

/** What a clock is held to: the policy's share in it. */
export interface Agreement {
  readonly target: Target
  readonly calendar: CompiledCalendar
  readonly warnings: readonly number[]
  readonly pauses: PausePolicy
}

/**
 * An agreement in force: since when, counted from where. A clock has one, and another after each change of target or
 * calendar; all are computed from the same timeline, which is why no change can lose a pause.
 */
export interface Terms extends Agreement {
  /** When they came into force. */
  readonly since: number
  /** Where counting begins: the start, or the change that said `from_change`. */
  readonly originAt: number
  /** What may be counted until they are due. */
  readonly budgetMs: number
  /** Where it counts: the agreement's calendar, or always for calendar days. */
  readonly counts: CompiledCalendar
  /** When it does not count. */
  readonly paused: readonly Span[]
  /** When it does, from the origin on, as far as pauses go. */
  readonly unpaused: readonly Span[]
}

/**
 * The terms a clock has been under, in order; the last are in force.
 * @param initial - the agreement before the first entry
 * @param entries - in order of time, from before the start to the clock's end
 */
export function termsOf(
  initial: Agreement,
  entries: readonly TimelineEntry[],
  startedAt: number,
): readonly [...earlier: Terms[], inForce: Terms] {
  const earlier: Terms[] = []
  let agreement = initial
  let since = startedAt
  let originAt = startedAt
  for (const entry of entries) {
    const changed = agreementAfter(agreement, entry)
    if (changed === undefined) continue
    // A change before the start, or at its instant, is what the clock starts with.
    if (entry.at > startedAt) {
      earlier.push(enact(agreement, entries, since, originAt))
      since = entry.at
      if (entry.type === 'target') originAt = entry.mode === 'from_change' ? entry.at : startedAt
    }
    agreement = changed
  }
  const inForce = enact(agreement, entries, since, originAt)
  return earlier.length === 0 ? [inForce] : [...earlier, inForce]
}

/** The agreement that an entry makes of another; `undefined` when it leaves it as it is. */
function agreementAfter(agreement: Agreement, entry: TimelineEntry): Agreement | undefined {
  if (entry.type === 'target') return withTarget(agreement, entry)
  if (entry.type === 'calendar' && entry.mode === 'recalculate') return withCalendar(agreement, entry)
  return undefined
}

function withTarget(agreement: Agreement, change: TargetChange): Agreement {
  return {
    ...agreement,
    target: change.target,
    warnings: change.warnings ?? agreement.warnings,
    pauses: change.pauses ?? agreement.pauses,
  }
}

function withCalendar(agreement: Agreement, change: CalendarChange): Agreement {
  return { ...agreement, calendar: change.calendar }
}

function enact(
  agreement: Agreement,
  entries: readonly TimelineEntry[],
  since: number,
  originAt: number,
): Terms {
  const { target, calendar, warnings, pauses } = agreement
  const paused = pausedSpans(entries, pauses)
  return {
    target,
    calendar,
    warnings,
    pauses,
    since,
    originAt,
    budgetMs: budgetMsOf(target, originAt, calendar),
    counts: target.kind === 'calendar_days' ? alwaysOpen : calendar,
    paused,
    unpaused: spansBetween(paused, originAt),
  }
}

/**
 * Days become an amount once, at the origin, so that a pause moves their due instant like any other: a calendar-day
 * target by the pause's elapsed time, a business-day target by the working time in it.
 */
function budgetMsOf(target: Target, originAt: number, calendar: CompiledCalendar): number {
  switch (target.kind) {
    case 'hours':
      return target.budgetMs
    case 'calendar_days':
      return addCalendarDays(originAt, target.days, calendar) - originAt
    case 'business_days':
      return workingTimeBetween(originAt, closeOfBusinessDay(originAt, target.days, calendar), calendar)
  }
}

/**
 * The first instant at which so much has been counted under the terms (R4).
 * @param beforeAt - where to stop looking, epoch milliseconds
 * @returns `null` when it is not reached by `beforeAt`, or a pause without end is in the way
 * @throws {RangeError} `beforeAt` is not given and the calendar has too little open time ahead
 */
export function instantCounted(terms: Terms, amountMs: number, beforeAt = Infinity): number | null {
  let leftMs = amountMs
  for (const { from, to } of terms.unpaused) {
    if (from >= beforeAt) return null
    if (to === Infinity && beforeAt === Infinity) return addWorkingTime(from, leftMs, terms.counts)
    const workingMs = workingTimeBetween(from, Math.min(to, beforeAt), terms.counts)
    if (workingMs >= leftMs) return addWorkingTime(from, leftMs, terms.counts)
    leftMs -= workingMs
  }
  return null
}

/** What has been counted under the terms up to an instant, milliseconds. */
export function countedUntil(terms: Terms, untilAt: number): number {
  let sum = 0
  for (const { from, to } of terms.unpaused)
    if (from < untilAt) sum += workingTimeBetween(from, Math.min(to, untilAt), terms.counts)
  return sum
}
