import type { IndexSpec, IndexUnion } from '../ports/store.ts'
import type { KeyPart } from './index-key.ts'

type Part<Value> = (value: Value) => KeyPart

/**
 * Reads a document's key: what its filters read, then the sort field. Written out for the one or two filters that nearly every
 * list has, since a write reads dozens of keys.
 */
function keyOf<Value>(filters: readonly Part<Value>[], sort: Part<Value>): IndexSpec<Value>['key'] {
  const [first, second] = filters
  if (!first) return (value) => [sort(value)]
  if (!second) {
    return (value) => {
      const part = first(value)
      return part === null ? null : [part, sort(value)]
    }
  }
  if (filters.length === 2) {
    return (value) => {
      const one = first(value)
      const two = one === null ? null : second(value)
      return one === null || two === null ? null : [one, two, sort(value)]
    }
  }
  return (value) => {
    const parts = filters.map((filter) => filter(value))
    return parts.includes(null) ? null : [...parts, sort(value)]
  }
}

/** Name of the index that serves these filters with this sort field. */
export const listIndexName = (filters: readonly string[], sort: string): string =>
  `${[...filters].sort().join('+')}/${sort}`

/**
 * The indexes of a list operation: one for each combination of filters and each sort field.
 * @param fields - how each filter reads the document; null leaves the document out of the filter's indexes
 * @param combinations - sets of filters that are served together; the empty set is the whole list
 * @param sorts - how each sort field reads the document
 * @param enumerated - filters that read one of a handful of values from every document, with all of these: a combination that is
 * served together with such a filter as well is a union over its values, and has no rows of its own
 */
export function listIndexes<Value>(
  fields: Readonly<Record<string, (value: Value) => KeyPart>>,
  combinations: readonly (readonly string[])[],
  sorts: Readonly<Record<string, (value: Value) => KeyPart>>,
  enumerated: Readonly<Record<string, readonly KeyPart[]>> = {},
): Record<string, IndexSpec<Value>> {
  const indexes: Record<string, IndexSpec<Value>> = {}
  const served = new Set(combinations.map((combination) => [...combination].sort().join('+')))
  // One that leads to a combination with rows of its own: there are no unions of unions.
  const furtherFilter = (names: readonly string[]): string | undefined =>
    Object.keys(enumerated).find((filter) => {
      const all = [...names, filter].sort()
      return !names.includes(filter) && served.has(all.join('+')) && furtherFilter(all) === undefined
    })
  for (const combination of combinations) {
    const names = [...combination].sort()
    const further = furtherFilter(names)
    for (const [sort, read] of Object.entries(sorts)) {
      indexes[listIndexName(names, sort)] = {
        key: keyOf(
          names.map((name) => fields[name] as Part<Value>),
          read,
        ),
        ...(further !== undefined && { unionOf: unionOver(names, further, enumerated[further] ?? [], sort) }),
      }
    }
  }
  return indexes
}

function unionOver(
  names: readonly string[],
  further: string,
  values: readonly KeyPart[],
  sort: string,
): IndexUnion {
  const all = [...names, further].sort()
  return { index: listIndexName(all, sort), at: all.indexOf(further), values }
}
