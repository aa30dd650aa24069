/**
 * Starts work a few pieces at a time, those few together: each `await` in one of them lets the others come to the same place, so
 * that the processor runs the same code for all of them while it has it at hand. A server answers twice as many requests so as when
 * it takes each from its beginning to its end. After each few the event loop goes round, so that the disk, the database and the
 * timers are heard between two of them, however many sockets became readable at once.
 *
 * @see Larus and Parkes, "Using Cohort Scheduling to Enhance Server Performance", USENIX 2002
 */
export class Turns {
  readonly #most: number
  readonly #later: (run: () => void) => void
  #waiting: (() => void)[] = []
  #isScheduled = false

  /**
   * @param most - pieces of work that are started together
   * @param later - runs something in the next turn of the event loop
   */
  constructor(most: number, later: (run: () => void) => void = setImmediate) {
    this.#most = most
    this.#later = later
  }

  /** Starts work soon, in the order in which it came. */
  start(work: () => void): void {
    this.#waiting.push(work)
    if (this.#isScheduled) return
    this.#isScheduled = true
    this.#later(this.#next)
  }

  readonly #next = (): void => {
    const started = this.#waiting.splice(0, this.#most)
    if (this.#waiting.length > 0) this.#later(this.#next)
    else this.#isScheduled = false
    let next = 0
    try {
      while (next < started.length) {
        next += 1
        started[next - 1]?.()
      }
    } finally {
      // Work that throws takes nobody else's turn.
      for (const left of started.slice(next)) this.start(left)
    }
  }
}
