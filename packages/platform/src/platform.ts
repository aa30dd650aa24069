import { operations, type OperationId } from '@deskwire/contract'
import { createHandler } from './edge/handler.ts'
import { createInFlight } from './edge/idempotency.ts'
import { createKeyUse } from './edge/key-use.ts'
import type { PlatformParts, Sources } from './edge/platform-parts.ts'
import { createRateLimiter, unlimited, type RateLimitPolicy } from './edge/rate-limit.ts'
import { createVersionLine, type VersionChange } from './edge/versions.ts'
import { createSequencer } from './events/sequencer.ts'
import { createIdSource } from './ids/typeid.ts'
import { systemClock, type Clock, type WireClock } from './ports/clock.ts'
import { silentLogger, type Logger } from './ports/logger.ts'
import { systemRandom, type Random } from './ports/random.ts'
import type { Store } from './ports/store.ts'
import { keepHouse } from './timers/housekeeping.ts'
import { runDueTimers, type TimerParts } from './timers/run-timers.ts'
import { timerHandlers } from './timers/handlers.ts'
import { useCases } from './use-cases/index.ts'
import type { SandboxControls } from './use-case.ts'

/** The oldest API version that this platform speaks. */
export const FIRST_VERSION = '2026-11-01'

/** What a platform is composed of. Everything but the store has a default for a real server. */
export interface PlatformOptions {
  readonly store: Store
  /** @default the system's time */
  readonly clock?: Clock
  /** Wire time, epoch milliseconds. @default the system's time */
  readonly wireNow?: WireClock
  /** Source of a tenant's ids and secrets. @default the runtime's CSPRNG */
  readonly sources?: (tenant: string) => Sources
  /** Source of request ids. @default the runtime's CSPRNG */
  readonly requestRandom?: Random
  /** @default says nothing */
  readonly logger?: Logger
  /** Which keys this edge takes. */
  readonly mode: 'test' | 'live'
  /** Largest request body, bytes. @default 4 MiB */
  readonly maxBodyBytes?: number
  /** Requests of each installation. @default unlimited */
  readonly rateLimit?: RateLimitPolicy
  /** What changed since the first API version, oldest first. @default nothing */
  readonly versionChanges?: readonly VersionChange[]
  /** Names this process among those that share the store. @default 'only' */
  readonly holder?: string
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
   * Runs what is due now, each timer once, and writes down which keys were used.
   * @returns how many ran
   */
  runDueTimers(tenant?: string): Promise<number>
  /** What running timers needs, for whoever moves a clock. */
  readonly timerParts: TimerParts
}

const DEFAULT_MAX_BODY_BYTES = 4 * 1024 * 1024

// What is forgotten has lain there for an hour at least, so a minute more or less is nothing.
const HOUSEKEEPING_EVERY_MS = 60_000

/**
 * Composes the platform from its ports. The sandbox and the server are this function with other ports, so they cannot
 * drift apart.
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
  } = options
  const shared: Sources = { random: systemRandom, ids: createIdSource(systemRandom) }
  const sources = options.sources ?? (() => shared)
  const keyUse = createKeyUse(wireNow)
  const sequence = createSequencer(store, { holder: options.holder ?? 'only', now: wireNow })
  const parts: PlatformParts = {
    store,
    clock,
    wireNow,
    sources,
    requestIds: createIdSource(options.requestRandom ?? systemRandom),
    logger,
    versions: createVersionLine(FIRST_VERSION, options.versionChanges),
    rateLimiter: options.rateLimit ? createRateLimiter(options.rateLimit, wireNow) : unlimited,
    inFlight: createInFlight(wireNow),
    keyUse,
    mode,
    maxBodyBytes: options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES,
    useCases,
    sequence,
    controls,
    checkAnswer: options.checkAnswer ?? null,
  }
  const isServed = (spec: (typeof operations)[OperationId]) =>
    controls !== null || spec.capability !== 'sandbox'
  const timerParts: TimerParts = { store, clock, wireNow, sources, handlers: timerHandlers, sequence, logger }
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
    fetch: createHandler(parts, isServed),
    async runDueTimers(tenant) {
      await keyUse.flush(store, tenant)
      if (tenant !== undefined) await housekeep(tenant)
      return runDueTimers(timerParts, tenant)
    },
    timerParts,
  }
}
