import type { Problem, ProblemKind } from '@deskwire/contract/types'
import type { Attempt } from './attempt-record.ts'

/** What every error of a call knows. */
export interface Failure {
  /** The operation that was called, such as `tickets.get`. */
  readonly operationId: string
  /** Every attempt that was made, oldest first; empty where nothing was sent. */
  readonly attempts: readonly Attempt[]
}

/**
 * Whatever a call can fail with; `name` tells the classes apart.
 * NOTE: each field is declared by its class and assigned here in one go, which keeps the classes small in a bundle.
 */
export abstract class DeskwireError<Fields extends Failure = Failure> extends Error implements Failure {
  abstract override readonly name: string
  declare readonly operationId: string
  declare readonly attempts: readonly Attempt[]

  constructor(message: string, fields: Fields, cause?: unknown) {
    super(`${fields.operationId}: ${message}`, cause ? { cause } : {})
    Object.assign(this, fields)
  }
}

/** What is known of an answer that was not good. */
interface AnswerFailure extends Failure {
  readonly status: number
  /** Quote it when you ask for help; null where the answer named none. */
  readonly requestId: string | null
}

/** What an answer says that is not a success. */
export interface ApiFailure extends AnswerFailure {
  /** The problem document, RFC 9457; undefined where the answer held none (a proxy's HTML page, an empty body). */
  readonly problem: Problem | undefined
  /** The kind of problem, such as `not-found`; undefined where the answer held no problem document of ours. */
  readonly kind: ProblemKind | (string & {}) | undefined
  /** The instant before which the server asked not to be called again; undefined where it did not. */
  readonly retryAt: Date | undefined
}

/** The server answered, and its status says that the call did not succeed. */
export class ApiError extends DeskwireError<ApiFailure> implements ApiFailure {
  override readonly name = 'ApiError'
  declare readonly status: number
  declare readonly requestId: string | null
  declare readonly problem: Problem | undefined
  declare readonly kind: ProblemKind | (string & {}) | undefined
  declare readonly retryAt: Date | undefined
}

/**
 * The connection could not be made or was lost, before the answer or in the middle of it, or no token could be had for it.
 * `cause` is what `fetch`, or the token provider, threw.
 */
export class ConnectionError extends DeskwireError {
  override readonly name = 'ConnectionError'
}

/** Which deadline passed. */
export interface TimeoutFailure extends Failure {
  /** That of one attempt, or that of the whole call. */
  readonly scope: 'attempt' | 'total'
  /** How long it was, milliseconds. */
  readonly limitMs: number
}

/** A deadline passed before the whole answer was read. */
export class TimeoutError extends DeskwireError<TimeoutFailure> implements TimeoutFailure {
  override readonly name = 'TimeoutError'
  declare readonly scope: 'attempt' | 'total'
  declare readonly limitMs: number
}

/** The caller's `AbortSignal` ended the call. `cause` is the signal's reason. */
export class AbortedError extends DeskwireError {
  override readonly name = 'AbortedError'
}

/**
 * What can be wrong with a success: it has no body, a body that is not declared as JSON, is not whole JSON in UTF-8, is not
 * of the expected shape, is too large, or a hook found that it breaks the contract.
 */
export type AnswerFault = 'empty' | 'content-type' | 'json' | 'shape' | 'too-large' | 'contract'

/** What is wrong with an answer that says that the call succeeded. */
export interface InvalidResponseFailure extends AnswerFailure {
  readonly fault: AnswerFault
  /** JSON pointers to what breaks the contract, where a hook looks for that. */
  readonly pointers?: readonly string[] | undefined
}

/** The server answered with success, but not with what the operation promises. */
export class InvalidResponseError
  extends DeskwireError<InvalidResponseFailure>
  implements InvalidResponseFailure
{
  override readonly name = 'InvalidResponseError'
  declare readonly status: number
  declare readonly requestId: string | null
  declare readonly fault: AnswerFault
  declare readonly pointers?: readonly string[] | undefined
}

/** The call cannot be sent as it is: an empty id, a header with a line break, a body that JSON does not know. */
export class InvalidCallError extends DeskwireError {
  override readonly name = 'InvalidCallError'
}

/** Any error of ours, told apart by `name`. */
export type CallError =
  | ApiError
  | ConnectionError
  | TimeoutError
  | AbortedError
  | InvalidResponseError
  | InvalidCallError
