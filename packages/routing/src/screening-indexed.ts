import type { AgentIndex } from './agent-index.ts'
import type { AgentSnapshot } from './agent.ts'
import {
  andInto,
  andNotInto,
  type Bits,
  eachBit,
  emptyBits,
  fullBits,
  isEmpty,
  orInto,
  readBit,
} from './bitset.ts'
import { FILTER_CODES, type FilterCode } from './filter-code.ts'
import { and, rejectionsBy } from './filters.ts'
import type { Failing } from './kept-failures.ts'
import type { Requirements } from './requirements.ts'
import type { Rejected, Screening } from './screening.ts'

/** The filters that turn anybody away, in the order of `FILTER_CODES`, each with whom. */
function failuresOf(index: AgentIndex, need: Requirements): readonly Failing[] {
  const failures: Failing[] = []
  for (const code of FILTER_CODES) {
    const failing = need.filters.has(code) ? index.failing(code, need) : null
    if (failing !== null && failing.count > 0) failures.push(failing)
  }
  return failures
}

/** Parts a floor by its index. Gives what `screenPlain` gives for the same agents, eligible ones in order of id. */
export function screenIndexed(index: AgentIndex, need: Requirements, limit: number): Screening {
  const failures = failuresOf(index, need)
  const known = index.screenings.known(failures, need.now, limit)
  if (known) return known
  const screening = newScreening(index, need, failures, limit)
  index.screenings.keep(failures, need.now, limit, screening)
  return screening
}

function newScreening(
  index: AgentIndex,
  need: Requirements,
  failures: readonly Failing[],
  limit: number,
): Screening {
  const size = index.agents.length
  const rejectedBy: Partial<Record<FilterCode, number>> = {}
  const eligible = fullBits(size)
  for (const { code, bits, count } of failures) {
    rejectedBy[code] = count
    andNotInto(eligible, bits)
  }
  const chosen = agentsAt(index, eligible)
  const rejectedCount = size - chosen.length
  const nearest = Math.min(limit, rejectedCount)
  return {
    eligible: chosen,
    rejectedCount,
    rejectedBy,
    rejected: nearest === 0 ? [] : nearestMisses(index, need, failures, nearest),
  }
}

/** Whether any agent passes every filter. */
export const isAnyEligible = (index: AgentIndex, need: Requirements): boolean =>
  passing(index, need, null, NO_CODES) !== null

/** Ids of the agents who fail one filter and pass all others but some. */
export function agentsFailing(
  index: AgentIndex,
  need: Requirements,
  filter: FilterCode,
  besides: readonly FilterCode[],
): readonly string[] {
  const failing = need.filters.has(filter) ? index.failing(filter, need) : null
  if (failing === null || failing.count === 0) return []
  const kept = passing(index, need, filter, besides)
  if (kept === null) return []
  andInto(kept, failing.bits)
  return agentsAt(index, kept).map(({ id }) => id)
}

const NO_CODES: readonly FilterCode[] = []

/** Bits of the agents who pass all filters in force but some; null as soon as nobody is left. */
function passing(
  index: AgentIndex,
  need: Requirements,
  but: FilterCode | null,
  besides: readonly FilterCode[],
): Bits | null {
  const size = index.agents.length
  let bits: Bits | null = null
  for (const code of FILTER_CODES) {
    if (code === but || besides.includes(code) || !need.filters.has(code)) continue
    const failing = index.failing(code, need)
    if (failing === null || failing.count === 0) continue
    if (failing.count === size) return null
    bits ??= fullBits(size)
    andNotInto(bits, failing.bits)
    if (isEmpty(bits)) return null
  }
  if (size === 0) return null
  return bits ?? fullBits(size)
}

/**
 * Walks rejected agents from the nearest miss on, without looking at those past the limit.
 * @param limit - at most as many as fail anything
 */
function nearestMisses(
  index: AgentIndex,
  need: Requirements,
  failures: readonly Failing[],
  limit: number,
): readonly Rejected[] {
  const size = index.agents.length
  if (size <= SMALL_FLOOR) return nearestOfFew(index, need, failures, limit)
  const failing = failures.map(({ bits }) => bits)
  const found: Rejected[] = []
  const members = emptyBits(size)
  const take = (): void =>
    eachBit(members, (position) => {
      found.push(rejectedAt(index, need, failures, position))
      return found.length < limit
    })
  // On a large floor there are nearly always enough who fail one filter only, which is then the hardest.
  const once = failingOnce(failing, size)
  for (let only = 0; only < failing.length && found.length < limit; only += 1) {
    members.set(once)
    andInto(members, failing[only] ?? NO_BITS)
    take()
  }
  if (found.length === limit) return found
  const withCount = failureCounter(failing, size)
  const harder = failingAnyLater(failing, size)
  for (let count = 2; count <= failing.length && found.length < limit; count += 1) {
    const group = withCount(count)
    // Whoever fails this filter and nothing harder has it as the hardest.
    for (let hardest = 0; hardest < failing.length && found.length < limit; hardest += 1) {
      members.set(group)
      andInto(members, failing[hardest] ?? NO_BITS)
      andNotInto(members, harder[hardest] ?? NO_BITS)
      take()
    }
  }
  return found
}

