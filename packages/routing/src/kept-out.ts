import type { DecisionInput } from './decide.ts'
import type { FilterCode } from './filter-code.ts'
import { inquire } from './inquiry.ts'

/**
 * Tells whether `decide` would find anybody eligible, without writing a record: for a caller that would ask elsewhere first.
 * @param input - the input of that decision
 * @returns false where every agent is turned away
 * @example isAnyoneEligible({ item: { ...item, centers: ['ctr_home'] }, agents, policy, now })
 */
export function isAnyoneEligible(input: DecisionInput): boolean {
  return inquire(input).isAnyoneEligible()
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
  input: DecisionInput,
  filter: FilterCode,
  besides: readonly FilterCode[] = [],
): readonly string[] {
  return inquire(input).keptOutBy(filter, besides)
}
