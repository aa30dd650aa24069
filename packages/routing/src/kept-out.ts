import type { AgentIndex } from './agent-index.ts'
import type { AgentSnapshot } from './agent.ts'
import type { DecisionInput } from './decide.ts'
import type { FilterCode } from './filter-code.ts'
import { rejectionsOf } from './filters.ts'
import { requirementsOf } from './requirements.ts'
import { agentsFailing, isAnyEligible } from './screening-indexed.ts'

/**
 * Tells whether `decide` would find anybody eligible, without writing a record: for a caller that would ask elsewhere first.
 * @param input - the input of that decision
 * @returns false where every agent is turned away
 * @example isAnyoneEligible({ item: { ...item, centers: ['ctr_home'] }, agents, policy, now })
 */
export function isAnyoneEligible({ item, agents, policy, now }: DecisionInput): boolean {
  const need = requirementsOf(item, policy, now)
  if (isIndex(agents)) return isAnyEligible(agents, need)
  return agents.some((agent) => rejectionsOf(agent, need).length === 0)
}

/**
 * Lists the agents whom one filter keeps from an item, and nothing but that filter and some others: all of them, also those past
 * the limit of a record. Says whom to look at again when what that filter is about changes.
 * @param input - the input of the decision
 * @param filter - fails for each of them
 * @param besides - may fail as well
 * @returns ids, in any order
 * @example agentsKeptOutBy(input, 'shift', ['capacity']) // who may take it once their shift begins
 */
export function agentsKeptOutBy(
  { item, agents, policy, now }: DecisionInput,
  filter: FilterCode,
  besides: readonly FilterCode[] = [],
): readonly string[] {
  const need = requirementsOf(item, policy, now)
  if (isIndex(agents)) return agentsFailing(agents, need, filter, besides)
  return agents.flatMap((agent: AgentSnapshot) => {
    const codes = new Set(rejectionsOf(agent, need).map(({ code }) => code))
    const isKeptOut = codes.delete(filter) && [...codes].every((code) => besides.includes(code))
    return isKeptOut ? [agent.id] : []
  })
}

function isIndex(agents: DecisionInput['agents']): agents is AgentIndex {
  return 'positionOf' in agents
}
