import type { Tier } from './tier-ladder.ts'

/** P0 (most urgent) to P4, as an ordinal: a smaller number is more urgent. */
export type Priority = 0 | 1 | 2 | 3 | 4

/** Whether an item touches security: `confirmed` goes to the emergency centre. */
export type SecurityState = 'none' | 'suspected' | 'confirmed'

/** The hours a contract buys. */
export type ContractHours = 'business' | 'extended' | '24x7'

/** A lower demand that a skill falls back to once the item has waited long enough. */
export interface SkillStep {
  /** Age of the item from which the step holds, milliseconds. */
  readonly afterMs: number
  /** Level asked for from then on, 1 to 10, lower than before. */
  readonly minLevel: number
}

/** A skill the item asks for, and how that demand softens with the item's age. */
export interface RequiredSkill {
  readonly skill: string
  /** Level asked for at first, 1 (knows of it) to 10 (authority). */
  readonly minLevel: number
  /** Lower demands in rising order of `afterMs`. Each use is reported with its cost. */
  readonly steps?: readonly SkillStep[] | undefined
  /** Age from which the skill is not asked for at all, milliseconds; absent: never dropped. */
  readonly dropAfterMs?: number | undefined
}

/** An agent who may not be offered the item again before `until`. */
export interface Exclusion {
  readonly agentId: string
  /** First instant at which the agent may be offered the item again, epoch milliseconds. */
  readonly until: number
  readonly cause: 'declined' | 'expired' | 'manual'
}

/** The language of the requester, as known or as detected. */
export interface ItemLanguage {
  /** BCP 47 tag, for example `zh-CN`. */
  readonly tag: string
  /** 0 to 1; below `policy.language.minConfidence` the language only scores and filters nobody. */
  readonly confidence: number
  /** Languages that will do after `policy.language.fallbackAfterMs`; absent: the policy's list. */
  readonly fallbacks?: readonly string[] | undefined
}

/**
 * One piece of work in the queue, as the engine sees it: ids, codes and numbers, no text.
 *
 * Everything but the first five fields is optional, and an absent field asks for nothing: it filters nobody and scores 0.
 * Durations are milliseconds, instants epoch milliseconds. Fields ending in a `#n` note feed dimension n.
 */
export interface RoutingItem {
  readonly id: string
  /** #12 */
  readonly priority: Priority
  /** When the item first entered the queue. Declines, expiries and hand-backs never move it. #22 */
  readonly queuedAt: number
  /** Channel and the capacity one such item takes. #9 */
  readonly channel: { readonly name: string; readonly weight: number }
  /** Tier at which the ladder starts. */
  readonly tier: Tier
  /** When the ladder started; absent: `queuedAt`. An escalation sets both. */
  readonly tierSince?: number | undefined

  /** ISO 3166-2 code such as `CN-ZJ`, or its country. #1 */
  readonly requesterRegion?: string | undefined
  /** #2 */
  readonly language?: ItemLanguage | undefined
  /** Minutes since midnight on the requester's wall clock at `now`, 0 to 1439. #3 */
  readonly requesterLocalMinutes?: number | undefined
  /** 0 (none) to 4 (highest). #4 */
  readonly contractTier?: number | undefined
  /** #5 */
  readonly contractHours?: ContractHours | undefined
  /** Regimes the agent must be cleared for, such as `PCI`: all of them. #6 */
  readonly compliance?: readonly string[] | undefined
  /** Regions in which the data may be handled: the agent must be cleared for one of them. #7 */
  readonly residency?: readonly string[] | undefined
  /** Team named in the account plan. #8 */
  readonly namedTeam?: string | undefined
  /** Path from the root, most general first. Confidence 0 to 1. #10 */
  readonly category?: { readonly path: readonly string[]; readonly confidence: number } | undefined
  /** `required` makes it a filter too. #11 */
  readonly product?:
    | { readonly id: string; readonly version?: string | undefined; readonly required?: boolean | undefined }
    | undefined
  /** #13 */
  readonly requiredSkills?: readonly RequiredSkill[] | undefined
  /** Certificates that must be valid at `now`: all of them. */
  readonly certificates?: readonly string[] | undefined
  /** 0 to 1. #14 */
  readonly complexity?: number | undefined
  /** -1 (angry) to 1 (pleased). #15 */
  readonly sentiment?: number | undefined
  /** #16 */
  readonly security?: SecurityState | undefined
  /** Facts the category's template asks for that the report lacks. #17 */
  readonly missingFacts?: number | undefined
  /** Region of the resource concerned. #18 */
  readonly resourceRegion?: string | undefined
  /** Band 0 to 5. #19 */
  readonly businessImpact?: number | undefined
  /**
   * The tightest running SLA clock as of `now`: counted time left (negative once breached, #20) and elapsed / target (#21).
   * Absent: no clock runs.
   */
  readonly sla?: { readonly remainingMs: number; readonly burnRatio: number } | undefined
  /** Reopenings plus transfers so far. #23 */
  readonly reopensTransfers?: number | undefined
  /** Who last worked on it, and when. #24 */
  readonly lastAgent?: { readonly agentId: string; readonly at: number } | undefined
  /** Agent id -> 0 to 1, from who solved similar items. #25 */
  readonly resolverAffinity?: Readonly<Record<string, number>> | undefined
  /** Contacts by the same account about the same matter in 7 days. #26 */
  readonly repeatContacts?: number | undefined
  /** Incident the item belongs to, and how anomalous its telemetry is (z-score). #27 */
  readonly incident?: { readonly id: string; readonly zScore: number } | undefined

  /** Regions whose agents may take it; absent: any. */
  readonly regions?: readonly string[] | undefined
  /** Centres whose agents may take it, for example the one `chooseCenter` named; absent: any. */
  readonly centers?: readonly string[] | undefined
  /** Specialist centre the category asks for. */
  readonly specialty?: string | undefined
  /** Agents who may not be offered it for now. */
  readonly excluded?: readonly Exclusion[] | undefined
}
