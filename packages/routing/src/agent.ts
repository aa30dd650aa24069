import type { CapacityByChannel } from './capacity.ts'
import type { ContractHours, SecurityState } from './item.ts'
import type { Tier } from './tier-ladder.ts'

/** What an agent has told the floor: only `available` agents are offered work. */
export type Presence = 'available' | 'busy' | 'away' | 'offline'

/**
 * An expert as known at the instant of the decision.
 *
 * Levels run from 1 to 10, instants are epoch milliseconds. An absent optional field means the agent has none of it,
 * except for `contractHours`, where it means every kind.
 */
export interface AgentSnapshot {
  readonly id: string
  readonly centerId: string
  /** Regions the agent serves, such as `CN` or `CN-ZJ`; a country covers its subdivisions. */
  readonly regions: readonly string[]
  readonly tier: Tier
  readonly presence: Presence
  /** `endsAt` null: open-ended. An open shift is over from `endsAt` on, even if nobody has closed it yet. */
  readonly shift: { readonly open: boolean; readonly endsAt: number | null }
  /** BCP 47 tag -> level. */
  readonly languages: Readonly<Record<string, number>>
  /** Skill -> level. */
  readonly skills: Readonly<Record<string, number>>
  readonly capacity: CapacityByChannel
  /** Certificate -> first instant at which it is no longer valid, or null if it never ends. */
  readonly certificates?: Readonly<Record<string, number | null>> | undefined
  readonly team?: string | undefined
  /** When work was last assigned; absent: never, which wins a tie. */
  readonly lastAssignedAt?: number | undefined
  /** Regimes the agent is cleared for. */
  readonly compliance?: readonly string[] | undefined
  /** Regions whose data the agent may handle. */
  readonly residencyRegions?: readonly string[] | undefined
  /** Highest security state the agent may handle; absent: `none`. */
  readonly securityClearance?: SecurityState | undefined
  /** Contract hours this shift is staffed for; absent: all. */
  readonly contractHours?: readonly ContractHours[] | undefined
  /** Incident teams the agent is on, by incident id. */
  readonly incidents?: readonly string[] | undefined
  /** Products the agent knows; `versions` absent: no version in particular. */
  readonly products?:
    | readonly { readonly id: string; readonly versions?: readonly string[] | undefined }[]
    | undefined
  /** Category paths joined by `/`, such as `compute/network`. */
  readonly categories?: readonly string[] | undefined
  /** Skill at calming people, 0 to 10. */
  readonly deEscalationLevel?: number | undefined
}
