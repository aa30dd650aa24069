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
  { fetch, inspectAnswer, maxAnswerBytes, runtime }: Settings,
  { id: operationId, method }: OperationSpec,
  { url, body }: RequestParts,
  headers: Readonly<Record<string, string>>,
  failure: Failure,
  progress: Progress,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await connected(failure, () =>
    ky(url, {
      // The signal goes round ky, which would pay for a signal of its own that follows it.
      fetch: (request, init) => (fetch ?? globalThis.fetch)(request, { ...init, signal }),
      ...(body !== undefined && { body }),
      headers,
      method,
      // The API never redirects. To follow would send the body, or a GET in a POST's place, wherever the answer says.
      redirect: 'manual',
      retry: 0,
      throwHttpErrors: false,
      timeout: false,
    }),
  )
  const { status } = response
  const requestId = response.headers.get('deskwire-request-id')
  const answer = { status, requestId, headers: response.headers }
  progress.status = status
  progress.requestId = requestId

  // The only operations whose success has no body are those that delete something.
  if (status === 204 && method === 'DELETE') return { ...answer, data: undefined }
  const nowMs = runtime.now()
  const { value: data, fault } = await connected(failure, () => readJson(response, maxAnswerBytes))
  if (!response.ok) {
    const problem = typeof data?.['type'] === 'string' ? (data as unknown as Problem) : undefined
    const kind = problem?.type.startsWith(KINDS) ? problem.type.slice(KINDS.length) : undefined
    const waitMs = retryAfterMs(response.headers.get('retry-after') ?? '', nowMs)
    throw new ApiError([status, kind, problem?.detail].join(' '), {
      ...failure,
      status,
      requestId,
      problem,
      kind,
      retryAt: waitMs >= 0 ? new Date(nowMs + waitMs) : undefined,
    })
  }
  const wrong = fault ?? inspectAnswer?.({ operationId, status, data })
  if (!wrong && data) return { ...answer, data }
  throw new InvalidResponseError(`${status} with an unusable body: ${wrong}`, {
    ...failure,
    status,
    requestId,
    fault: fault ?? 'contract',
  })
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
