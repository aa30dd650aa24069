import type { Settings } from './client-options.ts'
import { backoffCeilingMs, RETRIED_KIND, RETRIED_STATUSES } from './retry.ts'
import type { OperationSpec } from './transport.ts'

/** What a client would do about failures of an operation. */
export interface RetryPlan {
  readonly operationId: string
  readonly idempotency: OperationSpec['idempotency']
  /** Whether a failed attempt is ever repeated. */
  readonly repeatable: boolean
  /** Attempts at most; a refused token may add one. */
  readonly maxAttempts: number
  /** Whether every attempt carries one and the same `Idempotency-Key`. */
  readonly sendsIdempotencyKey: boolean
  /** Statuses after which it is tried again. */
  readonly statuses: readonly number[]
  /** Problem kinds after which it is tried again, whatever their status. */
  readonly problemKinds: readonly string[]
  /** Whether it is tried again after a lost connection and after the deadline of an attempt. */
  readonly afterNoAnswer: boolean
  /** The longest wait before each retry, milliseconds; the wait is drawn from 0 up to it. `Retry-After` may ask for more. */
  readonly longestDelaysMs: readonly number[]
  /** Deadline of one attempt, milliseconds. */
  readonly timeoutMs: number
  /** Deadline of the whole call, milliseconds. A retry that could only begin after it is not waited for. */
  readonly totalTimeoutMs: number
}

/** Tells, without sending anything, what would be done about failures of an operation. */
export function explainRetry(settings: Settings, { id, idempotency }: OperationSpec): RetryPlan {
  const repeatable = idempotency !== 'none' && settings.maxRetries > 0
  const retries = repeatable ? settings.maxRetries : 0
  return {
    operationId: id,
    idempotency,
    repeatable,
    maxAttempts: retries + 1,
    sendsIdempotencyKey: idempotency === 'keyed',
    statuses: repeatable ? RETRIED_STATUSES : [],
    problemKinds: repeatable ? [RETRIED_KIND] : [],
    afterNoAnswer: repeatable,
    longestDelaysMs: Array.from({ length: retries }, (_, index) => backoffCeilingMs(index + 1)),
    timeoutMs: settings.timeoutMs,
    totalTimeoutMs: settings.totalTimeoutMs,
  }
}
