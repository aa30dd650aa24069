import { BLOCK } from '../store/event-rows.ts'
import { eventColumns, wholeRow } from './event-functions.ts'
import { everyTenant, oneTenant, reading } from './reading-function.ts'

/** Functions that give events their sequence where that is done behind the commits, and what that rests on. */
export const sequencingFunctions: string = [
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
