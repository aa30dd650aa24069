import type { Problem, ProblemKind } from '@deskwire/contract'
import type { Attempt } from './attempt-record.ts'

/**
 * Marks our errors for {@link isDeskwireError}. The registry of symbols is one for all realms and all copies of this
 * package, which `instanceof` is not.
 */
export const ERROR_MARK: unique symbol = Symbol.for('@deskwire/sdk/error')

/** What every error of a call knows. */
export interface FailureContext {
  /** The operation that was called, such as `tickets.get`. */
  readonly operationId: string
  /** Every attempt that was made, oldest first; empty where nothing was sent. */
  readonly attempts: readonly Attempt[]
}

/** Whatever a call can fail with. Catch it to catch all; `name` tells the classes apart. */
export abstract class DeskwireError extends Error implements FailureContext {
  readonly operationId: string
  readonly attempts: readonly Attempt[]

  constructor(message: string, context: FailureContext, options?: ErrorOptions) {
    super(`${context.operationId}: ${message}`, options)
    this.operationId = context.operationId
    this.attempts = context.attempts
  }

  /** True on the prototype of every error of ours, in every copy of this package. */
  get [ERROR_MARK](): true {
    return true
  }
}

/** What an answer with a status outside 200 to 299 says. */
export interface ApiFailure {
  readonly status: number
  /** The problem document, RFC 9457; undefined where the answer held none (an HTML page of a proxy, an empty body). */
  readonly problem: Problem | undefined
  /** Quote it when you ask for help; undefined where the answer named none. */
  readonly requestId: string | undefined
  /** The instant before which the server asked not to be called again. */
  readonly retryAt: Date | undefined
}

const KIND = /^https:\/\/deskwire\.dev\/problems\/([a-z0-9-]+)$/

/** The server answered, and the answer is not a success. */
export class ApiError extends DeskwireError implements ApiFailure {
  declare readonly name: 'ApiError'
  readonly status: number
  /** The kind of problem, such as `not-found`; undefined where the answer held no problem document of ours. */
  readonly kind: ProblemKind | (string & {}) | undefined
  readonly problem: Problem | undefined
  readonly requestId: string | undefined
  readonly retryAt: Date | undefined

  constructor(failure: ApiFailure, context: FailureContext) {
    const { status, problem, requestId } = failure
    const kind = problem && KIND.exec(problem.type)?.[1]
    const said = problem ? `${kind ?? problem.type}. ${problem.detail ?? problem.title ?? ''}` : 'without a problem document'
    super(`${status} ${said.trim()}${requestId ? ` (request ${requestId})` : ''}`, context)
    this.status = status
    this.kind = kind
    this.problem = problem
    this.requestId = requestId
    this.retryAt = failure.retryAt
  }

  static {
    define(this, 'ApiError')
  }
}

/** The connection could not be made or was lost, before the answer or in the middle of it. `cause` is what `fetch` threw. */
export class ConnectionError extends DeskwireError {
  declare readonly name: 'ConnectionError'
  static {
    define(this, 'ConnectionError')
  }
}

/** A deadline passed before the whole answer was read. */
export class TimeoutError extends DeskwireError {
  declare readonly name: 'TimeoutError'
  /** Which deadline: that of one attempt, or that of the whole call. */
  readonly scope: 'attempt' | 'total'
  /** That deadline, milliseconds. */
  readonly limitMs: number

  constructor(scope: 'attempt' | 'total', limitMs: number, context: FailureContext) {
    const whose = scope === 'attempt' ? 'the attempt' : 'the call with its retries'
    super(`${whose} took longer than ${limitMs} ms`, context)
    this.scope = scope
    this.limitMs = limitMs
  }

  static {
    define(this, 'TimeoutError')
  }
}

/** The caller's `AbortSignal` ended the call. `cause` is the signal's reason. */
export class AbortedError extends DeskwireError {
  declare readonly name: 'AbortedError'
  static {
    define(this, 'AbortedError')
  }
}

/** What can be wrong with a success that is not one. */
export type AnswerFault = 'empty' | 'content-type' | 'encoding' | 'json' | 'shape' | 'too-large' | 'contract'

/** The server answered with success, but not with what the operation promises. */
export class InvalidResponseError extends DeskwireError {
  declare readonly name: 'InvalidResponseError'
  readonly status: number
  readonly requestId: string | undefined
  readonly fault: AnswerFault

  constructor(fault: AnswerFault, detail: string, answer: { status: number; requestId: string | undefined }, context: FailureContext) {
    super(`${answer.status} ${detail}${answer.requestId ? ` (request ${answer.requestId})` : ''}`, context)
    this.fault = fault
    this.status = answer.status
    this.requestId = answer.requestId
  }

  static {
    define(this, 'InvalidResponseError')
  }
}

/** The token provider failed or gave no usable token. `cause` is what it threw. */
export class CredentialsError extends DeskwireError {
  declare readonly name: 'CredentialsError'
  static {
    define(this, 'CredentialsError')
  }
}

/** The call cannot be sent as it is: an empty id, a key with a space, a body that JSON does not know. Nothing was sent. */
export class InvalidCallError extends DeskwireError {
  declare readonly name: 'InvalidCallError'
  static {
    define(this, 'InvalidCallError')
  }
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

/** NOTE: on the prototype, so that a minifier cannot change the name and `util.inspect` does not repeat it as a field. */
function define(of: { readonly prototype: Error }, name: string): void {
  Object.defineProperty(of.prototype, 'name', { value: name, configurable: true })
}
