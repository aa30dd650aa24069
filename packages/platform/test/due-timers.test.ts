import {
  createMemoryStore,
  createPlatform,
  type Store,
  type SystemStore,
  type TenantTimer,
} from '@deskwire/platform'
import { describe, expect, it } from 'vitest'

const NOW = Date.UTC(2026, 10, 20)

/** A store that notes what is asked of its timers. */
function watched(): {
  readonly store: Store
  readonly asked: Parameters<SystemStore['dueTimers']>[0][]
  readonly given: number[]
} {
  const inner = createMemoryStore()
  const asked: Parameters<SystemStore['dueTimers']>[0][] = []
  const given: number[] = []
  const system: SystemStore = {
    ...inner.system,
    async dueTimers(query) {
      asked.push(query)
      const timers = await inner.system.dueTimers(query)
      given.push(timers.length)
      return timers
    },
  }
  return { store: { ...inner, system }, asked, given }
}

function begin(store: Store, lines: string[] = []) {
  let now = NOW
  const clock = { now: () => now, sharedNow: () => now }
  const logger = { log: (_level: string, message: string) => void lines.push(message) }
  const platform = createPlatform({ store, clock, mode: 'live', wireNow: () => now, logger })
  return { platform, moveTo: (at: number) => void (now = at) }
}

const schedule = (store: Store, tenant: string, ids: readonly string[], dueAt: number) =>
  store.transaction(tenant, async (tx) => {
    for (const id of ids) tx.schedule({ id, kind: 'ticket.close', subjectId: 'tkt_gone', dueAt })
  })
const names = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `t${n}`)

describe('the due timers of all tenants', () => {
  it('are read without those that are not due, however many there are', async () => {
    const { store, asked, given } = watched()
    await schedule(store, 'tnt_a', names(5_000), NOW + 1)
    const { platform, moveTo } = begin(store)
    expect(await platform.runDueTimers()).toBe(0)
    expect(asked).toEqual([{ until: NOW, limit: 1_000 }])
    expect(given).toEqual([0])
    moveTo(NOW + 1)
    expect(await platform.runDueTimers(undefined, { limit: 10 })).toBe(10)
  })

  it('are not kept waiting by another tenant’s future ones', async () => {
    const { store } = watched()
    await schedule(store, 'tnt_a', names(2_000), NOW + 60_000)
    await schedule(store, 'tnt_b', ['late'], NOW - 1)
    expect(await begin(store).platform.runDueTimers()).toBe(1)
  })

  it('need a clock that all tenants share', async () => {
    const platform = createPlatform({ store: createMemoryStore(), clock: { now: () => NOW }, mode: 'test' })
    await expect(platform.runDueTimers()).rejects.toThrow(/each has a time of its own/)
    expect(await platform.runDueTimers('tnt_a')).toBe(0)
  })

  it('run in order within a tenant, side by side between tenants, from the tenant that the worker begins at', async () => {
    const { store } = watched()
    for (const tenant of ['tnt_a', 'tnt_b', 'tnt_c']) await schedule(store, tenant, ['y', 'x'], NOW)
    const ran: TenantTimer[] = []
    const pass = {
      concurrency: 2,
      beginAt: () => 1,
      onRun: (_: number, timer: TenantTimer) => void ran.push(timer),
    }
    expect(await begin(store).platform.runDueTimers(undefined, pass)).toBe(6)
    for (const tenant of ['tnt_a', 'tnt_b', 'tnt_c'])
      expect(ran.filter((timer) => timer.tenant === tenant).map(({ id }) => id)).toEqual(['x', 'y'])
    expect(ran[0]?.tenant).toBe('tnt_b')
    expect(ran.at(-1)?.tenant).toBe('tnt_a')
  })

  it('stop between two when they are told to', async () => {
    const { store } = watched()
    await schedule(store, 'tnt_a', names(5), NOW)
    const stop = new AbortController()
    const pass = { signal: stop.signal, onRun: () => stop.abort() }
    expect(await begin(store).platform.runDueTimers(undefined, pass)).toBe(1)
    expect((await store.system.timers('tnt_a')).pending).toBe(4)
  })

  it('run once though several servers want them', async () => {
    const { store } = watched()
    await schedule(store, 'tnt_a', names(50), NOW)
    const servers = [begin(store), begin(store), begin(store)]
    const ran = await Promise.all(servers.map(({ platform }) => platform.runDueTimers()))
    expect(ran.reduce((sum, count) => sum + count, 0)).toBe(50)
  })
})
