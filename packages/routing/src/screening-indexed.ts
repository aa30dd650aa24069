import type { AgentIndex } from './agent-index.ts'
import type { AgentSnapshot } from './agent.ts'
import {
  andInto,
  andNotInto,
  type Bits,
  countBits,
  eachBit,
  emptyBits,
  fullBits,
  isEmpty,
  orInto,
  writeBit,
} from './bitset.ts'
import { FILTER_CODES, type FilterCode } from './filter-code.ts'
import { rejectionsOf, SECURITY_RANK } from './filters.ts'
import type { SecurityState } from './item.ts'
import { servesLanguage } from './language-match.ts'
import { coversRegion } from './region-match.ts'
import type { Requirements } from './requirements.ts'
import { countsInOrder, type Rejected, type Screening } from './screening.ts'

/** Bits of the agents who pass a filter, or null if everybody does. */
type Pass = (index: AgentIndex, need: Requirements) => Bits | null

const PASSES = {
  capacity: (index, { channel, weight }) => {
    const taken = index.column('taken', channel)
    if (taken === undefined) return null
    // Fails where -free > -weight, that is free < weight; where the channel is not served the column holds minus infinity.
    const pass = fullBits(taken.length)
    andNotInto(pass, above(taken, -weight))
    return pass
  },
  channel: (index, { channel }) => index.facet('channel', channel) ?? nobody(index),
  presence: (index) => index.facet('presence', 'available') ?? nobody(index),
  excluded: (index, { excluded }) => {
    if (excluded.size === 0) return null
    const pass = fullBits(index.agents.length)
    for (const agentId of excluded.keys()) {
      const position = index.positionOf(agentId)
      if (position !== undefined) writeBit(pass, position, false)
    }
    return pass
  },
  tier: (index, { tiers }) => anyOf(index, 'tier', tiers),
  shift: (index, { now }) => {
    const ends = index.column('shift-end', '')
    return ends === undefined ? nobody(index) : above(ends, now)
  },
  'contract-hours': (index, need) =>
    need.contractHours === null ? null : anyOf(index, 'contract-hours', [need.contractHours]),
  center: (index, { centers }) => (centers.length === 0 ? null : anyOf(index, 'center', centers)),
  region: (index, { regions }) =>
    regions.length === 0
      ? null
      : index.facetWhere('region', (own) => regions.some((region) => coversRegion(own, region))),
  language: (index, { languages, minLanguageLevel }) => {
    if (languages.length === 0) return null
    const pass = nobody(index)
    for (const spoken of index.valuesOf('language')) {
      if (!languages.some((asked) => servesLanguage(asked, spoken))) continue
      orInto(pass, index.facetAtLeast('language', spoken, minLanguageLevel))
    }
    return pass
  },
  skill: (index, { skills }) =>
    allOf(skills.map(({ skill, minLevel }) => index.facetAtLeast('skill', skill, minLevel))),
  product: (index, { product }) => (product === null ? null : anyOf(index, 'product', [product])),
  certificate: (index, { certificates, now }) =>
    allOf(
      certificates.map((name) => {
        const ends = index.column('certificate', name)
        return ends === undefined ? nobody(index) : above(ends, now)
      }),
    ),
  incident: (index, { incident }) => (incident === null ? null : anyOf(index, 'incident', [incident])),
  compliance: (index, need) => allOf(need.compliance.map((regime) => anyOf(index, 'compliance', [regime]))),
  residency: (index, { residency }) => (residency.length === 0 ? null : anyOf(index, 'residency', residency)),
  security: (index, need) => {
    const rank = SECURITY_RANK[need.security]
    return rank === 0
      ? null
      : index.facetWhere('security', (state) => SECURITY_RANK[state as SecurityState] >= rank)
  },
} satisfies Record<FilterCode, Pass>

/** Parts a floor by its index. Gives what `screenPlain` gives for the same agents, eligible ones in order of id. */
export function screenIndexed(index: AgentIndex, need: Requirements, limit: number): Screening {
  const size = index.agents.length
  const eligible = fullBits(size)
  const failing = new Map<FilterCode, Bits>()
  for (const code of FILTER_CODES) {
    const passes: Pass = PASSES[code]
    const pass = need.filters.has(code) ? passes(index, need) : null
    if (pass === null) continue
    const fail = fullBits(size)
    andNotInto(fail, pass)
    failing.set(code, fail)
    andInto(eligible, pass)
  }
  const chosen = agentsAt(index, eligible)
  return {
    eligible: chosen,
    rejectedCount: size - chosen.length,
    rejectedBy: countsInOrder((code) => countBits(failing.get(code) ?? NO_BITS)),
    rejected: nearestMisses(index, need, [...failing.values()], Math.min(limit, size - chosen.length)),
  }
}

/** Whether any agent passes every filter. */
export const isAnyEligible = (index: AgentIndex, need: Requirements): boolean =>
  passing(index, need, () => true) !== null

