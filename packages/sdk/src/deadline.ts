/**
 * Does a piece of work under a deadline and under the caller's signal.
 * It settles as soon as either says so, even where the work does not listen to the signal that it is given.
 * @param budgetMs - how long the work may take, milliseconds
 * @param startTimer - calls back after a while; gives what calls it off
 * @param timedOut - makes the error for when the time is up
 * @param outer - the caller's signal
 * @param aborted - makes the error for when that fires
 */
export async function within<T>(
  budgetMs: number,
  startTimer: (delayMs: number, callback: () => void) => () => void,
  timedOut: () => Error,
  outer: AbortSignal | undefined,
  aborted: (reason: unknown) => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (outer?.aborted) throw aborted(outer.reason)
  const inner = new AbortController()
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = (error: Error): void => {
    reject(error)
    inner.abort()
  }
  const abort = (): void => stop(aborted(outer?.reason))
  const cancelTimer = startTimer(budgetMs, () => stop(timedOut()))
  outer?.addEventListener('abort', abort)
  try {
    return await Promise.race([work(inner.signal), promise])
  } finally {
    cancelTimer()
    outer?.removeEventListener('abort', abort)
  }
}
