import { makeAttempt, type Progress } from './attempt.ts'
import type { Attempt } from './attempt-record.ts'
import type { Settings } from './client-options.ts'
import { within } from './deadline.ts'
import { AbortedError, ApiError, ConnectionError, DeskwireError, InvalidCallError, TimeoutError } from './errors.ts'
import { writeRequest } from './request-parts.ts'
import { type Delay, isRepeatable, RETRIED_KIND, RETRIED_STATUSES, retryDelay } from './retry.ts'
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
  const attempts: Attempt[] = []
  const context = { operationId, attempts }
  const refuse = (detail: string, cause?: unknown): Error => new InvalidCallError(detail, context, cause)
  const limit = (name: 'timeoutMs' | 'totalTimeoutMs' | 'maxRetries'): number => {
    const value = options[name] ?? settings[name]
    if (value >= 0) return value
    throw refuse(`bad ${name}`)
  }
  const timeoutMs = limit('timeoutMs')
  const totalTimeoutMs = limit('totalTimeoutMs')
  const maxRetries = isRepeatable(operation.idempotency) ? limit('maxRetries') : 0
  const parts = writeRequest(settings, operation, input, options, refuse)
  const deadlineMs = runtime.now() + totalTimeoutMs
  let retries = 0
  let renewed = false

  const bounded = <R>(attemptMs: number, work: (signal: AbortSignal) => Promise<R>): Promise<R> => {
    const leftMs = deadlineMs - runtime.now()
    return within(
      Math.min(attemptMs, Math.max(0, leftMs)),
      runtime.startTimer,
      () =>
        leftMs > attemptMs
          ? new TimeoutError('attempt', attemptMs, context)
          : new TimeoutError('total', totalTimeoutMs, context),
      options.signal,
      (reason) => new AbortedError('aborted', context, reason),
      work,
    )
  }

  /** What follows a failed attempt: a wait, or nothing. */
  const next = (error: DeskwireError, { token = '', askedMs }: Progress): Delay | undefined => {
    if (error instanceof ApiError) {
      if (error.status === 401 && !renewed && credentials.refuse?.(token)) {
        renewed = true
        return { delayMs: 0, source: 'token' }
      }
      if (!RETRIED_STATUSES.includes(error.status) && error.kind !== RETRIED_KIND) return
    } else if (!(error instanceof ConnectionError || error instanceof TimeoutError)) return
    if (retries >= maxRetries) return
    const delay = retryDelay(++retries, askedMs, runtime.random())
    // Beyond the deadline there is nothing to wait for: the caller learns `retryAt` now instead of a timeout later.
    return runtime.now() + delay.delayMs < deadlineMs ? delay : undefined
  }

  for (;;) {
    const progress: Progress = {}
    const startedMs = runtime.now()
    const answer = await bounded(timeoutMs, (signal) =>
      makeAttempt(settings, operation, parts, context, progress, signal),
    ).catch((error: unknown) => {
      if (error instanceof DeskwireError) return error
      throw error
    })
    const error = answer instanceof DeskwireError ? answer : undefined
    const delay = error && next(error, progress)
    const attempt: Attempt = {
      number: attempts.length + 1,
      status: progress.status ?? null,
      requestId: progress.requestId ?? null,
      reason: error ? ((error as Partial<ApiError>).kind ?? error.name) : null,
      durationMs: Math.round(runtime.now() - startedMs),
      delayMs: delay?.delayMs ?? null,
      source: delay?.source ?? null,
    }
    attempts.push(attempt)
    logger?.[delay ? 'warn' : 'debug'](`deskwire ${operationId}`, attempt)
    await hooks.afterAttempt?.({ operationId, method, route, attempt })
    if (!(answer instanceof DeskwireError)) return { ...answer, data: answer.data as T, attempts }
    if (!delay) throw answer
    if (delay.delayMs) await bounded(Infinity, (signal) => runtime.sleep(delay.delayMs, signal))
  }
}
