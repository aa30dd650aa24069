import type { CompiledCalendar } from './compiled-calendar.ts'
import type { Target } from './duration.ts'
import { type Segment, segmentsBetween } from './segments.ts'
import { countedUntil, instantCounted, type Terms, termsOf } from './terms.ts'
import { knownAt, type PausePolicy, type TimelineEntry } from './timeline.ts'
import { assertInstant } from './time-units.ts'

/** Everything a clock is a function of. */
export interface ClockInput {
  readonly target: Target
  /** Opening hours in which the clock counts. */
  readonly calendar: CompiledCalendar
  /** Needs one `start`. Entries after `now` are not looked at, nor those after the first `fulfill` or `cancel`. */
  readonly timeline: readonly TimelineEntry[]
  /** The instant to evaluate at, epoch milliseconds. */
  readonly now: number
  /** Fractions of the target, in (0, 1), at which to warn (R6). @default none */
  readonly warnings?: readonly number[]
  /** Which pauses stop the clock (R7). @default 'all' */
  readonly pauses?: PausePolicy
}

/** A warning at a fraction of counted time (R6). */
export interface Warning {
  readonly fraction: number
  /** When so much has been counted; `null` while a pause without end is in the way. */
  readonly at: number | null
  /**
   * `pending`: still to come. `sent`: its instant passed while the clock ran under these terms. `skipped`: it is never
   * sent, because a change put its instant into the past or the clock ended before it.
   */
  readonly state: 'pending' | 'sent' | 'skipped'
}

/** A breach, in force or superseded by a later change (R9). */
export interface Breach {
  /** The due instant; or the change's, when the change put the due instant into the past (R5). */
  readonly at: number
  readonly reason: 'due' | 'retroactive'
  readonly dueAt: number
  /** A later change of target or calendar made other terms count. The breach stays on the record. */
  readonly superseded: boolean
}

/** What a clock is doing. `fulfilled` also after a breach: `met` tells the two apart. */
export type ClockState = 'running' | 'paused' | 'fulfilled' | 'breached' | 'cancelled'

/** A clock evaluated at an instant. Names in `At` are instants in epoch milliseconds, names in `Ms` amounts. */
export interface Clock {
  readonly state: ClockState
  readonly startedAt: number
  /** Where counting begins: `startedAt`, or the last change that said `from_change`. */
  readonly originAt: number
  /** What may be counted; of a target in days, its length from the origin when nothing pauses. */
  readonly budgetMs: number
  /** Counted from `originAt` to `now` or the clock's end; goes on after a breach. */
  readonly countedMs: number
  /** `budgetMs - countedMs`; negative once the target has been passed. */
  readonly remainingMs: number
  /** When the budget is spent if nothing more happens (R4); `null` while a pause without end is in the way. */
  readonly dueAt: number | null
  readonly warnings: readonly Warning[]
  /** The breach in force. */
  readonly breachedAt: number | null
  readonly reason: Breach['reason'] | null
  /** All breaches in order, with those that a later change superseded. */
  readonly breaches: readonly Breach[]
  readonly fulfilledAt: number | null
  readonly cancelledAt: number | null
  /** Fulfilled at or before due (R5); `null` while the clock runs and after it was cancelled. */
  readonly met: boolean | null
  /** The next instant something happens by itself, a warning or the breach: the one timer a clock needs. */
  readonly nextAt: number | null
  /** From `startedAt` to `now` or the clock's end; those from `originAt` on sum to `countedMs`. */
  readonly segments: readonly Segment[]
}

/**
 * Computes one clock from its timeline. The same input gives the same clock: nothing is stored, so a changed policy, a
 * corrected calendar or a rule of next year is a matter of computing again.
 *
 * Events come before the passing of time at the same instant: fulfilled exactly at due is met (R5), and a clock that is
 * evaluated at its due instant, unfulfilled, is breached.
 * @returns the clock as of `now`
 * @throws {RangeError} the timeline has no `start` at or before `now`, `now` is not an integer in range, a warning is not
 *   in (0, 1), or the calendar has too little open time ahead
 * @example computeClock({ target: parseTarget('PT4H'), calendar, now, timeline: [{ at: openedAt, type: 'start' }] }).dueAt
 */
export function computeClock(input: ClockInput): Clock {
  const run = runOf(input)
  const { startedAt, end, untilAt, terms } = run
  const inForce = terms.at(-1) as Terms
  const dueAt = instantCounted(inForce, inForce.budgetMs)
  const breaches = breachesOf(run, dueAt)
  const breach = breaches.find(({ superseded }) => !superseded)
  const state = stateOf(run, inForce, breach)
  const countedMs = countedUntil(inForce, untilAt)
  const warnings = inForce.warnings.map((fraction) => warningAt(fraction, run, inForce))
  return {
    state,
    startedAt,
    originAt: inForce.originAt,
    budgetMs: inForce.budgetMs,
    countedMs,
    remainingMs: inForce.budgetMs - countedMs,
    dueAt,
    warnings,
    breachedAt: breach?.at ?? null,
    reason: breach?.reason ?? null,
    breaches,
    fulfilledAt: end?.type === 'fulfill' ? end.at : null,
    cancelledAt: end?.type === 'cancel' ? end.at : null,
    met: end?.type === 'fulfill' ? dueAt === null || end.at <= dueAt : null,
    nextAt: state === 'running' ? nextOf(dueAt, warnings) : null,
    segments: segmentsOf(run, inForce),
  }
}

