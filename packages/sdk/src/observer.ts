import type { Attempt } from './attempt-record.ts'

/** Which attempt of which call. `route` is the path with its parameters in braces, so it holds no ids. */
export interface AttemptInfo {
  readonly operationId: string
  readonly method: string
  readonly route: string
}

/** A good answer, or one event of `events.stream`, to be looked over. */
export interface CheckedAnswer {
  readonly operationId: string
  readonly status: number
  readonly data: unknown
}

/** Called around every attempt. What a hook throws fails the call and is passed on as it is. */
export interface Hooks {
  /** Knows which attempt it is, from 1. May set headers by their names in lower case (`traceparent`, a gateway's own). The credentials are put in afterwards and are never seen here. */
  beforeAttempt?(
    info: AttemptInfo & { readonly number: number; readonly headers: Record<string, string> },
  ): void | Promise<void>
  /**
   * Sees the data of each good answer before the caller does, and each event of a stream. Whatever it gives are JSON pointers to what is wrong, and fail
   * the call with an `InvalidResponseError`. `@deskwire/sdk/drift` and `@deskwire/sdk/strict` make such hooks.
   */
  checkAnswer?(answer: CheckedAnswer): readonly string[] | undefined
  /** Sees what became of the attempt, with the wait before the next one. */
  afterAttempt?(info: AttemptInfo & { readonly attempt: Attempt }): void | Promise<void>
}

/**
 * Where the SDK writes what it does: `console`, pino's or any other. Lines name operations, statuses, ids of requests and
 * durations; never a key, a URL, a header or anything of a body.
 */
export interface Logger {
  /** Every attempt. */
  debug(message: string, fields: object): void
  /** Every attempt after which the call is tried again. */
  warn(message: string, fields: object): void
}
