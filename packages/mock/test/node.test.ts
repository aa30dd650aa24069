import { createSandbox } from '@deskwire/platform/sandbox'
import { ConnectionError, createClient, isProblem } from '@deskwire/sdk'
import { http, HttpResponse } from 'msw/http'
import { setupServer, type SetupServer } from 'msw/node'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { handlers } from '../src/index.ts'
import { playSmallCase } from './small-case.ts'

let server: SetupServer | undefined
afterEach(() => {
  vi.restoreAllMocks()
  server?.close()
  server = undefined
})

function listen(...given: Parameters<typeof setupServer>): SetupServer {
  server = setupServer(...given)
  server.listen({ onUnhandledFrame: 'error' })
  return server
}

const only = (agents: Readonly<Record<string, string>>): string => Object.values(agents)[0] ?? ''

describe('the sandbox behind MSW in Node', () => {
  it('carries a whole case of an unchanged client', async () => {
    const sandbox = await createSandbox({ seed: 7 })
    listen(...handlers(sandbox))
    const { baseUrl, apiKey } = sandbox
    const played = await playSmallCase(createClient({ baseUrl, apiKey }), only(sandbox.agents))
    expect(played).toMatchObject({
      status: 'closed',
      handlingMs: 15 * 60_000,
      stages: ['new', 'open', 'solved', 'closed'],
    })
    expect(played.answered).toBeGreaterThan(0)
    expect(played.eventTypes).toEqual(
      expect.arrayContaining(['ticket.created', 'followUp.answered', 'rating.created']),
    )
  })

  it('answers the same as a client with an injected fetch, to the byte', async () => {
    const mocked = await createSandbox({ seed: 7 })
    listen(...handlers(mocked))
    const { baseUrl, apiKey, fetch } = await createSandbox({ seed: 7 })
    const path = `${baseUrl}/v1/categories`
    const headers = { authorization: `Bearer ${apiKey}` }
    const [throughMsw, direct] = [await globalThis.fetch(path, { headers }), await fetch(path, { headers })]
    expect(await throughMsw.text()).toBe(await direct.text())
    expect(Object.fromEntries(throughMsw.headers)).toEqual(Object.fromEntries(direct.headers))
  })

  it('keeps two sandboxes at two base URLs apart', async () => {
    const [left, right] = [
      await createSandbox({ seed: 1, baseUrl: 'http://left.test:8080' }),
      await createSandbox({ seed: 2, baseUrl: 'http://right.test' }),
    ]
    listen(...handlers(left), ...handlers(right))
    const clients = [left, right].map(({ baseUrl, apiKey }) => createClient({ baseUrl, apiKey }))
    await Promise.all(clients.map((client, index) => client.accounts.create({ name: `Account ${index}` })))
    const names = await Promise.all(
      clients.map(async (client) =>
        (await client.accounts.list().toArray({ max: 9 })).map(({ name }) => name),
      ),
    )
    expect(names).toEqual([['Account 0'], ['Account 1']])
    await expect(
      createClient({ baseUrl: left.baseUrl, apiKey: right.apiKey }).accounts.list().first(),
    ).rejects.toMatchObject({ status: 401 })
  })

  it('is isolated by boundaries, three at once on one server', async () => {
    const shared = listen()
    const countIn = (seed: number) =>
      shared.boundary(async () => {
        const sandbox = await createSandbox({ seed })
        shared.use(...handlers(sandbox))
        const client = createClient({ baseUrl: sandbox.baseUrl, apiKey: sandbox.apiKey })
        for (let made = 0; made < seed; made += 1) await client.accounts.create({ name: `Account ${made}` })
        return (await client.accounts.list().toArray({ max: 9 })).length
      })
    expect(await Promise.all([1, 2, 3].map((seed) => countIn(seed)()))).toEqual([1, 2, 3])
  })

  it('leaves other URLs to other handlers, and to MSW where there is none', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue()
    const { baseUrl, apiKey, fetch } = await createSandbox()
    listen(
      ...handlers({ baseUrl, fetch }),
      http.get('http://weather.test/today', () => HttpResponse.json({ sky: 'clear' })),
    )
    expect(await (await globalThis.fetch('http://weather.test/today')).json()).toEqual({ sky: 'clear' })
    await expect(
      createClient({ baseUrl: 'http://elsewhere.test', apiKey, maxRetries: 0 }).accounts.list().first(),
    ).rejects.toBeInstanceOf(ConnectionError)
    expect(said.mock.calls.flat().join()).toContain('GET http://elsewhere.test/v1/accounts')
  })

  it('gives way to a handler that a test puts in front', async () => {
    const { baseUrl, apiKey, fetch } = await createSandbox()
    listen(...handlers({ baseUrl, fetch })).use(
      http.get(`${baseUrl}/v1/accounts`, () =>
        HttpResponse.json({ type: 'about:blank', title: 'Down', status: 503 }, { status: 503 }),
      ),
    )
    const client = createClient({ baseUrl, apiKey, maxRetries: 0 })
    await expect(client.accounts.list().first()).rejects.toMatchObject({ status: 503 })
    expect(await client.categories.list().first()).toBeDefined()
  })

  it('answers below a base URL with a path', async () => {
    const sandbox = await createSandbox({ baseUrl: 'https://gateway.test:8443/support/desk/' })
    listen(...handlers(sandbox))
    const client = createClient({ baseUrl: sandbox.baseUrl, apiKey: sandbox.apiKey })
    const account = await client.accounts.create({ name: 'Northwind Clinics' })
    expect(await client.accounts.get(account.id)).toEqual(account)
  })

  it('says what is wrong by a problem document, as the platform does', async () => {
    const { baseUrl, apiKey, fetch } = await createSandbox()
    listen(...handlers({ baseUrl, fetch }))
    const failed: unknown = await createClient({ baseUrl, apiKey })
      .tickets.get('tkt_01k9z4q8w2e6rbt5n0c3d7f9hp')
      .catch((error: unknown) => error)
    expect(isProblem(failed, 'tickets.get', 'not-found')).toBe(true)
  })
})

describe('handlers', () => {
  it('is one handler, however many operations there are', async () => {
    expect(handlers(await createSandbox())).toHaveLength(1)
  })

  it.each([
    '',
    '/v1',
    'sandbox.test',
    'ftp://sandbox.test',
    'http://sandbox.test/?key=1',
    'http://sandbox.test/#top',
  ])('refuses the base URL %j', (baseUrl) => {
    expect(() => handlers({ baseUrl, fetch: async () => new Response() })).toThrow(TypeError)
  })
})
