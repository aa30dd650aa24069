import { Refusal } from '../refusal.ts'

/** How many requests an installation may make. */
export interface RateLimitPolicy {
  /** Requests that may come at once. */
  readonly burst: number
  /** Requests given back each second. */
  readonly perSecond: number
  /**
   * Whether the limit holds over all servers that share the store, within a block of an eighth of the burst for each of them.
   * Else each process counts for itself, exactly. @default false
   */
  readonly shared?: boolean
}

/** A token bucket for each installation. */
export interface RateLimiter {
  /**
   * Spends one request.
   * @returns headers that say what is left
   * @throws {Refusal} `rate-limited`
   */
  spend(
    tenant: string,
    installationId: string,
  ): Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>
}

/** Lets everything through and says so by saying nothing. */
export const unlimited: RateLimiter = { spend: () => ({}) }

/** Refuses a request of an installation that has none left. */
export const rateLimited = (retryAfterSeconds: number): Refusal =>
  new Refusal(
    'rate-limited',
    'This installation has spent its requests. Try again after the seconds in `Retry-After`.',
    { retryAfterSeconds },
  )

/**
 * Says what is left (draft-ietf-httpapi-ratelimit-headers-10).
 * @param tokens - requests that may come now
 */
export const limitHeaders = (
  { burst, perSecond }: RateLimitPolicy,
  tokens: number,
): Readonly<Record<string, string>> => ({
  'RateLimit-Policy': `"default";q=${burst};w=${Math.ceil(burst / perSecond)}`,
  RateLimit: `"default";r=${Math.floor(tokens)};t=${Math.ceil((burst - tokens) / perSecond)}`,
})

/**
 * Limits each installation by a token bucket on wire time, in this process alone.
 * @param now - wire time, epoch milliseconds
 */
export function createRateLimiter(policy: RateLimitPolicy, now: () => number): RateLimiter {
  const { burst, perSecond } = policy
  const buckets = new Map<string, { tokens: number; at: number }>()

  return {
    spend(_tenant, installationId) {
      const at = now()
      const bucket = buckets.get(installationId) ?? { tokens: burst, at }
      const tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond)
      if (tokens < 1) throw rateLimited(Math.max(1, Math.ceil((1 - tokens) / perSecond)))
      buckets.set(installationId, { tokens: tokens - 1, at })
      return limitHeaders(policy, tokens - 1)
    },
  }
}
