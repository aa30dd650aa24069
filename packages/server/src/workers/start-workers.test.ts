import { createMemoryStore, type Store } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import type { Sleeper } from './sleeper.ts'
import { startWorkers, type Workers } from './start-workers.ts'

/** Time that passes when the test says so. Each wait of the worker is handed out; `pass` lets it end. */
class TestTime implements Sleeper {
  now = 0
  readonly #waits: { readonly ms: number; readonly end: () => void }[] = []
  #asleep: (() => void) | undefined

  wait(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve()
    return new Promise((end) => {
      signal?.addEventListener('abort', () => end())
      this.#waits.push({ ms, end })
      this.#asleep?.()
    })
  }

  /** Resolves to how long the worker means to sleep, once it does. */
  async asleep(): Promise<number> {
    if (this.#waits.length === 0) await new Promise<void>((resolve) => (this.#asleep = resolve))
    this.#asleep = undefined
    return this.#waits[0]?.ms ?? Number.NaN
  }

  /** Lets the sleep of the worker end. */
  pass(): void {
    const { ms = 0, end } = this.#waits.shift() ?? {}
    this.now += ms
    end?.()
  }

  /** Forgets a sleep that somebody else ended. */
  wokenUp(): void {
    this.#waits.shift()
  }
}

interface Trial {
  readonly time: TestTime
  readonly store: Store
  readonly workers: Workers
  readonly calls: string[]
  readonly lines: string[]
  /** What the next passes over the timers do; nothing unless given. */
  readonly passes: (() => number | Promise<number>)[]
}

function begin(tenants: readonly string[] = []): Trial {
  const time = new TestTime()
  const store = createMemoryStore()
  const calls: string[] = []
  const lines: string[] = []
  const passes: Trial['passes'] = []
  const workers = startWorkers({
    platform: {
      runDueTimers: async (_tenant, pass) => {
        calls.push(`timers ${pass?.limit}`)
        return (await passes.shift()?.()) ?? 0
      },
      sequence: async (tenant) => calls.push(`sequence ${tenant}`),
      keepHouse: async (tenant) => void calls.push(`house ${tenant}`),
    },
    store,
    tenants: async () => tenants,
    sleeper: time,
    logger: {
      log: (level, message, fields) => void lines.push(`${level} ${message} ${fields?.['sleepMs']}`),
    },
    now: () => time.now,
    random: () => 0,
    concurrency: 1,
  })
  return { time, store, workers, calls, lines, passes }
}

const schedule = (store: Store, dueAt: number) =>
  store.transaction('tnt_a', async (tx) => tx.schedule({ id: `t${dueAt}`, kind: 'k', subjectId: 's', dueAt }))

describe('the background work', () => {
  it('sleeps for a second where nothing is due', async () => {
    const { time, workers } = begin()
    expect(await time.asleep()).toBe(1_000)
    await workers.stop()
  })

  it('sleeps until the next timer is due, and no longer', async () => {
    const { time, store, workers } = begin()
    await time.asleep()
    await schedule(store, 1_250)
    await schedule(store, 9_000)
    time.pass()
    expect(await time.asleep()).toBe(250)
    await workers.stop()
  })

  it('does not spin over a timer that is due and does not run', async () => {
    const { time, store, workers } = begin()
    await schedule(store, 0)
    expect(await time.asleep()).toBe(1_000)
    await workers.stop()
  })

  it('goes on at once while there is something to do', async () => {
    const { time, workers, passes } = begin()
    passes.push(
      () => 3,
      () => 1,
    )
    const sleeps: number[] = []
    for (let n = 0; n < 3; n += 1) {
      sleeps.push(await time.asleep())
      time.pass()
    }
    expect(sleeps).toEqual([0, 0, 1_000])
    await workers.stop()
  })

  it('wakes when it is told to', async () => {
    const { time, workers, calls } = begin()
    await time.asleep()
    const before = calls.length
    time.wokenUp()
    workers.wake()
    await time.asleep()
    expect(calls.length).toBe(before + 1)
    await workers.stop()
  })

  it('numbers the events that somebody left without', async () => {
    const { time, store, workers, calls } = begin()
    await time.asleep()
    await store.transaction('tnt_a', async (tx) =>
      tx.append({
        id: 'evt_a',
        type: 'ticket.created',
        schemaVersion: 1,
        subject: { type: 'ticket', id: 'tkt_a' },
        occurredAt: 0,
        recordedAt: 0,
        actor: { type: 'system', id: 'system' },
        causedBy: null,
        data: {},
        accountId: null,
      } as unknown as Parameters<typeof tx.append>[0]),
    )
    time.pass()
    await time.asleep()
    expect(calls).toContain('sequence tnt_a')
    await workers.stop()
  })

  it('tries again after a pass that failed, later and later, and forgets it when one goes well', async () => {
    const { time, workers, passes, lines } = begin()
    const fail = () => Promise.reject(new Error('no database'))
    passes.push(...Array.from({ length: 9 }, () => fail))
    const sleeps: number[] = []
    for (let n = 0; n < 10; n += 1) {
      sleeps.push(await time.asleep())
      time.pass()
    }
    expect(sleeps).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 1_000])
    expect(lines[0]).toBe('error A pass of the background work failed and is tried again. 250')
    expect(lines).toHaveLength(9)
    await time.asleep()
    passes.push(fail)
    time.pass()
    expect(await time.asleep()).toBe(250)
    await workers.stop()
  })

  it('keeps house for every tenant within an hour, a few each minute', async () => {
    const tenants = Array.from({ length: 90 }, (_, n) => `tnt_${n}`)
    const { time, workers, calls } = begin(tenants)
    const turns = new Map<number, number>()
    while (time.now < 3_600_000) {
      await time.asleep()
      const minute = Math.floor(time.now / 60_000)
      turns.set(minute, calls.filter((call) => call.startsWith('house')).length)
      time.pass()
    }
    await workers.stop()
    expect(new Set(calls.filter((call) => call.startsWith('house'))).size).toBe(90)
    expect(turns.get(1)).toBe(2)
    expect(turns.get(2)).toBe(4)
  })

  it('ends after what it does now', async () => {
    const { time, workers, passes, calls } = begin()
    await time.asleep()
    const { promise, resolve } = Promise.withResolvers<number>()
    passes.push(() => promise)
    time.pass()
    await new Promise((next) => setImmediate(next))
    const before = calls.length
    let ended = false
    const stopped = workers.stop().then(() => (ended = true))
    await new Promise((next) => setImmediate(next))
    expect(ended).toBe(false)
    resolve(1)
    await stopped
    expect(calls.length).toBe(before)
  })
})
