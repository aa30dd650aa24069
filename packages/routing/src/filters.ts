import type { AgentSnapshot } from './agent.ts'
import { freeCapacity } from './capacity.ts'
import { FILTER_CODES, type FilterCode } from './filter-code.ts'
import type { SecurityState } from './item.ts'
import { languageLevel } from './language-match.ts'
import { coversRegion } from './region-match.ts'
import type { Requirements } from './requirements.ts'

/** A value in a reason: codes, ids, levels and instants, never text. */
export type ReasonValue = string | number | null | readonly string[]

/** Why an agent was not eligible: what was needed and what the agent had. */
export interface Rejection {
  readonly code: FilterCode
  /** Number of the dimension it acts for; null: it is about the agent's own state. */
  readonly dimension: number | null
  /** The skill, certificate, regime or channel concerned, where there can be several. */
  readonly subject: string | null
  readonly needed: ReasonValue
  readonly had: ReasonValue
}

/** Rank of each security state: clearance must be at least the item's. */
export const SECURITY_RANK = { none: 0, suspected: 1, confirmed: 2 } as const satisfies Record<
  SecurityState,
  number
>

/** All contract hours, which an agent serves unless the shift says otherwise. */
export const ALL_CONTRACT_HOURS = ['business', 'extended', '24x7'] as const

type Check = (agent: AgentSnapshot, need: Requirements) => readonly Rejection[]

const PASS: readonly Rejection[] = []

const CHECKS = {
  capacity: (agent, need) => {
    const free = freeCapacity(agent.capacity, need.channel)
    if (free === null || free >= need.weight) return PASS
    return [reason('capacity', 9, need.channel, need.weight, free)]
  },
  channel: (agent, need) => {
    if (Object.hasOwn(agent.capacity, need.channel)) return PASS
    return [reason('channel', 9, null, need.channel, Object.keys(agent.capacity).sort())]
  },
  presence: (agent) =>
    agent.presence === 'available' ? PASS : [reason('presence', null, null, 'available', agent.presence)],
  excluded: (agent, need) => {
    const until = need.excluded.get(agent.id)
    return until === undefined ? PASS : [reason('excluded', null, null, null, until)]
  },
  tier: (agent, need) =>
    need.tiers.includes(agent.tier) ? PASS : [reason('tier', null, null, need.tiers, agent.tier)],
  shift: (agent, need) => {
    const { open, endsAt } = agent.shift
    if (open && (endsAt === null || need.now < endsAt)) return PASS
    return [reason('shift', null, null, need.now, open ? endsAt : null)]
  },
  'contract-hours': (agent, need) => {
    if (need.contractHours === null) return PASS
    const staffed = agent.contractHours ?? ALL_CONTRACT_HOURS
    return staffed.includes(need.contractHours)
      ? PASS
      : [reason('contract-hours', 5, null, need.contractHours, staffed)]
  },
  center: (agent, need) =>
    need.centers.length === 0 || need.centers.includes(agent.centerId)
      ? PASS
      : [reason('center', null, null, need.centers, agent.centerId)],
  region: (agent, need) =>
    need.regions.length === 0 ||
    agent.regions.some((own) => need.regions.some((region) => coversRegion(own, region)))
      ? PASS
      : [reason('region', null, null, need.regions, agent.regions)],
  language: (agent, need) =>
    need.languages.length === 0 ||
    need.languages.some((tag) => languageLevel(agent.languages, tag) >= need.minLanguageLevel)
      ? PASS
      : [reason('language', 2, null, need.languages, spokenLanguages(agent))],
  skill: (agent, need) => {
    let short = PASS
    for (const { skill, minLevel } of need.skills) {
      const level = skillLevel(agent, skill)
      if (level < minLevel)
        short = and(short, [reason('skill', 13, skill, minLevel, level === 0 ? null : level)])
    }
    return short
  },
  product: (agent, need) => {
    const { product } = need
    if (product === null || agent.products?.some((known) => known.id === product)) return PASS
    return [
      reason(
        'product',
        11,
        null,
        product,
        (agent.products ?? []).map((known) => known.id),
      ),
    ]
  },
  certificate: (agent, need) => {
    let invalid = PASS
    for (const name of need.certificates) {
      const until = certificateEnd(agent, name)
      if (until > need.now) continue
      const had = until === Number.NEGATIVE_INFINITY ? null : until
      invalid = and(invalid, [reason('certificate', 13, name, need.now, had)])
    }
    return invalid
  },
  incident: (agent, need) =>
    need.incident === null || agent.incidents?.includes(need.incident)
      ? PASS
      : [reason('incident', 27, null, need.incident, agent.incidents ?? [])],
  compliance: (agent, need) => {
    let missing = PASS
    for (const regime of need.compliance) {
      const had = agent.compliance ?? []
      if (!had.includes(regime)) missing = and(missing, [reason('compliance', 6, regime, regime, had)])
    }
    return missing
  },
  residency: (agent, need) => {
    const had = agent.residencyRegions ?? []
    return need.residency.length === 0 || need.residency.some((region) => had.includes(region))
      ? PASS
      : [reason('residency', 7, null, need.residency, had)]
  },
  security: (agent, need) => {
    const had = agent.securityClearance ?? 'none'
    return SECURITY_RANK[had] >= SECURITY_RANK[need.security]
      ? PASS
      : [reason('security', 16, null, need.security, had)]
  },
} satisfies Record<FilterCode, Check>

