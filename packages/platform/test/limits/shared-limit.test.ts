import { operations } from '@deskwire/contract'
import { createMemoryStore, createPlatform, type Store } from '@deskwire/platform'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockOf, createLeasedRateLimiter } from '../../src/edge/leased-rate-limit.ts'
import { Refusal } from '../../src/refusal.ts'
import { World } from '../walk/world.ts'

const logger = { log: () => undefined }

/** A store that counts what was written to it. */
function countWrites(inner: Store): Store & { writes(): number } {
  let writes = 0
  return {
    system: inner.system,
    transaction(tenant, body, options) {
      if (!options?.readOnly) writes += 1
      return inner.transaction(tenant, body, options)
    },
    writes: () => writes,
  }
}

interface Burst {
  readonly server: number
  readonly requests: number
  readonly waitMs: number
}

const bursts = fc.array(
  fc.record({
    server: fc.nat({ max: 2 }),
    requests: fc.integer({ min: 1, max: 40 }),
    waitMs: fc.oneof(fc.constant(0), fc.nat({ max: 20_000 })),
  }),
  { minLength: 1, maxLength: 60 },
)
const policies = fc.record({
  burst: fc.integer({ min: 1, max: 100 }),
  perSecond: fc.double({ min: 0.1, max: 50, noNaN: true }),
})

/** Sends bursts to three servers over one store; tells when each request that was let through came, and how many wrote. */
async function run(policy: { burst: number; perSecond: number }, steps: readonly Burst[]) {
  let now = 1_000_000
  const store = countWrites(createMemoryStore())
  const servers = [0, 1, 2].map(() => createLeasedRateLimiter(policy, { store, now: () => now, logger }))
  const passed: number[] = []
  let refused = 0
  for (const { server, requests, waitMs } of steps) {
    now += waitMs
    const outcomes = Array.from({ length: requests }, async () => {
      try {
        await servers[server]?.spend('tnt_a', 'ins_a')
        passed.push(now)
      } catch (error) {
        if (!(error instanceof Refusal) || error.kind !== 'rate-limited') throw error
        expect(error.details.retryAfterSeconds).toBeGreaterThanOrEqual(1)
        refused += 1
      }
    })
    await Promise.all(outcomes)
  }
  return { passed, refused, writes: store.writes() }
}

