import type { CollectionSpec, IndexQuery, IndexSpec, IndexUnion } from '../ports/store.ts'
import type { IndexKey } from './index-key.ts'

/** The indexes of a collection that have rows of their own, by name. */
export function storedIndexes({
  indexes,
}: CollectionSpec<unknown>): readonly (readonly [name: string, spec: IndexSpec<unknown>])[] {
  return Object.entries(indexes).filter(([, { unionOf }]) => unionOf === undefined)
}

/**
 * Checks that a query can be asked of a union.
 * @throws {TypeError} its prefix ends before the part over which the union is made
 */
export function checkUnionQuery(collection: string, { index, prefix }: IndexQuery, { at }: IndexUnion): void {
  if (prefix.length < at)
    throw new TypeError(
      `Could not query ${collection}: its index ${JSON.stringify(index)} is a union, and its prefix must name ${at} parts at least, not ${prefix.length}.`,
    )
}

/**
 * What a query of a union asks of the index that has the rows, once for each value.
 * @example
 * unionQueries({ index: 'group+state/at', at: 1, values: ['open', 'done'] }, { index: 'group/at', prefix: ['g'], limit: 5 })
 * // prefixes ['g', 'open'] and ['g', 'done']
 */
export function unionQueries({ index, at, values }: IndexUnion, query: IndexQuery): readonly IndexQuery[] {
  const { prefix, after } = query
  return values.map((value) => {
    const inserted = (key: IndexKey): IndexKey => [...key.slice(0, at), value, ...key.slice(at)]
    return { ...query, index, prefix: inserted(prefix), ...(after && { after: inserted(after) }) }
  })
}
