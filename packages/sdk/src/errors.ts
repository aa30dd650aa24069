import type { Problem, ProblemKind } from '@deskwire/contract'
import type { Attempt } from './attempt-record.ts'

/** What every error of a call knows. */
export interface FailureContext {
  /** The operation that was called, such as `tickets.get`. */
  readonly operationId: string
  /** Every attempt that was made, oldest first; empty where nothing was sent. */
  readonly attempts: readonly Attempt[]
}

/** Whatever a call can fail with; `name` tells the classes apart. */
export abstract class DeskwireError extends Error implements FailureContext {
  abstract override readonly name: string
  readonly operationId: string
  readonly attempts: readonly Attempt[]

  constructor(message: string, { operationId, attempts }: FailureContext, cause?: unknown) {
    super(`${operationId}: ${message}`, cause === undefined ? cause : { cause })
    this.operationId = operationId
    this.attempts = attempts
  }
}

const KINDS = 'https://deskwire.dev/problems/'

/** The server answered, and its status says that the call did not succeed. */
export class ApiError extends DeskwireError {
  override readonly name = 'ApiError'
  readonly status: number
  /** The problem document, RFC 9457; undefined where the answer held none (a proxy's HTML page, an empty body). */
  readonly problem: Problem | undefined
  /** The kind of problem, such as `not-found`; undefined where the answer held no problem document of ours. */
  readonly kind: ProblemKind | (string & {}) | undefined
  /** Quote it when you ask for help; undefined where the answer named none. */
  readonly requestId: string | undefined
  /** The instant before which the server asked not to be called again. */
  readonly retryAt: Date | undefined

  constructor(
    answer: { readonly status: number; readonly requestId: string | undefined; readonly retryAt: Date | undefined },
    problem: Problem | undefined,
    context: FailureContext,
  ) {
    const kind = problem?.type.startsWith(KINDS) ? problem.type.slice(KINDS.length) : undefined
    super(`${answer.status} ${problem ? `${kind ?? problem.type}: ${problem.detail}` : 'without a problem document'}`, context)
    this.status = answer.status
    this.problem = problem
    this.kind = kind
    this.requestId = answer.requestId
    this.retryAt = answer.retryAt
  }
}

/** The connection could not be made or was lost, before the answer or in the middle of it. `cause` is what `fetch` threw. */
export class ConnectionError extends DeskwireError {
  override readonly name = 'ConnectionError'
}

/** A deadline passed before the whole answer was read. */
export class TimeoutError extends DeskwireError {
  override readonly name = 'TimeoutError'
  /** Which deadline: that of one attempt, or that of the whole call. */
  readonly scope: 'attempt' | 'total'
  /** That deadline, milliseconds. */
  readonly limitMs: number

  constructor(scope: 'attempt' | 'total', limitMs: number, context: FailureContext) {
    super(`took longer than ${limitMs} ms (${scope})`, context)
    this.scope = scope
    this.limitMs = limitMs
  }
}

/** The caller's `AbortSignal` ended the call. `cause` is the signal's reason. */
export class AbortedError extends DeskwireError {
  override readonly name = 'AbortedError'
}

/**
 * What can be wrong with a success: it has no body, a body that is not declared as JSON, is not whole JSON in UTF-8, is not
 * of the expected shape or too large; or `inspectAnswer` found that it breaks the contract.
 */
export type AnswerFault = 'empty' | 'content-type' | 'json' | 'shape' | 'too-large' | 'contract'

/** The server answered with success, but not with what the operation promises. */
export class InvalidResponseError extends DeskwireError {
  override readonly name = 'InvalidResponseError'
  readonly fault: AnswerFault
  readonly status: number
  readonly requestId: string | undefined

  constructor(
    fault: AnswerFault,
    answer: { readonly status: number; readonly requestId: string | undefined },
    context: FailureContext,
    detail = '',
  ) {
    super(`${answer.status} with an unusable body: ${fault}${detail}`, context)
    this.fault = fault
    this.status = answer.status
    this.requestId = answer.requestId
  }
}

/** The token provider failed or gave no usable token. `cause` is what it threw. */
export class CredentialsError extends DeskwireError {
  override readonly name = 'CredentialsError'
}

/** The call cannot be sent as it is: an empty id, a key with a line break, a body that JSON does not know. Nothing was sent. */
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
  | CredentialsError
  | InvalidCallError
