import { describe, expect, it } from 'vitest'
import { apiErrorOf, failureOf, waits } from '../test/call-outcome.ts'
import {
  IDEMPOTENT,
  KEYED,
  lost,
  ok,
  problem,
  SAFE,
  SAFE_POST,
  scripted,
  START_MS,
  UNREPEATABLE,
} from '../test/scripted.ts'
import type { OperationSpec } from './transport.ts'

const ticket = { id: 'tkt_1', version: 3 }
const path = { path: { ticketId: 'tkt_1' } }

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
