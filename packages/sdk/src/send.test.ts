import { describe, expect, it } from 'vitest'
import { tokenCredentials } from './credentials.ts'
import {
  IDEMPOTENT,
  KEYED,
  LIST,
  lost,
  ok,
  problem,
  SAFE,
  SAFE_POST,
  scripted,
  START_MS,
  UNREPEATABLE,
} from '../test/scripted.ts'
import type { Attempt } from './attempt-record.ts'
import { type ApiError, InvalidCallError } from './errors.ts'
import { isApiError, isDeskwireError } from './guards.ts'
import type { ApiPromise, OperationSpec } from './transport.ts'

const ticket = { id: 'tkt_1', version: 3 }
const path = { path: { ticketId: 'tkt_1' } }

async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call
  } catch (error) {
    return error
  }
  throw new Error('The call succeeded')
}

async function apiErrorOf(call: ApiPromise<unknown>): Promise<ApiError> {
  const error = await failureOf(call)
  if (!isApiError(error)) throw new Error('Not an ApiError', { cause: error })
  return error
}

const waits = (attempts: readonly Attempt[]) =>
  attempts.map(({ status, reason, delayMs, source }) => [status, reason, delayMs, source])

describe('what is sent', () => {
  it('is the operation with ids in the path, the query, and who asks', async () => {
    const { transport, seen } = scripted([ok(ticket)], { actAs: 'agt_1', userAgent: 'acme/1' })
    const call = transport.call(
      { ...SAFE, path: '/v1/tickets/{ticketId}/messages' },
      { path: { ticketId: 'tkt/ü' }, query: { status: ['new', 'open'], limit: 5, sort: undefined } },
      { traceparent: '00-a-b-01' },
    )
    expect(await call).toEqual(ticket)
    expect(seen[0]?.url).toBe(
      'http://api.test/v1/tickets/tkt%2F%C3%BC/messages?status=new&status=open&limit=5',
    )
    expect(Object.fromEntries(seen[0]?.headers ?? [])).toEqual({
      authorization: 'Bearer dwk_test_1_secret',
      'deskwire-act-as': 'agt_1',
      'deskwire-version': '2026-11-01',
      traceparent: '00-a-b-01',
      'user-agent': 'deskwire-sdk/0.0.0 acme/1',
    })
  })

  it('carries the version that the caller saw, a body and a key on a keyed operation alone', async () => {
    const { transport, seen } = scripted([ok(ticket)])
    await transport.call(KEYED, { body: { title: 'VPN 断开' } }, { ifMatch: 3 })
    await transport.call(SAFE_POST, { body: { query: 'VPN' } }, { idempotencyKey: 'mine' })
    await transport.call(KEYED, { body: {} }, { idempotencyKey: 'mine' })
    expect(
      seen.map(({ body, headers }) => [body, headers.get('if-match'), headers.get('idempotency-key')]),
    ).toEqual([
      ['{"title":"VPN 断开"}', '"3"', 'key-1'],
      ['{"query":"VPN"}', null, null],
      ['{}', null, 'mine'],
    ])
    expect(seen[0]?.headers.get('content-type')).toBe('application/json')
  })

  it('of an update is what its operation knows, however much it is given', async () => {
    const { transport, seen } = scripted([ok(ticket)])
    const fields = {
      title: 0,
      metadata: 0,
      when: { tiers: 0 },
      skills: { '*': { skill: 0 } },
      weekly: { mon: { '*': { opens: 0 } } },
    } as const
    await transport.call(
      { ...KEYED, method: 'PATCH', fields },
      {
        body: {
          title: null,
          status: 'open',
          metadata: { any: 'key' },
          when: { tiers: ['gold'], later: 1 },
          skills: [{ skill: 'vpn', level: 3 }],
          weekly: { mon: [{ opens: '09:00', lunch: true }], someday: [] },
          constructor: 'x',
        },
      },
    )
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({
      title: null,
      metadata: { any: 'key' },
      when: { tiers: ['gold'] },
      skills: [{ skill: 'vpn' }],
      weekly: { mon: [{ opens: '09:00' }] },
    })
  })

  it('keeps a path before /v1', async () => {
    const { transport, seen } = scripted([ok({ items: [], nextCursor: null })], {
      baseUrl: 'https://gateway.test/desk/',
    })
    await transport.call(LIST, {})
    expect(seen[0]?.url).toBe('https://gateway.test/desk/v1/tickets')
  })

  it.each([
    { name: 'an empty id', operation: SAFE, input: { path: { ticketId: '' } }, options: {} },
    {
      name: 'an id that climbs out of the path',
      operation: SAFE,
      input: { path: { ticketId: '..' } },
      options: {},
    },
    { name: 'a missing id', operation: SAFE, input: {}, options: {} },
    { name: 'a header with a line break', operation: SAFE, input: path, options: { actAs: 'agt_1\r\nx: y' } },
    {
      name: 'a body that JSON does not know',
      operation: KEYED,
      input: { body: { amount: 1n } },
      options: {},
    },
  ])('is nothing for $name', async ({ operation, input, options }) => {
    const { transport, seen } = scripted([ok(ticket)])
    const error = await failureOf(transport.call(operation, input, options))
    expect(error).toBeInstanceOf(InvalidCallError)
    expect(error).toMatchObject({ operationId: operation.id, attempts: [] })
    expect(seen).toEqual([])
  })
})

