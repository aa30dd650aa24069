import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CallError } from '../src/errors.ts'
import { tokenCredentials } from '../src/credentials.ts'
import { isDeskwireError } from '../src/guards.ts'
import { createTransport, type OperationSpec, type Transport } from '../src/transport.ts'
import { type FaultServer, faults, startFaultServer } from './fault-server.ts'

let server: FaultServer
let transport: Transport
beforeAll(async () => {
  server = await startFaultServer()
  transport = createTransport({
    baseUrl: server.baseUrl,
    apiKey: 'dwk_test_1_secret',
    maxAnswerBytes: 2 ** 20,
    runtime: { sleep: async () => undefined, random: () => 0.1 },
  })
})
afterAll(() => server.close())

const kinds: Readonly<Record<string, Pick<OperationSpec, 'method' | 'idempotency'>>> = {
  safe: { method: 'GET', idempotency: 'safe' },
  idempotent: { method: 'PUT', idempotency: 'idempotent' },
  keyed: { method: 'POST', idempotency: 'keyed' },
  'not repeatable': { method: 'POST', idempotency: 'none' },
}

interface Want {
  /** Attempts where the operation may be repeated; else there is one. */
  readonly attempts: 1 | 3
  readonly timeoutMs?: number
  /** What set the waits between attempts. @default 'backoff' */
  readonly source?: 'backoff' | 'retry-after' | undefined
  readonly error: Readonly<Partial<Record<string, unknown>>> & { readonly name: CallError['name'] }
}

const lost: Want = { attempts: 3, error: { name: 'ConnectionError' } }
const late: Want = {
  attempts: 3,
  timeoutMs: 60,
  error: { name: 'TimeoutError', scope: 'attempt', limitMs: 60 },
}
const unusable = (fault: string, status = 200): Want => ({
  attempts: 1,
  error: { name: 'InvalidResponseError', fault, status },
})
const limited = (attempts: 1 | 3, source: Want['source'], retryAt: unknown): Want => ({
  attempts,
  source,
  error: { name: 'ApiError', status: 429, kind: 'rate-limited', retryAt },
})
const refused = (status: number, attempts: 1 | 3): Want => ({
  attempts,
  error: { name: 'ApiError', status, problem: undefined },
})

const table: Readonly<Record<keyof typeof faults, Want>> = {
  'reset before the headers': lost,
  'close before the headers': lost,
  'reset after the headers': lost,
  'half a body': lost,
  'fewer bytes than declared': lost,
  'more bytes than declared': unusable('json'),
  // Node's fetch takes what could be unpacked for the whole; only the JSON shows the cut.
  'gzip cut off': unusable('json'),
  'no answer': late,
  'answer after the deadline': late,
  'slow drip': late,
  'slow drip of an error': late,
  'truncated JSON': unusable('json'),
  'invalid UTF-8': unusable('json'),
  'HTML 200': unusable('content-type'),
  'HTML 502': refused(502, 3),
  'empty 500': refused(500, 3),
  'empty 404': refused(404, 1),
  'truncated problem 422': refused(422, 1),
  '204 without the body': unusable('empty', 204),
  '200 without the body': unusable('empty'),
  'JSON that is no object': unusable('shape'),
  'redirect to another host': refused(307, 1),
  'redirect that turns a POST into a GET': refused(302, 1),
  '100 MB where 1 kB is due': unusable('too-large'),
  'open stream': late,
  '401': { attempts: 1, error: { name: 'ApiError', status: 401, kind: 'unauthenticated' } },
  '409 in flight': {
    attempts: 3,
    source: 'retry-after',
    error: { name: 'ApiError', status: 409, kind: 'idempotency-in-flight' },
  },
  '409 of another kind': {
    attempts: 1,
    error: { name: 'ApiError', status: 409, kind: 'illegal-transition' },
  },
  '429 without Retry-After': limited(3, 'backoff', undefined),
  '429 in seconds': limited(3, 'retry-after', expect.any(Date)),
  '429 with a date': limited(3, 'retry-after', expect.any(Date)),
  '429 with a date of RFC 850': limited(3, 'retry-after', expect.any(Date)),
  '429 with a date of C': limited(3, 'retry-after', expect.any(Date)),
  '429 with a date that has passed': limited(3, 'backoff', undefined),
  '429 with nonsense': limited(3, 'backoff', undefined),
  '429 with a negative number': limited(3, 'backoff', undefined),
  '429 beyond the deadline': limited(1, 'retry-after', expect.any(Date)),
  '429 with a date beyond the deadline': limited(1, 'retry-after', expect.any(Date)),
}

