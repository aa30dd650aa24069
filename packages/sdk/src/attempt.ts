import type { Problem } from '@deskwire/contract'
import ky, { isNetworkError } from 'ky'
import { readJson } from './answer.ts'
import type { Settings } from './client-options.ts'
import { ApiError, ConnectionError, CredentialsError, type FailureContext, InvalidResponseError } from './errors.ts'
import type { RequestParts } from './request-parts.ts'
import { retryAfterMs } from './retry-after.ts'
import type { OperationSpec } from './transport.ts'

/** What is known of an attempt while it runs; what it has learnt by then stands even if it fails or is stopped. */
export interface Progress {
  token?: string
  status?: number
  requestId?: string | undefined
  /** The server's `Retry-After`, milliseconds. */
  askedMs?: number | undefined
}

/** A success. */
export interface Answer {
  readonly data: unknown
  readonly status: number
  readonly headers: Headers
  readonly requestId: string | undefined
}

/**
 * Makes one attempt: credentials, request, answer, body.
 *
 * NOTE: ky sends one request and no more. Its retries know neither keys nor our deadlines, have no bound on `Retry-After`
 * and cannot repeat after a lost body; its timeout counts body and headers apart; its errors hold the request, and so the
 * key, and would print it. What it throws is therefore taken apart here and never kept as a `cause`.
 * @throws {DeskwireError} for everything but what a hook throws
 */
export async function makeAttempt(
  settings: Settings,
  operation: OperationSpec,
  parts: RequestParts,
  context: FailureContext,
  progress: Progress,
  signal: AbortSignal,
): Promise<Answer> {
  const { fetch, hooks, inspectAnswer } = settings
  const { id: operationId, method } = operation
  const headers = new Headers(parts.headers)
  await hooks.beforeAttempt?.({ operationId, method, route: operation.path, number: context.attempts.length + 1, headers })
  progress.token = await promised(settings.credentials.current, (cause) => new CredentialsError('no token', context, cause))
  headers.set('authorization', `Bearer ${progress.token}`)

  const lost = (cause: unknown): Error =>
    new ConnectionError('connection lost or not made', context, isNetworkError(cause) ? cause.cause : cause)
  const response = await promised(
    () =>
      ky(parts.url, {
        ...(parts.body === undefined ? {} : { body: parts.body }),
        ...(fetch && { fetch }),
        headers,
        method,
        // The API never redirects. To follow would send the body, or a GET in a POST's place, wherever the answer says.
        redirect: 'manual',
        retry: 0,
        signal,
        throwHttpErrors: false,
        timeout: false,
      }),
    lost,
  )
  const nowMs = settings.runtime.now()
  const askedMs = retryAfterMs(response.headers, nowMs)
  const { status } = response
  const requestId = response.headers.get('deskwire-request-id') ?? undefined
  Object.assign(progress, { status, requestId, askedMs })
  const answer = { status, headers: response.headers, requestId }

  // The only operations whose success has no body are those that delete something.
  if (status === 204 && method === 'DELETE') return { ...answer, data: undefined }
  const { value, fault } = await promised(() => readJson(response, settings.maxAnswerBytes), lost)
  const isObject = typeof value === 'object' && value !== null
  if (!response.ok) {
    const problem = isObject && 'type' in value && typeof value.type === 'string' ? (value as Problem) : undefined
    const retryAt = askedMs === undefined ? undefined : new Date(nowMs + askedMs)
    throw new ApiError({ status, requestId, retryAt }, problem, context)
  }
  if (fault || !isObject) throw new InvalidResponseError(fault ?? 'shape', answer, context)
  const wrong = inspectAnswer?.({ operationId, status, data: value })
  if (wrong) throw new InvalidResponseError('contract', answer, context, `. ${wrong}`)
  return { ...answer, data: value }
}

/** Does a piece of work and names what it throws, be it at once or later. */
async function promised<T>(work: () => Promise<T> | T, failed: (cause: unknown) => Error): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw failed(cause)
  }
}
