import type { DecisionRecord } from '@deskwire/contract'
import { DIMENSIONS, type MainReason, type ReasonValue, type Relaxation } from '@deskwire/routing'
import type { KeptCandidate, KeptDecision } from '../documents/index.ts'
import { iso } from '../instant.ts'
import { NO_INPUTS } from './kept-decision.ts'
import { camel } from './mapping.ts'

const dimensionName = (dimension: number | null): string | null =>
  dimension === null ? null : (DIMENSIONS[dimension - 1]?.name ?? null)

const instant = (at: number | null): string | null => (at === null ? null : iso(at))

const candidate = (
  rank: number,
  [agentId, score, lastAssignedAt, values]: KeptCandidate,
  columns: KeptDecision['columns'],
): DecisionRecord['candidates'][number] => ({
  rank,
  agentId,
  score,
  contributions: inOrder(
    columns.flatMap(([dimension, scope, weight], at) => {
      const value = values[at] ?? null
      return value === null ? [] : [{ dimension, scope, value, weight }]
    }),
  ).map(({ dimension, scope, value, weight }) => ({
    dimension: dimensionName(dimension) ?? '',
    scope,
    value,
    weight,
    points: weight * value,
  })),
  lastAssignedAt: instant(lastAssignedAt),
})

/** In the order of the dimensions, relaxations last: a column that another candidate brought stands where that one had it. */
const inOrder = <Row extends { readonly dimension: number; readonly scope: string }>(
  rows: readonly Row[],
) => {
  const place = ({ dimension, scope }: Row) => (scope === 'relaxation' ? DIMENSIONS.length : 0) + dimension
  return rows.toSorted((left, right) => place(left) - place(right))
}

// Filters whose values are instants; the engine has them as epoch milliseconds.
const IN_INSTANTS: ReadonlySet<string> = new Set(['excluded', 'shift', 'certificate'])

function reasonValues(code: string, value: ReasonValue): string[] {
  if (value === null) return []
  if (typeof value === 'number') return [IN_INSTANTS.has(code) ? iso(value) : String(value)]
  return typeof value === 'string' ? [value] : [...value]
}

function rejectedAgents({ demands, agents }: KeptDecision['rejected']): DecisionRecord['rejected'] {
  return agents.map(([agentId, reasons]) => ({
    agentId,
    reasons: reasons.flatMap(([place, had]) => {
      const demand = demands[place]
      if (!demand) return []
      const [code, dimension, subject, needed] = demand
      return [
        {
          code: camel(code),
          dimension: dimensionName(dimension),
          subject,
          needed: reasonValues(code, needed),
          had: reasonValues(code, had),
        },
      ]
    }),
  }))
}

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

/** Why, as its readers see it. */
export const mainReasons = ({ reasons }: Pick<KeptDecision, 'reasons'>): DecisionRecord['mainReasons'] =>
  reasons.map(mainReason)

/** What it came to, as its readers see it. */
export const outcomeOf = ({ outcome }: Pick<KeptDecision, 'outcome'>): DecisionRecord['outcome'] =>
  camel(outcome)

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

const centerChoice = (choice: NonNullable<KeptDecision['choice']>) => ({
  centerId: choice.centerId,
  rule: choice.rule === null ? null : camel(choice.rule),
  from: instant(choice.from),
  passedOver: choice.passedOver.map(camel),
  rejected: choice.rejected.map(([centerId, ...obstacles]) => ({
    centerId,
    obstacles: obstacles.map(camel),
  })),
})

// The order in which readers have always seen the inputs; those that were not kept stand where they belong.
const INPUT_NAMES = [
  'severity',
  'channel',
  'queueId',
  'queuedAt',
  'tier',
  'requesterRegion',
  'language',
  'languageConfidence',
  'contractTier',
  'supportHours',
  'compliance',
  'residency',
  'categoryId',
  'product',
  'resourceRegion',
  'securityFlag',
  'complexity',
  'missingFacts',
  'requiredSkills',
  'requiredCertificates',
  'centerIds',
  'slaRemainingMs',
  'slaBurn',
  'reopenCount',
  'repeatContacts',
  'lastAgentId',
  'lastAgentAt',
  'excludedAgentIds',
  'agentCount',
  'agentsDigest',
  'policyDigest',
] as const satisfies readonly (keyof DecisionRecord['inputs'])[]

function inputsOf(kept: KeptDecision['inputs']): DecisionRecord['inputs'] {
  const all = { ...NO_INPUTS, ...kept } as DecisionRecord['inputs']
  return Object.fromEntries(INPUT_NAMES.map((name) => [name, all[name]])) as unknown as typeof all
}

function chosenOf({ chosen, chosenApart, candidates, columns }: KeptDecision): DecisionRecord['chosen'] {
  if (chosenApart) return candidate(chosenApart.rank, chosenApart.row, columns)
  const row = chosen === null ? undefined : candidates[chosen - 1]
  return row && chosen !== null ? candidate(chosen, row, columns) : null
}

/** How a decision came about, as its readers see it. */
export function decisionRecord(kept: KeptDecision): DecisionRecord {
  const rejected = rejectedAgents(kept.rejected)
  return {
    ticketId: kept.ticketId,
    decidedAt: iso(kept.at),
    policyId: kept.policyId,
    policyVersion: kept.policyVersion,
    outcome: outcomeOf(kept),
    chosen: chosenOf(kept),
    mainReasons: mainReasons(kept),
    retryAt: instant(kept.retryAt),
    inputs: inputsOf(kept.inputs),
    tiers: [...kept.tiers],
    nextTier: kept.nextTier && { tier: kept.nextTier.tier, at: iso(kept.nextTier.at) },
    centerChoice: kept.choice && centerChoice(kept.choice),
    relaxations: kept.relaxations.map(relaxation),
    eligibleCount: kept.eligibleCount,
    candidates: kept.candidates.map((row, at) => candidate(at + 1, row, kept.columns)),
    rejectedCount: kept.rejectedCount,
    rejectedBy: Object.entries(kept.rejectedBy)
      .filter(([, agents]) => agents > 0)
      .map(([code, agents]) => ({ code: camel(code), agents })),
    rejected,
    nearestMisses: kept.missScores.flatMap((score, at) => {
      const miss = rejected[at]
      const failing = new Set(miss?.reasons.map(({ code }) => code))
      return miss ? [{ agentId: miss.agentId, failing: [...failing], score }] : []
    }),
    digest: kept.digest,
  }
}