/** The agents who fail exactly one filter. */
function failingOnce(failing: readonly Bits[], size: number): Bits {
  const some = emptyBits(size)
  const several = emptyBits(size)
  for (const fail of failing)
    for (let w = 0; w < fail.length; w += 1) {
      const bits = fail[w] ?? 0
      const before = some[w] ?? 0
      several[w] = (several[w] ?? 0) | (before & bits)
      some[w] = before | bits
    }
  andNotInto(some, several)
  return some
}

const NO_BITS = emptyBits(0)

/** An agent with every reason: only the filters that turn the agent away are asked. */
function rejectedAt(
  { agents }: AgentIndex,
  need: Requirements,
  failures: readonly Failing[],
  position: number,
): Rejected {
  const agent = agents[position] as AgentSnapshot
  let reasons: Rejected['reasons'] = []
  for (const { code, bits } of failures)
    if (readBit(bits, position)) reasons = and(reasons, rejectionsBy(code, agent, need))
  return { agentId: agent.id, reasons }
}

/** Below this a count for each agent costs less than the bookkeeping that spares it. */
const SMALL_FLOOR = 128

/** The same for a floor of few agents: counts what each fails, and keeps the best. */
function nearestOfFew(
  index: AgentIndex,
  need: Requirements,
  failures: readonly Failing[],
  limit: number,
): readonly Rejected[] {
  const size = index.agents.length
  // Least first: failures count most, then the hardest filter, then the position, all in one number.
  const best: number[] = []
  for (let position = 0; position < size; position += 1) {
    let count = 0
    let hardest = 0
    for (let place = 0; place < failures.length; place += 1) {
      if (!readBit((failures[place] as Failing).bits, position)) continue
      count += 1
      hardest = place
    }
    if (count > 0) insertLeast(best, (count * 256 + hardest) * SMALL_FLOOR + position, limit)
  }
  return best.map((miss) => rejectedAt(index, need, failures, miss % SMALL_FLOOR))
}

/** Keeps the least numbers, in order. */
function insertLeast(least: number[], value: number, limit: number): void {
  let at = least.length
  if (at === limit) {
    if (value >= (least[at - 1] as number)) return
    at -= 1
  }
  for (; at > 0 && (least[at - 1] as number) > value; at -= 1) least[at] = least[at - 1] as number
  least[at] = value
}

/** For each filter the agents who fail any filter after it. */
function failingAnyLater(failing: readonly Bits[], size: number): readonly Bits[] {
  const later: Bits[] = []
  const union = emptyBits(size)
  for (const fail of failing.toReversed()) {
    later.push(union.slice())
    orInto(union, fail)
  }
  return later.reverse()
}

/**
 * Counts, for all agents at once, how many filters each fails: plane p holds bit p of every agent's count.
 * @returns a function giving the agents whose count is exactly n
 */
function failureCounter(failing: readonly Bits[], size: number): (failures: number) => Bits {
  const planes = Array.from({ length: 32 - Math.clz32(failing.length) }, () => emptyBits(size))
  for (const fail of failing) {
    for (let w = 0; w < fail.length; w += 1) {
      let carry = fail[w] ?? 0
      for (let p = 0; carry !== 0 && p < planes.length; p += 1) {
        const plane = planes[p]
        if (plane === undefined) break
        const held = plane[w] ?? 0
        plane[w] = held ^ carry
        carry &= held
      }
    }
  }
  return (failures) => {
    const exactly = fullBits(size)
    planes.forEach((plane, p) => {
      if ((failures >>> p) & 1) andInto(exactly, plane)
      else andNotInto(exactly, plane)
    })
    return exactly
  }
}

function agentsAt(index: AgentIndex, bits: Bits): readonly AgentSnapshot[] {
  const found: AgentSnapshot[] = []
  for (let w = 0; w < bits.length; w += 1) {
    let word = bits[w] ?? 0
    while (word !== 0) {
      found.push(index.agents[(w << 5) + 31 - Math.clz32(word & -word)] as AgentSnapshot)
      word &= word - 1
    }
  }
  return found
}
