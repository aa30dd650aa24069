import type { DelaySource } from './attempt-record.ts'

/** Statuses after which a repeatable call is tried again. */
export const RETRIED_STATUSES: readonly number[] = [408, 425, 429, 500, 502, 503, 504]

/** The problem kind after which it is tried again, whatever its status: an earlier attempt is still at work. */
export const RETRIED_KIND = 'idempotency-in-flight'

/** The longest wait before a retry, milliseconds; the wait is drawn evenly from 0 up to it (full jitter). */
export function backoffCeilingMs(retry: number): number {
  return Math.min(8000, 250 * 2 ** retry)
}

/** When to try again, and who said so. */
export interface Delay {
  readonly delayMs: number
  readonly source: DelaySource
}

/**
 * How long to wait before a retry. The server's `Retry-After` is never undercut.
 * @param retry - which retry it would be, from 1
 * @param askedMs - what the server asked for, milliseconds; below 0 where it did not
 * @param random - from 0 up to 1
 */
export function retryDelay(retry: number, askedMs: number, random: number): Delay {
  const delayMs = Math.round(random * backoffCeilingMs(retry))
  return askedMs < delayMs ? { delayMs, source: 'backoff' } : { delayMs: askedMs, source: 'retry-after' }
}
