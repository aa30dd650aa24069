import type { AgentSnapshot } from './agent.ts'
import type { CenterSnapshot } from './center.ts'
import type { FilterCode } from './filter-code.ts'
import type { RoutingItem } from './item.ts'
import type { RoutingPolicy } from './policy.ts'

/** Dimensions that say something of the item alone: they order the queue and make scores comparable across items. */
export type ItemDimensionName =
  | 'contract.tier'
  | 'item.priority'
  | 'item.business_impact'
  | 'sla.remaining_response'
  | 'sla.burn_ratio'
  | 'queue.age'
  | 'history.repeat_contacts'

/** Dimensions that compare an item with an agent: they decide between agents. */
type PairDimensionName =
  | 'requester.region'
  | 'requester.language'
  | 'requester.local_time'
  | 'account.named_team'
  | 'item.category'
  | 'item.product'
  | 'item.complexity'
  | 'item.sentiment'
  | 'item.missing_facts'
  | 'item.resource_region'
  | 'history.reopens_transfers'
  | 'history.last_agent'
  | 'history.resolver_affinity'
  | 'supply.expected_wait'

/** Dimensions that only filter. */
type FilterDimensionName =
  | 'contract.hours'
  | 'contract.compliance'
  | 'contract.residency'
  | 'item.channel'
  | 'item.required_skills'
  | 'item.security'
  | 'context.incident'

/** Dimensions that carry a weight. */
export type ScoredDimensionName = ItemDimensionName | PairDimensionName

/** All 28 dimensions. */
export type DimensionName = ScoredDimensionName | FilterDimensionName

/** What a dimension may read beside the item and the agent. */
export interface ItemContext {
  readonly policy: RoutingPolicy
  /** Epoch milliseconds. */
  readonly now: number
}

/** The same for a pair of item and agent. */
export interface PairContext extends ItemContext {
  readonly centers: ReadonlyMap<string, CenterSnapshot>
}

interface DimensionBase<Name extends DimensionName> {
  /** 1 to 28; numbers are stable and appear in every record. */
  readonly number: number
  readonly name: Name
  /** H filters, P orders the queue, S scores agents. */
  readonly kind: 'H' | 'P' | 'S' | 'H/S'
  /** Fields of `RoutingItem`, `AgentSnapshot` and `CenterSnapshot` that it reads. */
  readonly sources: readonly string[]
  /** What it means and how its value comes about. */
  readonly description: string
  /** Filters that act for it. */
  readonly filters: readonly FilterCode[]
}

/** A dimension that only filters: it has no value. */
export interface FilterDimension extends DimensionBase<FilterDimensionName> {
  readonly scope: 'filter'
}

/** A dimension of the item alone. */
export interface ItemDimension extends DimensionBase<ItemDimensionName> {
  readonly scope: 'item'
  /** 0 to 1; what lies outside is clamped. */
  readonly value: (item: RoutingItem, context: ItemContext) => number
}

/** A dimension of item and agent. */
export interface PairDimension extends DimensionBase<PairDimensionName> {
  readonly scope: 'pair'
  /** Whether it can be anything but 0 for any agent. */
  readonly concerns: (item: RoutingItem, context: PairContext) => boolean
  /** 0 to 1; what lies outside is clamped. */
  readonly value: (agent: AgentSnapshot, item: RoutingItem, context: PairContext) => number
}

/** One row of the table of dimensions. */
export type Dimension = FilterDimension | ItemDimension | PairDimension

/** A value as an integer from 0 to 1000, so that weights multiply and sum without rounding. */
export function permille(value: number): number {
  // NOTE: written so that NaN becomes 0 and -0 never appears.
  if (!(value > 0)) return 0
  return value >= 1 ? 1000 : Math.round(value * 1000)
}
