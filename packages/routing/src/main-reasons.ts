import type { Candidate, MainReason } from './decision.ts'
import type { RoutingItem } from './item.ts'
import type { Contribution } from './score.ts'
import type { Screening } from './screening.ts'
import type { TierView } from './tier-ladder.ts'

const STRONGEST_SHOWN = 3
const FILTERS_SHOWN = 3

/** States why `chosen` was chosen, strongest statement first. */
export function reasonsForChoice(
  chosen: Candidate,
  candidates: readonly Candidate[],
  lastAgentFirst: RoutingItem['lastAgent'] | null,
  tiers: TierView['tiers'],
): readonly MainReason[] {
  const reasons: MainReason[] = []
  const second = candidates.find((candidate) => candidate.agentId !== chosen.agentId)
  if (lastAgentFirst) {
    reasons.push({ code: 'last-agent-first', agentId: lastAgentFirst.agentId, at: lastAgentFirst.at })
  } else if (second !== undefined) reasons.push(lead(chosen, second))
  if (second === undefined) reasons.push({ code: 'only-candidate', agentId: chosen.agentId })
  for (const { dimension, name, millipoints } of strongest(chosen)) {
    reasons.push({ code: 'strong-dimension', dimension, name, millipoints })
  }
  for (const { scope, dimension, millipoints } of chosen.contributions) {
    if (scope === 'relaxation') reasons.push({ code: 'relaxed', dimension, millipoints })
  }
  if (tiers.length > 1) reasons.push({ code: 'tier-widened', tiers })
  return reasons
}

/** States why nobody was: the filters that turned most away. */
export function reasonsForNobody(screening: Screening, tiers: TierView['tiers']): readonly MainReason[] {
  if (screening.rejectedCount === 0) return [{ code: 'no-agents' }]
  const reasons: MainReason[] = []
  // The filter that turned away most comes first; equal ones stay in the order of `FILTER_CODES`.
  for (const filter of Object.keys(screening.rejectedBy) as (keyof Screening['rejectedBy'])[]) {
    const agents = screening.rejectedBy[filter] ?? 0
    let at = Math.min(reasons.length, FILTERS_SHOWN)
    for (; at > 0; at -= 1) {
      const before = reasons[at - 1]
      if (before?.code !== 'filtered' || before.agents >= agents) break
      if (at < FILTERS_SHOWN) reasons[at] = before
    }
    if (at < FILTERS_SHOWN) reasons[at] = { code: 'filtered', filter, agents }
  }
  if (tiers.length > 1) reasons.push({ code: 'tier-widened', tiers })
  return reasons
}

/** What the agent brings, not what the item does: those points are the same for everybody. */
function strongest(chosen: Candidate): readonly Contribution[] {
  return chosen.contributions
    .filter((entry) => entry.scope === 'pair')
    .sort((a, b) => b.millipoints - a.millipoints || a.dimension - b.dimension)
    .slice(0, STRONGEST_SHOWN)
}

function lead(chosen: Candidate, second: Candidate): MainReason {
  const { agentId } = second
  const top = largestGap(chosen, second)
  if (chosen.score === second.score || top === null) {
    const rule = chosen.lastAssignedAt === second.lastAssignedAt ? 'id' : 'least-recently-assigned'
    return { code: 'tie-break', rule, agentId }
  }
  const millipoints = chosen.score - second.score
  return { code: 'ahead-of', agentId, millipoints, dimension: top.dimension, name: top.name }
}

/** The dimension in which `ahead` leads `behind` most; the lower number if several do. */
function largestGap(ahead: Candidate, behind: Candidate): Pick<Contribution, 'dimension' | 'name'> | null {
  const gaps = new Map<number, { readonly name: Contribution['name']; millipoints: number }>()
  const add = (entries: readonly Contribution[], sign: 1 | -1): void => {
    for (const { dimension, name, millipoints } of entries) {
      const gap = gaps.get(dimension) ?? { name, millipoints: 0 }
      gap.millipoints += sign * millipoints
      gaps.set(dimension, gap)
    }
  }
  add(ahead.contributions, 1)
  add(behind.contributions, -1)
  let best: { dimension: number; name: Contribution['name']; millipoints: number } | null = null
  for (const [dimension, { name, millipoints }] of [...gaps].sort(([a], [b]) => a - b)) {
    if (millipoints > (best?.millipoints ?? 0)) best = { dimension, name, millipoints }
  }
  return best
}
