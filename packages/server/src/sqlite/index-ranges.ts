import { PLACE_SAMPLE } from '../store/key-range.ts'
import { AT_MOST } from './statements.ts'

/** Rows of one place in an index: tenant, index, low, high, limit. */
export function rangeStatement(descending: boolean, past: boolean): string {
  return `SELECT d.no, d.id, d.revision FROM index_rows r CROSS JOIN documents d ON d.no = r.document
    WHERE r.tenant = ? AND r.idx = ? AND r.key ${past ? '>' : '>='} ? AND r.key < ?
    ORDER BY r.key ${descending ? 'DESC' : 'ASC'} ${AT_MOST}`
}

/**
 * Rows of several places of an index, merged: tenant, index, low, high, limit, and what the keys of each place begin with.
 *
 * In one statement, so that a row that moves from one place to another meanwhile is seen in one of them. A page needs nothing that
 * lies beyond the last row that any one place would fill it with: the place that looks fullest, by the sample of a few rows of
 * each, says how far the others need to be read.
 */
export function unionStatement(places: number, descending: boolean, past: boolean): string {
  const order = descending ? 'DESC' : 'ASC'
  const low = past ? '>' : '>='
  const nth = (
    place: string,
    offset: string,
  ): string => `(SELECT substr(r.key, ${place}.rest) FROM index_rows r
      WHERE r.tenant = ?1 AND r.idx = ?2 AND r.key ${low} ${place}.head || ?3 AND r.key < ${place}.head || ?4
      ORDER BY r.key ${order} LIMIT 1 OFFSET ${offset})`
  const within = descending
    ? 'x.key >= p.head || coalesce(b.bound, ?3) AND x.key < p.head || ?4'
    : `x.key ${low} p.head || ?3 AND x.key <= p.head || coalesce(b.bound, ?4)`
  const heads = Array.from({ length: places }, (_, i) => `(?${i + 6})`).join()
  return `WITH places (head, rest) AS (SELECT column1, length(column1) + 1 FROM (VALUES ${heads})),
    samples (head, rest, sample) AS (SELECT p.head, p.rest, ${nth('p', String(PLACE_SAMPLE))} FROM places p),
    fullest (head, rest) AS (SELECT head, rest FROM samples ORDER BY sample ${order} NULLS LAST LIMIT 1),
    bounds (bound) AS (SELECT (SELECT ${nth('f', '?5 - 1')} FROM fullest f)),
    rows (document, rest) AS (SELECT x.document, substr(x.key, p.rest)
      FROM bounds b CROSS JOIN places p CROSS JOIN index_rows x
      WHERE x.tenant = ?1 AND x.idx = ?2 AND ${within}
      ORDER BY 2 ${order} LIMIT ?5 + 0)
    SELECT d.no, d.id, d.revision FROM rows CROSS JOIN documents d ON d.no = rows.document ORDER BY rows.rest ${order}`
}
