/** Where the wait before the next attempt came from: our jittered backoff, the server's `Retry-After`, or a renewed token. */
export type DelaySource = 'backoff' | 'retry-after' | 'token'

/** What became of one attempt of a call. Every result and every error carries the list of its attempts. */
export interface Attempt {
  /** Counts from 1. */
  readonly number: number
  /** HTTP status; null where no answer came. */
  readonly status: number | null
  /** The server's id of this attempt; null where no answer came or it named none. */
  readonly requestId: string | null
  /**
   * What was wrong: the kind of problem (`rate-limited`), or the name of the error where there is none (`ConnectionError`);
   * null where the attempt succeeded.
   */
  readonly reason: string | null
  /** From asking for the token to the last byte of the body, milliseconds. */
  readonly durationMs: number
  /** Wait before the next attempt, milliseconds; null where none followed. */
  readonly delayMs: number | null
  /** What set that wait; null where no attempt followed. */
  readonly source: DelaySource | null
}
