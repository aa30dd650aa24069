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

// A row of a feed is found by the index that the narrowest filter has; the others only look at what that finds.
function feed(): string {
  const select = (condition: string, direction: 'ASC' | 'DESC'): string => `
    RETURN QUERY SELECT e.body, e.sequence, e.step FROM events e
      WHERE e.tenant = tenant_ AND e.sequence IS NOT NULL AND e.sequence >= from_ ${condition}
        AND e.sequence ${direction === 'ASC' ? '>' : '<'} after_
        AND (type_ IS NULL OR e.type = type_) AND (account_ IS NULL OR e.account = account_)
      ORDER BY e.sequence ${direction} LIMIT limit_;`
  const both = (condition: string): string =>
    `IF descending_ THEN ${select(condition, 'DESC')} ELSE ${select(condition, 'ASC')} END IF;`
  return `
  SELECT t.feed_from INTO from_ FROM tenants t WHERE t.no = tenant_;
  IF subject_ IS NOT NULL THEN ${both('AND e.subject_id = subject_')}
  ELSIF type_ IS NOT NULL THEN ${both('AND e.type = type_')}
  ELSIF account_ IS NOT NULL THEN ${both('AND e.account = account_')}
  ELSE ${both('')} END IF;`
}

const index = (direction: 'ASC' | 'DESC', low: '>' | '>='): string => `
      FOR id, revision IN SELECT r.id, d.revision
        FROM (SELECT x.key, x.id FROM index_rows x
          WHERE x.tenant = tenants_[at] AND x.idx = indexes_[at] AND x.key ${low} lows_[at] AND x.key < highs_[at]
          ORDER BY x.key ${direction} LIMIT limits_[at]) r
        JOIN documents d ON d.tenant = tenants_[at] AND d.collection = collections_[at] AND d.id = r.id
        ORDER BY r.key ${direction}
      LOOP RETURN NEXT; END LOOP;`

const wholeIndex = (direction: 'ASC' | 'DESC', low: '>' | '>='): string => `
    RETURN QUERY SELECT d.id, d.revision, d.body
      FROM (SELECT r.key, r.id FROM index_rows r
        WHERE r.tenant = tenant_ AND r.idx = idx_ AND r.key ${low} low_ AND r.key < high_
        ORDER BY r.key ${direction} LIMIT limit_) r
      JOIN documents d ON d.tenant = tenant_ AND d.collection = collection_ AND d.id = r.id
      ORDER BY r.key ${direction};`

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
  past_ boolean[], lows_ text[], highs_ text[], limits_ integer[])
  RETURNS TABLE (place integer, id text, revision integer) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  at integer;
BEGIN
  ${scope('tenants_::text')}
  FOR at IN 1 .. cardinality(tenants_) LOOP
    place := at;
    IF descending_[at] THEN ${index('DESC', '>=')}
    ELSIF past_[at] THEN ${index('ASC', '>')}
    ELSE ${index('ASC', '>=')}
    END IF;
  END LOOP;
END $$;
`,
  reading(
    'read_index',
    'tenant_ bigint, collection_ integer, idx_ integer, descending_ boolean, past_ boolean, low_ text, high_ text, limit_ integer',
    'id text, revision integer, body text',
    `${oneTenant}
  IF descending_ THEN ${wholeIndex('DESC', '>=')}
  ELSIF past_ THEN ${wholeIndex('ASC', '>')}
  ELSE ${wholeIndex('ASC', '>=')} END IF;`,
  ),
  reading(
    'read_events_of',
    'tenant_ bigint, subject_type_ text, subject_ text',
    'body text, sequence bigint, step bigint',
    `${oneTenant}
  RETURN QUERY SELECT e.body, e.sequence, e.step FROM events e
    WHERE e.tenant = tenant_ AND e.subject_id = subject_ AND e.subject_type = subject_type_ AND e.sequence IS NOT NULL
    ORDER BY e.sequence;`,
  ),
  `
CREATE OR REPLACE FUNCTION read_feed(tenant_ bigint, after_ bigint, descending_ boolean, type_ text, subject_ text,
  account_ text, limit_ integer) RETURNS TABLE (body text, sequence bigint, step bigint) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  from_ bigint;
BEGIN
  ${oneTenant}
  ${feed()}
END $$;
`,
  reading(
    'read_event',
    'tenant_ bigint, id_ text',
    'body text, sequence bigint, step bigint',
    `${oneTenant}
  RETURN QUERY SELECT e.body, e.sequence, e.step FROM events e JOIN tenants t ON t.no = e.tenant
    WHERE e.tenant = tenant_ AND e.id = id_ AND e.sequence >= t.feed_from;`,
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
    'body text',
    `${oneTenant}
  RETURN QUERY SELECT e.body FROM events e WHERE e.tenant = tenant_ AND e.sequence IS NULL ORDER BY e.no LIMIT limit_;`,
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
  UPDATE tenants t SET sequence = sequences_[cardinality(sequences_)] WHERE t.no = tenant_ AND cardinality(ids_) > 0;
  RETURN true;
END $$;
`,
].join('')
