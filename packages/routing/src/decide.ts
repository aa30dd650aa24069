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
import { compareCandidates, compareIds, rankBest, type Scored } from './ranking.ts'
import { type Requirements, requirementsOf } from './requirements.ts'
import { type Contribution, type Scorer, scorerFor } from './score.ts'
import { type Screening, screenPlain } from './screening.ts'
import { screenIndexed } from './screening-indexed.ts'
import { holdUntil, stickyAgent } from './sticky.ts'

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
  return decideBy(input, requirementsOf(input.item, input.policy, input.now))
}

/** The same, where what the item asks for is known already. */
export function decideBy(input: DecisionInput, need: Requirements): Decision {
  const { item, agents, policy, now } = input
  const floor = isIndex(agents) ? indexedFloor(agents, need, policy) : plainFloor(agents, need, policy)
  const { screening } = floor
  const known = knownWaits(input.centers)
  const scorer = scorerFor(item, need, { policy, now, centers: known.centers })
  const ranked = rankBest(screening.eligible, scorer.total, policy.record.candidateLimit)
  const candidates = ranked.map((entry, i) => candidateOf(entry, i + 1, scorer))
  const tiers = need.ladder
  const record = (
    outcome: Decision['outcome'],
    chosen: Candidate | null,
    retryAt: number | null,
    reasons: Decision['reasons'],
  ) =>
    ({
      policy: { id: policy.id, version: policy.version },
      inputs: {
        now,
        item,
        agentCount: floor.agentCount,
        agentsDigest: floor.agentsDigest,
        policyDigest: policy.digest,
        expectedWaitsMs: known.waits,
      },
      tiers,
      relaxations: need.relaxations,
      eligibleCount: screening.eligible.length,
      candidates,
      rejected: {
        count: screening.rejectedCount,
        byFilter: screening.rejectedBy,
        listed: screening.rejected,
      },
      nearestMisses: nearestMisses(screening, floor.find, scorer),
      outcome,
      chosen,
      retryAt,
      reasons,
    }) as Decision

  const sticky = stickyAgent(item, policy, now)
  const last = sticky === null ? undefined : floor.find(sticky.agentId)
  if (sticky !== null && last !== undefined) {
    const failing = failingFilters(rejectionsOf(last, need))
    if (failing.length === 0) {
      const entry = { agent: last, score: scorer.total(last) }
      const chosen = candidateOf(entry, rankOf(entry, screening.eligible, scorer), scorer)
      const reasons = reasonsForChoice(chosen, candidates, sticky, tiers.tiers)
      return record('agent-chosen', chosen, null, reasons)
    }
    const until = holdUntil(item, policy, now, failing)
    if (until !== null) {
      const reasons = [{ code: 'held', agentId: last.id, until, failing } as const]
      const retryAt = Math.min(until, need.nextChangeAt ?? until)
      return record('hold-for-last-agent', null, retryAt, reasons)
    }
  }

  const [best] = candidates
  if (best === undefined) {
    const reasons = reasonsForNobody(screening, tiers.tiers)
    return record('no-eligible-agent', null, need.nextChangeAt, reasons)
  }
  const reasons = reasonsForChoice(best, candidates, null, tiers.tiers)
  return record('agent-chosen', best, null, reasons)
}

function rankOf(entry: Scored, eligible: readonly AgentSnapshot[], scorer: Scorer): number {
  let rank = 1
  for (const agent of eligible)
    if (compareCandidates({ agent, score: scorer.total(agent) }, entry) < 0) rank += 1
  return rank
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
  const scorer = scorerFor(item, need, { policy, now, centers: knownWaits(input.centers).centers })
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
interface Floor extends Pick<DecisionInputs, 'agentCount' | 'agentsDigest'> {
  readonly screening: Screening
  readonly find: (agentId: string) => AgentSnapshot | undefined
}

function plainFloor(agents: readonly AgentSnapshot[], need: Requirements, policy: RoutingPolicy): Floor {
  const byId = new Map(agents.map((agent) => [agent.id, agent]))
  if (byId.size !== agents.length) {
    throw new RangeError('"agents" expected unique ids, got two agents of one id')
  }
  return {
    screening: screenPlain(agents, need, policy.record.rejectedLimit),
    agentCount: agents.length,
    agentsDigest: setFingerprint(agents).digest(),
    find: (agentId) => byId.get(agentId),
  }
}

function indexedFloor(index: AgentIndex, need: Requirements, policy: RoutingPolicy): Floor {
  return {
    screening: screenIndexed(index, need, policy.record.rejectedLimit),
    agentCount: index.agents.length,
    agentsDigest: index.digest(),
    find: (agentId) => {
      const position = index.positionOf(agentId)
      return position === undefined ? undefined : index.agents[position]
    },
  }
}

function isIndex(agents: DecisionInput['agents']): agents is AgentIndex {
  return 'positionOf' in agents
}

const NO_CENTERS: ReadonlyMap<string, CenterSnapshot> = new Map()

/** Centres whose wait is known, and all that a decision reads of centres: their waits, by id so that their order does not show. */
function knownWaits(centers: DecisionInput['centers'] = []): {
  readonly centers: ReadonlyMap<string, CenterSnapshot>
  readonly waits: DecisionInputs['expectedWaitsMs']
} {
  if (!hasWaits(centers)) return { centers: NO_CENTERS, waits: {} }
  const waits: Record<string, number> = {}
  for (const { id, expectedWaitMs } of centers.toSorted((a, b) => compareIds(a.id, b.id))) {
    if (expectedWaitMs !== undefined) waits[id] = expectedWaitMs
  }
  return { centers: new Map(centers.map((center) => [center.id, center])), waits }
}

function hasWaits(centers: readonly CenterSnapshot[]): boolean {
  for (let i = 0; i < centers.length; i += 1) if (centers[i]?.expectedWaitMs !== undefined) return true
  return false
}

function candidateOf({ agent, score }: Scored, rank: number, scorer: Scorer): Candidate {
  const contributions = scorer.contributions(agent)
  return { rank, agentId: agent.id, score, contributions, lastAssignedAt: agent.lastAssignedAt ?? null }
}

function nearestMisses(screening: Screening, find: Floor['find'], scorer: Scorer): readonly NearMiss[] {
  return screening.rejected.slice(0, NEAREST_MISSES).map(({ agentId, reasons }) => {
    const agent = find(agentId) as AgentSnapshot
    return { agentId, failing: failingFilters(reasons), score: scorer.total(agent) }
  })
}

function failingFilters(rejections: readonly Rejection[]): readonly FilterCode[] {
  const failing = rejections.map(({ code }) => code)
  // Reasons of one filter stand together; most filters have one.
  const isRepeated = (code: FilterCode, at: number): boolean => at > 0 && failing[at - 1] === code
  return failing.some(isRepeated) ? failing.filter((code, at) => !isRepeated(code, at)) : failing
}
