/** When to give up on a piece of work, and what to throw then. */
export interface Limits {
  readonly budgetMs: number
  readonly signal: AbortSignal | undefined
  readonly startTimer: (delayMs: number, callback: () => void) => () => void
  readonly timedOut: () => Error
  readonly aborted: (reason: unknown) => Error
}

/**
 * Does a piece of work under a deadline and under the caller's signal.
 * It settles as soon as either says so, even where the work does not listen to the signal that it is given.
 */
export async function within<T>(limits: Limits, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { signal } = limits
  if (signal?.aborted) throw limits.aborted(signal.reason)
  const controller = new AbortController()
  let leave: (() => void) | undefined
  const stopped = new Promise<never>((_, reject) => {
    const stop = (error: Error): void => {
      reject(error)
      controller.abort()
    }
    const abort = (): void => stop(limits.aborted(signal?.reason))
    const cancelTimer = limits.startTimer(limits.budgetMs, () => stop(limits.timedOut()))
    signal?.addEventListener('abort', abort)
    leave = () => {
      cancelTimer()
      signal?.removeEventListener('abort', abort)
    }
  })
  try {
    return await Promise.race([work(controller.signal), stopped])
  } finally {
    leave?.()
  }
}
