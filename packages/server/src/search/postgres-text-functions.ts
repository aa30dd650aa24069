// Names the tenant that a statement may see, for the row-level security of the tables it reads.
const scope = "PERFORM set_config('deskwire.tenants', '{' || tenant_ || '}', true);"

// Every group of keys is a condition of its own: the index joins them itself, which an array of arrays would keep it from.
const MOST_GROUPS = 12

const find = (groups: number): string => `
      WHEN ${groups} THEN
        SELECT array_agg(p.no) INTO held FROM text_postings p
          WHERE ${Array.from({ length: groups }, (_, place) => `p.keys && (keys_[first_[${place + 1}]:last_[${place + 1}]])`).join(' AND ')}
            AND p.tenant IS NOT DISTINCT FROM tenant_ AND p.kind IS NOT DISTINCT FROM kind_;`

const reading = (name: string, parameters: string, columns: string, body: string): string => `
CREATE OR REPLACE FUNCTION ${name}(tenant_ bigint, kind_ smallint${parameters}) RETURNS TABLE (${columns}) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  ${scope}
  RETURN QUERY ${body};
END $$;
`

const writeText = `
CREATE OR REPLACE FUNCTION write_text(
  put_tenant bigint[], put_kind smallint[], put_id text[], put_group text[], put_language text[], put_partition text[],
  put_words text[], put_level integer[], put_facets text[], put_sketch bytea[], put_fields text[], put_end integer[],
  put_keys bigint[],
  word_tenant bigint[], word_kind smallint[], word_partition text[], word_text text[], word_key bigint[],
  gone_tenant bigint[], gone_kind smallint[], gone_id text[]
) RETURNS void LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  olds bigint[];
  is_again boolean;
  lost_tenant bigint[];
  lost_kind smallint[];
  lost_partition text[];
  lost_word text[];
BEGIN
  -- Most documents are new, and then there is nothing to take out.
  SELECT array_agg(d.no ORDER BY g.place), count(d.no) > 0 INTO olds, is_again
    FROM unnest(put_tenant, put_kind, put_id) WITH ORDINALITY AS g (tenant, kind, id, place)
    LEFT JOIN text_documents d ON d.tenant = g.tenant AND d.kind = g.kind AND d.id = g.id;

  IF is_again OR cardinality(gone_tenant) > 0 THEN
    SELECT array_agg(d.tenant), array_agg(d.kind), array_agg(d.partition), array_agg(w.word)
      INTO lost_tenant, lost_kind, lost_partition, lost_word
      FROM unnest(put_tenant || gone_tenant, put_kind || gone_kind, put_id || gone_id) AS c (tenant, kind, id)
      JOIN text_documents d ON d.tenant = c.tenant AND d.kind = c.kind AND d.id = c.id
      CROSS JOIN LATERAL unnest(d.words) AS w (word);
  END IF;

  IF cardinality(gone_tenant) > 0 THEN
    WITH gone AS (
      DELETE FROM text_documents d USING unnest(gone_tenant, gone_kind, gone_id) AS g (tenant, kind, id)
        WHERE d.tenant = g.tenant AND d.kind = g.kind AND d.id = g.id RETURNING d.tenant, d.kind, d.no
    )
    DELETE FROM text_postings p USING gone g WHERE p.tenant = g.tenant AND p.kind = g.kind AND p.no = g.no;
  END IF;

  IF is_again THEN
    UPDATE text_documents d SET group_id = g.group_id, language = g.language, partition = g.partition,
        words = g.words::text[], facets = g.facets, sketch = g.sketch, fields = g.fields
      FROM unnest(put_tenant, put_kind, put_id, put_group, put_language, put_partition, put_words, put_facets, put_sketch,
          put_fields) AS g (tenant, kind, id, group_id, language, partition, words, facets, sketch, fields)
      WHERE d.tenant = g.tenant AND d.kind = g.kind AND d.id = g.id;
    UPDATE text_postings p SET keys = put_keys[g.start + 1 : g."end"]
      FROM unnest(put_tenant, put_kind, olds, 0 || put_end, put_end) AS g (tenant, kind, no, start, "end")
      WHERE p.tenant = g.tenant AND p.kind = g.kind AND p.no = g.no AND p.keys <> put_keys[g.start + 1 : g."end"];
  END IF;
  IF cardinality(put_tenant) > 0 THEN
    WITH numbered AS MATERIALIZED (
      SELECT g.*, 8 * (
          (SELECT coalesce(max(x.no), 0) FROM text_documents x WHERE x.tenant = g.tenant AND x.kind = g.kind AND x.no > 0) / 8
          + row_number() OVER (PARTITION BY g.tenant, g.kind ORDER BY g.place)) + g.level AS no
        FROM unnest(put_tenant, put_kind, put_id, put_group, put_language, put_partition, put_words,
          put_level, put_facets, put_sketch, put_fields, 0 || put_end, put_end, olds) WITH ORDINALITY
          AS g (tenant, kind, id, group_id, language, partition, words, level, facets, sketch, fields, start, "end", old, place)
        WHERE g.old IS NULL AND g.tenant IS NOT NULL
    ), documents AS (
      INSERT INTO text_documents (tenant, kind, id, no, group_id, language, partition, words, facets, sketch, fields)
        SELECT tenant, kind, id, no, group_id, language, partition, words::text[], facets, sketch, fields FROM numbered
    )
    INSERT INTO text_postings (tenant, kind, no, keys)
      SELECT tenant, kind, no, put_keys[start + 1 : "end"] FROM numbered;
    INSERT INTO text_words (tenant, kind, partition, word, key)
      SELECT * FROM unnest(word_tenant, word_kind, word_partition, word_text, word_key) ON CONFLICT DO NOTHING;
  END IF;

  -- A word that no document holds any more is forgotten, since it was a part of somebody's text.
  IF lost_tenant IS NOT NULL THEN
    DELETE FROM text_words t USING (
        SELECT DISTINCT * FROM unnest(lost_tenant, lost_kind, lost_partition, lost_word) AS l (tenant, kind, partition, word)
      ) l
      WHERE t.tenant = l.tenant AND t.kind = l.kind AND t.partition = l.partition AND t.word = l.word
        AND NOT EXISTS (SELECT FROM text_postings p WHERE p.keys @> ARRAY[t.key]);
  END IF;
END $$;
`

