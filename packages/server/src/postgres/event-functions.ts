import { BLOCK, EVENT_COLUMNS } from '../store/event-rows.ts'
import { oneTenant, reading } from './reading-function.ts'

// Beyond every sequence.
const LAST = Number.MAX_SAFE_INTEGER

/** All columns of a row of events, as they are. */
export const wholeRow = (of: string): string => EVENT_COLUMNS.replaceAll(/\w+/g, `${of}.$&`)

// The events of a row, each as a row of its own.
const lines = (of: string): string => `string_to_table(${of}.body, chr(10)) WITH ORDINALITY AS l (line, n)`
const sequenceOf = (of: string): string => `${of}.sequence - length(${of}.visible) + l.n`
const singleEvents = (of: string): string =>
  `SELECT split_part(${of}.types, ' ', l.n::integer), ${of}.subject_type, ${of}.subject_id, ${of}.account,
        substr(${of}.visible, l.n::integer, 1), ${of}.recorded_at, ${of}.shared, l.line, ${sequenceOf(of)},
        ${of}.step - length(${of}.visible) + l.n`

/** What a function gives of events. */
export const eventColumns =
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

/** Functions that read events. */
export const eventFunctions: string = [
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
].join('')