/**
 * Lists every reason why an agent may not be offered an item; none means eligible.
 * @param agent - the agent
 * @param need - what the item asks for, from `requirementsOf`
 * @returns reasons in the order of `FILTER_CODES`, all of them, not the first
 */
export function rejectionsOf(agent: AgentSnapshot, need: Requirements): readonly Rejection[] {
  let all = PASS
  for (const code of FILTER_CODES) if (need.filters.has(code)) all = and(all, rejectionsBy(code, agent, need))
  return all
}

/** Whether one filter turns an agent away. */
export function failsFilter(code: FilterCode, agent: AgentSnapshot, need: Requirements): boolean {
  return rejectionsBy(code, agent, need).length > 0
}

/** Lists every reason of one filter; none where the agent passes it. */
export function rejectionsBy(
  code: FilterCode,
  agent: AgentSnapshot,
  need: Requirements,
): readonly Rejection[] {
  const check: Check = CHECKS[code]
  return check(agent, need)
}

/** Puts reasons together. Most agents have one: a list that grows keeps room for many more. */
export const and = (reasons: readonly Rejection[], more: readonly Rejection[]): readonly Rejection[] => {
  if (more.length === 0) return reasons
  return reasons.length === 0 ? more : [...reasons, ...more]
}

/** An agent's level in a skill, 0 if they have none. */
export function skillLevel(agent: AgentSnapshot, skill: string): number {
  return Object.hasOwn(agent.skills, skill) ? (agent.skills[skill] ?? 0) : 0
}

/** First instant at which a certificate is invalid: infinite if it never ends, minus infinity if the agent has none. */
export function certificateEnd(agent: AgentSnapshot, name: string): number {
  const { certificates } = agent
  if (certificates === undefined || !Object.hasOwn(certificates, name)) return Number.NEGATIVE_INFINITY
  return certificates[name] ?? Number.POSITIVE_INFINITY
}

/** `{ en: 9, zh: 6 }` -> `['en:9', 'zh:6']`: a language one does not speak well enough is still worth reading. */
function spokenLanguages(agent: AgentSnapshot): readonly string[] {
  return Object.entries(agent.languages)
    .map(([tag, level]) => `${tag}:${level}`)
    .sort()
}

function reason(
  code: FilterCode,
  dimension: number | null,
  subject: string | null,
  needed: ReasonValue,
  had: ReasonValue,
): Rejection {
  return { code, dimension, subject, needed, had }
}
