import type { AttemptFault, DelaySource } from './attempt-record.ts'
import type { OperationSpec } from './transport.ts'

/** Statuses after which a repeatable call is tried again. */
export const RETRIED_STATUSES: readonly number[] = [408, 425, 429, 500, 502, 503, 504]

/** Problem kinds after which a repeatable call is tried again, whatever their status. */
export const RETRIED_KINDS: readonly string[] = ['idempotency-in-flight']

const BACKOFF_BASE_MS = 500
const BACKOFF_CAP_MS = 8000

/** Whether sending the operation twice does the same as sending it once (RFC 9110 §9.2.2, or by its idempotency key). */
export function isRepeatable({ idempotency }: Pick<OperationSpec, 'idempotency'>): boolean {
  return idempotency === 'safe' || idempotency === 'idempotent' || idempotency === 'keyed'
}

/** Whether what went wrong may go away by itself. An answer that breaks the contract does not. */
export function isPassing(fault: AttemptFault): boolean {
  return fault === 'status' || fault === 'in-flight' || fault === 'connection' || fault === 'timeout'
}

/** The longest wait before a retry, milliseconds; the wait is drawn evenly from 0 up to it (full jitter). */
export function backoffCeilingMs(retry: number): number {
  return Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (retry - 1))
}

/** When to try again, and who said so. */
export interface Delay {
  readonly delayMs: number
  readonly source: DelaySource
}

/**
 * How long to wait before a retry. The server's `Retry-After` is never undercut.
 * @param retry - which retry it would be, from 1
 * @param askedMs - what the server asked for, milliseconds
 * @param random - from 0 up to 1
 */
export function retryDelay(retry: number, askedMs: number | undefined, random: number): Delay {
  const drawnMs = Math.round(random * backoffCeilingMs(retry))
  return askedMs === undefined || askedMs < drawnMs
    ? { delayMs: drawnMs, source: 'backoff' }
    : { delayMs: askedMs, source: 'retry-after' }
}
