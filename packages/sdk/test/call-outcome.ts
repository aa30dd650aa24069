import type { Attempt } from '../src/attempt-record.ts'
import type { ApiError } from '../src/errors.ts'
import { isApiError } from '../src/guards.ts'
import type { ApiPromise } from '../src/transport.ts'

/** What a call that must fail is rejected with. */
export async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call
  } catch (error) {
    return error
  }
  throw new Error('The call succeeded')
}

/** The same where the API must have said no. */
export async function apiErrorOf(call: ApiPromise<unknown>): Promise<ApiError> {
  const error = await failureOf(call)
  if (!isApiError(error)) throw new Error('Not an ApiError', { cause: error })
  return error
}

/** What is told of each attempt, and how long it was waited for the next. */
export const waits = (attempts: readonly Attempt[]) =>
  attempts.map(({ status, reason, delayMs, source }) => [status, reason, delayMs, source])
