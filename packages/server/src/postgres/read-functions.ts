import { eventFunctions } from './event-functions.ts'
import { indexFunctions } from './index-functions.ts'
import { everyTenant, oneTenant, reading, scope } from './reading-function.ts'
import { sequencingFunctions } from './sequencing-functions.ts'

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
  indexFunctions,
  eventFunctions,
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
  sequencingFunctions,
].join('')
