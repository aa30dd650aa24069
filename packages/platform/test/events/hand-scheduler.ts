import type { Scheduler } from '@deskwire/platform'

/** Intervals that pass when a test says so. */
export interface HandScheduler extends Scheduler {
  /** Lets time pass, milliseconds, and runs what comes up on the way. */
  pass(ms: number): void
  /** How many intervals run. */
  readonly running: number
}

/** Makes a scheduler that is turned by hand. */
export function createHandScheduler(): HandScheduler {
  const jobs = new Set<{ readonly everyMs: number; readonly run: () => void; nextAt: number }>()
  let now = 0
  return {
    every(everyMs, run) {
      const job = { everyMs, run, nextAt: now + everyMs }
      jobs.add(job)
      return () => void jobs.delete(job)
    },
    pass(ms) {
      const end = now + ms
      for (;;) {
        const [next] = [...jobs].sort((left, right) => left.nextAt - right.nextAt)
        if (!next || next.nextAt > end) break
        now = next.nextAt
        next.nextAt += next.everyMs
        next.run()
      }
      now = end
    },
    get running() {
      return jobs.size
    },
  }
}
