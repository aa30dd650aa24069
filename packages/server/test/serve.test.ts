import { once } from 'node:events'
import { createServer } from 'node:net'
import { createMemoryStore, StoreUnavailableError, type Store } from '@deskwire/platform'
import { afterEach, describe, expect, it } from 'vitest'
import type { OpenStore, Sleeper } from '../src/index.ts'
import { configIn, newFolder, startTestServer, type TestServer } from './running-server.ts'

const ending: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end()
})

async function folder(): Promise<string> {
  const made = await newFolder()
  ending.push(made.remove)
  return made.path
}

async function start(
  flags: Record<string, string | boolean> = {},
  ports: Parameters<typeof startTestServer>[1] = {},
): Promise<TestServer> {
  const server = await startTestServer(configIn(await folder(), flags), ports)
  ending.push(server.stop)
  return server
}

const report = (accountId: string, contactId: string) => ({
  accountId,
  contactId,
  title: 'The VPN tunnel drops',
  description: 'Every ten minutes since Monday.',
  language: 'en',
})

async function ticketOf(server: TestServer, key: string) {
  const account = await server.send(key, 'POST', '/v1/accounts', { name: 'Northwind Clinics' })
  const contact = await server.send(key, 'POST', '/v1/contacts', {
    accountId: account.body.id,
    name: 'Mia Larsen',
  })
  const ticket = await server.send(key, 'POST', '/v1/tickets', report(account.body.id, contact.body.id))
  expect([account.status, contact.status, ticket.status]).toEqual([201, 201, 201])
  return ticket.body
}

/** A store in memory that does what a test needs of an open one. */
const memory = (overrides: Partial<OpenStore> = {}): OpenStore => ({
  store: createMemoryStore(),
  kind: 'sqlite',
  schemaVersion: 1,
  durability: { ok: true },
  health: async () => undefined,
  close: async () => undefined,
  ...overrides,
})

describe('a server', () => {
  it('answers a tenant’s key, and has what it was told when it runs again', async () => {
    const path = await folder()
    const first = await startTestServer(configIn(path))
    const { apiKey } = await first.addTenant('Northwind')
    const ticket = await ticketOf(first, apiKey)
    await first.stop()
    const second = await startTestServer(configIn(path))
    ending.push(second.stop)
    const found = await second.send(apiKey, 'GET', `/v1/tickets/${ticket.id}`)
    expect(found.body).toMatchObject({ id: ticket.id, title: 'The VPN tunnel drops' })
  })

  it('keeps the content of attachments in its folder and secrets sealed with its key', async () => {
    const server = await start()
    const { apiKey } = await server.addTenant('Northwind')
    const ticket = await ticketOf(server, apiKey)
    const secret = await server.send(apiKey, 'POST', `/v1/tickets/${ticket.id}/secrets`, {
      label: 'VPN',
      value: 'sw0rdfish',
    })
    expect(secret.status).toBe(201)
    const revealed = await server.send(
      apiKey,
      'POST',
      `/v1/tickets/${ticket.id}/secrets/${secret.body.id}/reveal`,
    )
    expect(revealed.body.value).toBe('sw0rdfish')
  })

  it('refuses keys of the sandbox, and has none of its operations', async () => {
    const server = await start()
    const { apiKey } = await server.addTenant('Northwind')
    expect((await server.send(apiKey.replace('_live_', '_test_'), 'GET', '/v1/tickets')).status).toBe(401)
    expect((await server.send(apiKey, 'GET', '/v1/sandbox/clock')).status).toBe(404)
  })

  it('does not start where another one serves, and does when that one is gone', async () => {
    const config = configIn(await folder())
    const first = await startTestServer(config)
    await expect(startTestServer(config)).rejects.toThrow(
      /another server does\. Several servers need PostgreSQL/,
    )
    await first.stop()
    await (await startTestServer(config)).stop()
  })

  it('does not start without a master key', async () => {
    const config = configIn(await folder())
    await expect(startTestServer({ ...config, masterKeyFile: null })).rejects.toThrow(
      /There is no master key/,
    )
    await expect(startTestServer({ ...config, masterKeyFile: '/nowhere' })).rejects.toThrow(
      /deskwire keys init/,
    )
  })

  it('does not start on a database that may lose what it acknowledged, unless it is told to', async () => {
    const config = configIn(await folder(), { synchronous: 'off', allowNonDurable: true })
    let closed = 0
    const openStore = async () =>
      memory({ durability: { ok: false, synchronous: 0 }, close: async () => void (closed += 1) })
    await expect(startTestServer({ ...config, allowNonDurable: false }, { openStore })).rejects.toThrow(
      'the database may lose acknowledged writes ({"ok":false,"synchronous":0})',
    )
    expect(closed).toBe(1)
    await (await startTestServer(config, { openStore })).stop()
  })
})

