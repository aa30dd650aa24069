import type { AgentSnapshot } from './agent.ts'
import {
  type DimensionName,
  type ItemDimension,
  type PairContext,
  type PairDimension,
  permille,
} from './dimension.ts'
import { ITEM_SCOPED, PAIR_SCOPED } from './dimensions.ts'
import { skillLevel } from './filters.ts'
import type { RoutingItem } from './item.ts'
import { languageLevel } from './language-match.ts'
import type { RoutingPolicy } from './policy.ts'
import type { Requirements } from './requirements.ts'

/** What one dimension added to a score. */
export interface Contribution {
  readonly dimension: number
  readonly name: DimensionName
  /** `item`: the same for every agent; `pair`: of this agent; `relaxation`: taken off for leaning on a softened demand. */
  readonly scope: 'item' | 'pair' | 'relaxation'
  /** Points of the policy. */
  readonly weight: number
  /** 0 to 1000; of a relaxation, -1000 for each level short or for the fallback language. */
  readonly valuePermille: number
  /** `weight * valuePermille`, millipoints. */
  readonly millipoints: number
}

/** Scores agents for one item; what depends on the item alone is worked out once. */
export interface Scorer {
  /** Exact sum of the agent's contributions, millipoints. */
  readonly total: (agent: AgentSnapshot) => number
  /** The contributions that are not 0, in the order of the dimensions, relaxations last. */
  readonly contributions: (agent: AgentSnapshot) => readonly Contribution[]
}

/**
 * Prepares the scoring of agents for an item.
 *
 * Every value is rounded to a permille before it is weighted, so contributions are integers and sum exactly.
 */
export function scorerFor(item: RoutingItem, need: Requirements, context: PairContext): Scorer {
  const weighed = weighedBy(context.policy)
  let baseTotal = 0
  for (const { row, weight } of weighed.ofItem) baseTotal += weight * permille(row.value(item, context))
  // Written out where somebody is eligible, and needed no further where nobody is.
  let base: readonly Contribution[] | undefined
  const rows: Weighed<PairDimension>[] = []
  for (const each of weighed.ofPair) if (each.row.concerns(item, context)) rows.push(each)
  return {
    total: (agent) => {
      let total = baseTotal
      for (let i = 0; i < rows.length; i += 1) {
        const { row, weight } = rows[i] as Weighed<PairDimension>
        total += weight * permille(row.value(agent, item, context))
      }
      return need.relaxations.length === 0 ? total : total + sum(relaxationCosts(agent, need))
    },
    contributions: (agent) => {
      base ??= itemContributions(weighed.ofItem, item, context)
      const all: Contribution[] = []
      let next = 0
      for (const { row, weight } of rows) {
        const value = permille(row.value(agent, item, context))
        if (value === 0) continue
        // Both lists stand in the order of the dimensions.
        for (let of = base[next]; of !== undefined && of.dimension < row.number; of = base[next]) {
          all.push(of)
          next += 1
        }
        all.push(contribution(row, 'pair', weight, value))
      }
      for (; next < base.length; next += 1) all.push(base[next] as Contribution)
      if (need.relaxations.length > 0) all.push(...relaxationCosts(agent, need))
      return all
    },
  }
}

function itemContributions(
  rows: readonly Weighed<ItemDimension>[],
  item: RoutingItem,
  context: PairContext,
): readonly Contribution[] {
  const found: Contribution[] = []
  for (const { row, weight } of rows) {
    const value = permille(row.value(item, context))
    if (value !== 0) found.push(contribution(row, 'item', weight, value))
  }
  return found
}

/** A row of the table with what it counts. */
interface Weighed<Row> {
  readonly row: Row
  /** Points, above 0. */
  readonly weight: number
}

interface WeighedRows {
  readonly ofItem: readonly Weighed<ItemDimension>[]
  readonly ofPair: readonly Weighed<PairDimension>[]
}

const weighedRows = new WeakMap<RoutingPolicy, WeighedRows>()

/** The rows that count for anything by a policy; kept beside it, since it never changes. */
function weighedBy(policy: RoutingPolicy): WeighedRows {
  const known = weighedRows.get(policy)
  if (known) return known
  const { weights } = policy
  const countingOf = <Row extends ItemDimension | PairDimension>(rows: readonly Row[]) =>
    rows.map((row) => ({ row, weight: weights[row.name] })).filter(({ weight }) => weight > 0)
  const rows = { ofItem: countingOf(ITEM_SCOPED), ofPair: countingOf(PAIR_SCOPED) }
  weighedRows.set(policy, rows)
  return rows
}

/** What an agent loses for fitting only because a demand has softened. */
function relaxationCosts(agent: AgentSnapshot, need: Requirements): readonly Contribution[] {
  const costs: Contribution[] = []
  for (const relaxation of need.relaxations) {
    if (relaxation.kind === 'skill') {
      const short = relaxation.from - skillLevel(agent, relaxation.skill)
      if (short <= 0) continue
      const row = { number: 13, name: 'item.required_skills' } as const
      costs.push(contribution(row, 'relaxation', relaxation.costPerLevel, -1000 * short))
    } else if (languageLevel(agent.languages, relaxation.from) < need.minLanguageLevel) {
      const row = { number: 2, name: 'requester.language' } as const
      costs.push(contribution(row, 'relaxation', relaxation.cost, -1000))
    }
  }
  return costs.filter((cost) => cost.weight > 0)
}

function contribution(
  row: { readonly number: number; readonly name: DimensionName },
  scope: Contribution['scope'],
  weight: number,
  valuePermille: number,
): Contribution {
  const { number: dimension, name } = row
  return { dimension, name, scope, weight, valuePermille, millipoints: weight * valuePermille }
}

function sum(contributions: readonly Contribution[]): number {
  let total = 0
  for (const { millipoints } of contributions) total += millipoints
  return total
}
