/**
 * Tables of the full text in SQLite.
 *
 * A document's number names its tenant and kind (its *space*), its place in the order in which documents came, and its level:
 * `space * 2^32 + place * 8 + level`, so one range of numbers holds a tenant's documents of a kind and nothing else.
 * `text_postings` knows keys and numbers alone; it keeps no text, and what is taken out of it is overwritten in place.
 */
export const sqliteTextSchema = `
CREATE TABLE text_documents (
  no INTEGER PRIMARY KEY,
  space INTEGER NOT NULL,
  id TEXT NOT NULL,
  group_id TEXT,
  language TEXT NOT NULL,
  facets TEXT NOT NULL,
  sketch BLOB NOT NULL,
  fields TEXT NOT NULL,
  UNIQUE (space, id)
);
CREATE TABLE text_words (
  space INTEGER NOT NULL,
  partition TEXT NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (space, partition, word)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE text_postings USING fts5(
  keys, content='', columnsize=0, detail=none, tokenize="ascii tokenchars '_'"
);
INSERT INTO text_postings (text_postings, rank) VALUES ('secure-delete', 1);
`
