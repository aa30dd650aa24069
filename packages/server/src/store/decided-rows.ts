import type { IndexQuery, IndexRow, Stored } from '@deskwire/platform'
import { compareKeys } from '@deskwire/platform/store'
import type { RowOf } from './index-rows.ts'
import { liesIn, placeOf } from './kept-answers.ts'
import type { Waiting } from './pending.ts'

/** What is decided of a collection and not yet written. */
export type Decided = ReadonlyMap<string, Waiting<Stored<unknown>>>

/**
 * What a query shows: rows of the database, which may be more than it asks for, with what is decided in their place.
 * @param dependsOn - takes the decisions that are seen
 */
export function shownRows(
  found: readonly IndexRow<unknown>[],
  decided: Decided | undefined,
  query: IndexQuery,
  rowOf: RowOf,
  dependsOn: Set<number>,
): readonly IndexRow<unknown>[] {
  const { limit } = query
  if (!decided || decided.size === 0) return found.length > limit ? found.slice(0, limit) : found
  const left: IndexRow<unknown>[] = []
  for (const row of found) {
    if (left.length === limit) break
    const decision = decided.get(row.id)
    // That it is not shown as it stands there is seen of the decision, too.
    if (decision) dependsOn.add(decision.seq)
    else left.push(row)
  }
  return withDecided(left, decided, query, rowOf, dependsOn)
}

/**
 * Adds to rows of the database what this process has decided and not yet written.
 * @param rows - of documents of which nothing is decided
 * @param dependsOn - takes the decisions that are seen
 */
export function withDecided(
  rows: readonly IndexRow<unknown>[],
  decided: Decided | undefined,
  query: IndexQuery,
  rowOf: RowOf,
  dependsOn: Set<number>,
): readonly IndexRow<unknown>[] {
  if (!decided || decided.size === 0) return rows
  const least = query.from && [...query.prefix, ...query.from]
  const own: IndexRow<unknown>[] = []
  for (const { value } of decided.values()) {
    const row = value && rowOf(value)
    if (row && liesIn(row.key, query, least)) own.push(row)
  }
  if (own.length === 0) return rows
  const shown = merged(rows, own, query.direction === 'descending', query.limit)
  for (const { id } of shown) {
    const decision = decided.get(id)
    if (decision) dependsOn.add(decision.seq)
  }
  return shown
}

/** The first rows of this process and of the database together; the latter are in order already. */
function merged(
  rows: readonly IndexRow<unknown>[],
  own: IndexRow<unknown>[],
  descending: boolean,
  limit: number,
): readonly IndexRow<unknown>[] {
  const sign = descending ? -1 : 1
  // They were decided in the order in which most lists show them.
  if (descending) own.reverse()
  own.sort((left, right) => sign * compareKeys(left.key, right.key))
  const all: IndexRow<unknown>[] = []
  let at = 0
  for (const row of own) {
    if (all.length >= limit) break
    const place = placeOf(row.key, rows, descending, at)
    for (; at < place; at += 1) all.push(rows[at] as IndexRow<unknown>)
    all.push(row)
  }
  for (; at < rows.length && all.length < limit; at += 1) all.push(rows[at] as IndexRow<unknown>)
  if (all.length > limit) all.length = limit
  return all
}