describe('the answer itself', () => {
  it('has data, status, headers, request id and attempts', async () => {
    const { transport } = scripted([ok(ticket, { etag: '"3"' })])
    const { data, status, headers, requestId, attempts } = await transport.call(SAFE, path).withResponse()
    expect({ data, status, requestId, etag: headers.get('etag') }).toEqual({
      data: ticket,
      status: 200,
      requestId: 'req_ok',
      etag: '"3"',
    })
    expect(attempts).toEqual([
      {
        number: 1,
        status: 200,
        requestId: 'req_ok',
        reason: null,
        durationMs: 0,
        delayMs: null,
        source: null,
      },
    ])
  })

  it('rejects once when it is asked for, and not a second time as unhandled', async () => {
    const { transport } = scripted([problem(404, 'not-found')])
    expect(await failureOf(transport.call(SAFE, path).withResponse())).toMatchObject({ kind: 'not-found' })
  })

  it('keeps fields that the types do not know', async () => {
    const { transport } = scripted([ok({ ...ticket, mood: { colour: 'blue' } })])
    expect(await transport.call(SAFE, path)).toEqual({ ...ticket, mood: { colour: 'blue' } })
  })

  it('is nothing where something was deleted', async () => {
    const { transport } = scripted([new Response(null, { status: 204 })])
    const call = transport.call({ ...KEYED, method: 'DELETE' }, {})
    expect(await call).toBeUndefined()
  })
})

describe('a failed attempt', () => {
  const repeatable: readonly OperationSpec[] = [SAFE_POST, KEYED, IDEMPOTENT]
  const passing = [408, 425, 429, 500, 502, 503, 504].map((status) => ({
    name: String(status),
    step: problem(status, 'some-kind'),
  }))
  const table = [
    ...passing,
    { name: '409 in flight', step: problem(409, 'idempotency-in-flight') },
    { name: 'a lost connection', step: lost() },
  ]
  it.each(table.flatMap((row) => repeatable.map((operation) => ({ ...row, operation }))))(
    'is repeated after $name where it is $operation.idempotency',
    async ({ step, operation }) => {
      const { transport, seen, sleeps } = scripted([step, step, ok(ticket)])
      expect(await transport.call(operation, { body: {} })).toEqual(ticket)
      expect(seen).toHaveLength(3)
      expect(sleeps).toEqual([250, 500])
      expect(new Set(seen.map(({ headers }) => headers.get('idempotency-key')))).toEqual(
        new Set([operation === KEYED ? 'key-1' : null]),
      )
      expect(new Set(seen.map(({ body }) => body))).toEqual(new Set(['{}']))
    },
  )

  it.each(table)('is never repeated after $name where the operation cannot be repeated', async ({ step }) => {
    const { transport, seen } = scripted([step])
    await failureOf(transport.call(UNREPEATABLE, { body: {} }))
    expect(seen).toHaveLength(1)
  })

  it.each([400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 428, 501, 505, 301, 304])(
    'is not repeated after %i',
    async (status) => {
      const { transport, seen } = scripted([
        status === 304 ? new Response(null, { status }) : problem(status, 'some-kind'),
      ])
      const error = await apiErrorOf(transport.call(KEYED, { body: {} }))
      expect(error.status).toBe(status)
      expect(seen).toHaveLength(1)
    },
  )

  it('is repeated twice and then given to the caller, with every attempt', async () => {
    const { transport } = scripted([problem(503, 'overloaded'), lost(), problem(500, 'internal')])
    const error = await apiErrorOf(transport.call(KEYED, { body: {} }))
    expect(error.message).toBe('tickets.create: 500 internal What went wrong.')
    expect(waits(error.attempts)).toEqual([
      [503, 'overloaded', 250, 'backoff'],
      [null, 'ConnectionError', 500, 'backoff'],
      [500, 'internal', null, null],
    ])
  })

  it('is not repeated where the caller wants none', async () => {
    const { transport, seen } = scripted([problem(503, 'overloaded')])
    await failureOf(transport.call(SAFE, path, { maxRetries: 0 }))
    expect(seen).toHaveLength(1)
  })
})

