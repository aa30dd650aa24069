import { type Answer, connected, makeAttempt, type Progress } from './attempt.ts'
import type { Attempt } from './attempt-record.ts'
import type { Settings } from './client-options.ts'
import { within } from './deadline.ts'
import { AbortedError, ApiError, ConnectionError, DeskwireError, TimeoutError } from './errors.ts'
import { writeRequest } from './request-parts.ts'
import { type Delay, RETRIED_KIND, RETRIED_STATUSES, retryDelay } from './retry.ts'
import type { ApiResponse, OperationInput, OperationSpec, RequestOptions } from './transport.ts'

/**
 * Sends a call: attempt after attempt, until one succeeds, none may follow, or the time is up.
 * @throws {DeskwireError} for everything but what a hook throws
 */
export async function send<T>(
  settings: Settings,
  operation: OperationSpec,
  input: OperationInput,
  options: RequestOptions,
): Promise<ApiResponse<T>> {
  const { runtime, hooks, logger, credentials } = settings
  const operationId = operation.id
  const info = { operationId, method: operation.method, route: operation.path }
  const { timeoutMs = settings.timeoutMs, totalTimeoutMs = settings.totalTimeoutMs } = options
  const maxRetries = operation.idempotency === 'none' ? 0 : (options.maxRetries ?? settings.maxRetries)
  const attempts: Attempt[] = []
  const failure = { operationId, attempts }
  const parts = writeRequest(settings, operation, input, options, failure)
  const deadlineMs = runtime.now() + totalTimeoutMs
  let retries = 0
  let token = ''

  const bounded = <R>(attemptMs: number, work: (signal: AbortSignal) => Promise<R>): Promise<R> => {
    const leftMs = deadlineMs - runtime.now()
    const [scope, limitMs] =
      leftMs > attemptMs ? (['attempt', attemptMs] as const) : (['total', totalTimeoutMs] as const)
    return within(
      Math.min(attemptMs, Math.max(0, leftMs)),
      runtime.startTimer,
      () => new TimeoutError(`took longer than ${limitMs} ms`, { ...failure, scope, limitMs }),
      options.signal,
      (reason) => new AbortedError('aborted', failure, reason),
      work,
    )
  }

  /** What follows a failed attempt: a wait, or nothing. */
  const next = (error: DeskwireError): Delay | undefined => {
    if (error instanceof ApiError) {
      if (error.status === 401 && credentials.refuse?.(token, attempts))
        return { delayMs: 0, source: 'token' }
      if (!RETRIED_STATUSES.includes(error.status) && error.kind !== RETRIED_KIND) return
    } else if (!(error instanceof ConnectionError || error instanceof TimeoutError)) return
    if (retries >= maxRetries) return
    const nowMs = runtime.now()
    const delay = retryDelay(
      ++retries,
      Number((error as Partial<ApiError>).retryAt ?? 0) - nowMs,
      runtime.random(),
    )
    // Beyond the deadline there is nothing to wait for: the caller learns `retryAt` now instead of a timeout later.
    return nowMs + delay.delayMs < deadlineMs ? delay : undefined
  }

  for (;;) {
    const progress: Progress = { status: null, requestId: null }
    const startedMs = runtime.now()
    const number = attempts.length + 1
    let answer: Answer | undefined
    let error: DeskwireError | undefined
    try {
      answer = await bounded(timeoutMs, async (signal) => {
        // NOTE: a copy for the hook, and another to sign: what a hook keeps must never come to hold the key.
        const headers = { ...parts.headers }
        await hooks.beforeAttempt?.({ ...info, number, headers })
        token = await connected(failure, credentials.current)
        const signed = { ...headers, authorization: `Bearer ${token}` }
        return makeAttempt(settings, operation, { ...parts, headers: signed }, failure, progress, signal)
      })
    } catch (thrown) {
      if (!(thrown instanceof DeskwireError)) throw thrown
      error = thrown
    }
    const delay = error && next(error)
    const attempt: Attempt = {
      number,
      ...progress,
      reason: error ? ((error as Partial<ApiError>).kind ?? error.name) : null,
      durationMs: runtime.now() - startedMs,
      ...(delay ?? { delayMs: null, source: null }),
    }
    attempts.push(attempt)
    logger?.[delay ? 'warn' : 'debug'](`deskwire ${operationId}`, attempt)
    await hooks.afterAttempt?.({ ...info, attempt })
    if (answer) return { ...(answer as Answer & { readonly data: T }), attempts }
    if (!delay) throw error
    if (delay.delayMs) await bounded(Infinity, (signal) => runtime.sleep(delay.delayMs, signal))
  }
}
