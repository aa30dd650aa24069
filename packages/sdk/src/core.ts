export type { Attempt, DelaySource } from './attempt-record.ts'
export type { ClientOptions, FetchLike } from './client-options.ts'
export {
  type AccessToken,
  type Credentials,
  tokenCredentials,
  type TokenProvider,
  type TokenReason,
} from './credentials.ts'
export {
  AbortedError,
  type AnswerFault,
  ApiError,
  type CallError,
  ConnectionError,
  DeskwireError,
  InvalidCallError,
  InvalidResponseError,
  TimeoutError,
} from './errors.ts'
export type { ProblemErrors } from './generated/problem-errors.ts'
export { isApiError, isDeskwireError, isProblem, type KindOf, type ProblemError } from './guards.ts'
export type { AttemptInfo, CheckedAnswer, Hooks, Logger } from './observer.ts'
export type { EventStream } from './event-stream.ts'
export type { Page, Paged } from './paged.ts'
export type { Runtime } from './runtime.ts'
export {
  type ApiPromise,
  type ApiResponse,
  createTransport,
  type KnownFields,
  type OperationInput,
  type OperationSpec,
  type RequestOptions,
  type Transport,
} from './transport.ts'