describe('Retry-After', () => {
  it.each([
    { name: 'seconds', asked: '7', wait: 7000 },
    { name: 'a date', asked: 'Fri, 20 Nov 2026 09:30:09 GMT', wait: 9000 },
    { name: 'an old date', asked: 'Friday, 20-Nov-26 09:30:09 GMT', wait: 9000 },
    { name: 'a C date', asked: 'Fri Nov 20 09:30:09 2026', wait: 9000 },
    { name: 'less than the backoff', asked: '0', wait: 250 },
    { name: 'a date that has passed', asked: 'Fri, 20 Nov 2026 09:00:00 GMT', wait: 250 },
    { name: 'nonsense', asked: 'soon', wait: 250 },
  ])('is obeyed as $name', async ({ asked, wait }) => {
    const { transport, sleeps } = scripted([
      problem(429, 'rate-limited', { 'retry-after': asked }),
      ok(ticket),
    ])
    const { attempts } = await transport.call(SAFE, path).withResponse()
    expect(sleeps).toEqual([wait])
    expect(attempts[0]?.source).toBe(wait === 250 ? 'backoff' : 'retry-after')
  })

  it('beyond the deadline fails at once and says when to come back', async () => {
    const { transport, seen, sleeps } = scripted([problem(429, 'rate-limited', { 'retry-after': '3600' })])
    const error = await apiErrorOf(transport.call(SAFE, path))
    expect(error.retryAt).toEqual(new Date(START_MS + 3_600_000))
    expect([seen.length, sleeps.length, error.attempts.length]).toEqual([1, 0, 1])
  })
})

describe('a deadline', () => {
  const stuck = () => new Promise<Response>(() => undefined)

  it('of an attempt ends it and lets the next one begin', async () => {
    const script = scripted([stuck, ok(ticket)])
    const call = script.transport.call(KEYED, { body: {} }, { timeoutMs: 70 }).withResponse()
    await expect.poll(script.timers).toEqual([70])
    await expect.poll(() => script.seen.length).toBe(1)
    script.expire()
    expect(waits((await call).attempts)).toEqual([
      [null, 'TimeoutError', 250, 'backoff'],
      [200, null, null, null],
    ])
    expect(script.timers()).toEqual([])
  })

  it('of the whole call ends it for good', async () => {
    const script = scripted([stuck])
    const call = failureOf(script.transport.call(SAFE, path, { totalTimeoutMs: 50 }))
    await expect.poll(() => script.seen.length).toBe(1)
    script.expire()
    // Time stands still here, so that a retry is still within the deadline; its timer is as short.
    await expect.poll(() => script.seen.length).toBe(1)
    expect(await call).toMatchObject({ name: 'TimeoutError', scope: 'total', limitMs: 50 })
  })

  it('covers the body', async () => {
    const drip = new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }), {
      headers: { 'content-type': 'application/json', 'deskwire-request-id': 'req_drip' },
    })
    const script = scripted([() => drip])
    const call = failureOf(script.transport.call(SAFE, path, { maxRetries: 0 }))
    await expect.poll(() => script.seen.length).toBe(1)
    script.expire()
    const error = await call
    expect(error).toMatchObject({ name: 'TimeoutError', scope: 'attempt', limitMs: 10_000 })
    expect(isDeskwireError(error) && error.attempts).toMatchObject([
      { status: 200, requestId: 'req_drip', reason: 'TimeoutError' },
    ])
  })
})

