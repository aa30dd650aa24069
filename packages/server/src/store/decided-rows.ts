import type { IndexQuery, IndexRow } from '@deskwire/platform'
import { compareKeys, hasPrefix } from '@deskwire/platform/store'
import type { DecidedOrder } from './decided-order.ts'
import type { RowOf } from './index-rows.ts'
import { placeOf } from './kept-answers.ts'
import type { DecidedDocuments } from './pending.ts'

/**
 * What a query shows: rows of the database, which may be more than it asks for, with what this process has decided and not yet
 * written in their place.
 * @param found - in the order of the query
 * @param dependsOn - takes the decisions that are seen
 */
export function shownRows(
  found: readonly IndexRow<unknown>[],
  decided: DecidedDocuments | undefined,
  query: IndexQuery,
  rowOf: RowOf,
  dependsOn: Set<number>,
): readonly IndexRow<unknown>[] {
  const { limit } = query
  // NOTE: a copy, since what is kept of the database's answer changes with what is written.
  if (!decided || decided.size === 0) return found.slice(0, limit)
  const own = decided.inOrder(rowOf)
  const isDescending = query.direction === 'descending'
  const sign = isDescending ? -1 : 1
  const [low, high] = placesOf(own, query)
  const end = isDescending ? low - 1 : high
  let mine = isDescending ? high - 1 : low
  const shown: IndexRow<unknown>[] = []
  /** Whether what is left of the database's rows comes after all that is decided, as is nearly always so in lists of the newest. */
  let isLater: boolean | undefined
  let at = 0
  while (shown.length < limit) {
    let theirs = found[at]
    for (
      let decision = theirs && decided.get(theirs.id);
      decision;
      decision = theirs && decided.get(theirs.id)
    ) {
      // That it is not shown as it stands there is seen of the decision, too.
      dependsOn.add(decision.seq)
      at += 1
      theirs = found[at]
    }
    const row = mine === end ? undefined : own.rows[mine]
    if (row && theirs)
      isLater ??= sign * compareKeys((own.rows[end - sign] as typeof row).key, theirs.key) < 0
    if (row && (!theirs || isLater || sign * compareKeys(row.key, theirs.key) < 0)) {
      shown.push(row)
      dependsOn.add(own.seqs[mine] as number)
      mine += sign
    } else if (theirs) {
      shown.push(theirs)
      at += 1
    } else break
  }
  return shown
}

/** Where the rows begin that a query looks at, and where they end. */
function placesOf({ rows }: DecidedOrder, query: IndexQuery): readonly [low: number, high: number] {
  const { prefix, from, after, direction } = query
  let low = placeOf(from ? [...prefix, ...from] : prefix, rows, false)
  let high = endOfPrefix(prefix, rows, low)
  if (after && direction === 'descending') high = Math.min(high, placeOf(after, rows, false))
  else if (after) {
    const next = placeOf(after, rows, false)
    const isThere = next < rows.length && compareKeys((rows[next] as IndexRow<unknown>).key, after) === 0
    low = Math.max(low, isThere ? next + 1 : next)
  }
  return [low, Math.max(low, high)]
}

/** Where the rows end that begin with a prefix; those from `low` on begin with it or come after. */
function endOfPrefix(prefix: IndexQuery['prefix'], rows: readonly IndexRow<unknown>[], low: number): number {
  let [begin, end] = [low, rows.length]
  while (begin < end) {
    const middle = (begin + end) >>> 1
    if (hasPrefix((rows[middle] as IndexRow<unknown>).key, prefix)) begin = middle + 1
    else end = middle
  }
  return begin
}
