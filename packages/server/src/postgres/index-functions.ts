import { PLACE_SAMPLE } from '../store/key-range.ts'
import { oneTenant, reading, scope } from './reading-function.ts'

type Direction = 'ASC' | 'DESC'
type Low = '>' | '>='

/** What a query of an index is given, as it stands in the function that asks. */
interface Given {
  readonly tenant: string
  readonly collection: string
  readonly index: string
  readonly low: string
  readonly high: string
  readonly limit: string
  /** What the keys of each place begin with. */
  readonly heads: string
}

// Rows `r` of an index in one place, in their order.
const inOnePlace = ({ tenant, index, low, high, limit }: Given, direction: Direction, past: Low): string => `
      (SELECT x.key AS rest, x.id FROM index_rows x
        WHERE x.tenant = ${tenant} AND x.idx = ${index} AND x.key ${past} ${low} AND x.key < ${high}
        ORDER BY x.key ${direction} LIMIT ${limit}) r`

// The same in several places, merged by what follows their heads. In one statement, so that a row that moves from one place to
// another meanwhile is seen in one of them. A page needs nothing that lies beyond the last row that any one place would fill it
// with: the place that looks fullest, by the sample of a few rows of each, says how far the others need to be read.
function inPlaces(
  { tenant, index, low, high, limit, heads }: Given,
  direction: Direction,
  past: Low,
): string {
  const own = `x.tenant = ${tenant} AND x.idx = ${index}`
  const nth = (
    place: string,
    offset: string,
  ): string => `(SELECT substr(x.key, ${place}.rest) FROM index_rows x
          WHERE ${own} AND x.key ${past} ${place}.head || ${low} AND x.key < ${place}.head || ${high}
          ORDER BY x.key ${direction} LIMIT 1 OFFSET ${offset})`
  const within =
    direction === 'DESC'
      ? `x.key >= p.head || coalesce(b.bound, ${low}) AND x.key < p.head || ${high}`
      : `x.key ${past} p.head || ${low} AND x.key <= p.head || coalesce(b.bound, ${high})`
  return `
      (WITH p AS MATERIALIZED (SELECT h.head, length(h.head) + 1 AS rest FROM unnest(${heads}) AS h (head)),
        s AS MATERIALIZED (SELECT p.head, p.rest, ${nth('p', String(PLACE_SAMPLE))} COLLATE "C" AS sample FROM p),
        f AS MATERIALIZED (SELECT s.head, s.rest FROM s ORDER BY s.sample ${direction} NULLS LAST LIMIT 1),
        b AS MATERIALIZED (SELECT (SELECT ${nth('f', `${limit} - 1`)} FROM f) AS bound)
      SELECT y.rest, y.id FROM b CROSS JOIN p CROSS JOIN LATERAL (
          SELECT substr(x.key, p.rest) AS rest, x.id FROM index_rows x WHERE ${own} AND ${within}
          ORDER BY x.key ${direction} LIMIT ${limit}) y
        ORDER BY y.rest ${direction} LIMIT ${limit}) r`
}

// Asks in the direction and from the bound that are given. A document is looked up by all of its key, by itself: joined, the
// planner of a small table takes its id for a filter, and goes on to read the whole collection for each row when it has grown.
function indexed(
  given: Given,
  { descending, past }: { readonly descending: string; readonly past: string },
  ask: (rows: string) => string,
): string {
  const { tenant, collection } = given
  const select = (direction: Direction, low: Low): string => {
    const rows = (from: string): string => `${from}
      CROSS JOIN LATERAL (SELECT o.id, o.revision, o.body FROM documents o
        WHERE o.tenant = ${tenant} AND o.collection = ${collection} AND o.id = r.id OFFSET 0) d ORDER BY r.rest ${direction}`
    return `IF ${given.heads} = '{}' THEN ${ask(rows(inOnePlace(given, direction, low)))}
      ELSE ${ask(rows(inPlaces(given, direction, low)))} END IF;`
  }
  return `IF ${descending} THEN ${select('DESC', '>=')}
    ELSIF ${past} THEN ${select('ASC', '>')}
    ELSE ${select('ASC', '>=')} END IF;`
}

/** Functions that read documents by an index. */
export const indexFunctions: string = [
  `
CREATE OR REPLACE FUNCTION read_indexes(tenants_ bigint[], collections_ integer[], indexes_ integer[], descending_ boolean[],
  past_ boolean[], lows_ text[], highs_ text[], limits_ integer[], heads_ text[],
  places_ integer[]) RETURNS TABLE (place integer, id text, revision integer) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  at integer;
  first integer := 1;
  own text[];
BEGIN
  ${scope('tenants_::text')}
  FOR at IN 1 .. cardinality(tenants_) LOOP
    place := at;
    own := heads_[first : first + places_[at] - 1];
    first := first + places_[at];
    ${indexed(
      {
        tenant: 'tenants_[at]',
        collection: 'collections_[at]',
        index: 'indexes_[at]',
        low: 'lows_[at]',
        high: 'highs_[at]',
        limit: 'limits_[at]',
        heads: 'own',
      },
      { descending: 'descending_[at]', past: 'past_[at]' },
      (rows) => `FOR id, revision IN SELECT r.id, d.revision FROM ${rows} LOOP RETURN NEXT; END LOOP;`,
    )}
  END LOOP;
END $$;
`,
  reading(
    'read_index',
    'tenant_ bigint, collection_ integer, idx_ integer, descending_ boolean, past_ boolean, low_ text, high_ text, limit_ integer, heads_ text[]',
    'id text, revision integer, body text',
    `${oneTenant}
  ${indexed(
    {
      tenant: 'tenant_',
      collection: 'collection_',
      index: 'idx_',
      low: 'low_',
      high: 'high_',
      limit: 'limit_',
      heads: 'heads_',
    },
    { descending: 'descending_', past: 'past_' },
    (rows) => `RETURN QUERY SELECT d.id, d.revision, d.body FROM ${rows};`,
  )}`,
  ),
].join('')
