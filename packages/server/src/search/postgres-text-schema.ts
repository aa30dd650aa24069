/**
 * Tables of the full text in PostgreSQL.
 *
 * `text_documents` and `text_words` belong under row-level security like every table of a tenant. `text_postings` does not: the
 * operators of arrays are not leakproof, so under it their index is never used. It holds hashes and numbers alone, each hash made with
 * its tenant's number, and what it leads to is read from `text_documents`.
 *
 * NOTE: `text_documents_no` leaves nothing out: its condition is there for the planner. While the table is small, both indexes
 * would cost the same to it, and a document asked for by its id would be looked for among all of its tenant, for as long as the plan
 * is kept. Statements that want this index say `no > 0`.
 */
export const postgresTextSchema = `
CREATE TABLE text_documents (
  tenant bigint NOT NULL,
  kind smallint NOT NULL,
  id text COLLATE "C" NOT NULL,
  no bigint NOT NULL,
  group_id text COLLATE "C",
  language text NOT NULL,
  partition text COLLATE "C" NOT NULL,
  words text[] COLLATE "C" NOT NULL,
  facets text NOT NULL,
  sketch bytea NOT NULL,
  fields text NOT NULL,
  PRIMARY KEY (tenant, kind, id)
);
CREATE UNIQUE INDEX text_documents_no ON text_documents (tenant, kind, no) WHERE no > 0;
CREATE TABLE text_words (
  tenant bigint NOT NULL,
  kind smallint NOT NULL,
  partition text COLLATE "C" NOT NULL,
  word text COLLATE "C" NOT NULL,
  key bigint NOT NULL,
  PRIMARY KEY (tenant, kind, partition, word)
);
CREATE TABLE text_postings (
  tenant bigint NOT NULL,
  kind smallint NOT NULL,
  no bigint NOT NULL,
  keys bigint[] NOT NULL,
  PRIMARY KEY (tenant, kind, no)
);
CREATE INDEX text_postings_keys ON text_postings USING gin (keys) WITH (fastupdate = on, gin_pending_list_limit = 256);
`
