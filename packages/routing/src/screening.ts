import type { AgentSnapshot } from './agent.ts'
import { FILTER_CODES, type FilterCode } from './filter-code.ts'
import { type Rejection, rejectionsOf } from './filters.ts'
import { compareIds, takeBest } from './ranking.ts'
import type { Requirements } from './requirements.ts'

/** An agent who is not eligible, with every reason. */
export interface Rejected {
  readonly agentId: string
  readonly reasons: readonly Rejection[]
}

/** All agents of a floor parted into eligible and rejected. */
export interface Screening {
  readonly eligible: readonly AgentSnapshot[]
  /** How many agents were rejected. */
  readonly rejectedCount: number
  /** How many agents fail each filter, filters that nobody fails left out. One agent may fail several. */
  readonly rejectedBy: Readonly<Partial<Record<FilterCode, number>>>
  /** Nearest misses first, at most the limit. */
  readonly rejected: readonly Rejected[]
}

/**
 * Parts a floor by looking at every agent: the definition that `screenIndexed` must agree with.
 *
 * Nearest miss means: fewest filters failed, then the one that gives way last gives way sooner (`FILTER_CODES`), then id.
 * @param agents - any order, ids unique
 * @param need - what the item asks for
 * @param limit - rejected agents to write out
 */
export function screenPlain(agents: readonly AgentSnapshot[], need: Requirements, limit: number): Screening {
  const eligible: AgentSnapshot[] = []
  const misses: Miss[] = []
  const failures = new Map<FilterCode, number>()
  for (const agent of agents) {
    const reasons = rejectionsOf(agent, need)
    if (reasons.length === 0) {
      eligible.push(agent)
      continue
    }
    const failed = new Set(reasons.map((reason) => reason.code))
    for (const code of failed) failures.set(code, (failures.get(code) ?? 0) + 1)
    const hardest = Math.max(...[...failed].map((code) => FILTER_CODES.indexOf(code)))
    misses.push({ agentId: agent.id, reasons, failed: failed.size, hardest })
  }
  return {
    eligible,
    rejectedCount: misses.length,
    rejectedBy: countsInOrder((code) => failures.get(code) ?? 0),
    rejected: takeBest(misses, limit, compareMisses).map(({ agentId, reasons }) => ({ agentId, reasons })),
  }
}

/** Counts per filter in the fixed order, zeros left out. */
function countsInOrder(count: (code: FilterCode) => number): Screening['rejectedBy'] {
  const counts: Partial<Record<FilterCode, number>> = {}
  for (const code of FILTER_CODES) {
    const failures = count(code)
    if (failures > 0) counts[code] = failures
  }
  return counts
}

interface Miss extends Rejected {
  readonly failed: number
  readonly hardest: number
}

function compareMisses(a: Miss, b: Miss): number {
  return a.failed - b.failed || a.hardest - b.hardest || compareIds(a.agentId, b.agentId)
}
