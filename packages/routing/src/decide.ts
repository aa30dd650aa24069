import type { AgentIndex } from './agent-index.ts'
import type { AgentSnapshot } from './agent.ts'
import type { CenterSnapshot } from './center.ts'
import type { Candidate, Decision, DecisionInputs, NearMiss } from './decision.ts'
import type { FilterCode } from './filter-code.ts'
import { type Rejection, rejectionsOf } from './filters.ts'
import { setFingerprint } from './fingerprint.ts'
import type { RoutingItem } from './item.ts'
import { reasonsForChoice, reasonsForNobody } from './main-reasons.ts'
import type { RoutingPolicy } from './policy.ts'
import { compareCandidates, compareIds, type Scored, takeBest } from './ranking.ts'
import { type Requirements, requirementsOf } from './requirements.ts'
import { type Contribution, type Scorer, scorerFor } from './score.ts'
import { type Screening, screenPlain } from './screening.ts'
import { screenIndexed } from './screening-indexed.ts'
import { holdUntil, stickyAgent } from './sticky.ts'
import { nextTier } from './tier-ladder.ts'

const NEAREST_MISSES = 3

/** All that a decision depends on. */
export interface DecisionInput {
  readonly item: RoutingItem
  /** The floor, in any order with unique ids, or an index of it. */
  readonly agents: readonly AgentSnapshot[] | AgentIndex
  /** Centres, for their expected waits; absent: dimension 28 scores 0. */
  readonly centers?: readonly CenterSnapshot[] | undefined
  readonly policy: RoutingPolicy
  /** Epoch milliseconds. */
  readonly now: number
}

/**
 * Decides to whom an item is offered, and says why.
 *
 * Hard filters part the floor, the rest is scored, the best score wins; ties go to whoever was assigned least recently, then to
 * the lower id. The same input gives the same record, whatever the order of the agents and whether or not they are indexed.
 * Nothing is assigned: pass the chosen agent to `offer`.
 * @param input - item, agents, centres, policy and the instant
 * @returns the decision record; nobody being eligible is an outcome, not an error
 * @throws {RangeError} two agents share an id
 * @example
 * const decision = decide({ item, agents, policy: definePolicy({ id: 'rpl_1', version: 1 }), now })
 * if (decision.outcome === 'agent-chosen') console.log(decision.chosen.agentId, decision.reasons)
 */
export function decide(input: DecisionInput): Decision {
  const { item, agents, policy, now } = input
  const need = requirementsOf(item, policy, now)
  const floor = isIndex(agents) ? indexedFloor(agents, need, policy) : plainFloor(agents, need, policy)
  const { screening } = floor
  const scorer = scorerFor(item, need, { policy, now, centers: centersById(input.centers) })
  const scored = screening.eligible.map((agent): Scored => ({ agent, score: scorer.total(agent) }))
  const ranked = takeBest(scored, policy.record.candidateLimit, compareCandidates)
  const candidates = ranked.map((entry, i) => candidateOf(entry, i + 1, scorer))
  const inputs = {
    now,
    item,
    ...floor.digest,
    policyDigest: policy.digest,
    expectedWaitsMs: expectedWaitsOf(input.centers),
  }
  const tiers = nextTier(item, policy, now)
  const base = {
    policy: { id: policy.id, version: policy.version },
    inputs,
    tiers,
    relaxations: need.relaxations,
    eligibleCount: scored.length,
    candidates,
    rejected: {
      count: screening.rejectedCount,
      byFilter: screening.rejectedBy,
      listed: screening.rejected,
    },
    nearestMisses: nearestMisses(screening, floor.find, scorer),
  }

  const sticky = stickyAgent(item, policy, now)
  const last = sticky === null ? undefined : floor.find(sticky.agentId)
  if (sticky !== null && last !== undefined) {
    const failing = failingFilters(rejectionsOf(last, need))
    if (failing.length === 0) {
      const entry = { agent: last, score: scorer.total(last) }
      const rank = 1 + scored.filter((other) => compareCandidates(other, entry) < 0).length
      const chosen = candidateOf(entry, rank, scorer)
      const reasons = reasonsForChoice(chosen, candidates, sticky, tiers.tiers)
      return { ...base, outcome: 'agent-chosen', chosen, retryAt: null, reasons }
    }
    const until = holdUntil(item, policy, now, failing)
    if (until !== null) {
      const reasons = [{ code: 'held', agentId: last.id, until, failing } as const]
      const retryAt = Math.min(until, need.nextChangeAt ?? until)
      return { ...base, outcome: 'hold-for-last-agent', chosen: null, retryAt, reasons }
    }
  }

  const [best] = candidates
  if (best === undefined) {
    const reasons = reasonsForNobody(screening, tiers.tiers)
    return { ...base, outcome: 'no-eligible-agent', chosen: null, retryAt: need.nextChangeAt, reasons }
  }
  const reasons = reasonsForChoice(best, candidates, null, tiers.tiers)
  return { ...base, outcome: 'agent-chosen', chosen: best, retryAt: null, reasons }
}

