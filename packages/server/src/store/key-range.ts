import type { IndexQuery, IndexUnion } from '@deskwire/platform'
import { endOfPrefix, keyText } from './key-text.ts'

/** Which row of each place tells, by how far it lies, which place is the fullest; counted from 0. */
export const PLACE_SAMPLE = 7

/** Where a query looks in an index, as text. */
export interface KeyRange {
  /**
   * Where it looks in several places, what the keys there begin with: each place lies from `low` to `high` behind one of these, and
   * its rows stand among the others' by what follows it. Empty where it looks in one place.
   */
  readonly heads: readonly string[]
  readonly descending: boolean
  /** Whether `low` itself is left out; ascending alone. */
  readonly past: boolean
  readonly low: string
  /** Exclusive. */
  readonly high: string
}

/**
 * Bounds of a query as text.
 * @param union - what the index of the query is a union of; undefined where it has rows of its own
 * @example keyRange({ index: 'n', prefix: ['g'], limit: 5 }).low // 'Eg\u0001'
 */
export function keyRange(query: IndexQuery, union?: IndexUnion): KeyRange {
  // Behind the further part, the keys of a union's places are as its own; a cursor begins as its prefix does.
  const at = union?.at ?? 0
  const prefix = keyText(query.prefix.slice(at))
  const low = query.from ? prefix + keyText(query.from) : prefix
  const end = endOfPrefix(prefix)
  const descending = query.direction === 'descending'
  const after = query.after && keyText(query.after.slice(at))
  const past = !descending && after !== undefined && after >= low
  const lead = keyText(query.prefix.slice(0, at))
  return {
    heads: union ? union.values.map((value) => lead + keyText([value])) : [],
    descending,
    past,
    low: past ? (after as string) : low,
    high: descending && after !== undefined && after < end ? after : end,
  }
}
