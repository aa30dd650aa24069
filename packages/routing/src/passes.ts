import type { AgentIndex } from './agent-index.ts'
import { above, andInto, andNotInto, type Bits, emptyBits, fullBits, orInto, writeBit } from './bitset.ts'
import type { FilterCode } from './filter-code.ts'
import { SECURITY_RANK } from './filters.ts'
import type { SecurityState } from './item.ts'
import { servesLanguage } from './language-match.ts'
import { coversRegion } from './region-match.ts'
import type { Requirements } from './requirements.ts'

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

/** Bits of the agents whom a filter turns away, by the facets and columns of an index; null where it turns nobody away. */
export function failingBits(index: AgentIndex, code: FilterCode, need: Requirements): Bits | null {
  const passes: Pass = PASSES[code]
  const pass = passes(index, need)
  if (pass === null) return null
  const fail = fullBits(index.agents.length)
  andNotInto(fail, pass)
  return fail
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
