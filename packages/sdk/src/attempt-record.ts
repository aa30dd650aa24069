/**
 * Why an attempt was not good enough. `status` is one that may pass, `refused` one that will not; `in-flight` is the problem
 * `idempotency-in-flight`: an earlier attempt is still at work.
 */
export type AttemptFault =
  | 'status'
  | 'refused'
  | 'in-flight'
  | 'unauthenticated'
  | 'connection'
  | 'timeout'
  | 'invalid-response'
  | 'aborted'
  | 'credentials'

/** Where the wait before the next attempt came from: our jittered backoff, the server's `Retry-After`, or renewed credentials. */
export type DelaySource = 'backoff' | 'retry-after' | 'credentials'

/** What became of one attempt of a call. Every result and every error carries the list of its attempts. */
export interface Attempt {
  /** Counts from 1. */
  readonly number: number
  /** HTTP status; null where no answer came. */
  readonly status: number | null
  /** The server's id of this attempt; null where no answer came or it named none. */
  readonly requestId: string | null
  /** What was wrong; null where the attempt succeeded. */
  readonly reason: AttemptFault | null
  /** From asking for the credentials to the last byte of the body, milliseconds. */
  readonly durationMs: number
  /** Wait before the next attempt, milliseconds; null where none followed. */
  readonly delayMs: number | null
  /** What set that wait; null where no attempt followed. */
  readonly source: DelaySource | null
}
