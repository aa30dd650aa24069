import type { DecisionRecord } from '@deskwire/contract'
import {
  fingerprintOfParts,
  type Candidate,
  type CenterChoice,
  type Contribution,
  type Rejected,
  type Rejection,
} from '@deskwire/routing'
import type { KeptCandidate, KeptDecision, KeptRejections, QueueDoc } from '../documents/index.ts'
import { iso } from '../instant.ts'
import { keptBeside } from '../kept-beside.ts'
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

/** What a decision was made from: each input of which anything is known, in the order in which readers see them. */
function inputsOf(
  ticket: RoutedTicket,
  queue: QueueDoc | null,
  { decision: { inputs } }: Decided,
): KeptDecision['inputs'] {
  const { item } = inputs
  const kept: { -readonly [Name in keyof Inputs]?: Inputs[Name] } = {
    severity: ticket.severity,
    channel: ticket.channel,
  }
  if (queue !== null) kept.queueId = queue.id
  kept.queuedAt = iso(item.queuedAt)
  kept.tier = item.tier
  if (item.requesterRegion !== undefined) kept.requesterRegion = item.requesterRegion
  if (item.language) {
    kept.language = item.language.tag
    kept.languageConfidence = Math.round(item.language.confidence * 1000)
  }
  if (ticket.contractTier !== null) kept.contractTier = ticket.contractTier
  if (ticket.supportHours !== null) kept.supportHours = ticket.supportHours
  if (item.compliance?.length) kept.compliance = [...item.compliance]
  if (item.residency?.length) kept.residency = [...item.residency]
  if (ticket.categoryId !== null) kept.categoryId = ticket.categoryId
  if (ticket.product !== null) kept.product = ticket.product
  if (ticket.resourceRegion !== null) kept.resourceRegion = ticket.resourceRegion
  if (ticket.securityFlag !== NO_INPUTS.securityFlag) kept.securityFlag = ticket.securityFlag
  if (item.missingFacts) kept.missingFacts = item.missingFacts
  if (item.requiredSkills?.length)
    kept.requiredSkills = item.requiredSkills.map(({ skill, minLevel }) => ({ skill, level: minLevel }))
  if (item.certificates?.length) kept.requiredCertificates = [...item.certificates]
  if (item.centers?.length) kept.centerIds = [...item.centers]
  if (item.sla) {
    kept.slaRemainingMs = item.sla.remainingMs
    kept.slaBurn = Math.round(item.sla.burnRatio * 1000)
  }
  if (item.reopensTransfers) kept.reopenCount = item.reopensTransfers
  if (item.repeatContacts) kept.repeatContacts = item.repeatContacts
  if (item.lastAgent) {
    kept.lastAgentId = item.lastAgent.agentId
    kept.lastAgentAt = iso(item.lastAgent.at)
  }
  if (item.excluded?.length) kept.excludedAgentIds = item.excluded.map(({ agentId }) => agentId)
  kept.agentCount = inputs.agentCount
  kept.agentsDigest = inputs.agentsDigest
  kept.policyDigest = inputs.policyDigest
  return kept
}

/** The same dimensions weigh the same for all candidates: they are the columns of a table, and each candidate a row. */
function keptCandidates(candidates: readonly Candidate[]) {
  const columns: KeptDecision['columns'][number][] = []
  const rows = candidates.map(({ agentId, score, contributions, lastAssignedAt }): KeptCandidate => {
    const values: (number | null)[] = []
    let next = 0
    for (const contribution of contributions) {
      const place = columnOf(columns, contribution, next)
      while (values.length < place) values.push(null)
      values[place] = contribution.valuePermille
      next = place + 1
    }
    return [agentId, score, lastAssignedAt, values]
  })
  return { columns, rows }
}

/**
 * The place of a contribution's column, a new one where there is none.
 * @param likely - where to look first: candidates have their contributions in the same order
 */
function columnOf(
  columns: KeptDecision['columns'][number][],
  { dimension, scope, weight }: Contribution,
  likely: number,
): number {
  for (let i = 0; i < columns.length; i += 1) {
    const place = (likely + i) % columns.length
    const column = columns[place]
    if (column && column[0] === dimension && column[1] === scope && column[2] === weight) return place
  }
  return columns.push([dimension, scope, weight]) - 1
}

/**
 * What is needed is the same for every agent: only what each had is written with it. The engine gives the same list for as long as
 * its floor stays as it is.
 */
const keptRejections = keptBeside((listed: readonly Rejected[]): KeptRejections => {
  const demands: KeptRejections['demands'][number][] = []
  const agents = listed.map(({ agentId, reasons }): KeptRejections['agents'][number] => [
    agentId,
    reasons.map((reason) => [demandOf(demands, reason), reason.had]),
  ])
  return { demands, agents }
})

function demandOf(
  demands: KeptRejections['demands'][number][],
  { code, dimension, subject, needed }: Rejection,
): number {
  for (let place = 0; place < demands.length; place += 1) {
    const demand = demands[place]
    // All agents are held to the same demands: what is needed of them is not only equal, it is the same value.
    if (demand && demand[0] === code && demand[2] === subject && demand[3] === needed) return place
  }
  return demands.push([code, dimension, subject, needed]) - 1
}

const rejectedCenters = keptBeside((rejected: CenterChoice['rejected']) =>
  rejected.map(({ centerId, obstacles }) => [centerId, ...obstacles] as const),
)

const keptChoice = ({
  centerId,
  rule,
  from,
  passedOver,
  rejected,
}: CenterChoice): NonNullable<KeptDecision['choice']> => ({
  centerId,
  rule,
  from,
  passedOver,
  rejected: rejectedCenters(rejected),
})

const rejectedText = keptBeside((rejected: CenterChoice['rejected']) => JSON.stringify(rejected))

/**
 * A choice as JSON, in parts. The centres that were passed by are the same for many tickets, and nearly all of it.
 * NOTE: the names stand in the order in which the engine gives them: it is part of the digest.
 */
function choiceTexts(choice: CenterChoice | null): readonly string[] {
  if (choice === null) return ['null']
  const { rule, centerId, from, passedOver, rejected } = choice
  const head = JSON.stringify({ rule, centerId, from, passedOver })
  return [head.slice(0, -1), ',"rejected":', rejectedText(rejected), '}']
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
    digest: fingerprintOfParts(['[', JSON.stringify(decision.inputs), ',', ...choiceTexts(choice), ']']),
  }
}
