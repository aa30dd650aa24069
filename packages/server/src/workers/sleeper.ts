/** Lets time pass. A parameter of everything that waits, so that no test does. */
export interface Sleeper {
  /** Resolves after so many milliseconds, or as soon as the signal aborts; never rejects. */
  wait(ms: number, signal?: AbortSignal): Promise<void>
}

/** The system's time. Its waits alone keep no process alive. */
export const systemSleeper: Sleeper = {
  wait: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const end = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', end)
        resolve()
      }
      const timer = setTimeout(end, ms)
      timer.unref()
      signal?.addEventListener('abort', end)
    }),
}
