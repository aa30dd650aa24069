import { type FilterCode, PERMANENT_FILTERS, type SwitchableFilter } from './filter-code.ts'
import type { ContractHours, RequiredSkill, RoutingItem, SecurityState, SkillStep } from './item.ts'
import { primaryLanguage } from './language-match.ts'
import type { RoutingPolicy } from './policy.ts'
import { nextTier, patience, type Tier, type TierView } from './tier-ladder.ts'

/** A demand that has softened with the item's age. */
export type Relaxation =
  | {
      readonly kind: 'skill'
      readonly skill: string
      /** Level asked for at first. */
      readonly from: number
      /** Level asked for now; 0: not asked for. */
      readonly to: number
      /** Instant from which this holds, epoch milliseconds. */
      readonly since: number
      /** Points a candidate loses for each level short of `from`. */
      readonly costPerLevel: number
    }
  | {
      readonly kind: 'language'
      readonly from: string
      readonly to: readonly string[]
      readonly since: number
      /** Points a candidate loses for not speaking `from`. */
      readonly cost: number
    }

/** A skill as asked for now and at first. */
interface SkillDemand {
  readonly skill: string
  readonly minLevel: number
  readonly askedLevel: number
}

/** What an item asks of an agent at one instant, with the policy's relaxations and widenings applied. */
export interface Requirements {
  readonly now: number
  /** Filters in force, in the order of `FILTER_CODES`. */
  readonly filters: ReadonlySet<FilterCode>
  readonly channel: string
  readonly weight: number
  /** The requested language and, once relaxed, its fallbacks; empty: anybody will do. */
  readonly languages: readonly string[]
  readonly minLanguageLevel: number
  readonly skills: readonly SkillDemand[]
  readonly certificates: readonly string[]
  readonly compliance: readonly string[]
  readonly residency: readonly string[]
  readonly regions: readonly string[]
  readonly centers: readonly string[]
  readonly tiers: readonly Tier[]
  /** The same tiers, and when the next one joins. */
  readonly ladder: TierView
  readonly contractHours: ContractHours | null
  readonly product: string | null
  readonly incident: string | null
  readonly security: SecurityState
  /** Agent id -> first instant at which they may be asked again. */
  readonly excluded: ReadonlyMap<string, number>
  readonly relaxations: readonly Relaxation[]
  /** Earliest later instant at which time alone changes any of this; null: none. */
  readonly nextChangeAt: number | null
}

const NONE: readonly string[] = []
const NOBODY: ReadonlyMap<string, number> = new Map()
const NO_SKILLS: readonly SkillDemand[] = []
const NO_STEPS: readonly SkillStep[] = []

/**
 * Works out what an item asks of an agent at `now`.
 * @param item - the item
 * @param policy - the policy
 * @param now - epoch milliseconds
 * @returns demands in force, those that have softened, and when the next one will
 */
export function requirementsOf(item: RoutingItem, policy: RoutingPolicy, now: number): Requirements {
  const changes = new Changes()
  const relaxations: Relaxation[] = []
  const ladder = nextTier(item, policy, now)
  if (ladder.next !== null) changes.note(ladder.next.at)
  const languages = languagesOf(item, policy, now, changes, relaxations)
  const skills = skillDemands(item, policy, now, changes, relaxations)
  const excluded = excludedAt(item, now, changes)
  return {
    now,
    filters: filtersInForce(policy),
    channel: item.channel.name,
    weight: item.channel.weight,
    languages,
    minLanguageLevel: policy.language.minLevel,
    skills,
    certificates: item.certificates ?? NONE,
    compliance: item.compliance ?? NONE,
    residency: item.residency ?? NONE,
    regions: item.regions ?? NONE,
    centers: item.centers ?? NONE,
    tiers: ladder.tiers,
    ladder,
    contractHours: item.contractHours ?? null,
    product: item.product?.required === true ? item.product.id : null,
    incident: item.incident && item.incident.zScore >= policy.incidentMinZScore ? item.incident.id : null,
    security: item.security ?? 'none',
    excluded,
    relaxations,
    nextChangeAt: changes.first,
  }
}

