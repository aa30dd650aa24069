import { operations, type OperationId } from '@deskwire/contract'
import { BLOB_TIMER, deleteBytes } from './blobs/blob-life.ts'
import { createCredentialHomes } from './edge/credential-homes.ts'
import { createHandler } from './edge/handler.ts'
import { createInFlight } from './edge/idempotency.ts'
import { createKeyUse } from './edge/key-use.ts'
import { createKnownTokens } from './edge/known-tokens.ts'
import type { PlainAnswer, PlainRequest } from './edge/plain-request.ts'
import type { PlatformParts, Sources } from './edge/platform-parts.ts'
import { createLeasedRateLimiter, type LeasedRateLimitOptions } from './edge/leased-rate-limit.ts'
import { createRateLimiter, unlimited, type RateLimiter, type RateLimitPolicy } from './edge/rate-limit.ts'
import { createVersionLine, type VersionChange } from './edge/versions.ts'
import { createEventStreams } from './events/event-streams.ts'
import { createSequencer } from './events/sequencer.ts'
import { createIdSource } from './ids/typeid.ts'
import { noBlobStore, type BlobStore } from './ports/blobs.ts'
import { systemClock, type Clock, type WireClock } from './ports/clock.ts'
import { systemDigest, type Digest } from './ports/digest.ts'
import { silentLogger, type Logger } from './ports/logger.ts'
import type { RequestObserver } from './ports/observer.ts'
import { systemRandom, type Random } from './ports/random.ts'
import { noScanner, type Scanner } from './ports/scanner.ts'
import { noSealer, type Sealer } from './ports/seal.ts'
import { systemScheduler, type Scheduler } from './ports/scheduler.ts'
import type { Store } from './ports/store.ts'
import { refuseSandboxOnly } from './sandbox-only.ts'
import { DELETE_TENANT_TIMER, dropTenant } from './tenants/delete-tenant.ts'
import { keepHouse } from './timers/housekeeping.ts'
import { runDueTimers, type TimerParts, type TimerPass } from './timers/run-timers.ts'
import { timerHandlers } from './timers/handlers.ts'
import { useCases } from './use-cases/index.ts'
import type { SandboxControls } from './use-case.ts'

/** The oldest API version that this platform speaks. */
export const FIRST_VERSION = '2026-11-01'

/** What a platform is composed of. Everything but the store has a default for a real server. */
export interface PlatformOptions {
  readonly store: Store
  /** Where the content of attachments lies. @default keeps nothing and says so when it is asked to */
  readonly blobs?: BlobStore
  /** Looks at content before it is given out. @default looks at nothing, and says `unscanned` */
  readonly scanner?: Scanner
  /** Seals the secrets of tickets. @default seals nothing and says so when it is asked to */
  readonly sealer?: Sealer
  /** @default the system's time */
  readonly clock?: Clock
  /** Wire time, epoch milliseconds. @default the system's time */
  readonly wireNow?: WireClock
  /** Source of a tenant's ids and secrets. @default the runtime's CSPRNG */
  readonly sources?: (tenant: string) => Sources
  /** Source of request ids. @default the runtime's CSPRNG */
  readonly requestRandom?: Random
  /** Hashes tokens and requests. @default the quickest that the runtime has */
  readonly digest?: Digest
  /** @default says nothing */
  readonly logger?: Logger
  /** Is told what becomes known of each request, for logs and metrics. @default nobody */
  readonly observe?: RequestObserver
  /** Which keys this edge takes. */
  readonly mode: 'test' | 'live'
  /** Largest request body, bytes. @default 4 MiB */
  readonly maxBodyBytes?: number
  /** Largest content of an attachment, bytes. @default 25 MiB */
  readonly maxFileBytes?: number
  /** Requests of each installation. @default unlimited */
  readonly rateLimit?: RateLimitPolicy
  /** What changed since the first API version, oldest first. @default nothing */
  readonly versionChanges?: readonly VersionChange[]
  /** Names this process among those that share the store. @default 'only' */
  readonly holder?: string
  /** Runs what event streams do at intervals. @default the runtime's timers */
  readonly scheduler?: Scheduler
  /**
   * Tells of tenants for which another process has numbered events; gives what ends it. Without it they are found when the
   * streams look, each second. @default nobody tells
   */
  readonly onOtherEvents?: (wake: (tenant: string) => void) => () => void
  /** What may wait for the reader of an event stream before it is cut, bytes. @default 1 MiB */
  readonly maxStreamBufferBytes?: number
  /** Steers the sandbox; with it the sandbox's own operations are mounted. @default none */
  readonly controls?: SandboxControls
  /** Holds our own answers to the contract; throws where one breaks it. @default nothing is checked */
  readonly checkAnswer?: (operationId: string, status: number, body: unknown) => void
}

