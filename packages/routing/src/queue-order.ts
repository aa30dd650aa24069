import { type ItemContext, permille } from './dimension.ts'
import { ITEM_SCOPED } from './dimensions.ts'
import type { Priority, RoutingItem } from './item.ts'
import type { QueueTuner, RoutingPolicy } from './policy.ts'
import { compareIds } from './ranking.ts'

/** How much of its remaining time a dimension took off an item. */
export interface QueueTuning {
  readonly dimension: number
  readonly name: QueueTuner
  /** Milliseconds, above 0 and at most the policy's. */
  readonly ms: number
}

/** The key by which one item stands before another. */
export type QueueRule = 'starvation' | 'priority' | 'remaining' | 'age' | 'id'

/** Where an item stands in the queue, and why not further ahead. */
export interface QueuePosition {
  readonly itemId: string
  /** 1 is next. */
  readonly position: number
  readonly priority: Priority
  /** It has waited so long that only P0 and older such items go first. */
  readonly starved: boolean
  /** Counted time left; null: no clock runs and `policy.queue.assumedRemainingMs` stands in. */
  readonly remainingMs: number | null
  /** Time left after tuning: the second key. */
  readonly tunedRemainingMs: number
  readonly tuning: readonly QueueTuning[]
  /** Time since the item first entered the queue, milliseconds: the third key. */
  readonly ageMs: number
  /** The item directly ahead, the first key in which they differ, and the dimensions behind it; null: nobody is ahead. */
  readonly behind: {
    readonly itemId: string
    readonly rule: QueueRule
    readonly dimensions: readonly number[]
  } | null
}

/**
 * Orders waiting items: priority, then least SLA time left, then age, then id.
 *
 * - Dimensions 4, 19, 21, 22 and 26 tune the time left downwards, together by at most `MAX_QUEUE_TUNING_MS`; they never cross a
 *   priority. Dimensions 8 and 15 are not read.
 * - Age counts from `queuedAt`, which nothing resets.
 * - Starvation bound: from the age `policy.queue.starvationAfterMs` on, an item stands behind P0 and older starved items only, so
 *   once that old it is never overtaken by anything but a P0.
 * @param items - any order, ids unique
 * @param policy - tuning and bounds
 * @param now - epoch milliseconds
 * @returns all items, next one first, each with what it stands behind
 * @example orderQueue(items, policy, now)[0]?.itemId // next to be routed
 */
export function orderQueue(
  items: readonly RoutingItem[],
  policy: RoutingPolicy,
  now: number,
): readonly QueuePosition[] {
  const keys = items.map((item) => keyOf(item, { policy, now })).sort(compareKeys)
  return keys.map((key, i) => positionOf(key, i === 0 ? undefined : keys[i - 1], i + 1))
}

interface QueueKey {
  readonly item: RoutingItem
  /** P0 0, starved 1, P1 to P4 2 to 5. */
  readonly band: number
  readonly starved: boolean
  readonly tuning: readonly QueueTuning[]
  readonly tunedRemainingMs: number
  readonly ageMs: number
}

const STARVED_BAND = 1

function keyOf(item: RoutingItem, context: ItemContext): QueueKey {
  const { queue } = context.policy
  const ageMs = context.now - item.queuedAt
  const starved = queue.starvationAfterMs !== null && ageMs >= queue.starvationAfterMs
  const tuning = tuningOf(item, context)
  const remainingMs = item.sla?.remainingMs ?? queue.assumedRemainingMs
  const tunedRemainingMs = tuning.reduce((left, { ms }) => left - ms, remainingMs)
  return { item, band: bandOf(item.priority, starved), starved, tuning, tunedRemainingMs, ageMs }
}

function bandOf(priority: Priority, starved: boolean): number {
  if (priority === 0) return 0
  return starved ? STARVED_BAND : 1 + priority
}

function tuningOf(item: RoutingItem, context: ItemContext): readonly QueueTuning[] {
  const tuning: QueueTuning[] = []
  for (const { number: dimension, name, value } of ITEM_SCOPED) {
    if (name === 'item.priority' || name === 'sla.remaining_response') continue
    const share = permille(value(item, context))
    const ms = Math.floor((context.policy.queue.tuningMs[name] * share) / 1000)
    if (ms > 0) tuning.push({ dimension, name, ms })
  }
  return tuning
}

/** Within the starved band age alone decides, so that nobody younger can slip in. */
function compareKeys(a: QueueKey, b: QueueKey): number {
  const byRemaining = a.band === STARVED_BAND ? 0 : a.tunedRemainingMs - b.tunedRemainingMs
  return a.band - b.band || byRemaining || b.ageMs - a.ageMs || compareIds(a.item.id, b.item.id)
}

function positionOf(key: QueueKey, ahead: QueueKey | undefined, position: number): QueuePosition {
  const { item, starved, tuning, tunedRemainingMs, ageMs } = key
  return {
    itemId: item.id,
    position,
    priority: item.priority,
    starved,
    remainingMs: item.sla?.remainingMs ?? null,
    tunedRemainingMs,
    tuning,
    ageMs,
    behind: ahead === undefined ? null : { itemId: ahead.item.id, ...ruleBetween(ahead, key) },
  }
}

function ruleBetween(
  ahead: QueueKey,
  behind: QueueKey,
): { readonly rule: QueueRule; readonly dimensions: readonly number[] } {
  if (ahead.band !== behind.band) {
    return ahead.band === STARVED_BAND
      ? { rule: 'starvation', dimensions: [22] }
      : { rule: 'priority', dimensions: [12] }
  }
  if (ahead.band !== STARVED_BAND && ahead.tunedRemainingMs !== behind.tunedRemainingMs) {
    return { rule: 'remaining', dimensions: dimensionsBetween(ahead, behind) }
  }
  return ahead.ageMs === behind.ageMs ? { rule: 'id', dimensions: [] } : { rule: 'age', dimensions: [22] }
}

/** The dimensions that favour the item ahead: a tighter clock (#20), or more tuning. */
function dimensionsBetween(ahead: QueueKey, behind: QueueKey): readonly number[] {
  const favouring: number[] = []
  const aheadMs = new Map(ahead.tuning.map(({ dimension, ms }) => [dimension, ms]))
  const behindMs = new Map(behind.tuning.map(({ dimension, ms }) => [dimension, ms]))
  for (const [dimension, ms] of aheadMs) if (ms > (behindMs.get(dimension) ?? 0)) favouring.push(dimension)
  if (untuned(ahead) < untuned(behind)) favouring.push(20)
  return favouring.sort((a, b) => a - b)
}

function untuned({ tunedRemainingMs, tuning }: QueueKey): number {
  return tuning.reduce((left, { ms }) => left + ms, tunedRemainingMs)
}
