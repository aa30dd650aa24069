import type { ItemDimensionName, ScoredDimensionName } from './dimension.ts'
import type { SwitchableFilter } from './filter-code.ts'
import type { TierRung } from './tier-ladder.ts'

/** Item dimensions that may move an item within its priority. */
export type QueueTuner = Exclude<ItemDimensionName, 'item.priority' | 'sla.remaining_response'>

/** How the queue is ordered within and across priorities. */
export interface QueuePolicy {
  /**
   * Milliseconds of remaining time each dimension may take off at most. Together at most `MAX_QUEUE_TUNING_MS`, so an item
   * never overtakes one of its priority whose clock is tighter by more than that.
   */
  readonly tuningMs: Readonly<Record<QueueTuner, number>>
  /** Age at which `queue.age` reaches 1, milliseconds. */
  readonly ageHorizonMs: number
  /** Remaining time at and above which `sla.remaining_response` is 0, milliseconds. */
  readonly slaHorizonMs: number
  /** Remaining time that an item without a running clock is ordered by, milliseconds. */
  readonly assumedRemainingMs: number
  /** Age from which an item goes before everything but P0 and what is older still; null: never. */
  readonly starvationAfterMs: number | null
}

/** What counts as speaking the requester's language. */
export interface LanguagePolicy {
  /** Level needed, 1 to 10. */
  readonly minLevel: number
  /** Confidence under which a detected language filters nobody. */
  readonly minConfidence: number
  /** Age from which a fallback language will do, milliseconds, scaled by patience. */
  readonly fallbackAfterMs: number
  /** Primary subtag -> fallback tags in order, for items that bring no list of their own. */
  readonly fallbacks: Readonly<Record<string, readonly string[]>>
}

/** What is taken off a candidate's score for leaning on a relaxation, in points. */
export interface RelaxationPolicy {
  /** For each level short of the skill asked for at first. */
  readonly skillLevelCost: number
  /** For answering in a fallback language. */
  readonly languageFallbackCost: number
}

/** How offers behave. */
export interface ReservationPolicy {
  /** Time an agent has to answer, milliseconds. */
  readonly ttlMs: number
  /** How long an agent who declined or let it expire is not asked again for that item, milliseconds. */
  readonly exclusionMs: number
}

/** What the last agent's claim is worth. */
export interface StickyPolicy {
  /** `score`: dimension 24 weighs in. `first`: the last agent is chosen before all others if eligible. */
  readonly mode: 'score' | 'first'
  /** Age of the last contact at which the claim is over, milliseconds. */
  readonly expiresAfterMs: number
  /** With `first`: how long an item waits for a last agent who is busy or away, milliseconds; 0: not at all. */
  readonly maxHoldMs: number
}

/** What a decision writes down. Counts are complete whatever the limits; `explainAgent` answers for anybody left out. */
export interface RecordPolicy {
  /** Ranked candidates written with their contributions. */
  readonly candidateLimit: number
  /** Rejected agents written with their reasons, nearest misses first. */
  readonly rejectedLimit: number
}

/**
 * Everything about routing that an operator can choose, as one immutable, versioned value.
 *
 * Make one with `definePolicy`, which checks it and fills in what is left out.
 */
export interface RoutingPolicy {
  readonly id: string
  readonly version: number
  /** Fingerprint of all other fields. */
  readonly digest: string
  /** Points per dimension, integers from 0 to 10,000. */
  readonly weights: Readonly<Record<ScoredDimensionName, number>>
  readonly filters: Readonly<Record<SwitchableFilter, boolean>>
  readonly queue: QueuePolicy
  readonly language: LanguagePolicy
  readonly relaxation: RelaxationPolicy
  readonly ladder: readonly TierRung[]
  /** Share of each wait (tier widening, language fallback) that P0 to P4 sit through, permille. */
  readonly patiencePermille: readonly [number, number, number, number, number]
  readonly reservation: ReservationPolicy
  readonly sticky: StickyPolicy
  /** z-score from which an item that belongs to an incident goes to that incident's team only. */
  readonly incidentMinZScore: number
  /** Expected wait at which `supply.expected_wait` is 0, milliseconds. */
  readonly waitHorizonMs: number
  /** The requester's waking day on their own clock, minutes since midnight, `from` < `to`. */
  readonly requesterDay: { readonly fromMinute: number; readonly toMinute: number }
  readonly record: RecordPolicy
}

/** A policy as written down: an id, a version, and what differs from the defaults. Tables may be partial, lists are whole. */
export interface PolicyInput extends Pick<RoutingPolicy, 'id' | 'version'> {
  readonly weights?: Partial<RoutingPolicy['weights']> | undefined
  readonly filters?: Partial<RoutingPolicy['filters']> | undefined
  readonly queue?:
    | (Partial<Omit<QueuePolicy, 'tuningMs'>> & {
        readonly tuningMs?: Partial<QueuePolicy['tuningMs']> | undefined
      })
    | undefined
  readonly language?: Partial<LanguagePolicy> | undefined
  readonly relaxation?: Partial<RelaxationPolicy> | undefined
  readonly ladder?: RoutingPolicy['ladder'] | undefined
  readonly patiencePermille?: RoutingPolicy['patiencePermille'] | undefined
  readonly reservation?: Partial<ReservationPolicy> | undefined
  readonly sticky?: Partial<StickyPolicy> | undefined
  readonly incidentMinZScore?: number | undefined
  readonly waitHorizonMs?: number | undefined
  readonly requesterDay?: Partial<RoutingPolicy['requesterDay']> | undefined
  readonly record?: Partial<RecordPolicy> | undefined
}
