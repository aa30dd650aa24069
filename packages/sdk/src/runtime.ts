/** Whatever varies from run to run, in one place, so that a test can hold it still. */
export interface Runtime {
  /** Milliseconds since 1970; never goes back while the process runs. */
  now(): number
  /** A number from 0 up to, but not including, 1; spreads the retries of many clients. */
  random(): number
  /** Waits between attempts. When the signal fires nobody listens any more, and whatever is held should be let go. */
  sleep(delayMs: number, signal: AbortSignal): Promise<void>
  /** Calls back once after a while, for deadlines. Gives a function that calls it off. */
  startTimer(delayMs: number, callback: () => void): () => void
  /** A new key for a write: 1 to 128 printable ASCII characters that nobody else has used. */
  newIdempotencyKey(): string
}

/** The runtime of the platform: one monotonic clock, its random source, its timers. */
export const platformRuntime: Runtime = {
  now: () => performance.timeOrigin + performance.now(),
  random: () => Number(randomWords()[0]) / 2 ** 32,
  sleep: (delayMs, signal) =>
    new Promise((resolve) => signal.addEventListener('abort', platformRuntime.startTimer(delayMs, resolve))),
  startTimer: (delayMs, callback) => {
    // A longer delay would overflow and fire at once.
    const timer = setTimeout(callback, Math.min(delayMs, 2 ** 31 - 1))
    return () => clearTimeout(timer)
  },
  // NOTE: not `randomUUID`, which a page without TLS does not have.
  newIdempotencyKey: () => randomWords().join('-'),
}

function randomWords(): Uint32Array {
  return crypto.getRandomValues(new Uint32Array(4))
}
