import type { DecisionRecord } from '@deskwire/contract'
import {
  DIMENSIONS,
  fingerprint,
  type Candidate,
  type Contribution,
  type MainReason,
  type ReasonValue,
  type Rejection,
  type Relaxation,
} from '@deskwire/routing'
import type { QueueDoc } from '../documents/index.ts'
import { iso } from '../instant.ts'
import type { Decided } from './decide-for.ts'
import { camel } from './mapping.ts'
import type { RoutedTicket } from './routing-item.ts'

const dimensionName = (dimension: number | null): string | null =>
  dimension === null ? null : (DIMENSIONS[dimension - 1]?.name ?? null)

const contribution = ({ name, scope, weight, valuePermille, millipoints }: Contribution) => ({
  dimension: name,
  scope,
  value: valuePermille,
  weight,
  points: millipoints,
})

const instant = (at: number | null): string | null => (at === null ? null : iso(at))

const candidate = ({ rank, agentId, score, contributions, lastAssignedAt }: Candidate) => ({
  rank,
  agentId,
  score,
  contributions: contributions.map(contribution),
  lastAssignedAt: instant(lastAssignedAt),
})

// Filters whose values are instants; the engine has them as epoch milliseconds.
const IN_INSTANTS: ReadonlySet<string> = new Set(['excluded', 'shift', 'certificate'])

function reasonValues(code: string, value: ReasonValue): string[] {
  if (value === null) return []
  if (typeof value === 'number') return [IN_INSTANTS.has(code) ? iso(value) : String(value)]
  return typeof value === 'string' ? [value] : [...value]
}

const reason = ({ code, dimension, subject, needed, had }: Rejection) => ({
  code: camel(code),
  dimension: dimensionName(dimension),
  subject,
  needed: reasonValues(code, needed),
  had: reasonValues(code, had),
})

function mainReason(given: MainReason) {
  const nothing = {
    agentId: null,
    dimension: null,
    points: null,
    filter: null,
    agents: null,
    rule: null,
    at: null,
  }
  const base = { ...nothing, code: camel(given.code) }
  switch (given.code) {
    case 'last-agent-first':
      return { ...base, agentId: given.agentId, at: iso(given.at) }
    case 'only-candidate':
      return { ...base, agentId: given.agentId }
    case 'strong-dimension':
      return { ...base, dimension: given.name, points: given.millipoints }
    case 'ahead-of':
      return { ...base, agentId: given.agentId, dimension: given.name, points: given.millipoints }
    case 'tie-break':
      return { ...base, agentId: given.agentId, rule: camel(given.rule) }
    case 'relaxed':
      return { ...base, dimension: dimensionName(given.dimension), points: given.millipoints }
    case 'filtered':
      return { ...base, filter: camel(given.filter), agents: given.agents }
    case 'held':
      return { ...base, agentId: given.agentId, at: iso(given.until) }
    case 'tier-widened':
    case 'no-agents':
      return base
  }
}

const relaxation = (softened: Relaxation) =>
  softened.kind === 'skill'
    ? {
        kind: softened.kind,
        from: `${softened.skill}:${softened.from}`,
        to: softened.to === 0 ? [] : [`${softened.skill}:${softened.to}`],
        since: iso(softened.since),
        cost: softened.costPerLevel,
      }
    : {
        kind: softened.kind,
        from: softened.from,
        to: [...softened.to],
        since: iso(softened.since),
        cost: softened.cost,
      }

const centerChoice = (choice: NonNullable<Decided['choice']>) => ({
  centerId: choice.centerId,
  rule: choice.rule === null ? null : camel(choice.rule),
  from: instant(choice.from),
  passedOver: choice.passedOver.map(camel),
  rejected: choice.rejected.map(({ centerId, obstacles }) => ({ centerId, obstacles: obstacles.map(camel) })),
})

/** What a decision was made from, as its readers see it. */
function inputsOf(
  ticket: RoutedTicket,
  queue: QueueDoc | null,
  { decision }: Decided,
): DecisionRecord['inputs'] {
  const { inputs } = decision
  const { item } = inputs
  return {
    severity: ticket.severity,
    channel: ticket.channel,
    queueId: queue?.id ?? null,
    queuedAt: iso(item.queuedAt),
    tier: item.tier,
    requesterRegion: item.requesterRegion ?? null,
    language: item.language?.tag ?? null,
    languageConfidence: item.language ? Math.round(item.language.confidence * 1000) : null,
    contractTier: ticket.contractTier,
    supportHours: ticket.supportHours,
    compliance: [...(item.compliance ?? [])],
    residency: [...(item.residency ?? [])],
    categoryId: ticket.categoryId,
    product: ticket.product,
    resourceRegion: ticket.resourceRegion,
    securityFlag: ticket.securityFlag,
    complexity: null,
    missingFacts: item.missingFacts ?? 0,
    requiredSkills: (item.requiredSkills ?? []).map(({ skill, minLevel }) => ({ skill, level: minLevel })),
    requiredCertificates: [...(item.certificates ?? [])],
    centerIds: [...(item.centers ?? [])],
    slaRemainingMs: item.sla?.remainingMs ?? null,
    slaBurn: item.sla ? Math.round(item.sla.burnRatio * 1000) : null,
    reopenCount: item.reopensTransfers ?? 0,
    repeatContacts: item.repeatContacts ?? 0,
    lastAgentId: item.lastAgent?.agentId ?? null,
    lastAgentAt: item.lastAgent ? iso(item.lastAgent.at) : null,
    excludedAgentIds: (item.excluded ?? []).map(({ agentId }) => agentId),
    agentCount: inputs.agentCount,
    agentsDigest: inputs.agentsDigest,
    policyDigest: inputs.policyDigest,
  }
}

/**
 * How a decision came about, as its readers see it.
 * @param ticketId - null for a draft
 */
export function decisionRecord(
  ticketId: string | null,
  ticket: RoutedTicket,
  queue: QueueDoc | null,
  decided: Decided,
): DecisionRecord {
  const { decision, choice, retryAt } = decided
  const { tiers, rejected } = decision
  return {
    ticketId,
    decidedAt: iso(decision.inputs.now),
    policyId: decision.policy.id,
    policyVersion: decision.policy.version,
    outcome: camel(decision.outcome),
    chosen: decision.chosen && candidate(decision.chosen),
    mainReasons: decision.reasons.map(mainReason),
    retryAt: instant(retryAt),
    inputs: inputsOf(ticket, queue, decided),
    tiers: [...tiers.tiers],
    nextTier: tiers.next && { tier: tiers.next.tier, at: iso(tiers.next.at) },
    centerChoice: choice && centerChoice(choice),
    relaxations: decision.relaxations.map(relaxation),
    eligibleCount: decision.eligibleCount,
    candidates: decision.candidates.map(candidate),
    rejectedCount: rejected.count,
    rejectedBy: Object.entries(rejected.byFilter)
      .filter(([, agents]) => agents > 0)
      .map(([code, agents]) => ({ code: camel(code), agents })),
    rejected: rejected.listed.map(({ agentId, reasons }) => ({ agentId, reasons: reasons.map(reason) })),
    nearestMisses: decision.nearestMisses.map(({ agentId, failing, score }) => ({
      agentId,
      failing: failing.map(camel),
      score,
    })),
    digest: fingerprint({ inputs: decision.inputs, centers: choice }),
  }
}
