import { describe, expect, it } from 'vitest'
import { failureOf } from '../test/call-outcome.ts'
import { KEYED, LIST, ok, problem, SAFE, SAFE_POST, scripted } from '../test/scripted.ts'
import { InvalidCallError } from './errors.ts'

const ticket = { id: 'tkt_1', version: 3 }
const path = { path: { ticketId: 'tkt_1' } }

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
