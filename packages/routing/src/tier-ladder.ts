import type { RoutingItem } from './item.ts'
import type { RoutingPolicy } from './policy.ts'

/** Level of expertise: L1 first line, L2 specialists, L3 engineers of the product. */
export type Tier = 'L1' | 'L2' | 'L3'

/** One rung: after `widenAfterMs` on it the next rung's agents may be asked as well. */
export interface TierRung {
  readonly tier: Tier
  /** Milliseconds at priority P2 and below, scaled by `policy.patiencePermille`; null: never widens. */
  readonly widenAfterMs: number | null
}

/** The tiers open to an item at an instant, and the instant at which that changes. */
export interface TierView {
  /** Tiers whose agents may be asked, from the starting one up. */
  readonly tiers: readonly Tier[]
  /** The tier that joins next and when (epoch milliseconds, later than `now`), or null if none will. */
  readonly next: { readonly tier: Tier; readonly at: number } | null
}

/**
 * Tells which tiers an item may be offered to, and when the next one joins.
 *
 * Tiers widen, they do not move on: the agents asked first stay eligible. The view depends on `tierSince` and `now` alone,
 * so it can be computed again after a crash, and a timer set at `next.at` is the only one the ladder needs.
 * @param item - `tier`, `tierSince` (or `queuedAt`) and `priority` are read
 * @param policy - ladder and patience
 * @param now - epoch milliseconds
 * @returns open tiers and the next widening; a tier that is not on the ladder never widens
 * @example nextTier(item, policy, now).next?.at // when to look again
 */
export function nextTier(
  item: Pick<RoutingItem, 'tier' | 'tierSince' | 'queuedAt' | 'priority'>,
  policy: Pick<RoutingPolicy, 'ladder' | 'patiencePermille'>,
  now: number,
): TierView {
  const { ladder } = policy
  let start = 0
  while (start < ladder.length && ladder[start]?.tier !== item.tier) start += 1
  if (start === ladder.length) return { tiers: [item.tier], next: null }
  let at = item.tierSince ?? item.queuedAt
  let end = start
  for (; end < ladder.length; end += 1) {
    const rung = ladder[end] as TierRung
    const following = ladder[end + 1]
    if (following === undefined || rung.widenAfterMs === null) break
    at += patience(rung.widenAfterMs, item.priority, policy)
    if (at > now) return { tiers: tiersOf(ladder, start, end), next: { tier: following.tier, at } }
  }
  return { tiers: tiersOf(ladder, start, end), next: null }
}

const stretches = new WeakMap<readonly TierRung[], (readonly Tier[])[]>()

/** The tiers from one rung to another: asked for several times a decision, and kept beside the ladder, which never changes. */
function tiersOf(ladder: readonly TierRung[], start: number, end: number): readonly Tier[] {
  let known = stretches.get(ladder)
  if (!known) stretches.set(ladder, (known = []))
  return (known[start * ladder.length + end] ??= ladder.slice(start, end + 1).map(({ tier }) => tier))
}

/** Scales a wait by the priority's patience: P0 waits for nothing by default. */
export function patience(
  waitMs: number,
  priority: RoutingItem['priority'],
  policy: Pick<RoutingPolicy, 'patiencePermille'>,
): number {
  return Math.round((waitMs * policy.patiencePermille[priority]) / 1000)
}