/** The platform: one function from a request to a response, and the work that time brings. */
export interface Platform {
  /** Answers a request. Never throws and never rejects: what goes wrong is a problem document. */
  fetch(request: Request): Promise<Response>
  /**
   * What answers a request as `fetch` does, for a server that has it at hand without a `Request` of it.
   * @returns undefined where `fetch` has to answer: for HEAD, for what streams, and where there is no such operation
   */
  answering(request: PlainRequest): (() => Promise<PlainAnswer>) | undefined
  /**
   * Runs what is due now, each timer once, and writes down which keys were used.
   * @param tenant - only this tenant's; without it those of all, which needs a clock that all share
   * @returns how many ran
   * @throws {TypeError} no tenant is named and each has a time of its own
   */
  runDueTimers(tenant?: string, pass?: TimerPass): Promise<number>
  /** Writes down what is kept in memory to be written later, for a process that ends. */
  flush(): Promise<void>
  /** Numbers the events of a tenant that are committed and have no number yet, as a crash may leave them. */
  sequence(tenant: string): Promise<number>
  /** Forgets what a tenant no longer needs; at most once a minute, whatever is asked. A failure is logged and tried again. */
  keepHouse(tenant: string): Promise<void>
  /**
   * Ends the event streams of a tenant; without one those of all, and lets no new one stay open: the first step of a graceful stop,
   * since they would never end by themselves.
   */
  closeStreams(tenant?: string): void
  /** What running timers needs, for whoever moves a clock. */
  readonly timerParts: TimerParts
}

const DEFAULT_MAX_BODY_BYTES = 4 * 1024 * 1024

// "25 MB" in every reading of it fits.
const DEFAULT_MAX_FILE_BYTES = 25 * 1024 * 1024

// What is forgotten has lain there for an hour at least, so a minute more or less is nothing.
const HOUSEKEEPING_EVERY_MS = 60_000

/** Refuses whatever would make a real server answer like a sandbox. */
function refuseUnreal({ controls, clock, wireNow, requestRandom, sources }: PlatformOptions): void {
  if (controls)
    throw new TypeError(
      "Could not create a live platform: `controls` steer a sandbox. Leave them out, or use mode 'test'.",
    )
  const found = sources?.('any')
  refuseSandboxOnly({ clock, wireNow, requestRandom, sources })
  refuseSandboxOnly({ 'sources().random': found?.random, 'sources().ids': found?.ids })
}

/**
 * Composes the platform from its ports. The sandbox and the server are this function with other ports, so they cannot
 * drift apart.
 * @throws {TypeError} mode `live` with controls, a virtual clock or seeded randomness: a real server runs on none of them
 * @example
 * const platform = createPlatform({ store: createMemoryStore(), mode: 'test' })
 * const response = await platform.fetch(new Request('http://localhost/v1/tickets'))
 * response.status // 401
 */
