import type { FilterCode } from './filter-code.ts'
import type { Failing } from './kept-failures.ts'
import type { Screening } from './screening.ts'

/** A screening, and what it follows from. */
interface Kept {
  readonly failures: readonly Failing[]
  /** When, epoch milliseconds. */
  readonly now: number
  readonly limit: number
  readonly screening: Screening
  /** Whether it says the same at any instant at which the same agents fail. */
  readonly isTimeless: boolean
}

// Tickets that come one after another ask for few different things.
const MAX_KEPT = 8

// Their reasons say at which instant somebody was needed.
const TELLS_TIME: ReadonlySet<FilterCode> = new Set<FilterCode>(['shift', 'certificate'])

/**
 * How a floor was parted, kept for as long as it stays as it is: on a floor on which everybody is busy one ticket after another is
 * turned away by the same agents for the same reasons, and to write those down is most of a decision.
 * NOTE: it takes `Failing` by identity: one that is kept stands for one demand, and says something else only when an agent changes.
 */
export class KeptScreenings {
  #kept: Kept[] = []

  /** Says that an agent is another one now. */
  note(): void {
    if (this.#kept.length > 0) this.#kept = []
  }

  /**
   * The screening of these failures; undefined where it is not known.
   * @param now - epoch milliseconds
   */
  known(failures: readonly Failing[], now: number, limit: number): Screening | undefined {
    for (const each of this.#kept) {
      if (each.limit !== limit || !(each.isTimeless || each.now === now)) continue
      if (sameFailures(each.failures, failures)) return each.screening
    }
    return undefined
  }

  keep(failures: readonly Failing[], now: number, limit: number, screening: Screening): void {
    // Whoever is not asked again is so for one item.
    if (failures.some(({ code }) => code === 'excluded')) return
    if (this.#kept.length >= MAX_KEPT) this.#kept.pop()
    const isTimeless = !screening.rejected.some(({ reasons }) =>
      reasons.some(({ code }) => TELLS_TIME.has(code)),
    )
    this.#kept.unshift({ failures, now, limit, screening, isTimeless })
  }
}

function sameFailures(a: readonly Failing[], b: readonly Failing[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false
  return true
}
