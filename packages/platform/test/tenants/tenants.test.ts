import { events, operations } from '@deskwire/contract'
import {
  createMemoryBlobStore,
  createMemoryStore,
  createPlatform,
  createTenant,
  deleteTenant,
  listTenants,
  resumeTenant,
  suspendTenant,
  type BlobStore,
  type Platform,
  type Store,
} from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { createSeededRandom } from '../../src/sandbox/seeded-random.ts'
import { createIdSource } from '../../src/ids/typeid.ts'
import { requestOf, type Ask } from '../walk/world.ts'

const START = Date.UTC(2026, 10, 20, 9)

function serverOver(store: Store, options: { blobs?: BlobStore } = {}) {
  let now = START
  const platform = createPlatform({
    store,
    mode: 'live',
    clock: { now: () => now, sharedNow: () => now },
    wireNow: () => now,
    ...options,
  })
  return {
    platform,
    parts: { store, wireNow: () => now },
    pass: (ms: number) => {
      now += ms
    },
  }
}

async function send(platform: Platform, token: string, id: keyof typeof operations, ask: Ask = {}) {
  const response = await platform.fetch(requestOf('http://localhost', token, id, ask))
  const text = await response.text()
  return { status: response.status, text, body: text === '' ? undefined : JSON.parse(text) }
}

/** Files a ticket as an operator's first customer would. */
async function fileTicket(platform: Platform, token: string) {
  const account = await send(platform, token, 'accounts.create', { body: { name: 'Northwind' } })
  const contact = await send(platform, token, 'contacts.create', {
    body: { accountId: account.body.id, name: 'Lin Mei' },
  })
  return send(platform, token, 'tickets.create', {
    body: {
      accountId: account.body.id,
      contactId: contact.body.id,
      title: 'VPN tunnel drops',
      description: 'Since 09:00 UTC, error 809.',
    },
  })
}