export function createPlatform(options: PlatformOptions): Platform {
  const {
    store,
    clock = systemClock,
    wireNow = () => Date.now(),
    mode,
    logger = silentLogger,
    controls = null,
    blobs = noBlobStore,
  } = options
  if (mode === 'live') refuseUnreal(options)
  const shared: Sources = { random: systemRandom, ids: createIdSource(systemRandom) }
  const given = options.sources ?? (() => shared)
  let looked: Sources | undefined
  function sources(tenant: string): Sources {
    const found = given(tenant)
    // A source may be chosen by tenant, so each is looked at; what a live tenant makes may never be guessed.
    if (mode === 'live' && (found.random !== looked?.random || found.ids !== looked.ids)) {
      refuseSandboxOnly({ 'sources().random': found.random, 'sources().ids': found.ids })
      looked = { random: found.random, ids: found.ids }
    }
    return found
  }
  const keyUse = createKeyUse(wireNow)
  const versions = createVersionLine(FIRST_VERSION, options.versionChanges)
  const streams = createEventStreams({
    store,
    wireNow,
    versions,
    logger,
    scheduler: options.scheduler ?? systemScheduler,
    checkAnswer: options.checkAnswer ?? null,
    ...(options.maxStreamBufferBytes !== undefined && { maxBufferedBytes: options.maxStreamBufferBytes }),
  })
  const number = createSequencer(store, { holder: options.holder ?? 'only', now: wireNow })
  async function sequence(tenant: string): Promise<number> {
    const numbered = await number(tenant)
    // NOTE: also where another process has numbered them: they are there to be read either way.
    streams.wake(tenant)
    return numbered
  }
  const forgetOthers = options.onOtherEvents?.(streams.wake)
  const parts: PlatformParts = {
    store,
    blobs,
    scanner: options.scanner ?? noScanner,
    sealer: options.sealer ?? noSealer,
    clock,
    wireNow,
    sources,
    requestIds: createIdSource(options.requestRandom ?? systemRandom),
    digest: options.digest ?? systemDigest,
    logger,
    observe: options.observe ?? null,
    versions,
    streams,
    rateLimiter: limiterOf(options.rateLimit, { store, now: wireNow, logger }),
    inFlight: createInFlight(wireNow),
    keyUse,
    credentialHomes: createCredentialHomes(store),
    knownTokens: createKnownTokens(),
    mode,
    maxBodyBytes: options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES,
    maxFileBytes: options.maxFileBytes ?? DEFAULT_MAX_FILE_BYTES,
    useCases,
    sequence,
    controls,
    checkAnswer: options.checkAnswer ?? null,
  }
  const isServed = (spec: (typeof operations)[OperationId]) =>
    controls !== null || spec.capability !== 'sandbox'
  const timerParts: TimerParts = {
    store,
    clock,
    wireNow,
    sources,
    handlers: timerHandlers,
    errands: {
      [BLOB_TIMER]: deleteBytes(store, blobs),
      [DELETE_TENANT_TIMER]: dropTenant(store, blobs),
    },
    sequence,
    logger,
  }
  const keptAt = new Map<string, number>()
  async function housekeep(tenant: string): Promise<void> {
    const at = wireNow()
    if (at - (keptAt.get(tenant) ?? -Infinity) < HOUSEKEEPING_EVERY_MS) return
    keptAt.set(tenant, at)
    try {
      await keepHouse(store, tenant, clock.now(tenant), at)
    } catch (error) {
      // Nothing waits for it, and it is tried again in a minute.
      logger.log('warn', 'Could not forget what is no longer needed.', { tenant, error: String(error) })
    }
  }
  return {
    ...createHandler(parts, isServed),
    async runDueTimers(tenant, pass) {
      await keyUse.flush(store, tenant)
      if (tenant !== undefined) await housekeep(tenant)
      return runDueTimers(timerParts, tenant, pass)
    },
    flush: () => keyUse.flushAll(store),
    sequence,
    keepHouse: housekeep,
    closeStreams(tenant) {
      if (tenant === undefined) forgetOthers?.()
      streams.close(tenant)
    },
    timerParts,
  }
}

function limiterOf(policy: RateLimitPolicy | undefined, parts: LeasedRateLimitOptions): RateLimiter {
  if (!policy) return unlimited
  return policy.shared ? createLeasedRateLimiter(policy, parts) : createRateLimiter(policy, parts.now)
}