/** Ids of the agents who fail one filter and pass all others but some. */
export function agentsFailing(
  index: AgentIndex,
  need: Requirements,
  filter: FilterCode,
  besides: readonly FilterCode[],
): readonly string[] {
  const kept = passing(index, need, (code) => code !== filter && !besides.includes(code))
  if (kept === null) return []
  const passes: Pass = PASSES[filter]
  const pass = need.filters.has(filter) ? passes(index, need) : null
  if (pass === null) return []
  andNotInto(kept, pass)
  return agentsAt(index, kept).map(({ id }) => id)
}

/** Bits of the agents who pass all filters in force of those named; null as soon as nobody is left. */
function passing(index: AgentIndex, need: Requirements, isNamed: (code: FilterCode) => boolean): Bits | null {
  const bits = fullBits(index.agents.length)
  for (const code of FILTER_CODES) {
    if (!isNamed(code) || !need.filters.has(code)) continue
    const passes: Pass = PASSES[code]
    const pass = passes(index, need)
    if (pass !== null) andInto(bits, pass)
    if (isEmpty(bits)) return null
  }
  return isEmpty(bits) ? null : bits
}

const NO_BITS = emptyBits(0)

/**
 * Walks rejected agents from the nearest miss on, without looking at those past the limit.
 * @param failing - bits of those who fail each filter, in the order of `FILTER_CODES`
 */
function nearestMisses(
  index: AgentIndex,
  need: Requirements,
  failing: readonly Bits[],
  limit: number,
): readonly Rejected[] {
  if (index.agents.length <= SMALL_FLOOR) return nearestOfFew(index, need, failing, limit)
  const found: Rejected[] = []
  const withCount = failureCounter(failing, index.agents.length)
  const harder = failingAnyLater(failing, index.agents.length)
  const members = nobody(index)
  for (let failures = 1; failures <= failing.length && found.length < limit; failures += 1) {
    const group = withCount(failures)
    // Whoever fails this filter and nothing harder has it as the hardest.
    for (let hardest = 0; hardest < failing.length && found.length < limit; hardest += 1) {
      members.set(group)
      andInto(members, failing[hardest] ?? NO_BITS)
      andNotInto(members, harder[hardest] ?? NO_BITS)
      eachBit(members, (position) => {
        const agent = index.agents[position]
        if (agent !== undefined) found.push({ agentId: agent.id, reasons: rejectionsOf(agent, need) })
        return found.length < limit
      })
    }
  }
  return found
}

/** Below this a count for each agent costs less than the bookkeeping that spares it. */
const SMALL_FLOOR = 128

/** The same for a floor of few agents: counts what each fails, and sorts. */
function nearestOfFew(
  index: AgentIndex,
  need: Requirements,
  failing: readonly Bits[],
  limit: number,
): readonly Rejected[] {
  // Failures count most, then the hardest filter: places rise, so the last one that writes is the hardest.
  const failures = new Uint32Array(index.agents.length)
  failing.forEach((fail, place) => {
    eachBit(fail, (position) => {
      failures[position] = (((failures[position] ?? 0) >>> 8) + 1) * 256 + place
      return true
    })
  })
  const missed: number[] = []
  failures.forEach((count, position) => {
    if (count > 0) missed.push(count * SMALL_FLOOR + position)
  })
  missed.sort((a, b) => a - b)
  return missed.slice(0, limit).flatMap((miss) => {
    const agent = index.agents[miss % SMALL_FLOOR]
    return agent === undefined ? [] : [{ agentId: agent.id, reasons: rejectionsOf(agent, need) }]
  })
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

function nobody(index: AgentIndex): Bits {
  return emptyBits(index.agents.length)
}

function anyOf(index: AgentIndex, kind: Parameters<AgentIndex['facet']>[0], values: readonly string[]): Bits {
  const found = nobody(index)
  for (const value of values) {
    const bits = index.facet(kind, value)
    if (bits !== undefined) orInto(found, bits)
  }
  return found
}

function allOf(sets: readonly Bits[]): Bits | null {
  const [first, ...others] = sets
  if (first === undefined) return null
  for (const other of others) andInto(first, other)
  return first
}

/** Bits where a column is above a limit. NOTE: a word at a time and without a branch, which is several times faster. */
function above(column: Float64Array, limit: number): Bits {
  const bits = emptyBits(column.length)
  for (let w = 0, i = 0; w < bits.length; w += 1) {
    const end = Math.min(i + 32, column.length)
    let word = 0
    for (let bit = 0; i < end; i += 1, bit += 1) word |= Number((column[i] ?? 0) > limit) << bit
    bits[w] = word
  }
  return bits
}

function agentsAt(index: AgentIndex, bits: Bits): readonly AgentSnapshot[] {
  const found: AgentSnapshot[] = []
  eachBit(bits, (position) => {
    const agent = index.agents[position]
    if (agent !== undefined) found.push(agent)
    return true
  })
  return found
}
