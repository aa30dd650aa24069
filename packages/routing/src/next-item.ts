import type { AgentSnapshot } from './agent.ts'
import type { FilterCode } from './filter-code.ts'
import { rejectionsOf } from './filters.ts'
import type { RoutingItem } from './item.ts'
import type { RoutingPolicy } from './policy.ts'
import { orderQueue } from './queue-order.ts'
import { requirementsOf } from './requirements.ts'

/** The item an agent takes next, and the items ahead of it that the agent could not take. */
export interface NextItem {
  readonly itemId: string | null
  readonly passedOver: readonly { readonly itemId: string; readonly failing: readonly FilterCode[] }[]
}

/**
 * Finds the first item in the queue's order that an agent is eligible for.
 *
 * Run it whenever capacity frees up: what waits is taken before what arrives.
 * @param agent - the agent who has become free
 * @param items - the waiting items, any order
 * @param policy - the policy
 * @param now - epoch milliseconds
 * @returns the item, or null, and those passed over with the filters the agent fails
 * @example nextItemFor(agent, waiting, policy, now).itemId
 */
export function nextItemFor(
  agent: AgentSnapshot,
  items: readonly RoutingItem[],
  policy: RoutingPolicy,
  now: number,
): NextItem {
  const byId = new Map(items.map((item) => [item.id, item]))
  const passedOver: { readonly itemId: string; readonly failing: readonly FilterCode[] }[] = []
  for (const { itemId } of orderQueue(items, policy, now)) {
    const item = byId.get(itemId)
    if (item === undefined) continue
    const reasons = rejectionsOf(agent, requirementsOf(item, policy, now))
    if (reasons.length === 0) return { itemId, passedOver }
    passedOver.push({ itemId, failing: [...new Set(reasons.map((reason) => reason.code))] })
  }
  return { itemId: null, passedOver }
}
