import type { Logger, PlainAnswer, PlainRequest, Platform } from '@deskwire/platform'
import type { Labels } from '../metrics/registry.ts'
import type { ServerMetrics } from '../metrics/server-metrics.ts'
import { withinRequest, type RequestContext } from './request-context.ts'
import type { Tracer } from './tracer.ts'

/** What answering a request needs. */
export interface AnswerParts {
  /** Null until the store is open. */
  readonly platform: () => Platform | null
  readonly logger: Logger
  readonly metrics: ServerMetrics
  readonly tracer: Tracer | null
  /** Level of the line that each request leaves; null for none. */
  readonly accessLevel: 'debug' | 'info' | null
  /** A clock that never goes back, milliseconds. */
  readonly nowMs: () => number
  /** Is told the status of each answer. */
  readonly onAnswered: (status: number) => void
}

function notYet(): Response {
  const document = {
    type: 'https://deskwire.dev/problems/unavailable',
    title: 'Not ready',
    status: 503,
    detail: 'The server is starting. Try again after the seconds in `Retry-After`.',
  }
  return new Response(JSON.stringify(document), {
    status: 503,
    headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '1' },
  })
}

/** Answers what the API is asked. */
export interface Answering {
  /**
   * Answers a request.
   * @param waitedMs - how long it has waited before; that belongs to what it took
   */
  readonly fetch: (request: Request, waitedMs?: number) => Promise<Response>
  /** Answers without a `Request` and a `Response`; undefined where it takes them. */
  readonly answer: (request: PlainRequest, waitedMs?: number) => Promise<PlainAnswer> | undefined
}

/**
 * Answers requests through the platform, and says of each how long it took and how it ended: ids, names and numbers only. A
 * path is never logged, since an unknown one may be anything; the operation is.
 */
export function createAnswer({
  platform,
  logger,
  metrics,
  tracer,
  accessLevel,
  nowMs,
  onAnswered,
}: AnswerParts): Answering {
  // One object for each, so that the histogram need not read it again.
  const labels = new Map<string, Map<number, Labels>>()
  function labelsOf(operation: string, status: number): Labels {
    let known = labels.get(operation)
    if (!known) labels.set(operation, (known = new Map()))
    let found = known.get(status)
    if (!found) known.set(status, (found = { operation, status: `${Math.floor(status / 100)}xx` }))
    return found
  }

  function note({ facts, span }: RequestContext, method: string, status: number, startedAt: number): void {
    const durationMs = nowMs() - startedAt
    const operation = facts.operationId ?? 'none'
    metrics.requests.observe(durationMs / 1000, labelsOf(operation, status))
    span?.end(facts, status)
    if (accessLevel === null) return
    logger.log(accessLevel, 'request', {
      method,
      status,
      durationMs: Math.round(durationMs * 100) / 100,
      ...facts,
    })
  }

  /** Runs what answers a request, and notes how it ended. */
  async function noted<Given extends { readonly status: number }>(
    request: PlainRequest,
    waitedMs: number,
    run: () => Promise<Given>,
  ): Promise<Given> {
    const context: RequestContext = { facts: {}, span: tracer?.begin(request) ?? null }
    const startedAt = nowMs() - waitedMs
    const { method } = request
    metrics.inFlight += 1
    let status = 500
    try {
      const given = await withinRequest(context, run)
      status = given.status
      onAnswered(status)
      return given
    } finally {
      metrics.inFlight -= 1
      note(context, method, status, startedAt)
    }
  }

  return {
    async fetch(request, waitedMs = 0) {
      const open = platform()
      return open ? noted(request, waitedMs, () => open.fetch(request)) : notYet()
    },
    answer(request, waitedMs = 0) {
      const run = platform()?.answering(request)
      return run && noted(request, waitedMs, run)
    },
  }
}
