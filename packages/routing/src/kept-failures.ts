import type { AgentIndex } from './agent-index.ts'
import type { AgentSnapshot } from './agent.ts'
import { type Bits, countBits, readBit, writeBit } from './bitset.ts'
import { type FilterCode, FILTER_CODES } from './filter-code.ts'
import { certificateEnd, failsFilter, SECURITY_RANK } from './filters.ts'
import { failingBits } from './passes.ts'
import type { Requirements } from './requirements.ts'

/** Agents of an index whom a filter turns away. */
export interface Failing {
  readonly code: FilterCode
  /** NOTE: kept beside the index and shared: to be read, and before the index changes. */
  readonly bits: Bits
  readonly count: number
}

/** What a filter reads of an item. */
interface Demand {
  /** Whether the item asks for anything; who is asked for nothing fails nothing. */
  readonly asks: (need: Requirements) => boolean
  /** Whether two items ask for the same, whenever that is. Absent: never worth keeping. */
  readonly isSame?: (a: Requirements, b: Requirements) => boolean
  /** When an agent who passes now will fail by time alone, epoch milliseconds. Absent: time changes nothing. */
  readonly endOf?: (agent: AgentSnapshot, need: Requirements) => number
}

const always = (): boolean => true

const DEMANDS: Readonly<Record<FilterCode, Demand>> = {
  capacity: { asks: always, isSame: (a, b) => a.channel === b.channel && a.weight === b.weight },
  channel: { asks: always, isSame: (a, b) => a.channel === b.channel },
  presence: { asks: always, isSame: always },
  excluded: { asks: (need) => need.excluded.size > 0 },
  tier: { asks: always, isSame: (a, b) => sameList(a.tiers, b.tiers) },
  shift: {
    asks: always,
    isSame: always,
    endOf: ({ shift }) => (shift.open ? (shift.endsAt ?? Infinity) : Infinity),
  },
  'contract-hours': {
    asks: (need) => need.contractHours !== null,
    isSame: (a, b) => a.contractHours === b.contractHours,
  },
  center: { asks: (need) => need.centers.length > 0, isSame: (a, b) => sameList(a.centers, b.centers) },
  region: { asks: (need) => need.regions.length > 0, isSame: (a, b) => sameList(a.regions, b.regions) },
  language: {
    asks: (need) => need.languages.length > 0,
    isSame: (a, b) => a.minLanguageLevel === b.minLanguageLevel && sameList(a.languages, b.languages),
  },
  skill: { asks: (need) => need.skills.length > 0, isSame: sameSkills },
  product: { asks: (need) => need.product !== null, isSame: (a, b) => a.product === b.product },
  certificate: {
    asks: (need) => need.certificates.length > 0,
    isSame: (a, b) => sameList(a.certificates, b.certificates),
    endOf: firstCertificateEnd,
  },
  incident: { asks: (need) => need.incident !== null, isSame: (a, b) => a.incident === b.incident },
  compliance: {
    asks: (need) => need.compliance.length > 0,
    isSame: (a, b) => sameList(a.compliance, b.compliance),
  },
  residency: {
    asks: (need) => need.residency.length > 0,
    isSame: (a, b) => sameList(a.residency, b.residency),
  },
  security: { asks: (need) => SECURITY_RANK[need.security] > 0, isSame: (a, b) => a.security === b.security },
}

const FILTER_NUMBERS = Object.fromEntries(FILTER_CODES.map((code, number) => [code, number])) as Readonly<
  Record<FilterCode, number>
>

interface Kept {
  readonly code: FilterCode
  readonly bits: Bits
  count: number
  /** Who asked last; it holds from that instant on. */
  need: Requirements
  /** Epoch milliseconds, exclusive. */
  until: number
  /** How many changes of the index it has in it. */
  changes: number
}

// A floor is asked for the same few things again and again.
const MAX_KEPT = 16
const MAX_CHANGES = 4096

/**
 * Whom each filter of an index turns away, kept for as long as items ask for the same. What an agent's change does to it is made
 * up for when it is next asked for, so that a change costs nothing where nobody asks.
 */
export class KeptFailures {
  readonly #index: AgentIndex
  readonly #kept: Kept[][] = FILTER_CODES.map(() => [])
  #changed: number[] = []

  constructor(index: AgentIndex) {
    this.#index = index
  }

  /** Says that the agent at a position is another one now. */
  note(position: number): void {
    if (this.#changed.length < MAX_CHANGES) {
      this.#changed.push(position)
      return
    }
    this.#changed = []
    for (const kept of this.#kept) kept.length = 0
  }

  /** Whom a filter turns away; null where it turns nobody away. */
  of(code: FilterCode, need: Requirements): Failing | null {
    const demand = DEMANDS[code]
    if (!demand.asks(need)) return null
    const kept = this.#kept[FILTER_NUMBERS[code]] ?? []
    const known = demand.isSame && this.#known(kept, demand.isSame, need)
    if (known) {
      if (known.changes < this.#changed.length) this.#bringUp(code, demand, known, need)
      return known
    }
    const bits = failingBits(this.#index, code, need)
    if (bits === null) return null
    const made = {
      code,
      bits,
      count: countBits(bits),
      need,
      until: this.#until(demand, need),
      changes: this.#changed.length,
    }
    if (demand.isSame) {
      if (kept.length >= MAX_KEPT) kept.pop()
      kept.unshift(made)
    }
    return made
  }

  #known(kept: Kept[], isSame: NonNullable<Demand['isSame']>, need: Requirements): Kept | undefined {
    for (let at = 0; at < kept.length; at += 1) {
      const each = kept[at]
      if (each === undefined || !isSame(each.need, need)) continue
      if (need.now >= each.need.now && need.now < each.until) {
        // What is asked for often stands in front.
        const before = kept[at - 1]
        if (before) {
          kept[at - 1] = each
          kept[at] = before
        }
        return each
      }
      kept.splice(at, 1)
      return undefined
    }
    return undefined
  }

  #bringUp(code: FilterCode, { endOf }: Demand, kept: Kept, need: Requirements): void {
    for (let i = kept.changes; i < this.#changed.length; i += 1) {
      const position = this.#changed[i] ?? 0
      const agent = this.#index.agents[position]
      if (agent === undefined) continue
      const fails = failsFilter(code, agent, need)
      if (fails !== readBit(kept.bits, position)) {
        writeBit(kept.bits, position, fails)
        kept.count += fails ? 1 : -1
      }
      const end = endOf?.(agent, need) ?? Infinity
      if (end > need.now && end < kept.until) kept.until = end
    }
    kept.changes = this.#changed.length
    kept.need = need
  }

  /** When the first agent who passes a filter now will fail it. */
  #until({ endOf }: Demand, need: Requirements): number {
    let until = Infinity
    if (endOf === undefined) return until
    for (const agent of this.#index.agents) {
      const end = endOf(agent, need)
      if (end > need.now && end < until) until = end
    }
    return until
  }
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false
  return true
}

function sameSkills({ skills: a }: Requirements, { skills: b }: Requirements): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i += 1)
    if (a[i]?.skill !== b[i]?.skill || a[i]?.minLevel !== b[i]?.minLevel) return false
  return true
}

function firstCertificateEnd(agent: AgentSnapshot, { certificates, now }: Requirements): number {
  let first = Infinity
  for (const name of certificates) {
    const end = certificateEnd(agent, name)
    if (end > now && end < first) first = end
  }
  return first
}