describe('a file', () => {
  const bytes = new Uint8Array([0, 1, 2, 255])

  it('is sent as it is, and not again where it can be read only once', async () => {
    const bodies: unknown[] = []
    const step = async (request: Request) => {
      bodies.push([request.headers.get('content-type'), [...new Uint8Array(await request.arrayBuffer())]])
      return problem(503, 'overloaded')
    }
    const { transport } = scripted([step])
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => {
        controller.enqueue(bytes)
        controller.close()
      },
    })
    for (const given of [bytes, new Blob([bytes]), body]) {
      expect(await failureOf(transport.call(KEYED, { bytes: given }))).toMatchObject({ status: 503 })
    }
    expect(bodies).toEqual(Array.from({ length: 7 }, () => ['application/octet-stream', [...bytes]]))
  })

  it('that can be read only once is not sent again with another token either, and the refusal is told', async () => {
    const asked: string[] = []
    const credentials = tokenCredentials((reason) => (asked.push(reason), `token-${asked.length}`))
    const take = async (request: Request) => {
      await request.arrayBuffer()
      return asked.length > 1 ? ok({ id: 'att_1' }) : problem(401, 'unauthenticated')
    }
    const { transport, seen } = scripted([take], { credentials })
    const stream = new Blob([bytes]).stream()
    expect(await failureOf(transport.call(KEYED, { bytes: stream }))).toMatchObject({ status: 401 })
    expect(seen).toHaveLength(1)
    await transport.call(KEYED, { bytes: new Blob([bytes]).stream() })
    expect(asked).toEqual(['first', 'refused'])
  })

  it('is given unread, and its failures are errors like any other', async () => {
    const { transport } = scripted([new Response(bytes, { headers: { 'content-type': 'image/png' } })])
    const file = (await transport.call(SAFE, { ...path, stream: true })) as Response
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([...bytes])
    const missing = scripted([problem(404, 'not-found')]).transport.call(SAFE, { ...path, stream: true })
    expect(await failureOf(missing)).toMatchObject({ name: 'ApiError', kind: 'not-found' })
  })

  it("still ends with the caller's signal when the call is over", async () => {
    let ended: AbortSignal | undefined
    const { transport } = scripted([], {
      fetch: async (_, init) => {
        ended = init?.signal ?? undefined
        return new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }))
      },
    })
    const controller = new AbortController()
    await transport.call(SAFE, { ...path, stream: true }, { signal: controller.signal })
    expect(ended?.aborted).toBe(false)
    controller.abort()
    expect(ended?.aborted).toBe(true)
  })
})

describe("the caller's signal", () => {
  it('ends a call that has not begun', async () => {
    const { transport, seen } = scripted([ok(ticket)])
    const error = await failureOf(transport.call(SAFE, path, { signal: AbortSignal.abort('no need') }))
    expect(error).toMatchObject({ name: 'AbortedError', cause: 'no need' })
    expect(seen).toEqual([])
  })

  it('ends an attempt, a body and a wait at once, whatever `fetch` makes of it', async () => {
    const never = new Promise<never>(() => undefined)
    const drip = new Response(new ReadableStream({ pull: () => never }), {
      headers: { 'content-type': 'application/json' },
    })
    for (const step of [() => never, () => drip, problem(503, 'overloaded')]) {
      const controller = new AbortController()
      const script = scripted([step])
      const runtime = { ...script.options.runtime, sleep: () => never }
      const { transport } = scripted([step], { runtime, fetch: script.options.fetch })
      const call = failureOf(transport.call(SAFE, path, { signal: controller.signal }))
      await expect.poll(() => script.seen.length).toBe(1)
      controller.abort(new DOMException('gone', 'AbortError'))
      expect(await call).toMatchObject({ name: 'AbortedError', cause: { name: 'AbortError' } })
      expect(script.timers()).toEqual([])
    }
  })
})
