import type { AgentIndex } from './agent-index.ts'
import { decideBy, type DecisionInput } from './decide.ts'
import type { Decision } from './decision.ts'
import type { FilterCode } from './filter-code.ts'
import { rejectionsOf } from './filters.ts'
import { type Requirements, requirementsOf } from './requirements.ts'
import { agentsFailing, isAnyEligible } from './screening-indexed.ts'

/** Questions about one item on one floor at one instant: what the item asks for is worked out once for all of them. */
export interface Inquiry {
  /** Asks about the same item, where only agents of these centres may take it; none named: any. */
  inCenters(centerIds: readonly string[]): Inquiry
  /** Whether `decide` would find anybody eligible: for a caller that would ask elsewhere first. */
  isAnyoneEligible(): boolean
  /** Decides, as `decide` does. */
  decide(): Decision
  /** Ids of the agents who fail one filter and nothing besides but some, in any order: all of them, also those past the record. */
  keptOutBy(filter: FilterCode, besides?: readonly FilterCode[]): readonly string[]
}

/**
 * Prepares several questions about one item.
 * NOTE: an index among the input must not change between them.
 * @param input - the input of the decision
 * @example
 * const asked = inquire({ item, agents, policy, now })
 * const home = asked.inCenters(['ctr_home'])
 * const decision = home.isAnyoneEligible() ? home.decide() : asked.decide()
 */
export function inquire(input: DecisionInput): Inquiry {
  return new AskedInquiry(input, requirementsOf(input.item, input.policy, input.now), false)
}

class AskedInquiry implements Inquiry {
  readonly #input: DecisionInput
  readonly #need: Requirements
  /** Whether `need` asks for other centres than the item of the input. */
  readonly #isNarrowed: boolean

  constructor(input: DecisionInput, need: Requirements, isNarrowed: boolean) {
    this.#input = input
    this.#need = need
    this.#isNarrowed = isNarrowed
  }

  inCenters(centerIds: readonly string[]): Inquiry {
    return new AskedInquiry(this.#input, { ...this.#need, centers: centerIds }, true)
  }

  isAnyoneEligible(): boolean {
    const { agents } = this.#input
    return isIndex(agents)
      ? isAnyEligible(agents, this.#need)
      : agents.some((agent) => rejectionsOf(agent, this.#need).length === 0)
  }

  decide(): Decision {
    const { centers } = this.#need
    const input = this.#isNarrowed ? { ...this.#input, item: { ...this.#input.item, centers } } : this.#input
    return decideBy(input, this.#need)
  }

  keptOutBy(filter: FilterCode, besides: readonly FilterCode[] = []): readonly string[] {
    const { agents } = this.#input
    return isIndex(agents)
      ? agentsFailing(agents, this.#need, filter, besides)
      : failingOf(agents, this.#need, filter, besides)
  }
}

function failingOf(
  agents: Exclude<DecisionInput['agents'], AgentIndex>,
  need: Requirements,
  filter: FilterCode,
  besides: readonly FilterCode[],
): readonly string[] {
  return agents.flatMap((agent) => {
    const codes = new Set(rejectionsOf(agent, need).map(({ code }) => code))
    const isKeptOut = codes.delete(filter) && [...codes].every((code) => besides.includes(code))
    return isKeptOut ? [agent.id] : []
  })
}

function isIndex(agents: DecisionInput['agents']): agents is AgentIndex {
  return 'positionOf' in agents
}