describe('a new tenant', () => {
  it('takes its first ticket: it is tagged, queued and has its clocks, though nobody works there yet', async () => {
    const { platform, parts } = serverOver(createMemoryStore())
    const { apiKey, tenant } = await createTenant(parts, '  Acme Support ')
    expect(apiKey).toMatch(/^dwk_live_/)
    expect(tenant).toMatchObject({
      name: 'Acme Support',
      state: 'active',
      id: expect.stringMatching(/^tnt_/),
    })
    const ticket = await fileTicket(platform, apiKey)
    expect(ticket.status).toBe(201)
    expect(ticket.body).toMatchObject({ slaState: 'running', nextDueAt: expect.any(String) })
    const clocks = await send(platform, apiKey, 'clocks.list', { query: { ticketId: ticket.body.id } })
    expect(clocks.body.items.length).toBeGreaterThan(1)
    const events = await send(platform, apiKey, 'events.list', {
      query: { limit: '100', subjectId: ticket.body.id },
    })
    expect(events.body.items.map((event: { type: string }) => event.type)).toContain('ticket.queued')
    for (const id of ['agents.list', 'articles.list'] as const)
      expect((await send(platform, apiKey, id)).body.items).toEqual([])
  })

  it('has a key that may do everything that a server serves, and nothing of a sandbox', async () => {
    const { platform, parts } = serverOver(createMemoryStore())
    const { apiKey } = await createTenant(parts, 'Acme')
    const key = (await send(platform, apiKey, 'apiKeys.list')).body.items[0]
    const asked = Object.values(operations)
      .filter(({ capability }) => capability !== 'sandbox')
      .flatMap(({ scopes }) => scopes)
    const told = Object.values(events)
      .filter(({ capability }) => capability !== 'sandbox')
      .map(({ scope }) => scope)
    // What no operation and no event asks for is still given: the scopes of what is to come, and `act-as`.
    expect([...asked, ...told].filter((scope) => !key.scopes.includes(scope))).toEqual([])
    expect(key.scopes.filter((scope: string) => scope.startsWith('sandbox'))).toEqual([])
    expect(key.scopes).toContain('act-as')
    expect(JSON.stringify(key)).not.toContain(apiKey)
  })

  it('is told of no other by its name, whatever the case', async () => {
    const { parts } = serverOver(createMemoryStore())
    const { tenant } = await createTenant(parts, 'Acme')
    await expect(createTenant(parts, 'ACME')).rejects.toMatchObject({
      name: 'TenantNameTakenError',
      tenantId: tenant.id,
    })
    await expect(createTenant(parts, '   ')).rejects.toThrow(RangeError)
    await expect(createTenant(parts, 'x'.repeat(201))).rejects.toThrow(RangeError)
    const racing = await Promise.allSettled([createTenant(parts, 'Twin'), createTenant(parts, 'twin')])
    expect(racing.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('is made of no seeded randomness', async () => {
    const { parts } = serverOver(createMemoryStore())
    const random = createSeededRandom(1)
    const sources = { random, ids: createIdSource(random) }
    await expect(createTenant({ ...parts, sources }, 'Acme')).rejects.toThrow(/seeded randomness/)
    expect(await listTenants(parts.store)).toEqual([])
  })

  it('stands in the list, oldest first, over many pages', async () => {
    const { parts, pass } = serverOver(createMemoryStore())
    const names = Array.from({ length: 5 }, (_, i) => `Tenant ${5 - i}`)
    for (const name of names) {
      await createTenant(parts, name)
      pass(1)
    }
    expect((await listTenants(parts.store)).map(({ name }) => name)).toEqual(names)
  })
})

describe('a suspended tenant', () => {
  it('answers its keys and sessions 403 until it is resumed, and a wrong key 401 as ever', async () => {
    const { platform, parts } = serverOver(createMemoryStore())
    const { apiKey } = await createTenant(parts, 'Acme')
    const other = await createTenant(parts, 'Other')
    const ticket = await fileTicket(platform, apiKey)
    const session = await send(platform, apiKey, 'sessions.create', {
      body: { contactId: ticket.body.contactId },
    })
    await suspendTenant(parts, 'acme')
    await suspendTenant(parts, 'acme')
    for (const token of [apiKey, session.body.token]) {
      const refused = await send(platform, token, 'tickets.list')
      expect(refused.status).toBe(403)
      expect(refused.body.type).toMatch(/tenant-suspended$/)
    }
    const wrong = apiKey.replace(/.{8}$/, '00000000')
    expect((await send(platform, wrong, 'tickets.list')).status).toBe(401)
    expect((await send(platform, other.apiKey, 'tickets.list')).status).toBe(200)
    await resumeTenant(parts, 'Acme')
    expect((await send(platform, apiKey, 'tickets.list')).body.items).toHaveLength(1)
  })

  it('is one that there is', async () => {
    const { parts } = serverOver(createMemoryStore())
    await expect(suspendTenant(parts, 'nobody')).rejects.toMatchObject({ name: 'UnknownTenantError' })
    await expect(deleteTenant(parts, 'tnt_nobody')).rejects.toMatchObject({ name: 'UnknownTenantError' })
  })
})

describe('a deleted tenant', () => {
  async function deleted() {
    const store = createMemoryStore()
    const blobs = createMemoryBlobStore()
    const server = serverOver(store, { blobs })
    const { apiKey, apiKeyId, tenant } = await createTenant(server.parts, 'Acme')
    server.pass(1)
    const other = await createTenant(server.parts, 'Other')
    await fileTicket(server.platform, apiKey)
    await fileTicket(server.platform, other.apiKey)
    for (const owner of [tenant.id, other.tenant.id])
      await blobs.put(owner, 'blb_1', new Blob(['log']).stream() as ReadableStream<Uint8Array<ArrayBuffer>>)
    await deleteTenant(server.parts, tenant.id)
    return { ...server, store, blobs, apiKey, apiKeyId, tenant, other }
  }
  const MINUTE = 60_000

  it('is refused from the start, as if its keys had never been', async () => {
    const { platform, apiKey } = await deleted()
    const refused = await send(platform, apiKey, 'tickets.list')
    expect(refused.body).toMatchObject({ status: 401, type: expect.stringMatching(/unauthenticated$/) })
  })

  it('leaves nothing behind, neither rows nor blobs, and nothing of another is touched', async () => {
    const { platform, pass, store, blobs, apiKeyId, tenant, other, parts } = await deleted()
    expect((await listTenants(store)).map(({ name, state }) => [name, state])).toEqual([
      ['Acme', 'deleting'],
      ['Other', 'active'],
    ])
    await platform.runDueTimers()
    expect(await store.system.find('credential', apiKeyId)).toEqual([])
    expect(await store.system.timers(tenant.id)).toEqual({ pending: 0, nextDueAt: null })
    expect(await store.transaction(tenant.id, (tx) => tx.eventRange())).toEqual({ oldest: 0, newest: 0 })
    expect(await blobs.list(tenant.id, { limit: 10 })).toEqual([])
    expect(await blobs.list(other.tenant.id, { limit: 10 })).toEqual(['blb_1'])
    expect((await send(platform, other.apiKey, 'tickets.list')).body.items).toHaveLength(1)
    await expect(createTenant(parts, 'Acme')).rejects.toMatchObject({ name: 'TenantNameTakenError' })
    pass(11 * MINUTE)
    await platform.runDueTimers()
    expect((await listTenants(store)).map(({ name }) => name)).toEqual(['Other'])
    await createTenant(parts, 'Acme')
  })

  it('has what a late request of another server wrote swept up', async () => {
    const { platform, pass, store, tenant } = await deleted()
    await platform.runDueTimers()
    await store.transaction(tenant.id, async (tx) => {
      tx.publish('credential', 'key_late')
      tx.putContent({ contentId: 'cnt_late', value: 'late', salt: '00' })
    })
    pass(11 * MINUTE)
    await platform.runDueTimers()
    expect(await store.system.find('credential', 'key_late')).toEqual([])
    expect(await store.transaction(tenant.id, (tx) => tx.content(['cnt_late']))).toEqual(new Map())
  })

  it('goes on where a step failed', async () => {
    const { platform, pass, store, blobs, tenant } = await deleted()
    let failures = 1
    const failing: BlobStore = {
      ...blobs,
      list: (owner, page) => {
        failures -= 1
        return failures < 0 ? blobs.list(owner, page) : Promise.reject(new Error('The disk is gone.'))
      },
    }
    const second = serverOver(store, { blobs: failing })
    await second.platform.runDueTimers()
    expect(await blobs.list(tenant.id, { limit: 10 })).toEqual(['blb_1'])
    pass(2 * MINUTE)
    await platform.runDueTimers()
    expect(await blobs.list(tenant.id, { limit: 10 })).toEqual([])
  })

  it('is not suspended, resumed or created again meanwhile', async () => {
    const { parts, tenant } = await deleted()
    for (const change of [suspendTenant, resumeTenant])
      await expect(change(parts, 'Acme')).rejects.toMatchObject({
        name: 'TenantDeletingError',
        tenantId: tenant.id,
      })
    expect((await deleteTenant(parts, 'Acme')).state).toBe('deleting')
  })
})
