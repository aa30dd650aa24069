import type { BlobStore } from '../ports/blobs.ts'
import type { EventStreams } from '../events/event-streams.ts'
import type { Clock, WireClock } from '../ports/clock.ts'
import type { Digest } from '../ports/digest.ts'
import type { Logger } from '../ports/logger.ts'
import type { RequestObserver } from '../ports/observer.ts'
import type { Random } from '../ports/random.ts'
import type { Scanner } from '../ports/scanner.ts'
import type { Sealer } from '../ports/seal.ts'
import type { Store } from '../ports/store.ts'
import type { IdSource } from '../ids/typeid.ts'
import type { CredentialHomes } from './credential-homes.ts'
import type { KeyUse } from './key-use.ts'
import type { KnownTokens } from './known-tokens.ts'
import type { InFlight } from './idempotency.ts'
import type { RateLimiter } from './rate-limit.ts'
import type { VersionLine } from './versions.ts'
import type { SandboxControls, UseCases } from '../use-case.ts'

/** Where a unit of work takes its ids and random bytes from. */
export interface Sources {
  readonly ids: IdSource
  readonly random: Random
}

/** Everything that an edge is made of, each chosen once by whoever composes the platform. */
export interface PlatformParts {
  readonly store: Store
  readonly blobs: BlobStore
  readonly scanner: Scanner
  readonly sealer: Sealer
  readonly clock: Clock
  readonly wireNow: WireClock
  /** Random bytes and ids for one tenant's work. A server has one source for all, a sandbox one for each. */
  readonly sources: (tenant: string) => Sources
  /** Ids of requests. */
  readonly requestIds: IdSource
  /** Hashes tokens and requests. */
  readonly digest: Digest
  readonly logger: Logger
  /** Is told what becomes known of each request. */
  readonly observe: RequestObserver | null
  readonly versions: VersionLine
  readonly rateLimiter: RateLimiter
  readonly inFlight: InFlight
  readonly keyUse: KeyUse
  readonly credentialHomes: CredentialHomes
  readonly knownTokens: KnownTokens
  readonly mode: 'test' | 'live'
  readonly maxBodyBytes: number
  readonly maxFileBytes: number
  readonly useCases: UseCases
  /** Numbers a tenant's committed events. */
  readonly sequence: (tenant: string) => Promise<number>
  /** Event streams that are open in this process. */
  readonly streams: EventStreams
  /** Steers the sandbox; null on a server. */
  readonly controls: SandboxControls | null
  /** Holds our own answers to the contract; throws where one breaks it. */
  readonly checkAnswer: ((operationId: string, status: number, body: unknown) => void) | null
}