describe('its background work', () => {
  it('runs a job to its end', async () => {
    const server = await start()
    const { apiKey } = await server.addTenant('Northwind')
    const text = { language: 'en', title: 'The tunnel drops', body: 'Compare the lifetimes.' }
    const articles = [{ externalId: 'vpn', audience: 'public', state: 'published', ...text }]
    const accepted = await server.send(apiKey, 'POST', '/v1/articles/import', { articles })
    expect(accepted.status).toBe(202)
    for (;;) {
      const job = await server.send(apiKey, 'GET', `/v1/jobs/${accepted.body.id}`)
      if (job.body.finishedAt === null) continue
      expect(job.body).toMatchObject({ state: 'succeeded', result: { created: 1 } })
      return
    }
  })

  it.each([
    { workers: true, looks: true },
    { workers: false, looks: false },
  ])('looks for due timers: $looks, where workers is $workers', async ({ workers, looks }) => {
    let looked = 0
    const inner = memory()
    const system: Store['system'] = {
      ...inner.store.system,
      dueTimers: (query) => {
        looked += 1
        return inner.store.system.dueTimers(query)
      },
    }
    const open = memory({ store: { ...inner.store, system } })
    const server = await startTestServer(configIn(await folder(), { workers }), {
      openStore: async () => open,
    })
    await server.stop()
    expect(looked > 0).toBe(looks)
  })
})

describe('its health', () => {
  const status = async (url: string) => {
    const response = await fetch(url)
    return [response.status, ((await response.json()) as { readonly status: string }).status]
  }

  it('is told while the store is still opened', async () => {
    const { promise: opened, resolve: open } = Promise.withResolvers<OpenStore>()
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>()
    const config = configIn(await folder(), { port: String(await freePort()) })
    const starting = startTestServer(config, {
      openStore: () => {
        ask()
        return opened
      },
    })
    await asked
    const url = `http://127.0.0.1:${config.port}`
    expect(await status(`${url}/healthz`)).toEqual([200, 'alive'])
    expect(await status(`${url}/readyz`)).toEqual([503, 'starting'])
    const early = await fetch(`${url}/v1/tickets`)
    expect([early.status, early.headers.get('retry-after')]).toEqual([503, '1'])
    open(memory())
    const server = await starting
    ending.push(server.stop)
    expect(await status(`${url}/readyz`)).toEqual([200, 'ready'])
  })

  it('is bad while the store does not answer, whether it fails or hangs', async () => {
    let health: () => Promise<void> = async () => undefined
    const late: Sleeper = { wait: (ms, signal) => (ms === 2_000 ? Promise.resolve() : untilAborted(signal)) }
    const server = await start(
      { workers: false },
      { openStore: async () => memory({ health: () => health() }), sleeper: late },
    )
    health = () => Promise.reject(new Error('gone'))
    expect(await status(`${server.url}/readyz`)).toEqual([503, 'store-unreachable'])
    health = () => new Promise(() => undefined)
    expect(await status(`${server.url}/readyz`)).toEqual([503, 'store-unreachable'])
    expect(await status(`${server.url}/healthz`)).toEqual([200, 'alive'])
  })

  it('is told to whoever asks for more while the store is away: 503, and when to come again', async () => {
    const inner = memory()
    let isAway = false
    const store: Store = {
      ...inner.store,
      transaction: (...given) =>
        isAway ? Promise.reject(new StoreUnavailableError('gone')) : inner.store.transaction(...given),
    }
    const server = await start({ workers: false }, { openStore: async () => memory({ store }) })
    const { apiKey } = await server.addTenant('Northwind')
    isAway = true
    const { status: code, headers, body } = await server.send(apiKey, 'GET', '/v1/accounts')
    expect([code, headers.get('retry-after')]).toEqual([503, '1'])
    expect(body).toMatchObject({ type: 'https://deskwire.dev/problems/unavailable', status: 503 })
    isAway = false
    expect(await server.send(apiKey, 'GET', '/v1/accounts')).toMatchObject({ status: 200 })
  })

  it('says that it stops before anything else happens', async () => {
    const { promise: waiting, resolve: waits } = Promise.withResolvers<void>()
    const { promise: passed, resolve: pass } = Promise.withResolvers<void>()
    const sleeper: Sleeper = {
      async wait(ms, signal) {
        if (ms !== 5_000) return untilAborted(signal)
        waits()
        await passed
      },
    }
    const server = await startTestServer(
      configIn(await folder(), { shutdownDelayMs: '5000', workers: false }),
      { sleeper },
    )
    const { apiKey } = await server.addTenant('Northwind')
    const stopped = server.stop()
    await waiting
    expect(await status(`${server.url}/readyz`)).toEqual([503, 'stopping'])
    expect((await server.send(apiKey, 'GET', '/v1/tickets')).status).toBe(200)
    pass()
    expect(await stopped).toBe(0)
    expect(await server.stop()).toBe(0)
    await expect(fetch(server.url)).rejects.toThrow()
  })
})

