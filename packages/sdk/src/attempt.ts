import ky, { isNetworkError } from 'ky'
import { asProblem, readJson } from './answer.ts'
import type { Settings } from './client-options.ts'
import { ApiError, ConnectionError, CredentialsError, DeskwireError, type FailureContext, InvalidResponseError } from './errors.ts'
import type { RequestParts } from './request-parts.ts'
import { retryAfterMs } from './retry-after.ts'
import type { OperationSpec } from './transport.ts'

/** What is known of an attempt while it runs; what it has learnt by then stands even if it fails or is stopped. */
export interface Progress {
  token?: string
  status?: number
  requestId?: string
  /** The server's `Retry-After`, milliseconds. */
  askedMs?: number
}

/** A success. */
export interface Answer {
  readonly data: unknown
  readonly status: number
  readonly headers: Headers
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
  const headers = new Headers(parts.headers)
  const number = context.attempts.length + 1
  const { id: operationId, method, path: route } = operation
  await settings.hooks.beforeAttempt?.({ operationId, method, route, number, headers })
  progress.token = await currentToken(settings, context)
  headers.set('authorization', `Bearer ${progress.token}`)

  const response = await fetchOnce(settings, operation, parts, headers, context, signal)
  const { status } = response
  const requestId = response.headers.get('deskwire-request-id') ?? undefined
  progress.status = status
  if (requestId) progress.requestId = requestId
  const nowMs = settings.runtime.now()
  const askedMs = retryAfterMs(response.headers, nowMs)
  if (askedMs !== undefined) progress.askedMs = askedMs

  // A success that has no body by contract; the only operations without one delete something.
  if (status === 204 && operation.method === 'DELETE') return { data: undefined, status, headers: response.headers }
  const body = await readJson(response, settings.maxAnswerBytes).catch((cause: unknown) => {
    throw new ConnectionError('the connection was lost in the middle of the answer', context, { cause })
  })
  if (!response.ok) {
    const retryAt = askedMs === undefined ? undefined : new Date(nowMs + askedMs)
    throw new ApiError({ status, problem: asProblem(body), requestId, retryAt }, context)
  }
  if ('fault' in body) throw new InvalidResponseError(body.fault, body.detail, { status, requestId }, context)
  if (typeof body.value !== 'object' || body.value === null) {
    throw new InvalidResponseError('shape', 'with JSON that is no object', { status, requestId }, context)
  }
  const wrong = settings.inspectAnswer?.({ operationId, status, data: body.value })
  if (wrong !== undefined) throw new InvalidResponseError('contract', wrong, { status, requestId }, context)
  return { data: body.value, status, headers: response.headers }
}

async function currentToken({ credentials }: Settings, context: FailureContext): Promise<string> {
  try {
    return await credentials.current()
  } catch (cause) {
    throw new CredentialsError('the token provider gave no token', context, { cause })
  }
}

async function fetchOnce(
  { fetch }: Settings,
  { method }: OperationSpec,
  { url, body }: RequestParts,
  headers: Headers,
  context: FailureContext,
  signal: AbortSignal,
): Promise<Response> {
  try {
    return await ky(url, {
      method,
      headers,
      signal,
      retry: 0,
      timeout: false,
      throwHttpErrors: false,
      // The API never redirects. To follow would send the body, and under a GET's method, wherever the answer says.
      redirect: 'manual',
      ...(body === undefined ? {} : { body }),
      ...(fetch && { fetch }),
    })
  } catch (error) {
    if (error instanceof DeskwireError) throw error
    throw new ConnectionError('no connection, or it was lost', context, { cause: isNetworkError(error) ? error.cause : error })
  }
}
