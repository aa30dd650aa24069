import type { DatabaseSync } from 'node:sqlite'
import { sqliteTextSchema } from '../search/sqlite-text-schema.ts'

/** One step of the schema, forward only. Steps that have been released are never changed. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}

/**
 * The schema of a SQLite store. Every table that holds tenants' data begins with the tenant, as a number, because it stands in
 * each index row.
 *
 * A row of `events` holds what one commit says about one subject, up to some dozens of events. Sequence and step are those of its
 * last event, the id is that of its first: it leads to the others (see `idStem`), and a commit that came a second time would meet
 * itself there. `event_types` tells in which blocks of sequences there is a row with a type.
 *
 * The one row of `commit_log` says of the log beside the file whose it is, the number of the last record that is in the tables, and
 * how often a process has begun to write it.
 */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'documents, events, content, timers, directory, text',
    sql: `
CREATE TABLE tenants (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  sequence INTEGER NOT NULL DEFAULT 0,
  fence INTEGER NOT NULL DEFAULT 0,
  holder TEXT,
  lease_until INTEGER NOT NULL DEFAULT 0,
  feed_from INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE names (
  no INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  ready INTEGER NOT NULL
);
CREATE TABLE documents (
  no INTEGER PRIMARY KEY,
  tenant INTEGER NOT NULL,
  collection INTEGER NOT NULL,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (tenant, collection, id)
);
CREATE TABLE index_rows (
  tenant INTEGER NOT NULL,
  idx INTEGER NOT NULL,
  key TEXT NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (tenant, idx, key)
) WITHOUT ROWID;
CREATE TABLE events (
  no INTEGER PRIMARY KEY,
  tenant INTEGER NOT NULL,
  sequence INTEGER,
  step INTEGER,
  id TEXT NOT NULL,
  types TEXT NOT NULL,
  subject_type TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  account TEXT,
  visible TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  shared TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (tenant, id)
);
CREATE UNIQUE INDEX events_feed ON events (tenant, sequence) WHERE sequence IS NOT NULL;
CREATE INDEX events_subject ON events (tenant, subject_id, sequence) WHERE sequence IS NOT NULL;
CREATE INDEX events_account ON events (tenant, account, sequence) WHERE sequence IS NOT NULL AND account IS NOT NULL;
CREATE INDEX events_waiting ON events (tenant, no) WHERE sequence IS NULL;
CREATE TABLE event_types (
  tenant INTEGER NOT NULL,
  type TEXT NOT NULL,
  block INTEGER NOT NULL,
  PRIMARY KEY (tenant, type, block)
) WITHOUT ROWID;
CREATE TABLE content (
  tenant INTEGER NOT NULL,
  id TEXT NOT NULL,
  value TEXT NOT NULL,
  salt TEXT NOT NULL,
  PRIMARY KEY (tenant, id)
) WITHOUT ROWID;
CREATE TABLE timers (
  tenant INTEGER NOT NULL,
  id TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (tenant, id)
) WITHOUT ROWID;
CREATE INDEX timers_due ON timers (due_at, id, tenant);
CREATE TABLE directory (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  tenant INTEGER NOT NULL,
  PRIMARY KEY (kind, key, tenant)
) WITHOUT ROWID;
CREATE INDEX directory_of_tenant ON directory (tenant);
CREATE TABLE commit_log (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  identity TEXT NOT NULL,
  applied INTEGER NOT NULL,
  turns INTEGER NOT NULL
);
INSERT INTO commit_log VALUES (1, lower(hex(randomblob(16))), 0, 0);
CREATE TABLE epochs (
  no INTEGER PRIMARY KEY,
  opened_at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  details TEXT NOT NULL
);
${sqliteTextSchema}`,
  },
]

/** The schema that this code works with. */
export const schemaVersion = (steps: readonly Migration[] = migrations): number => steps.at(-1)?.version ?? 0

/** Gives a database a log of its own: what another one wrote to is not this one's. */
export function renewIdentity(db: DatabaseSync): void {
  db.exec('UPDATE commit_log SET identity = lower(hex(randomblob(16)))')
}

/** Thrown where a database was written by a newer release. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError'
  readonly found: number
  readonly known: number

  constructor(what: string, found: number, known: number) {
    super(
      `Could not open ${what}: its schema is version ${found}, this release knows ${known}. Run the release that wrote it, or a later one; schemas do not go back.`,
    )
    this.found = found
    this.known = known
  }
}

/**
 * Brings a database to the newest schema, each step in a transaction that also notes it, one process at a time.
 * @param now - epoch milliseconds
 * @returns the version it was at before
 * @throws {NewerSchemaError} the database is ahead of this code
 */
export function migrate(
  db: DatabaseSync,
  {
    path,
    now,
    steps = migrations,
  }: { readonly path: string; readonly now: number; readonly steps?: readonly Migration[] },
): number {
  const versionOf = () =>
    Number((db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version)
  const before = versionOf()
  const known = schemaVersion(steps)
  if (before > known) throw new NewerSchemaError(path, before, known)
  if (before === known) return before
  db.exec('BEGIN IMMEDIATE')
  try {
    // Another process may have been quicker while this one waited for the lock.
    const from = versionOf()
    if (from > known) throw new NewerSchemaError(path, from, known)
    for (const { version, sql } of steps) if (version > from) db.exec(sql)
    if (from < 1)
      db.prepare("INSERT INTO epochs (opened_at, reason, details) VALUES (?, 'created', '{}')").run(now)
    db.exec(`PRAGMA user_version = ${known}`)
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
  return before
}
