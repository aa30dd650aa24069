import { type Answer, makeAttempt, type Progress } from './attempt.ts'
import type { Attempt, AttemptFault } from './attempt-record.ts'
import type { Settings } from './client-options.ts'
import { within } from './deadline.ts'
import { AbortedError, ApiError, DeskwireError, InvalidCallError, TimeoutError } from './errors.ts'
import { writeRequest } from './request-parts.ts'
import { type Delay, isPassing, isRepeatable, RETRIED_KINDS, RETRIED_STATUSES, retryDelay } from './retry.ts'
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
  const { runtime, hooks, logger } = settings
  const { signal } = options
  const attempts: Attempt[] = []
  const context = { operationId: operation.id, attempts }
  const refuse = (detail: string, cause?: unknown): InvalidCallError =>
    new InvalidCallError(detail, context, cause === undefined ? undefined : { cause })
  const limit = (name: 'timeoutMs' | 'totalTimeoutMs' | 'maxRetries'): number => {
    const value = options[name] ?? settings[name]
    if (value >= 0) return value
    throw refuse(`\`${name}\` must be a number of at least 0`)
  }
  const timeoutMs = limit('timeoutMs')
  const totalTimeoutMs = limit('totalTimeoutMs')
  const maxRetries = isRepeatable(operation) ? limit('maxRetries') : 0
  const parts = writeRequest(settings, operation, input, options, refuse)
  const deadlineMs = runtime.now() + totalTimeoutMs
  let retries = 0
  let renewed = false

  const bounded = <R>(work: (signal: AbortSignal) => Promise<R>, attemptMs: number): Promise<R> => {
    const leftMs = Math.max(0, deadlineMs - runtime.now())
    const whole = leftMs <= attemptMs
    return within(
      {
        budgetMs: whole ? leftMs : attemptMs,
        signal,
        startTimer: runtime.startTimer,
        timedOut: () => (whole ? new TimeoutError('total', totalTimeoutMs, context) : new TimeoutError('attempt', attemptMs, context)),
        aborted: (cause) => new AbortedError('the caller ended it', context, { cause }),
      },
      work,
    )
  }

  /** What follows a failed attempt: a wait, or nothing. */
  const next = (fault: AttemptFault, progress: Progress): Delay | undefined => {
    if (fault === 'unauthenticated' && !renewed && settings.credentials.refuse(progress.token ?? '')) {
      renewed = true
      return { delayMs: 0, source: 'credentials' }
    }
    if (!isPassing(fault) || retries >= maxRetries) return undefined
    const delay = retryDelay(retries + 1, progress.askedMs, runtime.random())
    // Beyond the deadline there is nothing to wait for: the caller learns `retryAt` now instead of a timeout later.
    return runtime.now() + delay.delayMs < deadlineMs ? delay : undefined
  }

  for (;;) {
    const progress: Progress = {}
    const startedMs = runtime.now()
    let answer: Answer | undefined
    let failure: DeskwireError | undefined
    try {
      answer = await bounded((signal) => makeAttempt(settings, operation, parts, context, progress, signal), timeoutMs)
    } catch (error) {
      if (!(error instanceof DeskwireError)) throw error
      failure = error
    }
    const reason = failure ? faultOf(failure) : null
    const delay = reason === null ? undefined : next(reason, progress)
    const attempt: Attempt = {
      number: attempts.length + 1,
      status: progress.status ?? null,
      requestId: progress.requestId ?? null,
      reason,
      durationMs: Math.round(runtime.now() - startedMs),
      delayMs: delay?.delayMs ?? null,
      source: delay?.source ?? null,
    }
    attempts.push(attempt)
    const info = { operationId: operation.id, method: operation.method, route: operation.path, number: attempt.number }
    logger?.[delay ? 'warn' : 'debug'](`deskwire ${operation.id}`, attempt)
    await hooks.afterAttempt?.({ ...info, attempt })
    if (answer) return { ...answer, data: answer.data as T, requestId: progress.requestId, attempts }
    if (!delay) throw failure
    if (delay.source !== 'credentials') {
      retries++
      await bounded((signal) => runtime.sleep(delay.delayMs, signal), Infinity)
    }
  }
}

function faultOf(error: DeskwireError): AttemptFault {
  if (error instanceof ApiError) {
    if (error.status === 401) return 'unauthenticated'
    if (error.kind !== undefined && RETRIED_KINDS.includes(error.kind)) return 'in-flight'
    return RETRIED_STATUSES.includes(error.status) ? 'status' : 'refused'
  }
  return FAULTS[error.name] ?? 'aborted'
}

const FAULTS: Readonly<Record<string, AttemptFault>> = {
  ConnectionError: 'connection',
  TimeoutError: 'timeout',
  InvalidResponseError: 'invalid-response',
  CredentialsError: 'credentials',
}
