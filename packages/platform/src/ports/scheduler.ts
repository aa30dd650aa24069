/** Runs something again and again, at intervals of real time. What is injected here is turned by hand in tests, which so never wait. */
export interface Scheduler {
  /**
   * @param everyMs - milliseconds from one run to the next
   * @returns a function that ends it
   */
  every(everyMs: number, run: () => void): () => void
}

/** The runtime's interval timers. They keep no process alive by themselves. */
export const systemScheduler: Scheduler = {
  every(everyMs, run) {
    // Node gives an object, a browser a number.
    const timer: unknown = setInterval(run, everyMs)
    if (typeof timer === 'object' && timer !== null && 'unref' in timer) (timer as { unref(): void }).unref()
    return () => clearInterval(timer as ReturnType<typeof setInterval>)
  },
}
