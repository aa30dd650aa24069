import { type ClockInput, runOf } from './clock.ts'
import { type Segment, segmentsBetween } from './segments.ts'
import { instantCounted, type Terms } from './terms.ts'

/** One segment on the way to the due instant, with the running account. */
export interface TraceStep extends Segment {
  /** Counted from the origin to the end of this segment, milliseconds. */
  readonly totalMs: number
  /** What is left of the budget after it, milliseconds; 0 at the due instant. */
  readonly remainingMs: number
}

/** Why a clock is due when it is due. */
export interface DueTrace {
  readonly originAt: number
  readonly budgetMs: number
  /** `null` when the steps end in a pause without end. */
  readonly dueAt: number | null
  /** From the origin to the due instant, or to `now` when there is none; they meet. */
  readonly steps: readonly TraceStep[]
}

/**
 * Explains a due instant segment by segment, the future included: a support engineer can check every line by hand.
 * @param input - what the clock was computed from
 * @returns the segments from the origin to the due instant, with the sum after each
 * @throws {RangeError} as `computeClock`
 * @example traceDue(input).steps.map((step) => `${step.kind} ${step.countedMs} -> ${step.totalMs}`)
 */
export function traceDue(input: ClockInput): DueTrace {
  const { terms, untilAt } = runOf(input)
  const inForce = terms.at(-1) as Terms
  const { originAt, budgetMs } = inForce
  const dueAt = instantCounted(inForce, budgetMs)
  const steps: TraceStep[] = []
  let totalMs = 0
  for (const segment of segmentsBetween(inForce.counts, inForce.paused, originAt, dueAt ?? untilAt)) {
    totalMs += segment.countedMs
    steps.push({ ...segment, totalMs, remainingMs: budgetMs - totalMs })
  }
  return { originAt, budgetMs, dueAt, steps }
}
