import type { Problem } from '@deskwire/contract/types'
import ky from 'ky'
import { readJson } from './answer.ts'
import type { Attempt } from './attempt-record.ts'
import type { Settings } from './client-options.ts'
import { ApiError, ConnectionError, type Failure, InvalidResponseError } from './errors.ts'
import type { RequestParts } from './request-parts.ts'
import { retryAfterMs } from './retry-after.ts'
import type { OperationInput, OperationSpec } from './transport.ts'

/** What an attempt has learnt by the time at which it ends, fails or is stopped. */
export type Progress = { -readonly [Field in keyof Attempt]: Attempt[Field] }

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
  { fetch, hooks, maxAnswerBytes, runtime }: Settings,
  { id: operationId, method }: OperationSpec,
  { stream }: OperationInput,
  parts: RequestParts,
  failure: Failure,
  progress: Progress,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await connected(failure, () =>
    ky(parts.url, {
      // The signal goes round ky, which would pay for a signal of its own that follows it.
      fetch: (request, init) => (fetch ?? globalThis.fetch)(request, { ...init, signal }),
      ...(parts.body !== undefined && { body: parts.body, duplex: 'half' }),
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
  if (stream && response.ok) return { ...seen, headers, data: response }
  const { value: data, fault } = await connected(failure, () => readJson(response, maxAnswerBytes))
  const facts = { ...failure, ...seen }
  if (!response.ok) {
    const problem = typeof data?.['type'] === 'string' ? (data as unknown as Problem) : undefined
    const kind = problem?.type.split(KINDS)[1]
    const nowMs = runtime.now()
    const waitMs = retryAfterMs(headers.get('retry-after') ?? '', nowMs)
    const retryAt = waitMs >= 0 ? new Date(nowMs + waitMs) : undefined
    throw new ApiError([status, kind, problem?.detail].join(' '), { ...facts, problem, kind, retryAt })
  }
  const pointers = data && hooks.checkAnswer?.({ operationId, status, data })
  if (data && !pointers?.length) return { ...seen, headers, data }
  throw new InvalidResponseError(`${status} with an unusable body: ${fault ?? pointers}`, {
    ...facts,
    fault: fault ?? 'contract',
    pointers,
  })
}

/**
 * Does what needs a connection.
 * @throws {ConnectionError} for whatever it throws; an error of ky, which holds the request, is left behind for its cause
 */
export async function connected<T>(failure: Failure, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { request, cause } = (error ?? {}) as { readonly request?: unknown; readonly cause?: unknown }
    throw new ConnectionError('no connection', failure, request ? cause : error)
  }
}
