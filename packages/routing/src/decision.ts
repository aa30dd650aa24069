import type { DimensionName } from './dimension.ts'
import type { FilterCode } from './filter-code.ts'
import type { RoutingItem } from './item.ts'
import type { Relaxation } from './requirements.ts'
import type { Contribution } from './score.ts'
import type { Screening } from './screening.ts'
import type { TierView } from './tier-ladder.ts'

/** An eligible agent with the score and what it is made of. */
export interface Candidate {
  /** 1 is best. */
  readonly rank: number
  readonly agentId: string
  /** Millipoints; the exact sum of `contributions`. */
  readonly score: number
  /** Contributions that are not 0. */
  readonly contributions: readonly Contribution[]
  /** What the first tie-break compares; null: never assigned. */
  readonly lastAssignedAt: number | null
}

/** An agent who almost fits: fixing `failing` would make them eligible. */
export interface NearMiss {
  readonly agentId: string
  readonly failing: readonly FilterCode[]
  /** The score the agent would have, millipoints. */
  readonly score: number
}

/** A short, machine-readable statement of why; a portal prints its own words for each code. */
export type MainReason =
  /** The chosen agent, put first because they worked on it last. */
  | { readonly code: 'last-agent-first'; readonly agentId: string; readonly at: number }
  /** Nobody else was eligible. */
  | { readonly code: 'only-candidate'; readonly agentId: string }
  /** One of the chosen agent's strongest dimensions. */
  | {
      readonly code: 'strong-dimension'
      readonly dimension: number
      readonly name: DimensionName
      readonly millipoints: number
    }
  /** The lead over the second, and the dimension that made most of it. */
  | {
      readonly code: 'ahead-of'
      readonly agentId: string
      readonly millipoints: number
      readonly dimension: number
      readonly name: DimensionName
    }
  /** The scores were equal. */
  | {
      readonly code: 'tie-break'
      readonly rule: 'least-recently-assigned' | 'id'
      readonly agentId: string
    }
  /** The chosen agent fits only because a demand has softened. */
  | { readonly code: 'relaxed'; readonly dimension: number; readonly millipoints: number }
  /** More tiers than the first were open. */
  | { readonly code: 'tier-widened'; readonly tiers: TierView['tiers'] }
  /** A filter that turned many away. */
  | { readonly code: 'filtered'; readonly filter: FilterCode; readonly agents: number }
  /** There was nobody to ask. */
  | { readonly code: 'no-agents' }
  /** Waiting for the last agent. */
  | {
      readonly code: 'held'
      readonly agentId: string
      readonly until: number
      readonly failing: readonly FilterCode[]
    }

/** What a decision was made from. */
export interface DecisionInputs {
  /** Epoch milliseconds. */
  readonly now: number
  /** In full; with the rest it says whether two decisions saw the same, and lets one be made again. */
  readonly item: RoutingItem
  readonly agentCount: number
  readonly agentsDigest: string
  readonly policyDigest: string
  /** What the decision reads of the centres: centre id -> expected wait, where known. */
  readonly expectedWaitsMs: Readonly<Record<string, number>>
}

/** What every outcome has. */
interface DecisionBase {
  readonly policy: { readonly id: string; readonly version: number }
  readonly inputs: DecisionInputs
  /** Tiers open to the item, and when the next one joins. */
  readonly tiers: TierView
  /** Demands that have softened, with what leaning on them costs. */
  readonly relaxations: readonly Relaxation[]
  readonly eligibleCount: number
  /** Best first, at most `policy.record.candidateLimit`. */
  readonly candidates: readonly Candidate[]
  /** Counts are complete; `listed` holds the nearest misses, at most `policy.record.rejectedLimit`. */
  readonly rejected: {
    readonly count: number
    readonly byFilter: Screening['rejectedBy']
    readonly listed: Screening['rejected']
  }
  /** The best of the rejected, at most three, with the score each would have. */
  readonly nearestMisses: readonly NearMiss[]
  readonly reasons: readonly MainReason[]
}

/**
 * The record of one routing decision: what went in, who was considered, who was turned away and why, what each dimension
 * added, and who was chosen. Plain JSON; codes, ids and numbers only.
 */
export type Decision = DecisionBase &
  (
    | { readonly outcome: 'agent-chosen'; readonly chosen: Candidate; readonly retryAt: null }
    | {
        readonly outcome: 'no-eligible-agent' | 'hold-for-last-agent'
        readonly chosen: null
        /** Earliest instant at which time alone may change the outcome, epoch milliseconds; null: only the floor can. */
        readonly retryAt: number | null
      }
  )
