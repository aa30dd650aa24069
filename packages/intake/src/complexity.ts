import type { TextFindings } from './find-all.ts'
import type { Signals } from './severity.ts'

/** One thing that makes a ticket hard. */
export interface ComplexityFactor {
  /** `length`, `resources`, `codes`, `regions`, `log`, `degraded`, `topics`. */
  readonly name: string
  /** What it adds to the score, 0 to its weight; three decimals. */
  readonly contribution: number
}

/** How hard a ticket looks. */
export interface ComplexityScore {
  /** 0 to 1, the sum of the contributions; three decimals. */
  readonly score: number
  /** All factors, also those that add nothing. */
  readonly factors: readonly ComplexityFactor[]
}

function distinct(values: readonly { readonly value: string }[]): number {
  return new Set(values.map(({ value }) => value)).size
}

/** Grows from 0 at `none` to 1 at `most`, in a straight line. */
function share(count: number, none: number, most: number): number {
  return Math.min(1, Math.max(0, (count - none) / (most - none)))
}

/**
 * Scores how hard a ticket looks, as a sum of bounded parts whose weights add up to 1. It is a starting value to be
 * calibrated on handling time, not a measurement.
 * @param length - code units of the text
 * @param findings - what was recognised in it
 * @param signals - what its words say; faults that come and go are the hard ones
 * @param topics - how many categories were proposed
 */
export function scoreComplexity(
  length: number,
  findings: TextFindings,
  signals: Signals,
  topics: number,
): ComplexityScore {
  const parts: readonly (readonly [name: string, weight: number, share: number])[] = [
    ['length', 0.15, share(length, 200, 3000)],
    ['resources', 0.15, share(distinct([...findings.of('resource'), ...findings.of('ip')]), 1, 5)],
    ['codes', 0.15, share(distinct(findings.of('errorCode')), 0, 3)],
    ['regions', 0.1, share(distinct(findings.of('region')), 1, 3)],
    ['log', 0.15, findings.rawLogExcerpts.length > 0 ? 1 : 0],
    ['degraded', 0.15, signals.has('degraded') ? 1 : 0],
    ['topics', 0.15, share(topics, 1, 3)],
  ]
  const factors = parts.map(([name, weight, share]) => ({
    name,
    contribution: Math.round(weight * share * 1000) / 1000,
  }))
  const sum = factors.reduce((sum, { contribution }) => sum + contribution, 0)
  return { score: Math.round(sum * 1000) / 1000, factors }
}
