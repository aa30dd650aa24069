import { FIRST_GONE_COLUMN, TEXT_COLUMN_TYPES } from '../search/postgres-text-writer.ts'
import { BLOCK } from '../store/event-rows.ts'

const textParameters = TEXT_COLUMN_TYPES.map((type, i) => `text_${i} ${type}`).join(', ')
const textValues = TEXT_COLUMN_TYPES.map((_, i) => `text_${i}`).join(', ')

const parameters = `tenants_ bigint[], commits_ bigint[], alone_ boolean[], numbered_ integer[],
  guard_tenant bigint[], guard_collection integer[], guard_id text[], guard_revision integer[],
  taken_tenant bigint[], taken_id text[], taken_due bigint[],
  claim_tenant bigint[], claim_idx integer[], claim_from text[], claim_to text[], claim_id text[],
  made_tenant bigint[], made_collection integer[], made_id text[], made_revision integer[], made_body text[],
  made_row_tenant bigint[], made_row_idx integer[], made_row_key text[], made_row_id text[],
  put_tenant bigint[], put_collection integer[], put_id text[], put_revision integer[], put_body text[],
  gone_tenant bigint[], gone_collection integer[], gone_id text[],
  dropped_tenant bigint[], dropped_idx integer[], dropped_key text[],
  added_tenant bigint[], added_idx integer[], added_key text[], added_id text[],
  event_tenant bigint[], event_id text[], event_types text[], event_subject_type text[], event_subject_id text[],
  event_account text[], event_visible text[], event_recorded_at bigint[], event_shared text[], event_body text[],
  event_at integer[], event_sequence integer[], event_step integer[], number_at_once boolean,
  forget_tenant bigint[], forget_before bigint[],
  content_tenant bigint[], content_id text[], content_value text[], content_salt text[],
  erased_tenant bigint[], erased_id text[],
  timer_tenant bigint[], timer_id text[], timer_due bigint[], timer_body text[],
  cancelled_tenant bigint[], cancelled_id text[],
  published_tenant bigint[], published_kind text[], published_key text[],
  unpublished_tenant bigint[], unpublished_kind text[], unpublished_key text[],
  ${textParameters}`

/** The types of `commit_batch`'s parameters, in order. */
export const COMMIT_TYPES: readonly string[] = parameters
  .split(',')
  .map((each) => each.trim().split(' ')[1] ?? '')

/**
 * Writes a batch of commits, merged, as one statement: what the batch rests on is checked under a lock on its tenants, then
 * everything is written or nothing.
 *
 * A document that the batch makes need not be among the guards: where it is there after all, the statement fails by the key of
 * `documents`, and whoever sends the batch finds out by one with all guards what stood against it.
 *
 * The lock is each tenant's row in `tenants`, taken in the order of their numbers, so that batches wait for one another and never
 * in a ring. It is held until the commit is seen by others: the order of a tenant's commits is that of its lock, and sequences
 * given under it are in commit order and without a gap.
 *
 * NOTE: whatever writes a tenant's documents raises its `commits` under that lock. By it a server knows that no other has written
 * since it kept an answer in memory; one that did not raise it, such as a server of a release before, would go unseen.
 */
