import { Refusal } from '../refusal.ts'

/** How many requests an installation may make. */
export interface RateLimitPolicy {
  /** Requests that may come at once. */
  readonly burst: number
  /** Requests given back each second. */
  readonly perSecond: number
}

/** A token bucket for each installation, in this process. */
export interface RateLimiter {
  /**
   * Spends one request.
   * @returns headers that say what is left
   * @throws {Refusal} `rate-limited`
   */
  spend(installationId: string): Readonly<Record<string, string>>
}

/** Lets everything through and says so by saying nothing. */
export const unlimited: RateLimiter = { spend: () => ({}) }

/**
 * Limits each installation by a token bucket on wire time.
 * @param now - wire time, epoch milliseconds
 */
export function createRateLimiter(policy: RateLimitPolicy, now: () => number): RateLimiter {
  const { burst, perSecond } = policy
  const buckets = new Map<string, { tokens: number; at: number }>()
  const window = Math.ceil(burst / perSecond)

  return {
    spend(installationId) {
      const at = now()
      const bucket = buckets.get(installationId) ?? { tokens: burst, at }
      const tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond)
      if (tokens < 1) {
        const retryAfterSeconds = Math.max(1, Math.ceil((1 - tokens) / perSecond))
        throw new Refusal(
          'rate-limited',
          'This installation has spent its requests. Try again after the seconds in `Retry-After`.',
          {
            retryAfterSeconds,
          },
        )
      }
      buckets.set(installationId, { tokens: tokens - 1, at })
      return {
        'RateLimit-Policy': `"default";q=${burst};w=${window}`,
        RateLimit: `"default";r=${Math.floor(tokens - 1)};t=${Math.ceil((burst - tokens + 1) / perSecond)}`,
      }
    },
  }
}
