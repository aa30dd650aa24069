import type { ClientOptions } from '../src/client-options.ts'
import type { Runtime } from '../src/runtime.ts'
import { createTransport, type OperationSpec, type Transport } from '../src/transport.ts'

/** One step of a script: an answer, something that `fetch` throws, or a function of the request. */
export type Step = Response | Error | ((request: Request) => Response | Promise<Response>)

/** A request as the server saw it. */
interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body: string
}

/** A transport whose answers are scripted and whose time stands still but for its own waits. */
export interface Scripted {
  readonly transport: Transport
  readonly options: ClientOptions
  readonly seen: readonly Seen[]
  readonly sleeps: readonly number[]
  /** Fires every deadline that is running. */
  expire(): void
  /** Deadlines that are running, milliseconds. */
  readonly timers: () => readonly number[]
}

export const START_MS = Date.parse('2026-11-20T09:30:00.000Z')

/** Half of every backoff is drawn; the last step is repeated for ever. */
export function scripted(steps: readonly Step[], given: Partial<ClientOptions> = {}): Scripted {
  const seen: Seen[] = []
  const sleeps: number[] = []
  const timers = new Map<object, { readonly delayMs: number; readonly callback: () => void }>()
  let nowMs = START_MS
  let keys = 0
  const runtime: Runtime = {
    now: () => nowMs,
    random: () => 0.5,
    sleep: async (delayMs) => {
      sleeps.push(delayMs)
      nowMs += delayMs
    },
    startTimer: (delayMs, callback) => {
      const timer = {}
      timers.set(timer, { delayMs, callback })
      return () => timers.delete(timer)
    },
    newIdempotencyKey: () => `key-${++keys}`,
  }
  const options: ClientOptions = {
    baseUrl: 'http://api.test',
    ...(!given.credentials && { apiKey: 'dwk_test_1_secret' }),
    fetch: async (input, init) => {
      const request = new Request(input, init)
      seen.push({
        method: request.method,
        url: request.url,
        headers: request.headers,
        body: await request.clone().text(),
      })
      const step = steps[Math.min(seen.length, steps.length) - 1]
      if (typeof step === 'function') return step(request)
      if (step instanceof Response) return step.clone()
      throw step ?? new Error('The script is empty')
    },
    runtime,
    ...given,
  }
  return {
    transport: createTransport(options),
    options,
    seen,
    sleeps,
    expire: () => {
      for (const { callback } of timers.values()) callback()
    },
    timers: () => Array.from(timers.values(), ({ delayMs }) => delayMs),
  }
}

/** A success. */
export function ok(data: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(data, { headers: { 'deskwire-request-id': 'req_ok', ...headers } })
}

/** A problem document of the API. */
export function problem(
  status: number,
  kind: string,
  headers: Record<string, string> = {},
  extra: object = {},
): Response {
  const document = {
    type: `https://deskwire.dev/problems/${kind}`,
    title: kind,
    status,
    detail: 'What went wrong.',
    requestId: 'req_bad',
    ...extra,
  }
  return Response.json(document, {
    status,
    headers: { 'content-type': 'application/problem+json', 'deskwire-request-id': 'req_bad', ...headers },
  })
}

/** What the platform's `fetch` throws when a connection is lost. */
export function lost(): TypeError {
  return new TypeError('fetch failed', {
    cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
  })
}

export const SAFE: OperationSpec = {
  id: 'tickets.get',
  method: 'GET',
  path: '/v1/tickets/{ticketId}',
  idempotency: 'safe',
}
export const LIST: OperationSpec = {
  id: 'tickets.list',
  method: 'GET',
  path: '/v1/tickets',
  idempotency: 'safe',
}
export const SAFE_POST: OperationSpec = {
  id: 'tickets.search',
  method: 'POST',
  path: '/v1/tickets/search',
  idempotency: 'safe',
}
export const KEYED: OperationSpec = {
  id: 'tickets.create',
  method: 'POST',
  path: '/v1/tickets',
  idempotency: 'keyed',
}
export const IDEMPOTENT: OperationSpec = {
  id: 'clocks.put',
  method: 'PUT',
  path: '/v1/clock',
  idempotency: 'idempotent',
}
export const UNREPEATABLE: OperationSpec = {
  id: 'tickets.shout',
  method: 'POST',
  path: '/v1/shout',
  idempotency: 'none',
}
