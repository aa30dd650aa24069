import type { AgentSnapshot } from './agent.ts'

/** An agent with the score for one item. */
export interface Scored {
  readonly agent: AgentSnapshot
  /** Millipoints. */
  readonly score: number
}

/**
 * Orders candidates: higher score, then least recently assigned (never assigned first), then id by code unit.
 * Ids are unique, so this is a total order and shuffled input cannot change it.
 */
export function compareCandidates(a: Scored, b: Scored): number {
  return b.score - a.score || compareLastAssigned(a.agent, b.agent) || compareIds(a.agent.id, b.agent.id)
}

/** Least recently assigned first; somebody who never was comes before all. */
function compareLastAssigned(a: AgentSnapshot, b: AgentSnapshot): number {
  const left = a.lastAssignedAt ?? Number.NEGATIVE_INFINITY
  const right = b.lastAssignedAt ?? Number.NEGATIVE_INFINITY
  return left === right ? 0 : left - right
}

/** By code unit, not by locale: the same order on every machine. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/**
 * The first `limit` entries of `entries` in the order of `compare`, without sorting the rest.
 * @param entries - any order
 * @param limit - entries wanted, at least 1
 * @param compare - a total order
 */
export function takeBest<T>(
  entries: readonly T[],
  limit: number,
  compare: (a: T, b: T) => number,
): readonly T[] {
  const best: T[] = []
  for (const entry of entries) {
    const last = best[best.length - 1]
    if (best.length >= limit && last !== undefined && compare(entry, last) >= 0) continue
    let low = 0
    let high = best.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = best[middle]
      if (other !== undefined && compare(entry, other) < 0) high = middle
      else low = middle + 1
    }
    best.splice(low, 0, entry)
    if (best.length > limit) best.pop()
  }
  return best
}

/**
 * Scores agents and ranks the best of them.
 * @param limit - entries wanted, at least 1
 */
export function rankBest(
  agents: readonly AgentSnapshot[],
  scoreOf: (agent: AgentSnapshot) => number,
  limit: number,
): readonly Scored[] {
  const best: Scored[] = []
  for (const agent of agents) {
    const score = scoreOf(agent)
    const last = best[limit - 1]
    // Most of a large floor ends here.
    if (last !== undefined && score < last.score) continue
    const entry = { agent, score }
    if (last !== undefined && compareCandidates(entry, last) >= 0) continue
    let at = last === undefined ? best.length : limit - 1
    for (; at > 0; at -= 1) {
      const before = best[at - 1] as Scored
      if (compareCandidates(entry, before) >= 0) break
      best[at] = before
    }
    best[at] = entry
  }
  return best
}
