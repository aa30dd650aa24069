import type { Problem } from '@deskwire/contract'
import ky, { isNetworkError } from 'ky'
import { readJson } from './answer.ts'
import type { Attempt } from './attempt-record.ts'
import type { Settings } from './client-options.ts'
import { ApiError, ConnectionError, type Failure, InvalidResponseError } from './errors.ts'
import type { RequestParts } from './request-parts.ts'
import { retryAfterMs } from './retry-after.ts'
import type { OperationSpec } from './transport.ts'

/** What an attempt has learnt by the time at which it ends, fails or is stopped. */
export type Progress = { -readonly [Field in 'status' | 'requestId']: Attempt[Field] }

/** A success. */
export interface Answer {
  readonly data: unknown
  readonly status: number
  readonly headers: Headers
  readonly requestId: string | null
}

const KINDS = 'https://deskwire.dev/problems/'

/**
 * Makes one attempt: sends the request and reads the answer.
 *
 * NOTE: ky sends one request and no more. Its retries know neither keys nor our deadlines, have no bound on `Retry-After`
 * and cannot repeat after a lost body; its timeout counts body and headers apart; its errors hold the request, and so the
 * key, and would print it. What it throws is therefore taken apart here and never kept as a `cause`.
 * @throws {ApiError | ConnectionError | InvalidResponseError}
 */
export async function makeAttempt(
  { fetch, maxAnswerBytes, runtime }: Settings,
  { method }: OperationSpec,
  parts: RequestParts,
  failure: Failure,
  progress: Progress,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await connected(failure, () =>
    ky(parts.url, {
      // The signal goes round ky, which would pay for a signal of its own that follows it.
      fetch: (request, init) => (fetch ?? globalThis.fetch)(request, { ...init, signal }),
      ...(parts.body !== undefined && { body: parts.body }),
      headers: parts.headers,
      method,
      // The API never redirects. To follow would send the body, or a GET in a POST's place, wherever the answer says.
      redirect: 'manual',
      retry: 0,
      throwHttpErrors: false,
      timeout: false,
    }),
  )
  const { status, headers } = response
  const seen = { status, requestId: headers.get('deskwire-request-id') }
  Object.assign(progress, seen)
  // The only operations whose success has no body are those that delete something.
  if (status === 204 && method === 'DELETE') return { ...seen, headers, data: undefined }
  const nowMs = runtime.now()
  const { value: data, fault } = await connected(failure, () => readJson(response, maxAnswerBytes))
  if (!response.ok) {
    const problem = typeof data?.['type'] === 'string' ? (data as unknown as Problem) : undefined
    const kind = problem?.type.split(KINDS)[1]
    const waitMs = retryAfterMs(headers.get('retry-after') ?? '', nowMs)
    const retryAt = waitMs >= 0 ? new Date(nowMs + waitMs) : undefined
    throw new ApiError([status, kind, problem?.detail].join(' '), {
      ...failure,
      ...seen,
      problem,
      kind,
      retryAt,
    })
  }
  if (data) return { ...seen, headers, data }
  throw new InvalidResponseError(`${status} with an unusable body: ${fault}`, { ...failure, ...seen, fault })
}

/**
 * Does what needs a connection.
 * @throws {ConnectionError} for whatever it throws
 */
export async function connected<T>(failure: Failure, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new ConnectionError('no connection', failure, isNetworkError(error) ? error.cause : error)
  }
}
