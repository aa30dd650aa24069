import type { OperationId, OperationProblemKinds, ProblemKind } from '@deskwire/contract/types'
import type { ApiError, CallError } from './errors.ts'
import type { ProblemErrors } from './generated/problem-errors.ts'

/** The kinds of problem that an operation declares, such as `'not-found' | 'illegal-transition'`. */
export type KindOf<Id extends OperationId> = OperationProblemKinds[Id]

/** An {@link ApiError} whose problem document is known. */
export type ProblemError<Kind extends ProblemKind> = ProblemErrors[Kind]

const NAMES: readonly unknown[] = [
  'ApiError',
  'ConnectionError',
  'TimeoutError',
  'AbortedError',
  'InvalidResponseError',
  'InvalidCallError',
] satisfies readonly CallError['name'][]

/**
 * Tells whether something that was thrown is an error of this SDK. It goes by what the error holds, not by its class, since
 * a second copy of this package, or another realm, has classes of its own.
 * @example
 * ```ts
 * try { await client.tickets.get(id) } catch (error) {
 *   if (isDeskwireError(error) && error.name === 'TimeoutError') console.log(error.limitMs, error.attempts.length)
 * }
 * ```
 */
export function isDeskwireError(error: unknown): error is CallError {
  if (typeof error !== 'object' || error === null) return false
  const { name, operationId, attempts } = error as Partial<CallError>
  return NAMES.includes(name) && typeof operationId === 'string' && Array.isArray(attempts)
}

/**
 * Tells whether something that was thrown is an answer of the API that is not a success.
 * @example if (isApiError(error)) console.log(error.status, error.kind, error.requestId)
 */
export function isApiError(error: unknown): error is ApiError {
  return isDeskwireError(error) && error.name === 'ApiError'
}

/**
 * Tells whether a call failed with one kind of problem, and narrows `problem` to its document.
 * With an operation's id, only kinds that the operation declares are accepted by the compiler, and only an error of that
 * operation matches.
 * @example if (isProblem(error, 'tickets.transition', 'illegal-transition')) console.log(error.problem.allowedTo)
 * @example if (isProblem(error, 'version-mismatch')) console.log(error.problem.currentVersion)
 */
export function isProblem<Kind extends ProblemKind>(error: unknown, kind: Kind): error is ProblemErrors[Kind]
export function isProblem<Id extends OperationId, Kind extends KindOf<Id>>(
  error: unknown,
  operationId: Id,
  kind: Kind,
): error is ProblemErrors[Kind]
export function isProblem(error: unknown, ...given: [string, string] | [string]): boolean {
  const [operationId, kind] = given.length === 2 ? given : [undefined, given[0]]
  return (
    isApiError(error) &&
    error.kind === kind &&
    (operationId === undefined || error.operationId === operationId)
  )
}
