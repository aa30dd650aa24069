import { postgresTextFunctions } from '../search/postgres-text-functions.ts'
import { postgresTextSchema } from '../search/postgres-text-schema.ts'
import { commitFunction } from './commit-function.ts'
import { readFunctions } from './read-functions.ts'

/** One step of the schema, forward only. Steps that have been released are never changed. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}

/** Tables whose rows belong to a tenant, each under row-level security. */
export const tenantTables = [
  ...(['documents', 'index_rows', 'events', 'event_types', 'content', 'timers', 'directory'] as const),
  ...(['text_documents', 'text_words'] as const),
]

const tables = `
CREATE TABLE tenants (
  no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id text COLLATE "C" NOT NULL UNIQUE,
  sequence bigint NOT NULL DEFAULT 0,
  fence bigint NOT NULL DEFAULT 0,
  holder text,
  lease_until bigint NOT NULL DEFAULT 0,
  feed_from bigint NOT NULL DEFAULT 1,
  commits bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);
CREATE TABLE names (
  no integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text COLLATE "C" NOT NULL UNIQUE,
  ready boolean NOT NULL
);
CREATE TABLE documents (
  tenant bigint NOT NULL,
  collection integer NOT NULL,
  id text COLLATE "C" NOT NULL,
  revision integer NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (tenant, collection, id)
) WITH (fillfactor = 85);
ALTER TABLE documents ALTER COLUMN body SET COMPRESSION lz4;
CREATE TABLE index_rows (
  tenant bigint NOT NULL,
  idx integer NOT NULL,
  key text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  PRIMARY KEY (tenant, idx, key)
);
CREATE TABLE events (
  tenant bigint NOT NULL,
  no bigint GENERATED ALWAYS AS IDENTITY,
  sequence bigint,
  step bigint,
  recorded_at bigint NOT NULL,
  id text COLLATE "C" NOT NULL,
  types text COLLATE "C" NOT NULL,
  subject_type text COLLATE "C" NOT NULL,
  subject_id text COLLATE "C" NOT NULL,
  account text COLLATE "C",
  visible text COLLATE "C" NOT NULL,
  shared text NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (tenant, id)
);
ALTER TABLE events ALTER COLUMN body SET COMPRESSION lz4;
CREATE UNIQUE INDEX events_feed ON events (tenant, sequence) WHERE sequence IS NOT NULL;
CREATE INDEX events_subject ON events (tenant, subject_id, sequence) WHERE sequence IS NOT NULL;
CREATE INDEX events_account ON events (tenant, account, sequence) WHERE sequence IS NOT NULL AND account IS NOT NULL;
CREATE INDEX events_waiting ON events (tenant, no) WHERE sequence IS NULL;
CREATE TABLE event_types (
  tenant bigint NOT NULL,
  type text COLLATE "C" NOT NULL,
  block bigint NOT NULL,
  PRIMARY KEY (tenant, type, block)
);
CREATE TABLE content (
  tenant bigint NOT NULL,
  id text COLLATE "C" NOT NULL,
  value text NOT NULL,
  salt text NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE TABLE timers (
  tenant bigint NOT NULL,
  id text COLLATE "C" NOT NULL,
  due_at bigint NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (tenant, id)
) WITH (fillfactor = 70);
CREATE INDEX timers_due ON timers (due_at, id);
CREATE TABLE directory (
  kind text COLLATE "C" NOT NULL,
  key text COLLATE "C" NOT NULL,
  tenant bigint NOT NULL,
  PRIMARY KEY (kind, key, tenant)
);
CREATE INDEX directory_of_tenant ON directory (tenant);
CREATE TABLE epochs (
  no integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  opened_at bigint NOT NULL,
  reason text NOT NULL,
  details text NOT NULL
);
INSERT INTO epochs (opened_at, reason, details) VALUES ((extract(epoch FROM now()) * 1000)::bigint, 'created', '{}');
`

// Every statement of the store names its tenants. This is the second lock: what the session has not named, it does not see,
// whatever a statement forgets. The subselect lets the planner ask once a statement and not once a row.
const lock = (table: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenants ON ${table} USING (
  (SELECT current_setting('deskwire.tenants', true) = 'all')
  OR tenant = ANY ((SELECT CASE WHEN current_setting('deskwire.tenants', true) IN ('', 'all') THEN '{}'
    ELSE current_setting('deskwire.tenants', true) END::bigint[])::bigint[])
);`

/**
 * The schema of a PostgreSQL store. Tables are keyed by tenant first, so that they can be spread by it.
 *
 * A row of `events` holds what one commit says about one subject, up to some dozens of events. Sequence and step are those of its
 * last event, the id is that of its first: it leads to the others (see `idStem`), and a commit that came a second time would meet
 * itself there. `event_types` tells in which blocks of sequences there is a row with a type.
 */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'documents, events, content, timers, directory, text',
    sql: `${tables}${postgresTextSchema}${tenantTables.map(lock).join('')}`,
  },
]

/** The functions of the store. They hold no data, so they are made anew at each start of a newer release. */
export const functions: string = postgresTextFunctions + commitFunction + readFunctions

/** The schema that this code works with. */
export const schemaVersion = (steps: readonly Migration[] = migrations): number => steps.at(-1)?.version ?? 0
