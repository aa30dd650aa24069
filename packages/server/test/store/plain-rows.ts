import type { CollectionSpec, IndexQuery, IndexRow, Stored } from '@deskwire/platform'
import { compareKeys } from '@deskwire/platform/store'
import { IndexRows } from '../../src/store/index-rows.ts'
import { liesIn } from '../../src/store/kept-answers.ts'

/** A document that is indexed by a group and a number within it; not where the number is negative. */
export interface Doc {
  readonly group: number
  readonly n: number
}

const index: CollectionSpec<Doc>['indexes'][string] = { key: ({ group, n }) => (n < 0 ? null : [group, n]) }
/** A document's row in that index. */
export const rowOf = new IndexRows().of(index as never)

/** What a query shows of documents, looked for in all of them. */
export function rowsOf(
  documents: Iterable<Stored<unknown>>,
  query: IndexQuery,
): readonly IndexRow<unknown>[] {
  const sign = query.direction === 'descending' ? -1 : 1
  const least = query.from && [...query.prefix, ...query.from]
  return [...documents]
    .flatMap((each) => rowOf(each) ?? [])
    .filter(({ key }) => liesIn(key, query, least))
    .sort((left, right) => sign * compareKeys(left.key, right.key))
}
