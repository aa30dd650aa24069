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
  const { id: operationId, method, path: route } = operation
  const info = { operationId, method, route }
  const { timeoutMs = settings.timeoutMs, totalTimeoutMs = settings.totalTimeoutMs } = options
  const isReadOnce = input.bytes && 'getReader' in input.bytes
  const maxRetries =
    operation.idempotency === 'none' || isReadOnce ? 0 : (options.maxRetries ?? settings.maxRetries)
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
      if (error.status === 401 && credentials.refuse?.(token, attempts) && !isReadOnce)
        return { delayMs: 0, source: 'token' }
      if (!RETRIED_STATUSES.includes(error.status) && error.kind !== RETRIED_KIND) return
    } else if (!(error instanceof ConnectionError || error instanceof TimeoutError)) return
    if (retries >= maxRetries) return
    const nowMs = runtime.now()
    const askedMs = Number((error as Partial<ApiError>).retryAt ?? 0) - nowMs
    const delay = retryDelay(++retries, askedMs, runtime.random())
    // Beyond the deadline there is nothing to wait for: the caller learns `retryAt` now instead of a timeout later.
    return nowMs + delay.delayMs < deadlineMs ? delay : undefined
  }

  for (;;) {
    const startedMs = runtime.now()
    const attempt: Progress = {
      number: attempts.length + 1,
      status: null,
      requestId: null,
      reason: null,
      durationMs: 0,
      delayMs: null,
      source: null,
    }
    let answer: Answer | undefined
    let error: DeskwireError | undefined
    let delay: Delay | undefined
    try {
      answer = await bounded(timeoutMs, async (signal) => {
        // NOTE: a copy for the hook, and another to sign: what a hook keeps must never come to hold the key.
        const headers = { ...parts.headers }
        await hooks.beforeAttempt?.({ ...info, number: attempt.number, headers })
        token = await connected(failure, () => credentials.current(timeoutMs))
        return makeAttempt(
          settings,
          operation,
          input,
          { ...parts, headers: { ...headers, authorization: `Bearer ${token}` } },
          failure,
          attempt,
          // A body that is handed on unread outlives the attempt, whose own signal then never fires.
          input.stream && options.signal ? AbortSignal.any([signal, options.signal]) : signal,
        )
      })
    } catch (thrown) {
      if (!(thrown instanceof DeskwireError)) throw thrown
      error = thrown
      delay = next(error)
      attempt.reason = (error as Partial<ApiError>).kind ?? error.name
      Object.assign(attempt, delay)
    }
    attempt.durationMs = runtime.now() - startedMs
    attempts.push(attempt)
    logger?.[delay ? 'warn' : 'debug'](`deskwire ${operationId}`, attempt)
    await hooks.afterAttempt?.({ ...info, attempt })
    if (answer) return { ...(answer as Answer & { readonly data: T }), attempts }
    if (!delay) throw error
    const { delayMs } = delay
    if (delayMs) await bounded(Infinity, (signal) => runtime.sleep(delayMs, signal))
  }
}
