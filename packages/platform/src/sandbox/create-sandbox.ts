import { checkAnswer } from '../edge/check-answer.ts'
import type { Sources } from '../edge/platform-parts.ts'
import type { RateLimitPolicy } from '../edge/rate-limit.ts'
import type { VersionChange } from '../edge/versions.ts'
import { createIdSource } from '../ids/typeid.ts'
import { createPlatform, type Platform } from '../platform.ts'
import { silentLogger, type Logger } from '../ports/logger.ts'
import type { BlobStore } from '../ports/blobs.ts'
import type { Scanner } from '../ports/scanner.ts'
import type { Scheduler } from '../ports/scheduler.ts'
import type { Store } from '../ports/store.ts'
import { createMemorySealer } from '../secrets/memory-sealer.ts'
import { createMemoryBlobStore } from '../blobs/memory-blob-store.ts'
import { dropBlobs } from '../blobs/drop-blobs.ts'
import { createMemoryStore } from '../store/memory-store.ts'
import { keepHouse } from '../timers/housekeeping.ts'
import { advanceClock, type Advance } from './advance-clock.ts'
import { defaultFloor, type Floor } from './floor.ts'
import { mintFirstKey, plantFloor, type FirstKey, type PlantedFloor } from './plant-floor.ts'
import { createSeededRandom } from './seeded-random.ts'
import { createVirtualClock } from './virtual-clock.ts'

/** Settings of a sandbox. */
export interface SandboxOptions {
  /** Everything random follows from it: ids, keys, salts. @default 1 */
  readonly seed?: number
  /** Where every tenant's clock begins: an instant, RFC 3339, or epoch milliseconds. @default 2026-11-20T01:30:00.000Z */
  readonly now?: string | number
  /** Real time, epoch milliseconds. With it the clocks run between the jumps; without it time stands still. */
  readonly realNow?: () => number
  /**
   * Wire time, epoch milliseconds: key and session expiry, rate limits, idempotency. It does not move when the clock is
   * advanced. @default stands still at `now`
   */
  readonly wireNow?: () => number
  /** Who and what stands in a tenant at the beginning. @default a believable support floor */
  readonly floor?: Floor
  /** Requests of each installation; given back as wire time runs, so pass `wireNow` for them to come back. @default unlimited */
  readonly rateLimit?: RateLimitPolicy
  /** Largest request body, bytes. @default 4 MiB */
  readonly maxBodyBytes?: number
  /** Largest content of an attachment, bytes. @default 25 MiB */
  readonly maxFileBytes?: number
  /** What changed since the first API version. For trying out a change of the contract. @default nothing */
  readonly versionChanges?: readonly VersionChange[]
  /** Holds every answer to the contract and fails where one breaks it. @default true */
  readonly checkAnswers?: boolean
  /** @default a store in memory of its own */
  readonly store?: Store
  /** Where the content of attachments lies. @default a store in memory of its own */
  readonly blobs?: BlobStore
  /** Looks at the content of attachments before it is given out. @default looks at nothing, and says `unscanned` */
  readonly scanner?: Scanner
  /** Runs what event streams do at intervals. @default the runtime's timers */
  readonly scheduler?: Scheduler
  /** @default says nothing */
  readonly logger?: Logger
  /** URL under which the sandbox is thought to be. @default http://sandbox.deskwire.test */
  readonly baseUrl?: string
}

/** A tenant of a sandbox, ready to be called. */
export interface SandboxTenant extends PlantedFloor {
  readonly tenant: string
  /** Moves the tenant's clock by milliseconds and runs what falls due on the way. */
  advance(byMs: number): Promise<{ readonly timersFired: number; readonly eventIds: readonly string[] }>
  /** The tenant's domain time, epoch milliseconds. */
  now(): number
}

/** The real platform over memory, with a clock that can be moved. */
export interface Sandbox extends SandboxTenant {
  readonly baseUrl: string
  /** Stands in for the global `fetch` of a client. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>
  /** Another tenant that knows nothing of the first, for tests side by side and across the border. */
  addTenant(name: string): Promise<SandboxTenant>
  /** The platform itself, for an edge that mounts it. */
  readonly platform: Platform
  readonly store: Store
}

const DEFAULT_START = '2026-11-20T01:30:00.000Z'
const FIRST_TENANT = 'first'

// Two tenants of one seed must differ, and each must come out the same whatever the others did.
function seedOf(seed: number, tenant: string): number {
  let hash = seed >>> 0
  for (let i = 0; i < tenant.length; i += 1) hash = Math.imul(hash ^ tenant.charCodeAt(i), 0x01000193) >>> 0
  return hash + Math.floor(seed / 2 ** 32) * 2 ** 32
}

/** A request as the platform sees it: without the path under which the sandbox is thought to be. */
function below(basePath: string, request: Request): Request {
  const url = new URL(request.url)
  if (basePath === '' || !url.pathname.startsWith(`${basePath}/`)) return request
  url.pathname = url.pathname.slice(basePath.length)
  return new Request(url, request)
}