describe('a limit that three servers share', () => {
  it('is passed in no stretch of time by more than a block for each of them', async () => {
    await fc.assert(
      fc.asyncProperty(policies, bursts, async (policy, steps) => {
        const { passed } = await run(policy, steps)
        const spare = policy.burst + 3 * blockOf(policy)
        for (let from = 0; from < passed.length; from += 1) {
          for (let to = from; to < passed.length; to += 1) {
            const seconds = ((passed[to] as number) - (passed[from] as number)) / 1000
            const most = spare + policy.perSecond * seconds + 1e-6
            if (to - from + 1 > most) expect(to - from + 1).toBeLessThanOrEqual(most)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is passed by a block for each at the worst: all hold a full one when the burst has come back', async () => {
    const policy = { burst: 80, perSecond: 1 }
    const servers = [0, 1, 2]
    const { passed } = await run(policy, [
      ...servers.map((server) => ({ server, requests: 1, waitMs: 0 })),
      { server: 0, requests: 500, waitMs: 80_000 },
      ...servers.map((server) => ({ server, requests: 500, waitMs: 0 })),
    ])
    expect(passed.length - servers.length).toBe(policy.burst + 3 * blockOf(policy))
  })

  it('costs at most one transaction for half a block that is let through, and none for what is refused', async () => {
    await fc.assert(
      fc.asyncProperty(policies, bursts, async (policy, steps) => {
        const { passed, writes } = await run(policy, steps)
        const half = Math.max(1, Math.floor(blockOf(policy) / 2))
        const elapsed = steps.reduce((sum, { waitMs }) => sum + waitMs, 0) / 1000
        // Each server may also find the store empty, and looks again once it has gained half a block.
        const looks = 3 + (3 * elapsed * policy.perSecond) / half
        expect(writes).toBeLessThanOrEqual(passed.length / half + 3 + looks)
      }),
      { numRuns: 100 },
    )
  })

  it('lets through what it promises: no server alone is refused before the burst is spent', async () => {
    await fc.assert(
      fc.asyncProperty(policies, async (policy) => {
        const { passed } = await run(policy, [{ server: 0, requests: 300, waitMs: 0 }])
        expect(passed.length).toBeGreaterThanOrEqual(policy.burst)
        expect(passed.length).toBeLessThanOrEqual(policy.burst + blockOf(policy))
      }),
    )
  })

  it('leaves the store alone also where a hair of a token is missing, however long the clock stands still', async () => {
    let now = 1_000_000
    let asked = 0
    const inner = createMemoryStore()
    const store: Store = {
      ...inner,
      transaction(tenant, body, options) {
        asked += 1
        if (asked > 10) throw new Error('asked again and again')
        return inner.transaction(tenant, body, options)
      },
    }
    const policy = { burst: 1, perSecond: 1 - Number.EPSILON / 2 }
    const limiter = createLeasedRateLimiter(policy, { store, now: () => now, logger })
    for (let spent = 0; spent < 2; spent += 1) await Promise.allSettled([limiter.spend('tnt_a', 'ins_a')])
    now += 1_000
    const refused = await Promise.allSettled([limiter.spend('tnt_a', 'ins_a')])
    expect(refused).toMatchObject([{ status: 'rejected', reason: { kind: 'rate-limited' } }])
    now += 1
    expect(await limiter.spend('tnt_a', 'ins_a')).toBeDefined()
  })

  it('comes back as time passes', async () => {
    const policy = { burst: 40, perSecond: 10 }
    const { passed } = await run(policy, [
      { server: 0, requests: 200, waitMs: 0 },
      ...Array.from({ length: 30 }, (_, i) => ({ server: i % 3, requests: 50, waitMs: 1_000 })),
    ])
    // 30 seconds at 10 each, less what three servers may hold back.
    expect(passed.length).toBeGreaterThanOrEqual(40 + 300 - 3 * blockOf(policy))
  })
})

describe('three platforms over one store', () => {
  async function fleet(policy: { burst: number; perSecond: number }) {
    let now = Date.UTC(2026, 10, 20)
    const store = countWrites(createMemoryStore())
    const world = await World.begin({ store, now })
    const platforms = ['a', 'b', 'c'].map((holder) =>
      createPlatform({
        store,
        mode: 'test',
        holder,
        clock: { now: () => now },
        wireNow: () => now,
        rateLimit: { ...policy, shared: true },
      }),
    )
    const ask = (at: number) =>
      platforms[at % 3]?.fetch(
        new Request(`${world.sandbox.baseUrl}${operations['apps.list'].path}`, {
          headers: { authorization: `Bearer ${world.token}` },
        }),
      ) as Promise<Response>
    return { store, ask, pass: (ms: number) => (now += ms) }
  }

  it('answer 429 with when to come again, and say what is left before', async () => {
    const { ask, pass } = await fleet({ burst: 80, perSecond: 10 })
    const first = await ask(0)
    expect(first.headers.get('ratelimit-policy')).toBe('"default";q=80;w=8')
    expect(first.headers.get('ratelimit')).toBe('"default";r=79;t=1')
    let passed = 1
    let refused: Response | undefined
    for (let i = 1; i < 200; i += 1) {
      const answer = await ask(i)
      if (answer.status === 429) refused ??= answer
      else passed += 1
    }
    expect(passed).toBeGreaterThanOrEqual(80)
    expect(passed).toBeLessThanOrEqual(80 + 3 * 10)
    expect(await refused?.json()).toMatchObject({ type: expect.stringMatching(/rate-limited$/), status: 429 })
    const retryAfter = Number(refused?.headers.get('retry-after'))
    expect(retryAfter).toBe(1)
    pass(retryAfter * 1000)
    expect((await ask(0)).status).toBe(200)
  })

  it('write nothing for most reads', async () => {
    const { ask, store } = await fleet({ burst: 800, perSecond: 100 })
    const before = store.writes()
    for (let i = 0; i < 600; i += 1) expect((await ask(i)).status).toBe(200)
    // Blocks are of 100, so 600 requests of three servers are 12 halves, and three first leases.
    expect(store.writes() - before).toBeLessThanOrEqual(12 + 3)
    expect(store.writes() - before).toBeGreaterThanOrEqual(6)
  })
})
