import type { FilterCode } from './filter-code.ts'
import type { RoutingItem } from './item.ts'
import type { RoutingPolicy } from './policy.ts'

/** An item never waits for its last agent longer than this share of its SLA time. */
const SLA_SHARE = 0.25

/** Filters that fail only for the moment: worth waiting for. */
const PASSING_TROUBLE: ReadonlySet<FilterCode> = new Set<FilterCode>(['capacity', 'presence'])

/** The last agent, if the policy puts them first and their claim has not expired at `now`; else null. */
export function stickyAgent(
  item: RoutingItem,
  policy: RoutingPolicy,
  now: number,
): NonNullable<RoutingItem['lastAgent']> | null {
  const { lastAgent } = item
  if (policy.sticky.mode !== 'first' || lastAgent === undefined) return null
  return now < lastAgent.at + policy.sticky.expiresAfterMs ? lastAgent : null
}

/**
 * Tells until when an item waits for a last agent who cannot take it right now.
 *
 * Counted from `queuedAt`: at most `sticky.maxHoldMs`, never past a quarter of the SLA time the item had when it was queued (time
 * left now plus age), never for P0, and only while nothing but capacity or presence stands in the way.
 * @returns epoch milliseconds later than `now`, or null: do not wait
 */
export function holdUntil(
  item: RoutingItem,
  policy: RoutingPolicy,
  now: number,
  failing: readonly FilterCode[],
): number | null {
  if (item.priority === 0 || !failing.every((code) => PASSING_TROUBLE.has(code))) return null
  const slaMs =
    item.sla === undefined ? Number.POSITIVE_INFINITY : item.sla.remainingMs + (now - item.queuedAt)
  const until = item.queuedAt + Math.min(policy.sticky.maxHoldMs, Math.floor(slaMs * SLA_SHARE))
  return until > now ? until : null
}
