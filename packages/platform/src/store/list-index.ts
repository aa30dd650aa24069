import type { IndexSpec } from '../ports/store.ts'
import type { KeyPart } from './index-key.ts'

/** Name of the index that serves these filters with this sort field. */
export const listIndexName = (filters: readonly string[], sort: string): string =>
  `${[...filters].sort().join('+')}/${sort}`

/**
 * The indexes of a list operation: one for each combination of filters and each sort field.
 * @param fields - how each filter reads the document; null leaves the document out of the filter's indexes
 * @param combinations - sets of filters that are served together; the empty set is the whole list
 * @param sorts - how each sort field reads the document
 */
export function listIndexes<Value>(
  fields: Readonly<Record<string, (value: Value) => KeyPart>>,
  combinations: readonly (readonly string[])[],
  sorts: Readonly<Record<string, (value: Value) => KeyPart>>,
): Record<string, IndexSpec<Value>> {
  const indexes: Record<string, IndexSpec<Value>> = {}
  for (const combination of combinations) {
    const names = [...combination].sort()
    for (const [sort, read] of Object.entries(sorts)) {
      indexes[listIndexName(names, sort)] = {
        key(value) {
          const parts = names.map((name) => (fields[name] as (value: Value) => KeyPart)(value))
          return parts.includes(null) ? null : [...parts, read(value)]
        },
      }
    }
  }
  return indexes
}