const findText = `
CREATE OR REPLACE FUNCTION find_text(
  tenant_ bigint, kind_ smallint, keys_ bigint[], groups_ integer[], firsts_ integer[], lasts_ integer[]
) RETURNS TABLE (place integer, numbers bigint[]) LANGUAGE plpgsql STABLE
SET enable_seqscan = off SET enable_indexscan = off SET max_parallel_workers_per_gather = 0 SET jit = off AS $$
DECLARE
  held bigint[];
  first_ integer[];
  last_ integer[];
  start integer := 1;
BEGIN
  ${scope}
  FOR at IN 1 .. cardinality(groups_) LOOP
    first_ := firsts_[start : start + groups_[at] - 1];
    last_ := lasts_[start : start + groups_[at] - 1];
    start := start + groups_[at];
    CASE groups_[at]${Array.from({ length: MOST_GROUPS }, (_, groups) => find(groups + 1)).join('')}
    END CASE;
    place := at;
    numbers := held;
    RETURN NEXT;
  END LOOP;
END $$;
`

const dropText = `
CREATE OR REPLACE FUNCTION drop_text(tenant_ bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM text_postings p WHERE p.tenant = tenant_;
  DELETE FROM text_words w WHERE w.tenant = tenant_;
  DELETE FROM text_documents d WHERE d.tenant = tenant_;
END $$;
`

/** Functions of the full text; they hold no data and can be made anew at any time. */
export const postgresTextFunctions: string = [
  writeText,
  findText,
  dropText,
  reading(
    'read_text_size',
    '',
    'no bigint',
    'SELECT max(d.no) FROM text_documents d WHERE d.tenant = tenant_ AND d.kind = kind_ AND d.no > 0',
  ),
  reading(
    'read_text_documents',
    ', numbers_ bigint[]',
    'no bigint, id text, group_id text, language text, facets text, sketch bytea',
    `SELECT d.no, d.id, d.group_id, d.language, d.facets, d.sketch FROM unnest(numbers_) AS n (no)
    JOIN text_documents d ON d.tenant = tenant_ AND d.kind = kind_ AND d.no = n.no AND d.no > 0`,
  ),
  reading(
    'read_text_fields',
    ', numbers_ bigint[]',
    'no bigint, fields text',
    `SELECT d.no, d.fields FROM unnest(numbers_) AS n (no)
    JOIN text_documents d ON d.tenant = tenant_ AND d.kind = kind_ AND d.no = n.no AND d.no > 0`,
  ),
  // An opening brace is what follows z: words are made of the letters a to z.
  reading(
    'read_text_words',
    ', partition_ text, beginning_ text, limit_ integer',
    'word text',
    `SELECT w.word FROM text_words w WHERE w.tenant = tenant_ AND w.kind = kind_ AND w.partition = partition_
    AND w.word >= beginning_ AND w.word < beginning_ || '{' ORDER BY w.word LIMIT limit_`,
  ),
].join('')