/** The earliest of the instants at which something changes. */
class Changes {
  /** Null: nothing does. */
  first: number | null = null

  note(at: number): void {
    if (this.first === null || at < this.first) this.first = at
  }
}

function excludedAt({ excluded }: RoutingItem, now: number, changes: Changes): ReadonlyMap<string, number> {
  if (excluded === undefined || excluded.length === 0) return NOBODY
  const until = new Map<string, number>()
  for (const each of excluded) {
    if (each.until <= now) continue
    until.set(each.agentId, Math.max(each.until, until.get(each.agentId) ?? 0))
    changes.note(each.until)
  }
  return until
}

const inForceOf = new WeakMap<RoutingPolicy, ReadonlySet<FilterCode>>()

// Kept beside the policy, which never changes: each decision asks several times.
function filtersInForce(policy: RoutingPolicy): ReadonlySet<FilterCode> {
  const known = inForceOf.get(policy)
  if (known) return known
  const inForce = new Set<FilterCode>(PERMANENT_FILTERS)
  inForceOf.set(policy, inForce)
  for (const code in policy.filters) {
    if (policy.filters[code as SwitchableFilter]) inForce.add(code as SwitchableFilter)
  }
  return inForce
}

function languagesOf(
  item: RoutingItem,
  policy: RoutingPolicy,
  now: number,
  changes: Changes,
  relaxations: Relaxation[],
): readonly string[] {
  const { language } = item
  if (language === undefined || language.confidence < policy.language.minConfidence) return NONE
  const to = language.fallbacks ?? ownList(policy.language.fallbacks, primaryLanguage(language.tag))
  if (to.length === 0) return [language.tag]
  const since = item.queuedAt + patience(policy.language.fallbackAfterMs, item.priority, policy)
  if (since > now) {
    changes.note(since)
    return [language.tag]
  }
  const cost = policy.relaxation.languageFallbackCost
  relaxations.push({ kind: 'language', from: language.tag, to, since, cost })
  return [language.tag, ...to]
}

/** The skills that are still asked for. */
function skillDemands(
  item: RoutingItem,
  policy: RoutingPolicy,
  now: number,
  changes: Changes,
  relaxations: Relaxation[],
): readonly SkillDemand[] {
  const { requiredSkills } = item
  if (requiredSkills === undefined || requiredSkills.length === 0) return NO_SKILLS
  const demands: SkillDemand[] = []
  for (const required of requiredSkills) {
    const demand = skillDemand(required, item, policy, now, changes, relaxations)
    if (demand.minLevel > 0) demands.push(demand)
  }
  return demands
}

function skillDemand(
  required: RequiredSkill,
  item: RoutingItem,
  policy: RoutingPolicy,
  now: number,
  changes: Changes,
  relaxations: Relaxation[],
): SkillDemand {
  const { skill, minLevel: askedLevel } = required
  let minLevel = askedLevel
  let since = item.queuedAt
  const step = (afterMs: number, level: number): void => {
    const at = item.queuedAt + afterMs
    if (at > now) changes.note(at)
    else if (level < minLevel) {
      minLevel = level
      since = at
    }
  }
  for (const { afterMs, minLevel: level } of required.steps ?? NO_STEPS) step(afterMs, level)
  if (required.dropAfterMs !== undefined) step(required.dropAfterMs, 0)
  if (minLevel < askedLevel) {
    const costPerLevel = policy.relaxation.skillLevelCost
    relaxations.push({ kind: 'skill', skill, from: askedLevel, to: minLevel, since, costPerLevel })
  }
  return { skill, minLevel, askedLevel }
}

function ownList(table: Readonly<Record<string, readonly string[]>>, key: string): readonly string[] {
  return Object.hasOwn(table, key) ? (table[key] ?? NONE) : NONE
}
