import { BLOCK, EVENT_COLUMNS } from '../store/event-rows.ts'
import { PLACE_SAMPLE } from '../store/key-range.ts'

// Beyond every sequence.
const LAST = Number.MAX_SAFE_INTEGER

const scope = (tenants: string): string => `PERFORM set_config('deskwire.tenants', ${tenants}, true);`
const oneTenant = scope(`'{' || tenant_ || '}'`)
const everyTenant = scope(`'all'`)

const reading = (name: string, parameters: string, columns: string, body: string): string => `
CREATE OR REPLACE FUNCTION ${name}(${parameters}) RETURNS TABLE (${columns}) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  ${body}
END $$;
`

const wholeRow = (of: string): string => EVENT_COLUMNS.replaceAll(/\w+/g, `${of}.$&`)

// The events of a row, each as a row of its own.
const lines = (of: string): string => `string_to_table(${of}.body, chr(10)) WITH ORDINALITY AS l (line, n)`
const sequenceOf = (of: string): string => `${of}.sequence - length(${of}.visible) + l.n`
const singleEvents = (of: string): string =>
  `SELECT split_part(${of}.types, ' ', l.n::integer), ${of}.subject_type, ${of}.subject_id, ${of}.account,
        substr(${of}.visible, l.n::integer, 1), ${of}.recorded_at, ${of}.shared, l.line, ${sequenceOf(of)},
        ${of}.step - length(${of}.visible) + l.n`

const eventColumns =
  'types text, subject_type text, subject_id text, account text, visible text, recorded_at bigint, shared text, body text, sequence bigint, step bigint'

// A row of a feed is found by the index that the narrowest filter has; the others only look at what that finds. Events of a type
// are found by the blocks in which there are any. Where a page takes all of a row it is given as it is.
function feed(): string {
  const open = (condition: string, direction: 'ASC' | 'DESC'): string => `
      OPEN rows_ FOR SELECT e.* FROM events e
        WHERE e.tenant = tenant_ AND e.sequence IS NOT NULL AND e.sequence BETWEEN low_ AND high_ ${condition}
          AND (type_ IS NULL OR strpos(' ' || e.types || ' ', ' ' || type_ || ' ') > 0)
          AND (account_ IS NULL OR e.account = account_)
        ORDER BY e.sequence ${direction};`
  const both = (condition: string): string =>
    `IF descending_ THEN ${open(condition, 'DESC')} ELSE ${open(condition, 'ASC')} END IF;`
  const blocks = (direction: 'ASC' | 'DESC'): string => `
    OPEN ranges_ FOR SELECT greatest(from_, y.block * ${BLOCK}), least(up_to_, y.block * ${BLOCK} + ${BLOCK - 1}) FROM event_types y
      WHERE y.tenant = tenant_ AND y.type = type_ AND y.block BETWEEN from_ / ${BLOCK} AND up_to_ / ${BLOCK}
      ORDER BY y.block ${direction};`
  const single = (direction: 'ASC' | 'DESC'): string => `
        RETURN QUERY ${singleEvents('row_')} FROM ${lines('row_')}
          WHERE ${sequenceOf('row_')} >= from_ AND ${sequenceOf('row_')} < before_
            AND (type_ IS NULL OR split_part(row_.types, ' ', l.n::integer) = type_)
            AND (account_ IS NULL OR substr(row_.visible, l.n::integer, 1) = '1')
          ORDER BY l.n ${direction} LIMIT left_;`
  return `
  SELECT t.feed_from INTO from_ FROM tenants t WHERE t.no = tenant_;
  IF descending_ THEN
    before_ := after_;
    SELECT e.sequence INTO up_to_ FROM events e WHERE e.tenant = tenant_ AND e.sequence >= after_ - 1 AND e.sequence IS NOT NULL
      ORDER BY e.sequence LIMIT 1;
    up_to_ := coalesce(up_to_, ${LAST});
  ELSE
    from_ := greatest(from_, after_ + 1);
  END IF;
  IF type_ IS NULL OR account_ IS NOT NULL OR subject_ IS NOT NULL THEN OPEN ranges_ FOR SELECT from_, up_to_;
  ELSIF descending_ THEN ${blocks('DESC')}
  ELSE ${blocks('ASC')} END IF;
  LOOP
    FETCH ranges_ INTO low_, high_;
    EXIT WHEN NOT FOUND;
    IF subject_ IS NOT NULL THEN ${both('AND e.subject_id = subject_')}
    ELSIF account_ IS NOT NULL THEN ${both('AND e.account = account_')}
    ELSE ${both('')} END IF;
    LOOP
      FETCH rows_ INTO row_;
      EXIT WHEN NOT FOUND;
      count_ := length(row_.visible);
      IF row_.sequence < before_ AND row_.sequence - count_ >= from_ - 1 AND count_ <= left_
        AND (count_ = 1 OR (type_ IS NULL AND account_ IS NULL)) THEN
        RETURN QUERY SELECT ${wholeRow('row_')};
      ELSE
        IF descending_ THEN ${single('DESC')}
        ELSE ${single('ASC')} END IF;
        GET DIAGNOSTICS count_ = ROW_COUNT;
      END IF;
      left_ := left_ - count_;
      IF left_ <= 0 THEN RETURN; END IF;
    END LOOP;
    CLOSE rows_;
  END LOOP;`
}

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

