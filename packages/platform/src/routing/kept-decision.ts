import type { DecisionRecord } from '@deskwire/contract'
import { fingerprint, type Candidate, type Rejected } from '@deskwire/routing'
import type { KeptCandidate, KeptDecision, KeptRejections, QueueDoc } from '../documents/index.ts'
import { iso } from '../instant.ts'
import type { Decided } from './decide-for.ts'
import type { RoutedTicket } from './routing-item.ts'

type Inputs = DecisionRecord['inputs']

/** Inputs of which nothing is known. What is kept are those that differ. */
export const NO_INPUTS = {
  queueId: null,
  requesterRegion: null,
  language: null,
  languageConfidence: null,
  contractTier: null,
  supportHours: null,
  compliance: [],
  residency: [],
  categoryId: null,
  product: null,
  resourceRegion: null,
  securityFlag: 'none',
  complexity: null,
  missingFacts: 0,
  requiredSkills: [],
  requiredCertificates: [],
  centerIds: [],
  slaRemainingMs: null,
  slaBurn: null,
  reopenCount: 0,
  repeatContacts: 0,
  lastAgentId: null,
  lastAgentAt: null,
  excludedAgentIds: [],
} as const satisfies Partial<Inputs>

function isNothing(name: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return name in NO_INPUTS && value === NO_INPUTS[name as keyof typeof NO_INPUTS]
}

/** What a decision was made from. */
function inputsOf(
  ticket: RoutedTicket,
  queue: QueueDoc | null,
  { decision }: Decided,
): KeptDecision['inputs'] {
  const { inputs } = decision
  const { item } = inputs
  const all: Inputs = {
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
  const kept: Record<string, unknown> = {}
  for (const name in all) {
    const value = all[name as keyof Inputs]
    if (!isNothing(name, value)) kept[name] = value
  }
  return kept as KeptDecision['inputs']
}

/** Writes rows once each and gives their places. */
class Rows<Row> {
  readonly rows: Row[] = []
  readonly #places = new Map<string, number>()

  place(name: string, row: () => Row): number {
    const known = this.#places.get(name)
    if (known !== undefined) return known
    const place = this.rows.length
    this.#places.set(name, place)
    this.rows.push(row())
    return place
  }
}

/** The same dimensions weigh the same for all candidates: they are the columns of a table, and each candidate a row. */
function keptCandidates(candidates: readonly Candidate[]) {
  const columns = new Rows<KeptDecision['columns'][number]>()
  const rows = candidates.map(({ agentId, score, contributions, lastAssignedAt }): KeptCandidate => {
    const values: (number | null)[] = []
    for (const { dimension, scope, weight, valuePermille } of contributions) {
      const place = columns.place(`${dimension} ${scope} ${weight}`, () => [dimension, scope, weight])
      while (values.length < place) values.push(null)
      values[place] = valuePermille
    }
    return [agentId, score, lastAssignedAt, values]
  })
  return { columns: columns.rows, rows }
}

/** What is needed is the same for every agent: only what each had is written with it. */
function keptRejections(listed: readonly Rejected[]): KeptRejections {
  const demands = new Rows<KeptRejections['demands'][number]>()
  const agents = listed.map(({ agentId, reasons }): KeptRejections['agents'][number] => [
    agentId,
    reasons.map(({ code, dimension, subject, needed, had }) => [
      demands.place(`${code} ${subject ?? ''} ${String(needed)}`, () => [code, dimension, subject, needed]),
      had,
    ]),
  ])
  return { demands: demands.rows, agents }
}

function keptChoice(choice: NonNullable<Decided['choice']>): NonNullable<KeptDecision['choice']> {
  const { centerId, rule, from, passedOver, rejected } = choice
  return {
    centerId,
    rule,
    from,
    passedOver,
    rejected: rejected.map(({ centerId: id, obstacles }) => [id, ...obstacles]),
  }
}

/**
 * A decision as it is kept. Every ticket has one at least, so nothing stands in it twice, and nothing that its readers can be
 * told without it.
 * @param ticketId - null for a draft
 */
export function keptDecision(
  ticketId: string | null,
  ticket: RoutedTicket,
  queue: QueueDoc | null,
  decided: Decided,
): KeptDecision {
  const { decision, choice, retryAt } = decided
  const { candidates, chosen, tiers, rejected } = decision
  // Whoever had the ticket last may be chosen from further down than the record goes.
  const isListed = chosen === null || chosen.rank <= candidates.length
  const table = keptCandidates(isListed ? candidates : [...candidates, chosen])
  return {
    ticketId,
    at: decision.inputs.now,
    policyId: decision.policy.id,
    policyVersion: decision.policy.version,
    outcome: decision.outcome,
    retryAt,
    reasons: decision.reasons,
    inputs: inputsOf(ticket, queue, decided),
    tiers: tiers.tiers,
    nextTier: tiers.next,
    choice: choice && keptChoice(choice),
    relaxations: decision.relaxations,
    eligibleCount: decision.eligibleCount,
    columns: table.columns,
    candidates: isListed ? table.rows : table.rows.slice(0, -1),
    chosen: chosen && isListed ? chosen.rank : null,
    chosenApart: chosen && !isListed ? { rank: chosen.rank, row: table.rows.at(-1) as KeptCandidate } : null,
    rejectedCount: rejected.count,
    rejectedBy: rejected.byFilter,
    rejected: keptRejections(rejected.listed),
    missScores: decision.nearestMisses.map(({ score }) => score),
    // Spelled in the order in which it was made, which is always the same: to sort all names again would cost more than the rest.
    digest: fingerprint(JSON.stringify([decision.inputs, choice])),
  }
}
