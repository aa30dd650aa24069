import { rateBuckets, type RateBucketDoc } from '../documents/index.ts'
import type { Logger } from '../ports/logger.ts'
import type { Store } from '../ports/store.ts'
import { limitHeaders, rateLimited, type RateLimiter, type RateLimitPolicy } from './rate-limit.ts'

/** What a leasing limiter is made of. */
export interface LeasedRateLimitOptions {
  readonly store: Store
  /** Wire time, epoch milliseconds. */
  readonly now: () => number
  readonly logger: Logger
}

/** Requests that a server takes from the store at once. */
export const blockOf = ({ burst }: RateLimitPolicy): number => Math.max(1, Math.floor(burst / 8))

/** What this server holds of one installation's tokens. */
interface Holding {
  /** Tokens leased and not yet spent; below zero where the first block was spent before it was leased. */
  balance: number
  /** Tokens left in the store when this server last looked, and when that was. */
  left: number
  leftAt: number
  /** Before this instant the store has too little to be asked again, epoch milliseconds. */
  emptyUntil: number
  leasing: Promise<void> | undefined
  /** Whether the first lease has come; until then the server spends on credit. */
  hasLeased: boolean
}

/**
 * Limits each installation over all servers that share a store. The tokens of an installation lie in one document; each
 * server leases them in blocks of an eighth of the burst and spends its block without asking anybody.
 *
 * Bound: in any stretch of `t` seconds, `n` servers let through at most `burst + perSecond * t + n * block` requests, where
 * `block` is `max(1, floor(burst / 8))`. Proof: what a server lets through is what it leases in that stretch plus what it held
 * at its beginning less what it holds at its end. It never holds more than a block. Below zero it is only within its first
 * block, before which it held nothing. What all lease is what the document gave: `burst + perSecond * t` at most.
 *
 * Nothing is written while a request waits, but where requests come faster than leases: a server new to an installation
 * spends its first block on credit while the lease is under way, and a new one is asked for once half a block is spent. So
 * there is at most one transaction for half a block. Where the store is found empty it is left alone until it has gained half a block.
 * A server that stops takes what it holds with it, a block at most, and never more than the limit is lost by it.
 */
export function createLeasedRateLimiter(
  policy: RateLimitPolicy,
  { store, now, logger }: LeasedRateLimitOptions,
): RateLimiter {
  const { burst, perSecond } = policy
  const block = blockOf(policy)
  const half = Math.max(1, Math.floor(block / 2))
  const holdings = new Map<string, Holding>()

  const refilled = ({ tokens, at }: RateBucketDoc, time: number): number =>
    Math.min(burst, tokens + (Math.max(0, time - at) / 1000) * perSecond)

  /** Takes up to `wanted` tokens out of the document. A bucket that has none is not written. */
  async function take(tenant: string, installationId: string, wanted: number) {
    return store.transaction(tenant, async (tx) => {
      const time = now()
      const stored = await tx.get(rateBuckets, installationId)
      const tokens = stored ? refilled(stored.value, time) : burst
      const granted = Math.max(0, Math.min(wanted, Math.floor(tokens)))
      // A server whose clock is behind must not bring back what was given since.
      const bucket = { tokens: tokens - granted, at: Math.max(time, stored?.value.at ?? time) }
      if (granted > 0 && stored) tx.replace(rateBuckets, stored, bucket)
      if (granted > 0 && !stored) tx.insert(rateBuckets, installationId, bucket)
      return { granted, left: tokens - granted }
    })
  }

  async function lease(tenant: string, installationId: string, holding: Holding): Promise<void> {
    try {
      const wanted = block - holding.balance
      const { granted, left } = await take(tenant, installationId, wanted)
      holding.balance += granted
      holding.hasLeased = true
      holding.left = left
      holding.leftAt = now()
      // NOTE: a millisecond at least. Where a hair of a token is missing, less would come to nothing beside the instant, and the store
      // would be asked again and again until the clock goes on.
      const gainedAfterMs = Math.max(1, ((half - left) / perSecond) * 1000)
      holding.emptyUntil = granted < wanted ? holding.leftAt + gainedAfterMs : 0
    } finally {
      holding.leasing = undefined
    }
  }

  /** Has a lease under way where it is time for one. */
  function leaseAhead(tenant: string, installationId: string, holding: Holding): void {
    if (holding.leasing || holding.balance > block - half || now() < holding.emptyUntil) return
    holding.leasing = lease(tenant, installationId, holding)
    // Whoever waits for it gets the error; with nobody waiting the next request tries again.
    holding.leasing.catch((error: unknown) => {
      logger.log('warn', 'Could not lease requests from the store.', {
        tenant,
        installationId,
        error: String(error),
      })
    })
  }

  function spent(holding: Holding): Readonly<Record<string, string>> {
    holding.balance -= 1
    const known = Math.min(burst, holding.left + ((now() - holding.leftAt) / 1000) * perSecond)
    return limitHeaders(policy, Math.max(0, known + holding.balance))
  }

  return {
    async spend(tenant, installationId) {
      let holding = holdings.get(installationId)
      if (!holding) {
        holding = {
          balance: 0,
          left: burst,
          leftAt: now(),
          emptyUntil: 0,
          leasing: undefined,
          hasLeased: false,
        }
        holdings.set(installationId, holding)
      }
      for (;;) {
        const lowest = holding.hasLeased ? 0 : -block
        const headers = holding.balance > lowest ? spent(holding) : undefined
        leaseAhead(tenant, installationId, holding)
        if (headers) return headers
        if (!holding.leasing) break
        await holding.leasing
      }
      throw rateLimited(Math.max(1, Math.ceil((holding.emptyUntil - now()) / 1000)))
    },
  }
}