describe('a server that stops', () => {
  it('ends event streams at once, however long it would wait for requests', async () => {
    const server = await startTestServer(configIn(await folder(), { shutdownGraceMs: '600000' }))
    const { apiKey } = await server.addTenant('Northwind')
    const stream = await fetch(`${server.url}/v1/events/stream`, {
      headers: { authorization: `Bearer ${apiKey}` },
    })
    expect(stream.status).toBe(200)
    const ended = stream.text()
    expect(await server.stop()).toBe(0)
    await ended
  })

  it('answers what is in flight, then closes the store', async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const order: string[] = []
    const inner = memory()
    let holding = false
    const open = memory({
      store: {
        system: inner.store.system,
        async transaction(tenant, body, options) {
          if (holding) {
            begin()
            await released
          }
          const result = await inner.store.transaction(tenant, body, options)
          order.push('committed')
          return result
        },
      },
      close: async () => void order.push('store closed'),
    })
    const server = await startTestServer(configIn(await folder(), { workers: false }), {
      openStore: async () => open,
    })
    const { apiKey } = await server.addTenant('Northwind')
    holding = true
    const answered = server.send(apiKey, 'POST', '/v1/accounts', { name: 'Northwind Clinics' })
    await begun
    const stopped = server.stop()
    release()
    expect((await answered).status).toBe(201)
    expect(await stopped).toBe(0)
    expect(order.at(-1)).toBe('store closed')
    expect(order.filter((each) => each === 'store closed')).toHaveLength(1)
  })
})

describe('its metrics', () => {
  it('stand on a port of their own, and not on that of the API', async () => {
    const server = await start({ metricsPort: '0' })
    const { apiKey } = await server.addTenant('Northwind')
    await ticketOf(server, apiKey)
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404)
    const response = await fetch(`${server.metricsUrl}/metrics`)
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    const text = await response.text()
    expect(text).toContain(
      'deskwire_http_request_duration_seconds_count{operation="tickets.create",status="2xx"} 1\n',
    )
    for (const name of [
      'deskwire_http_requests_in_flight 0',
      'deskwire_store_commit_batch_size_count',
      'deskwire_timers_due_lag_seconds 0',
      'deskwire_sequencer_waiting_tenants 0',
      'deskwire_event_loop_delay_seconds{quantile="0.99"}',
      'deskwire_store_transaction_duration_seconds_count{outcome="committed"}',
      'process_resident_memory_bytes',
    ])
      expect(text).toContain(`\n${name}`)
    expect(text).not.toContain(apiKey)
    expect(text).not.toContain('tkt_')
  })

  it('stand on the port of the API where that is wanted', async () => {
    const server = await start({ metricsPublic: true })
    expect((await fetch(`${server.url}/metrics`)).status).toBe(200)
    expect(server.metricsUrl).toBeNull()
  })
})

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { readonly port: number }
  probe.close()
  await once(probe, 'close')
  return port
}

function untilAborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => signal?.addEventListener('abort', () => resolve()))
}