function operation(mode: string, kind: string): OperationSpec {
  return {
    id: `fault.${kind}`,
    path: `/v1/${mode}/{name}`,
    method: 'GET',
    idempotency: 'none',
    ...kinds[kind],
  }
}

describe.each(Object.entries(table))('%s', (name, want) => {
  const options = { timeoutMs: want.timeoutMs }
  it.each(Object.keys(kinds))('ends in one error of ours, %s', async (kind) => {
    const before = server.arrived.length
    const attempts = kind === 'not repeatable' ? 1 : want.attempts
    const error = await transport.call(operation('fault', kind), { path: { name } }, options).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(isDeskwireError(error)).toBe(true)
    expect(error).toMatchObject({ operationId: `fault.${kind}`, ...want.error })
    const source = want.source ?? 'backoff'
    expect((error as CallError).attempts.map((attempt) => attempt.source)).toEqual([
      ...Array.from({ length: attempts - 1 }, () => source),
      null,
    ])
    const arrived = server.arrived.slice(before)
    expect(arrived.map((one) => one.fault)).toEqual(Array.from({ length: attempts }, () => name))
    expect(new Set(arrived.map(({ key }) => key)).size).toBe(1)
  })

  it('leaves one write where a keyed operation is repeated', async () => {
    if (want.attempts === 1) return
    const before = server.written.length
    const { data, attempts } = await transport
      .call(operation('fault-then-good', 'keyed'), { path: { name } }, options)
      .withResponse()
    expect(data).toEqual({ id: 'tkt_1', version: 1 })
    expect(attempts).toHaveLength(2)
    expect(server.written.length - before).toBe(1)
  })
})

describe('on real sockets', () => {
  it('a refused token is renewed once, and the request sent again with its body and key', async () => {
    const tokens = ['dws_old', 'dws_new']
    const renewing = createTransport({
      baseUrl: server.baseUrl,
      credentials: tokenCredentials(() => tokens.shift() ?? ''),
    })
    const before = server.arrived.length
    const input = { path: { name: '401' }, body: { title: 'VPN 断开' } }
    const { attempts } = await renewing.call(operation('fault-then-good', 'keyed'), input).withResponse()
    expect(attempts.map(({ status, source }) => [status, source])).toEqual([
      [401, 'token'],
      [200, null],
    ])
    const arrived = server.arrived.slice(before)
    expect(arrived.map(({ authorization, body }) => [authorization, body])).toEqual([
      ['Bearer dws_old', '{"title":"VPN 断开"}'],
      ['Bearer dws_new', '{"title":"VPN 断开"}'],
    ])
    expect(new Set(arrived.map(({ key }) => key)).size).toBe(1)
  })

  it('an answer that is too large is let go long before its end', async () => {
    const before = server.bytesSent()
    await transport
      .call(operation('fault', 'safe'), { path: { name: '100 MB where 1 kB is due' } })
      .catch(() => undefined)
    expect(server.bytesSent() - before).toBeLessThan(2 ** 24)
  })

  it('credentials never follow a redirect', () => {
    expect(server.arrived.filter(({ fault }) => fault === 'elsewhere')).toEqual([])
  })

  it('an abort ends a call before anything else happens, and lets its connection go', async () => {
    const controller = new AbortController()
    const before = server.arrived.length
    let ended: unknown
    transport
      .call(operation('fault', 'safe'), { path: { name: 'slow drip' } }, { signal: controller.signal })
      .catch((error: unknown) => (ended = error))
    await expect.poll(() => server.arrived.length).toBeGreaterThan(before)
    const open = await server.openConnections()
    controller.abort()
    await new Promise((resolve) => void setImmediate(resolve))
    expect(ended).toMatchObject({ name: 'AbortedError' })
    await expect.poll(server.openConnections).toBeLessThan(open)
  })
})
