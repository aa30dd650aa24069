import { describe, expect, it } from 'vitest'
import { KEYED, ok, problem, SAFE, scripted } from '../test/scripted.ts'
import { tokenCredentials, type TokenReason } from './credentials.ts'
import { createTransport } from './transport.ts'

const path = { path: { ticketId: 'tkt_1' } }
const ticket = { id: 'tkt_1' }

/** A provider that counts its tokens and remembers why it was asked. */
function counted(lifeMs?: number) {
  const reasons: TokenReason[] = []
  let nowMs = 0
  const credentials = tokenCredentials(
    async (reason) => {
      reasons.push(reason)
      const token = `dws_${reasons.length}`
      return lifeMs === undefined ? token : { token, expiresAt: new Date(nowMs + lifeMs).toISOString() }
    },
    () => nowMs,
  )
  return { credentials, reasons, pass: (ms: number) => (nowMs += ms) }
}

describe('a token', () => {
  it('is asked for once by all calls that wait for it', async () => {
    const { credentials, reasons } = counted()
    const { transport, seen } = scripted([ok(ticket)], { credentials })
    await Promise.all(Array.from({ length: 20 }, () => transport.call(SAFE, path)))
    expect(reasons).toEqual(['first'])
    expect(new Set(seen.map(({ headers }) => headers.get('authorization')))).toEqual(
      new Set(['Bearer dws_1']),
    )
  })

  it('is renewed 30 s before it ends', async () => {
    const { credentials, reasons, pass } = counted(3_600_000)
    const { transport } = scripted([ok(ticket)], { credentials })
    await transport.call(SAFE, path)
    pass(3_569_999)
    await transport.call(SAFE, path)
    expect(reasons).toEqual(['first'])
    pass(1)
    await transport.call(SAFE, path)
    expect(reasons).toEqual(['first', 'expiring'])
  })

  it('that is refused is renewed once for all, and each call is sent again with its body and key', async () => {
    const { credentials, reasons } = counted()
    const { transport, seen } = scripted(
      [
        ({ headers }) =>
          headers.get('authorization') === 'Bearer dws_1' ? problem(401, 'unauthenticated') : ok(ticket),
      ],
      { credentials },
    )
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => transport.call(KEYED, { body: { title: 'VPN' } }).withResponse()),
    )
    expect(reasons).toEqual(['first', 'refused'])
    expect(answers.map(({ attempts }) => attempts.map(({ status, source }) => [status, source]))).toEqual(
      answers.map(() => [
        [401, 'token'],
        [200, null],
      ]),
    )
    expect(new Set(seen.map(({ body }) => body))).toEqual(new Set(['{"title":"VPN"}']))
    expect(new Set(seen.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(5)
  })

  it('that is refused again is not asked for a third time', async () => {
    const { credentials, reasons } = counted()
    const { transport, seen } = scripted([problem(401, 'unauthenticated')], { credentials })
    await expect(transport.call(SAFE, path)).rejects.toMatchObject({
      name: 'ApiError',
      status: 401,
      kind: 'unauthenticated',
    })
    expect([reasons, seen.length]).toEqual([['first', 'refused'], 2])
  })

  it('that never comes fails a call by its deadline, and holds up no later one', async () => {
    let nowMs = 0
    let asked = 0
    const credentials = tokenCredentials(
      () => (++asked === 1 ? new Promise<never>(() => undefined) : 'dws_2'),
      () => nowMs,
    )
    const script = scripted([ok(ticket)], { credentials })
    const options = { maxRetries: 0, timeoutMs: 5000 }
    const stuck = script.transport.call(SAFE, path, options).then(
      () => undefined,
      (error: unknown) => error,
    )
    await expect.poll(script.timers).toEqual([5000])
    script.expire()
    expect(await stuck).toMatchObject({ name: 'TimeoutError', scope: 'attempt', limitMs: 5000 })
    nowMs += 5000
    expect(await script.transport.call(SAFE, path, options)).toEqual(ticket)
    expect([asked, script.seen.length]).toEqual([2, 1])
  })

  it('that comes too late is taken only if nothing newer is held', async () => {
    let nowMs = 0
    const { promise, resolve } = Promise.withResolvers<string>()
    const given = [promise, 'dws_2']
    const credentials = tokenCredentials(
      () => given.shift() ?? '',
      () => nowMs,
    )
    const first = credentials.current(1000)
    nowMs += 1000
    expect(await credentials.current(1000)).toBe('dws_2')
    resolve('dws_1')
    expect(await first).toBe('dws_1')
    expect(await credentials.current(1000)).toBe('dws_2')
  })

  it.each([
    {
      name: 'throws',
      provider: () => Promise.reject(new Error('The portal is down')),
      cause: 'The portal is down',
    },
    { name: 'gives nothing', provider: async () => '', cause: 'a key or token must be printable ASCII' },
  ])('whose provider $name fails the call, and the next call asks again', async ({ provider, cause }) => {
    const reasons: TokenReason[] = []
    const { transport, seen } = scripted([ok(ticket)], {
      credentials: tokenCredentials((reason) => {
        reasons.push(reason)
        return provider()
      }),
    })
    for (const _ of [1, 2]) {
      await expect(transport.call(SAFE, path, { maxRetries: 0 })).rejects.toMatchObject({
        name: 'ConnectionError',
        cause: { message: cause },
        attempts: [{ status: null, reason: 'ConnectionError' }],
      })
    }
    expect([reasons.length, seen.length]).toEqual([2, 0])
  })
})

describe('a client', () => {
  const baseUrl = 'https://api.test'
  it.each([
    { name: 'no credentials', options: { baseUrl } },
    {
      name: 'both kinds of credentials',
      options: { baseUrl, apiKey: 'a', credentials: tokenCredentials(() => 'b') },
    },
    { name: 'a key with a line break', options: { baseUrl, apiKey: 'dwk_test_1_secret\n' } },
    { name: 'a base URL of another scheme', options: { baseUrl: 'ftp://api.test', apiKey: 'a' } },
    { name: 'a base URL with a password', options: { baseUrl: 'https://me:secret@api.test', apiKey: 'a' } },
  ])('is refused with $name, and the message holds no secret', ({ options }) => {
    expect(() => createTransport(options)).toThrow(TypeError)
    expect(() => createTransport(options)).not.toThrow(/secret/)
  })
})