function segmentsOf({ startedAt, untilAt }: Run, { counts, paused, originAt }: Terms): readonly Segment[] {
  const counted = segmentsBetween(counts, paused, originAt, untilAt)
  if (originAt === startedAt && paused.length === 0) return counted
  return [...segmentsBetween(counts, paused, startedAt, Math.min(originAt, untilAt)), ...counted]
}

/** A clock's life as far as it is known: from its start to `untilAt`, its end or now. */
export interface Run {
  readonly startedAt: number
  readonly end: { readonly at: number; readonly type: 'fulfill' | 'cancel' } | undefined
  readonly untilAt: number
  readonly terms: ReturnType<typeof termsOf>
}

/** Reads a clock's life off its input; the part that `computeClock` and `traceDue` share. */
export function runOf({ target, calendar, timeline, now, warnings = [], pauses = 'all' }: ClockInput): Run {
  assertInstant(now, 'now')
  const known = knownAt(timeline, now)
  let startIndex = 0
  while (startIndex < known.length && known[startIndex]?.type !== 'start') startIndex += 1
  const start = known[startIndex]
  if (start === undefined) {
    throw new RangeError(`The timeline has no "start" at or before ${new Date(now).toISOString()}`)
  }
  assertInstant(start.at, 'start')
  let endIndex = startIndex + 1
  while (endIndex < known.length && !isEnd((known[endIndex] as TimelineEntry).type)) endIndex += 1
  const end = known[endIndex] as Run['end']
  const lived = end === undefined ? known : known.slice(0, endIndex)
  const terms = termsOf({ target, calendar, warnings, pauses }, lived, start.at)
  for (const each of terms) assertFractions(each.warnings)
  return { startedAt: start.at, end, untilAt: end?.at ?? now, terms }
}

function isEnd(type: TimelineEntry['type']): boolean {
  return type === 'fulfill' || type === 'cancel'
}

function assertFractions(fractions: readonly number[]): void {
  for (const fraction of fractions) {
    if (!(fraction > 0 && fraction < 1)) {
      throw new RangeError(`A warning must be a fraction of the target between 0 and 1, got ${fraction}`)
    }
  }
}

/** @param lastDueAt - when the terms in force are due, which the caller knows */
function breachesOf({ terms, end, untilAt }: Run, lastDueAt: number | null): readonly Breach[] {
  const breaches: Breach[] = []
  for (let index = 0; index < terms.length; index += 1) {
    const each = terms[index] as Terms
    const next = terms[index + 1]
    // Of several changes at one instant only the last came into force.
    if (next?.since === each.since) continue
    const dueAt = next ? instantCounted(each, each.budgetMs, next.since) : lastDueAt
    if (dueAt === null) continue
    // An event at the due instant comes before it; when nothing but now ends the terms, the due instant itself counts.
    const passed =
      next === undefined && end === undefined ? dueAt <= untilAt : dueAt < (next?.since ?? untilAt)
    if (!passed) continue
    const late = dueAt < each.since
    breaches.push({
      at: late ? each.since : dueAt,
      reason: late ? 'retroactive' : 'due',
      dueAt,
      superseded: next !== undefined,
    })
  }
  return breaches
}

function stateOf({ end, untilAt }: Run, inForce: Terms, breach: Breach | undefined): ClockState {
  if (end !== undefined) return end.type === 'fulfill' ? 'fulfilled' : 'cancelled'
  if (breach !== undefined) return 'breached'
  return inForce.paused.some(({ from, to }) => from <= untilAt && untilAt < to) ? 'paused' : 'running'
}

function warningAt(fraction: number, { end, untilAt }: Run, inForce: Terms): Warning {
  const at = instantCounted(inForce, Math.round(inForce.budgetMs * fraction))
  const passed = at !== null && (end === undefined ? at <= untilAt : at < untilAt)
  if (passed) return { fraction, at, state: at < inForce.since ? 'skipped' : 'sent' }
  return { fraction, at, state: end === undefined ? 'pending' : 'skipped' }
}

/** The next instant at which something happens by itself. */
function nextOf(dueAt: number | null, warnings: readonly Warning[]): number | null {
  let next = dueAt
  for (const { at, state } of warnings)
    if (state === 'pending' && at !== null && (next === null || at < next)) next = at
  return next
}
