import { type FilterCode, PERMANENT_FILTERS, type SwitchableFilter } from './filter-code.ts'
import type { ContractHours, RequiredSkill, RoutingItem, SecurityState } from './item.ts'
import { primaryLanguage } from './language-match.ts'
import type { RoutingPolicy } from './policy.ts'
import { nextTier, patience, type Tier } from './tier-ladder.ts'

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

/**
 * Works out what an item asks of an agent at `now`.
 * @param item - the item
 * @param policy - the policy
 * @param now - epoch milliseconds
 * @returns demands in force, those that have softened, and when the next one will
 */
export function requirementsOf(item: RoutingItem, policy: RoutingPolicy, now: number): Requirements {
  const changes: number[] = []
  const relaxations: Relaxation[] = []
  const ladder = nextTier(item, policy, now)
  if (ladder.next !== null) changes.push(ladder.next.at)
  const languages = languagesOf(item, policy, now, changes, relaxations)
  const skills = (item.requiredSkills ?? []).map((required) =>
    skillDemand(required, item, policy, now, changes, relaxations),
  )
  const excluded = new Map<string, number>()
  for (const { agentId, until } of item.excluded ?? []) {
    if (until <= now) continue
    excluded.set(agentId, Math.max(until, excluded.get(agentId) ?? 0))
    changes.push(until)
  }
  return {
    now,
    filters: filtersInForce(policy),
    channel: item.channel.name,
    weight: item.channel.weight,
    languages,
    minLanguageLevel: policy.language.minLevel,
    skills: skills.filter((skill) => skill.minLevel > 0),
    certificates: item.certificates ?? NONE,
    compliance: item.compliance ?? NONE,
    residency: item.residency ?? NONE,
    regions: item.regions ?? NONE,
    centers: item.centers ?? NONE,
    tiers: ladder.tiers,
    contractHours: item.contractHours ?? null,
    product: item.product?.required === true ? item.product.id : null,
    incident: item.incident && item.incident.zScore >= policy.incidentMinZScore ? item.incident.id : null,
    security: item.security ?? 'none',
    excluded,
    relaxations,
    nextChangeAt: changes.length === 0 ? null : Math.min(...changes),
  }
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
  changes: number[],
  relaxations: Relaxation[],
): readonly string[] {
  const { language } = item
  if (language === undefined || language.confidence < policy.language.minConfidence) return NONE
  const to = language.fallbacks ?? ownList(policy.language.fallbacks, primaryLanguage(language.tag))
  if (to.length === 0) return [language.tag]
  const since = item.queuedAt + patience(policy.language.fallbackAfterMs, item.priority, policy)
  if (since > now) {
    changes.push(since)
    return [language.tag]
  }
  const cost = policy.relaxation.languageFallbackCost
  relaxations.push({ kind: 'language', from: language.tag, to, since, cost })
  return [language.tag, ...to]
}

function skillDemand(
  required: RequiredSkill,
  item: RoutingItem,
  policy: RoutingPolicy,
  now: number,
  changes: number[],
  relaxations: Relaxation[],
): SkillDemand {
  const { skill, minLevel: askedLevel } = required
  const steps = [...(required.steps ?? [])]
  if (required.dropAfterMs !== undefined) steps.push({ afterMs: required.dropAfterMs, minLevel: 0 })
  let minLevel = askedLevel
  let since = item.queuedAt
  for (const step of steps) {
    const at = item.queuedAt + step.afterMs
    if (at > now) changes.push(at)
    else if (step.minLevel < minLevel) {
      minLevel = step.minLevel
      since = at
    }
  }
  if (minLevel < askedLevel) {
    const costPerLevel = policy.relaxation.skillLevelCost
    relaxations.push({ kind: 'skill', skill, from: askedLevel, to: minLevel, since, costPerLevel })
  }
  return { skill, minLevel, askedLevel }
}

function ownList(table: Readonly<Record<string, readonly string[]>>, key: string): readonly string[] {
  return Object.hasOwn(table, key) ? (table[key] ?? NONE) : NONE
}
