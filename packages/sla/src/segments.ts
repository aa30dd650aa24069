import type { CompiledCalendar } from './compiled-calendar.ts'
import type { Span } from './timeline.ts'
import { openWindowsBetween } from './working-time.ts'

/** A stretch of a clock's life in which it does one thing; `from` and `to` in epoch milliseconds, half-open. */
export interface Segment {
  readonly from: number
  readonly to: number
  /** A pause outweighs closing hours: a night spent waiting for the customer is `paused`. */
  readonly kind: 'counting' | 'paused' | 'out_of_hours'
  /** Working time in it: its whole length when counting, else 0. */
  readonly countedMs: number
}

/** How a range of time was spent; the three sum to the part of the range that the segments cover. */
export interface DurationSplit {
  /** Inside working hours and not paused. */
  readonly handlingMs: number
  /** Paused, at any hour. */
  readonly waitingMs: number
  /** Outside working hours and not paused. */
  readonly outOfHoursMs: number
}

/**
 * Cuts a range into segments: paused, counting or out of hours. They meet, and cover the range.
 * @param calendar - opening hours
 * @param paused - paused stretches, disjoint and ascending, such as `pausedSpans` gives
 * @param fromAt - epoch milliseconds
 * @param toAt - epoch milliseconds, exclusive
 * @throws {RangeError} an instant is not an integer in range
 * @example segmentsBetween(londonNineToSix, [], mondayAt8, mondayAt10)
 *   // out_of_hours 8:00 to 9:00, counting 9:00 to 10:00
 */
export function segmentsBetween(
  calendar: CompiledCalendar,
  paused: readonly Span[],
  fromAt: number,
  toAt: number,
): readonly Segment[] {
  const segments: Segment[] = []
  let from = fromAt
  for (const pause of paused) {
    if (pause.to <= from || pause.from >= toAt) continue
    const pausedFrom = Math.max(pause.from, from)
    const pausedTo = Math.min(pause.to, toAt)
    pushWorking(segments, calendar, from, pausedFrom)
    segments.push({ from: pausedFrom, to: pausedTo, kind: 'paused', countedMs: 0 })
    from = pausedTo
  }
  pushWorking(segments, calendar, from, toAt)
  return segments
}

/**
 * Sums how a range of time was spent: the ticket's duration split. Where the segments end before the range does, the
 * rest of it counts as nothing.
 * @param segments - disjoint, such as a clock's `segments` or those of `segmentsBetween`
 * @param fromAt - epoch milliseconds
 * @param toAt - epoch milliseconds, exclusive
 * @example splitDuration(clock.segments, openedAt, solvedAt) // { handlingMs, waitingMs, outOfHoursMs }
 */
export function splitDuration(segments: readonly Segment[], fromAt: number, toAt: number): DurationSplit {
  const elapsedMs = (kind: Segment['kind']): number =>
    segments
      .filter((segment) => segment.kind === kind)
      .reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, toAt) - Math.max(from, fromAt)), 0)
  return {
    handlingMs: elapsedMs('counting'),
    waitingMs: elapsedMs('paused'),
    outOfHoursMs: elapsedMs('out_of_hours'),
  }
}

/** Adds what of a range is open, and what is not. */
function pushWorking(segments: Segment[], calendar: CompiledCalendar, fromAt: number, toAt: number): void {
  if (toAt <= fromAt) return
  let from = fromAt
  for (const [opensAt, closesAt] of openWindowsBetween(fromAt, toAt, calendar)) {
    if (opensAt > from) segments.push({ from, to: opensAt, kind: 'out_of_hours', countedMs: 0 })
    segments.push({ from: opensAt, to: closesAt, kind: 'counting', countedMs: closesAt - opensAt })
    from = closesAt
  }
  if (from < toAt) segments.push({ from, to: toAt, kind: 'out_of_hours', countedMs: 0 })
}