/** Functions that read: each first names the tenants that it may see, then asks. */
export const readFunctions: string = [
  reading(
    'read_documents',
    'tenants_ bigint[], tenant_ bigint[], collection_ integer[], id_ text[], known_ integer[]',
    'place integer, revision integer, body text',
    `${scope('tenants_::text')}
  RETURN QUERY SELECT k.place::integer, d.revision, CASE WHEN k.known <> 2147483647 AND d.revision <> k.known THEN d.body END
    FROM unnest(tenant_, collection_, id_, known_) WITH ORDINALITY AS k (tenant, collection, id, known, place)
    JOIN documents d ON d.tenant = k.tenant AND d.collection = k.collection AND d.id = k.id;`,
  ),
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
  reading(
    'read_events_of',
    'tenant_ bigint, subject_type_ text, subject_ text',
    eventColumns,
    `${oneTenant}
  RETURN QUERY SELECT ${wholeRow('e')} FROM events e
    WHERE e.tenant = tenant_ AND e.subject_id = subject_ AND e.subject_type = subject_type_ AND e.sequence IS NOT NULL
    ORDER BY e.sequence;`,
  ),
  `
CREATE OR REPLACE FUNCTION read_feed(tenant_ bigint, after_ bigint, descending_ boolean, type_ text, subject_ text,
  account_ text, limit_ integer) RETURNS TABLE (${eventColumns}) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  from_ bigint;
  before_ bigint := ${LAST};
  up_to_ bigint := ${LAST};
  low_ bigint;
  high_ bigint;
  left_ integer := limit_;
  count_ integer;
  ranges_ refcursor;
  rows_ refcursor;
  row_ record;
BEGIN
  ${oneTenant}
  ${feed()}
END $$;
`,
  reading(
    'read_event',
    'tenant_ bigint, stem_ text, id_ text, mark_ text',
    eventColumns,
    `${oneTenant}
  RETURN QUERY ${singleEvents('e')}
    FROM tenants t JOIN events e ON e.tenant = t.no, ${lines('e')}
    WHERE t.no = tenant_ AND e.tenant = tenant_ AND e.id BETWEEN stem_ AND id_ AND strpos(e.body, mark_) > 0
      AND ${sequenceOf('e')} >= t.feed_from AND strpos(l.line, mark_) > 0;`,
  ),
  reading(
    'read_content',
    'tenant_ bigint, ids_ text[]',
    'id text, value text, salt text',
    `${oneTenant}
  RETURN QUERY SELECT c.id, c.value, c.salt FROM content c WHERE c.tenant = tenant_ AND c.id = ANY (ids_);`,
  ),
  reading(
    'read_timer',
    'tenant_ bigint, id_ text',
    'body text',
    `${oneTenant}
  RETURN QUERY SELECT t.body FROM timers t WHERE t.tenant = tenant_ AND t.id = id_;`,
  ),
  reading(
    'read_due_timers',
    'until_ bigint, tenant_ bigint, limit_ integer',
    'tenant text, body text',
    `IF tenant_ IS NULL THEN
    ${everyTenant}
    RETURN QUERY SELECT n.id, t.body FROM timers t JOIN tenants n ON n.no = t.tenant
      WHERE t.due_at <= until_ ORDER BY t.due_at, t.id, n.id LIMIT limit_;
  ELSE
    ${oneTenant}
    RETURN QUERY SELECT n.id, t.body FROM timers t JOIN tenants n ON n.no = t.tenant
      WHERE t.tenant = tenant_ AND t.due_at <= until_ ORDER BY t.due_at, t.id LIMIT limit_;
  END IF;`,
  ),
  reading(
    'count_timers',
    'tenant_ bigint',
    'pending bigint, next bigint',
    `${oneTenant}
  RETURN QUERY SELECT count(*), min(t.due_at) FROM timers t WHERE t.tenant = tenant_;`,
  ),
  reading(
    'find_tenants',
    'kind_ text, key_ text',
    'id text',
    `${everyTenant}
  RETURN QUERY SELECT t.id FROM directory d JOIN tenants t ON t.no = d.tenant
    WHERE d.kind = kind_ AND d.key = key_ ORDER BY t.id;`,
  ),
  reading(
    'read_unsequenced',
    'tenant_ bigint, limit_ integer',
    eventColumns,
    `${oneTenant}
  RETURN QUERY SELECT ${wholeRow('e')} FROM events e WHERE e.tenant = tenant_ AND e.sequence IS NULL ORDER BY e.no LIMIT limit_;`,
  ),
  reading(
    'tenants_waiting',
    'limit_ integer',
    'id text',
    `${everyTenant}
  RETURN QUERY SELECT t.id FROM tenants t
    WHERE EXISTS (SELECT FROM events e WHERE e.tenant = t.no AND e.sequence IS NULL) ORDER BY t.id LIMIT limit_;`,
  ),
  reading(
    'last_steps',
    'tenant_ bigint, types_ text[], ids_ text[]',
    'place integer, step bigint',
    `${oneTenant}
  RETURN QUERY SELECT s.place::integer, (SELECT e.step FROM events e WHERE e.tenant = tenant_ AND e.subject_id = s.id
      AND e.subject_type = s.type AND e.sequence IS NOT NULL ORDER BY e.sequence DESC LIMIT 1)
    FROM unnest(types_, ids_) WITH ORDINALITY AS s (type, id, place);`,
  ),
  reading(
    'take_lease',
    'tenant_ bigint, holder_ text, now_ bigint, ttl_ bigint',
    'sequence bigint, fence bigint',
    `RETURN QUERY UPDATE tenants t SET holder = holder_, lease_until = now_ + ttl_,
      fence = t.fence + CASE WHEN t.holder = holder_ AND t.lease_until > now_ THEN 0 ELSE 1 END
    WHERE t.no = tenant_ AND (t.holder IS NULL OR t.holder = holder_ OR t.lease_until <= now_)
    RETURNING t.sequence, t.fence;`,
  ),
  `
CREATE OR REPLACE FUNCTION number_events(tenant_ bigint, sequence_ bigint, fence_ bigint, ids_ text[], sequences_ bigint[],
  steps_ bigint[]) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  waiting text[];
BEGIN
  ${oneTenant}
  PERFORM 1 FROM tenants t WHERE t.no = tenant_ AND t.sequence = sequence_ AND t.fence = fence_ FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  SELECT array_agg(w.id ORDER BY w.no) INTO waiting FROM (
    SELECT e.id, e.no FROM events e WHERE e.tenant = tenant_ AND e.sequence IS NULL ORDER BY e.no LIMIT cardinality(ids_)) w;
  IF waiting IS DISTINCT FROM ids_ THEN RETURN false; END IF;
  UPDATE events e SET sequence = n.sequence, step = n.step FROM unnest(ids_, sequences_, steps_) AS n (id, sequence, step)
    WHERE e.tenant = tenant_ AND e.id = n.id;
  INSERT INTO event_types (tenant, type, block)
    SELECT DISTINCT tenant_, e.types, e.sequence / ${BLOCK} FROM unnest(ids_) AS n (id)
      JOIN events e ON e.tenant = tenant_ AND e.id = n.id ON CONFLICT DO NOTHING;
  UPDATE tenants t SET sequence = sequences_[cardinality(sequences_)] WHERE t.no = tenant_ AND cardinality(ids_) > 0;
  RETURN true;
END $$;
`,
].join('')
