import type { CompiledCalendar } from './compiled-calendar.ts'
import type { Target } from './duration.ts'

/**
 * Which pauses stop a clock (R7): all of them, none, or those with one of the listed reasons. While a pause of another
 * reason is in force the clock counts on.
 */
export type PausePolicy = 'all' | 'none' | readonly string[]

/** A new target, and how it reaches a clock that is running (R8). */
export interface TargetChange {
  readonly at: number
  readonly type: 'target'
  readonly target: Target
  /** `retroactive`: from the original start, pauses kept. `from_change`: counted from the change on. */
  readonly mode: 'retroactive' | 'from_change'
  /** Warning fractions of the new policy. @default those in force before */
  readonly warnings?: readonly number[]
  /** Pauses that stop the clock under the new policy, looked at again from its origin. @default those in force before */
  readonly pauses?: PausePolicy
}

/** A new version of the opening hours (R9). */
export interface CalendarChange {
  readonly at: number
  readonly type: 'calendar'
  readonly calendar: CompiledCalendar
  /** `recalculate`: a clock that is running is counted again from its origin. `pinned`: it keeps what it started with. */
  readonly mode: 'recalculate' | 'pinned'
}

/**
 * What a clock is computed from. `at` is in epoch milliseconds. Entries may come in any order; of those with equal
 * instants the order given is kept.
 */
export type TimelineEntry =
  | { readonly at: number; readonly type: 'start' }
  | { readonly at: number; readonly type: 'pause'; readonly reason?: string }
  | { readonly at: number; readonly type: 'resume' }
  | TargetChange
  | CalendarChange
  | { readonly at: number; readonly type: 'fulfill' }
  | { readonly at: number; readonly type: 'cancel' }

/** A stretch of time, half-open. */
export interface Span {
  readonly from: number
  /** `Infinity` when it is open-ended. */
  readonly to: number
}

/** What is known at `now`, in order of time: entries of the future do not exist yet. */
export function knownAt<Entry extends { readonly at: number }>(
  entries: readonly Entry[],
  now: number,
): readonly Entry[] {
  return isKnownInOrder(entries, now)
    ? entries
    : entries.filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at)
}

// Nearly every timeline is written as it happened, and then there is nothing to do.
function isKnownInOrder(entries: readonly { readonly at: number }[], now: number): boolean {
  let before = -Infinity
  for (const { at } of entries) {
    if (!(at >= before && at <= now)) return false
    before = at
  }
  return true
}

/**
 * The paused stretches of a timeline, disjoint and ascending; an open pause ends at `Infinity`. A new pause takes the
 * place of the one in force, as a ticket has one status at a time.
 * @param entries - in order of time; others than `pause` and `resume` are passed over
 * @param pauses - which pauses stop the clock
 * @example segmentsBetween(calendar, pausedSpans(timeline, 'all'), openedAt, solvedAt)
 */
export function pausedSpans(entries: readonly TimelineEntry[], pauses: PausePolicy): readonly Span[] {
  const spans: Span[] = []
  let pausedAt: number | null = null
  for (const entry of entries) {
    if (entry.type !== 'pause' && entry.type !== 'resume') continue
    const stops = entry.type === 'pause' && stopsClock(pauses, entry.reason)
    if (stops) pausedAt ??= entry.at
    else if (pausedAt !== null) {
      if (entry.at > pausedAt) spans.push({ from: pausedAt, to: entry.at })
      pausedAt = null
    }
  }
  if (pausedAt !== null) spans.push({ from: pausedAt, to: Infinity })
  return spans
}

/** The gaps that spans leave from an instant on; the last one ends at `Infinity` unless a span does. */
export function spansBetween(spans: readonly Span[], fromAt: number): readonly Span[] {
  if (spans.length === 0) return fromAt < Infinity ? [{ from: fromAt, to: Infinity }] : []
  const gaps: Span[] = []
  let from = fromAt
  for (const span of spans) {
    if (span.to <= from) continue
    if (span.from > from) gaps.push({ from, to: span.from })
    from = span.to
  }
  if (from < Infinity) gaps.push({ from, to: Infinity })
  return gaps
}

function stopsClock(pauses: PausePolicy, reason: string | undefined): boolean {
  if (typeof pauses === 'string') return pauses === 'all'
  return reason !== undefined && pauses.includes(reason)
}