export const commitFunction = `
CREATE OR REPLACE FUNCTION commit_batch(
  ${parameters}
) RETURNS TABLE (refusal text, place integer, commits bigint) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  refused integer := 0;
  more integer;
  found_ bigint[];
  sequences_ bigint[];
BEGIN
  PERFORM set_config('deskwire.tenants', tenants_::text, true);
  SELECT array_agg(l.commits), array_agg(l.sequence) INTO found_, sequences_
    FROM (SELECT t.commits, t.sequence FROM tenants t WHERE t.no = ANY (tenants_) ORDER BY t.no FOR UPDATE) l;

  -- What others have written since is told of; it stands only against what rests on that nobody has.
  IF found_ IS DISTINCT FROM commits_ THEN
    FOR at IN 1 .. cardinality(tenants_) LOOP
      CONTINUE WHEN found_[at] = commits_[at];
      refusal := 'others';
      place := at;
      commits := found_[at];
      RETURN NEXT;
      IF alone_[at] THEN refused := refused + 1; END IF;
    END LOOP;
  END IF;

  IF cardinality(guard_tenant) > 0 THEN
    RETURN QUERY
    SELECT 'guard'::text, g.place::integer, NULL::bigint
      FROM unnest(guard_tenant, guard_collection, guard_id, guard_revision)
        WITH ORDINALITY AS g (tenant, collection, id, revision, place)
      LEFT JOIN documents d ON d.tenant = g.tenant AND d.collection = g.collection AND d.id = g.id
      WHERE coalesce(d.revision, 0) <> g.revision;
    GET DIAGNOSTICS more = ROW_COUNT;
    refused := refused + more;
  END IF;
  IF cardinality(taken_tenant) > 0 THEN
    RETURN QUERY
      SELECT 'timer'::text, k.place::integer, NULL::bigint
        FROM unnest(taken_tenant, taken_id, taken_due) WITH ORDINALITY AS k (tenant, id, due_at, place)
        LEFT JOIN timers t ON t.tenant = k.tenant AND t.id = k.id
        WHERE t.due_at IS DISTINCT FROM k.due_at;
    GET DIAGNOSTICS more = ROW_COUNT;
    refused := refused + more;
  END IF;
  IF cardinality(claim_tenant) > 0 THEN
    RETURN QUERY
      SELECT 'unique'::text, c.place::integer, NULL::bigint
        FROM unnest(claim_tenant, claim_idx, claim_from, claim_to, claim_id) WITH ORDINALITY
          AS c (tenant, idx, "from", "to", id, place)
        JOIN index_rows r ON r.tenant = c.tenant AND r.idx = c.idx AND r.key >= c."from" AND r.key < c."to" AND r.id <> c.id
        WHERE NOT EXISTS (
          SELECT FROM unnest(dropped_tenant, dropped_idx, dropped_key) AS x (tenant, idx, key)
          WHERE x.tenant = r.tenant AND x.idx = r.idx AND x.key = r.key);
    GET DIAGNOSTICS more = ROW_COUNT;
    refused := refused + more;
  END IF;
  IF refused > 0 THEN RETURN; END IF;
  UPDATE tenants t SET commits = t.commits + 1, sequence = t.sequence + n.count
    FROM unnest(tenants_, numbered_) AS n (no, count) WHERE t.no = n.no;

  -- Documents that are new come first: one that is there after all breaks the batch, by its key, and if none is, none of their
  -- rows can be.
  IF cardinality(made_tenant) > 0 THEN
    INSERT INTO documents (tenant, collection, id, revision, body)
      SELECT * FROM unnest(made_tenant, made_collection, made_id, made_revision, made_body);
    INSERT INTO index_rows (tenant, idx, key, id) SELECT * FROM unnest(made_row_tenant, made_row_idx, made_row_key, made_row_id);
  END IF;
  IF cardinality(put_tenant) > 0 THEN
    UPDATE documents d SET revision = p.revision, body = p.body
      FROM unnest(put_tenant, put_collection, put_id, put_revision, put_body) AS p (tenant, collection, id, revision, body)
      WHERE d.tenant = p.tenant AND d.collection = p.collection AND d.id = p.id;
  END IF;
  IF cardinality(gone_tenant) > 0 THEN
    DELETE FROM documents d USING unnest(gone_tenant, gone_collection, gone_id) AS g (tenant, collection, id)
      WHERE d.tenant = g.tenant AND d.collection = g.collection AND d.id = g.id;
  END IF;
  IF cardinality(dropped_tenant) > 0 THEN
    DELETE FROM index_rows r USING unnest(dropped_tenant, dropped_idx, dropped_key) AS x (tenant, idx, key)
      WHERE r.tenant = x.tenant AND r.idx = x.idx AND r.key = x.key;
  END IF;
  -- A row that went and came again within the batch is still there.
  IF cardinality(added_tenant) > 0 THEN
    INSERT INTO index_rows (tenant, idx, key, id) SELECT * FROM unnest(added_tenant, added_idx, added_key, added_id)
      ON CONFLICT DO NOTHING;
  END IF;

  IF cardinality(event_tenant) > 0 AND number_at_once THEN
    WITH numbered AS (
      INSERT INTO events (tenant, sequence, step, id, types, subject_type, subject_id, account, visible, recorded_at, shared, body)
        SELECT e.tenant, sequences_[e.at] + e.sequence, e.step + coalesce((
            SELECT x.step FROM events x WHERE x.tenant = e.tenant AND x.subject_id = e.subject_id
              AND x.subject_type = e.subject_type AND x.sequence IS NOT NULL ORDER BY x.sequence DESC LIMIT 1), 0),
            e.id, e.types, e.subject_type, e.subject_id, e.account, e.visible, e.recorded_at, e.shared, e.body
          FROM unnest(event_tenant, event_id, event_types, event_subject_type, event_subject_id, event_account, event_visible,
            event_recorded_at, event_shared, event_body, event_at, event_sequence, event_step)
            AS e (tenant, id, types, subject_type, subject_id, account, visible, recorded_at, shared, body, at, sequence, step)
        RETURNING tenant, sequence, types
    )
    INSERT INTO event_types (tenant, type, block)
      SELECT DISTINCT n.tenant, y.type, n.sequence / ${BLOCK} FROM numbered n, string_to_table(n.types, ' ') AS y (type)
      ON CONFLICT DO NOTHING;
  ELSIF cardinality(event_tenant) > 0 THEN
    INSERT INTO events (tenant, id, types, subject_type, subject_id, account, visible, recorded_at, shared, body)
      SELECT e.tenant, e.id, e.types, e.subject_type, e.subject_id, e.account, e.visible, e.recorded_at, e.shared, e.body
        FROM unnest(event_tenant, event_id, event_types, event_subject_type, event_subject_id, event_account, event_visible,
          event_recorded_at, event_shared, event_body) WITH ORDINALITY
          AS e (tenant, id, types, subject_type, subject_id, account, visible, recorded_at, shared, body, place) ORDER BY e.place;
  END IF;
  IF cardinality(forget_tenant) > 0 THEN
    UPDATE tenants t SET feed_from = greatest(t.feed_from, least(greatest(t.sequence, 1), coalesce((
        SELECT e.sequence - length(e.visible) + 1 FROM events e
          WHERE e.tenant = t.no AND e.sequence >= t.feed_from AND e.recorded_at >= f.before ORDER BY e.sequence LIMIT 1), t.sequence)))
      FROM unnest(forget_tenant, forget_before) AS f (tenant, before) WHERE t.no = f.tenant;
  END IF;

  IF cardinality(content_tenant) > 0 THEN
    INSERT INTO content (tenant, id, value, salt) SELECT * FROM unnest(content_tenant, content_id, content_value, content_salt)
      ON CONFLICT (tenant, id) DO UPDATE SET value = excluded.value, salt = excluded.salt;
  END IF;
  IF cardinality(erased_tenant) > 0 THEN
    DELETE FROM content c USING unnest(erased_tenant, erased_id) AS x (tenant, id) WHERE c.tenant = x.tenant AND c.id = x.id;
  END IF;
  IF cardinality(cancelled_tenant) > 0 THEN
    DELETE FROM timers t USING unnest(cancelled_tenant, cancelled_id) AS x (tenant, id)
      WHERE t.tenant = x.tenant AND t.id = x.id;
  END IF;
  IF cardinality(timer_tenant) > 0 THEN
    INSERT INTO timers (tenant, id, due_at, body) SELECT * FROM unnest(timer_tenant, timer_id, timer_due, timer_body)
      ON CONFLICT (tenant, id) DO UPDATE SET due_at = excluded.due_at, body = excluded.body;
  END IF;
  IF cardinality(text_0) + cardinality(text_${FIRST_GONE_COLUMN}) > 0 THEN
    PERFORM write_text(${textValues});
  END IF;
  IF cardinality(published_tenant) > 0 THEN
    INSERT INTO directory (tenant, kind, key) SELECT * FROM unnest(published_tenant, published_kind, published_key)
      ON CONFLICT DO NOTHING;
  END IF;
  IF cardinality(unpublished_tenant) > 0 THEN
    DELETE FROM directory d USING unnest(unpublished_tenant, unpublished_kind, unpublished_key) AS x (tenant, kind, key)
      WHERE d.tenant = x.tenant AND d.kind = x.kind AND d.key = x.key;
  END IF;
END $$;
`