/** What one agent is to one item. */
export interface AgentExplanation {
  readonly agentId: string
  readonly eligible: boolean
  /** Every reason against; empty if eligible. */
  readonly rejections: readonly Rejection[]
  /** The score the agent has, or would have, millipoints. */
  readonly score: number
  readonly contributions: readonly Contribution[]
}

/**
 * Explains any agent of a decision, also those past the limits of its record.
 * @param agent - the agent as it was at the decision
 * @param input - the other inputs of that decision
 * @returns every reason against and every contribution for
 * @example explainAgent(agent, { item, policy, now }).rejections.map((reason) => reason.code)
 */
export function explainAgent(agent: AgentSnapshot, input: Omit<DecisionInput, 'agents'>): AgentExplanation {
  const { item, policy, now } = input
  const need = requirementsOf(item, policy, now)
  const scorer = scorerFor(item, need, { policy, now, centers: centersById(input.centers) })
  const rejections = rejectionsOf(agent, need)
  return {
    agentId: agent.id,
    eligible: rejections.length === 0,
    rejections,
    score: scorer.total(agent),
    contributions: scorer.contributions(agent),
  }
}

/** The agents of a decision, whether listed or indexed. */
interface Floor {
  readonly screening: Screening
  readonly digest: Pick<DecisionInputs, 'agentCount' | 'agentsDigest'>
  readonly find: (agentId: string) => AgentSnapshot | undefined
}

function plainFloor(agents: readonly AgentSnapshot[], need: Requirements, policy: RoutingPolicy): Floor {
  const byId = new Map(agents.map((agent) => [agent.id, agent]))
  if (byId.size !== agents.length) {
    throw new RangeError('"agents" expected unique ids, got two agents of one id')
  }
  return {
    screening: screenPlain(agents, need, policy.record.rejectedLimit),
    digest: { agentCount: agents.length, agentsDigest: setFingerprint(agents).digest() },
    find: (agentId) => byId.get(agentId),
  }
}

function indexedFloor(index: AgentIndex, need: Requirements, policy: RoutingPolicy): Floor {
  return {
    screening: screenIndexed(index, need, policy.record.rejectedLimit),
    digest: { agentCount: index.agents.length, agentsDigest: index.digest() },
    find: (agentId) => {
      const position = index.positionOf(agentId)
      return position === undefined ? undefined : index.agents[position]
    },
  }
}

function isIndex(agents: DecisionInput['agents']): agents is AgentIndex {
  return 'positionOf' in agents
}

function centersById(centers: DecisionInput['centers']): ReadonlyMap<string, CenterSnapshot> {
  return new Map((centers ?? []).map((center) => [center.id, center]))
}

/** All that a decision reads of the centres, by id so that their order does not show. */
function expectedWaitsOf(centers: DecisionInput['centers']): DecisionInputs['expectedWaitsMs'] {
  const waits: Record<string, number> = {}
  for (const { id, expectedWaitMs } of (centers ?? []).toSorted((a, b) => compareIds(a.id, b.id))) {
    if (expectedWaitMs !== undefined) waits[id] = expectedWaitMs
  }
  return waits
}

function candidateOf({ agent, score }: Scored, rank: number, scorer: Scorer): Candidate {
  const contributions = scorer.contributions(agent)
  return { rank, agentId: agent.id, score, contributions, lastAssignedAt: agent.lastAssignedAt ?? null }
}

function nearestMisses(screening: Screening, find: Floor['find'], scorer: Scorer): readonly NearMiss[] {
  const misses: NearMiss[] = []
  for (const { agentId, reasons } of screening.rejected.slice(0, NEAREST_MISSES)) {
    const agent = find(agentId)
    if (agent === undefined) continue
    misses.push({ agentId, failing: failingFilters(reasons), score: scorer.total(agent) })
  }
  return misses
}

function failingFilters(rejections: readonly Rejection[]): readonly FilterCode[] {
  return [...new Set(rejections.map((rejection) => rejection.code))]
}
