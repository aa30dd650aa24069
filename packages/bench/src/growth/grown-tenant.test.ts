import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMemoryStore, createPlatform, type Store } from '@deskwire/platform'
import { openStore, type StoreConfig } from '@deskwire/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { groupedStore } from './grouped-store.ts'
import { growTenant, sendTo, type GrownTenant } from './grown-tenant.ts'
import { createProbes } from './probes.ts'

describe('groupedStore', () => {
  /** A store that counts transactions. */
  function counting(): { readonly store: Store; readonly runs: () => number } {
    const inner = createMemoryStore()
    let runs = 0
    return {
      store: {
        system: inner.system,
        transaction(tenant, body, options) {
          runs += 1
          return inner.transaction(tenant, body, options)
        },
      },
      runs: () => runs,
    }
  }
  const put = (store: Store, tenant: string, id: string) =>
    store.transaction(tenant, async (tx) => {
      tx.putContent({ contentId: id, value: id, salt: '00' })
      return id
    })

  it('makes one transaction of what a tenant’s callers write in a turn, and answers each of them', async () => {
    const { store, runs } = counting()
    const grouped = groupedStore(store)
    expect(await Promise.all(['a', 'b', 'c'].map((id) => put(grouped, 'tnt_1', id)))).toEqual(['a', 'b', 'c'])
    expect(runs()).toBe(1)
    await put(grouped, 'tnt_1', 'd')
    const kept = await store.transaction('tnt_1', (tx) => tx.content(['a', 'b', 'c', 'd']))
    expect([...kept.keys()].sort()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('keeps tenants apart', async () => {
    const { store, runs } = counting()
    const grouped = groupedStore(store)
    await Promise.all([put(grouped, 'tnt_1', 'a'), put(grouped, 'tnt_2', 'b')])
    expect(runs()).toBe(2)
    expect((await store.transaction('tnt_2', (tx) => tx.content(['a']))).size).toBe(0)
  })

  it('tells all of a group where one of it fails, and goes on', async () => {
    const grouped = groupedStore(counting().store)
    const failing = grouped.transaction('tnt_1', () => Promise.reject(new RangeError('no')))
    const outcomes = await Promise.allSettled([failing, put(grouped, 'tnt_1', 'a')])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await put(grouped, 'tnt_1', 'b')).toBe('b')
  })
})

describe('a tenant that is grown on SQLite', () => {
  let folder: string
  let config: StoreConfig
  let tenant: GrownTenant
  const TICKETS = 60

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deskwire-grown-'))
    const remote = { databaseUrl: null, databasePool: 1, databaseSchema: '', databaseRole: null }
    config = { dataDir: join(folder, 'data'), synchronous: 'off', ...remote }
    tenant = await growTenant({
      config,
      notes: join(folder, 'notes.json'),
      tickets: TICKETS,
      say: () => undefined,
    })
  }, 120_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('has as many tickets as were asked for, and the rare ones among them', () => {
    expect(tenant).toMatchObject({ tickets: TICKETS, isComplete: true })
    expect(new Set(tenant.sample).size).toBe(TICKETS)
    expect(tenant.rareIds).toHaveLength(10)
  })

  it('is not grown again', async () => {
    const again = await growTenant({
      config: { ...config, dataDir: '/nowhere' },
      notes: join(folder, 'notes.json'),
      tickets: TICKETS,
      say: () => undefined,
    })
    expect(again).toEqual(tenant)
  })

  it('answers each probe with what must be in it', async () => {
    const open = await openStore(config)
    try {
      const send = sendTo(createPlatform({ store: open.store, mode: 'live' }), tenant.apiKey)
      const probes = await createProbes({ send, tenant, run: 'test', depth: 20 })
      const names = ['create', 'get', 'next page', 'search rare', 'search common']
      const lists = ['createdAt', '-createdAt', 'updatedAt', '-updatedAt', 'nextDueAt'].map(
        (sort) => `list ${sort}`,
      )
      expect(Object.keys(probes).sort()).toEqual([...names, ...lists].sort())
      for (const probe of Object.values(probes)) for (let call = 0; call < 3; call += 1) await probe()
    } finally {
      await open.close()
    }
  })
})