/**
 * Makes a sandbox with one tenant, an app, an installation and a key that may do everything. The same seed and the same
 * requests give byte-identical answers.
 * @throws {TypeError} `now` is no instant, or the floor refers to what it does not hold
 * @example
 * const sandbox = await createSandbox({ seed: 7, now: '2026-11-20T09:00:00.000Z' })
 * const response = await sandbox.fetch(`${sandbox.baseUrl}/v1/tickets`, {
 *   headers: { authorization: `Bearer ${sandbox.apiKey}` },
 * })
 * response.status // 200
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const {
    floor = defaultFloor,
    baseUrl = 'http://sandbox.deskwire.test',
    store = createMemoryStore(),
    blobs = createMemoryBlobStore(),
  } = options
  const start = typeof options.now === 'number' ? options.now : Date.parse(options.now ?? DEFAULT_START)
  if (!Number.isFinite(start))
    throw new TypeError(`Could not create a sandbox: \`now\` is no instant: ${JSON.stringify(options.now)}.`)
  const { wireNow = () => start, realNow } = options
  const basePath = new URL(baseUrl).pathname.replace(/\/+$/, '')
  const clock = createVirtualClock({ start, ...(realNow && { realNow }) })

  const seeds = new Map<string, number>()
  const made = new Map<string, Sources>()
  const currentSeed = (tenant: string): number => seeds.get(tenant) ?? options.seed ?? 1
  const seedFor = (tenant: string): number => seedOf(currentSeed(tenant), tenant)
  function sources(tenant: string): Sources {
    let found = made.get(tenant)
    if (!found) {
      const random = createSeededRandom(seedFor(tenant))
      found = { random, ids: createIdSource(random) }
      made.set(tenant, found)
    }
    return found
  }

  const firstKeys = new Map<string, FirstKey>()
  // A seed's key is the same wherever the clock begins, so that it may stay in a settings file.
  function firstKeyOf(tenant: string): FirstKey {
    const random = createSeededRandom(seedOf(seedFor(tenant), 'first key'))
    return mintFirstKey({ random, ids: createIdSource(random) }, Date.parse(DEFAULT_START))
  }
  function plant(tenant: string) {
    const firstKey = firstKeys.get(tenant) ?? firstKeyOf(tenant)
    firstKeys.set(tenant, firstKey)
    return plantFloor({
      store,
      floor,
      tenant,
      firstKey,
      ...sources(tenant),
      now: clock.now(tenant),
      wireNow: wireNow(),
    })
  }
  const platform: Platform = createPlatform({
    store,
    blobs,
    ...(options.scanner && { scanner: options.scanner }),
    sealer: createMemorySealer(createSeededRandom(seedOf(options.seed ?? 1, 'sealer'))),
    clock,
    wireNow,
    sources,
    requestRandom: createSeededRandom(seedOf(options.seed ?? 1, 'requests')),
    logger: options.logger ?? silentLogger,
    mode: 'test',
    ...(options.maxBodyBytes !== undefined && { maxBodyBytes: options.maxBodyBytes }),
    ...(options.maxFileBytes !== undefined && { maxFileBytes: options.maxFileBytes }),
    ...(options.rateLimit && { rateLimit: options.rateLimit }),
    ...(options.scheduler && { scheduler: options.scheduler }),
    ...(options.versionChanges && { versionChanges: options.versionChanges }),
    ...((options.checkAnswers ?? true) && { checkAnswer }),
    controls: {
      async clock(tenant) {
        return { now: clock.now(tenant), flow: clock.flow, ...(await store.system.timers(tenant)) }
      },
      advance,
      async reset(tenant, seed) {
        if (seed !== undefined) seeds.set(tenant, seed)
        made.delete(tenant)
        // What a stream has read is not what it would read from now on.
        platform.closeStreams(tenant)
        await store.system.drop(tenant)
        await dropBlobs(blobs, tenant)
        clock.restart(tenant)
        await settle(tenant)
        return { seed: currentSeed(tenant) }
      },
    },
  })

  async function advance(tenant: string, to: number): Promise<Advance> {
    const advanced = await advanceClock(platform.timerParts, clock, tenant, to)
    await keepHouse(store, tenant, clock.now(tenant), wireNow())
    return advanced
  }

  /** Plants the floor, whose key is the same after every reset, and numbers the events of planting. */
  async function settle(tenant: string): Promise<SandboxTenant> {
    const planted = await plant(tenant)
    await platform.timerParts.sequence(tenant)
    return {
      ...planted,
      tenant,
      now: () => clock.now(tenant),
      advance: (byMs) => advance(tenant, clock.now(tenant) + byMs),
    }
  }

  const first = await settle(FIRST_TENANT)
  return {
    ...first,
    baseUrl,
    platform,
    store,
    addTenant: (name) => {
      if (name === FIRST_TENANT || made.has(name))
        throw new TypeError(`Could not add a tenant: there is one named ${JSON.stringify(name)}.`)
      return settle(name)
    },
    async fetch(input, init) {
      // What is due by now happens before the request, one step of each job at a time: so a job moves as it is looked at.
      for (const tenant of made.keys()) await platform.runDueTimers(tenant)
      return platform.fetch(below(basePath, new Request(input, init)))
    },
  }
}
