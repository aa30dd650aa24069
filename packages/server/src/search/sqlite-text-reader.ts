import type { DatabaseSync, StatementSync } from 'node:sqlite'
import {
  decodeSketch,
  isTermKey,
  LEVELS,
  placeOfNumber,
  runSearch,
  type FoundDocument,
  type Postings,
  type SearchSource,
} from '@deskwire/knowledge'
import { searchText, type SearchHit, type SearchKind, type SearchRequest } from '@deskwire/platform'
import { AT_MOST } from '../sqlite/statements.ts'
import { numbersOf, spaceOf, token } from './sqlite-text-keys.ts'

// What begins with a word is merged before it is read: quicker than word by word, while it is not much. Searches ask for words at
// levels at which they expect few; of words within a facet, and of facets, that may be any number.
const MERGED_AT_MOST = 2_500

/** Searches full text on a connection that reads. */
export interface SqliteTextReader {
  search(tenant: number, kind: SearchKind, request: SearchRequest): readonly SearchHit[]
}

/** Opens a reader; the schema is there. */
export function createSqliteTextReader(db: DatabaseSync): SqliteTextReader {
  const sql = statements(db)
  return {
    search: (tenant, kind, request) =>
      runSearch(searchText(kind, request), new SqliteSource(sql, spaceOf(tenant, kind))),
  }
}

type DocumentRow = readonly [
  number: number,
  id: string,
  group: string | null,
  language: string,
  facets: string,
  sketch: Uint8Array,
]

/** One tenant's documents of one kind. */
class SqliteSource implements SearchSource {
  readonly #sql: ReturnType<typeof statements>
  readonly #space: number
  readonly #low: number
  readonly #high: number
  #size: number | undefined

  constructor(sql: ReturnType<typeof statements>, space: number) {
    this.#sql = sql
    this.#space = space
    const { low, high } = numbersOf(space)
    this.#low = low
    this.#high = high
  }

  size(): number {
    if (this.#size === undefined) {
      const { no } = this.#sql.last.get(this.#low, this.#high) as { no: number | null }
      this.#size = no === null ? 0 : placeOfNumber(no - this.#low)
    }
    return this.#size
  }

  postings(partition: string, asked: readonly Postings[]): number[][] {
    return asked.map(({ groups, from }) => {
      const areFew = this.size() / 4 ** from <= MERGED_AT_MOST || groups.every(([key = '']) => isTermKey(key))
      const anyLevel = (key: string): string =>
        areFew
          ? `${token(this.#space, partition, key, from)}*`
          : LEVELS.filter((level) => level >= from)
              .map((level) => token(this.#space, partition, key, level))
              .join(' OR ')
      const match = groups.map((keys) => `(${keys.map(anyLevel).join(' OR ')})`).join(' AND ')
      const { numbers } = this.#sql.postings.get(this.#low, match, this.#low, this.#high) as {
        numbers: string
      }
      return (JSON.parse(numbers) as number[]).map((offset) => offset + this.#low)
    })
  }

  documents(numbers: readonly number[]): FoundDocument[] {
    const rows = this.#sql.documents.all(JSON.stringify(numbers)) as unknown as DocumentRow[]
    return rows.map(([number, id, group, language, facets, sketch]) => ({
      number,
      id,
      ...(group !== null && { group }),
      language,
      facets: JSON.parse(facets) as NonNullable<FoundDocument['facets']>,
      sketch: decodeSketch(sketch),
    }))
  }

  fields(numbers: readonly number[]): Map<number, Record<string, string>> {
    const rows = this.#sql.fields.all(JSON.stringify(numbers)) as unknown as { no: number; fields: string }[]
    return new Map(rows.map(({ no, fields }) => [no, JSON.parse(fields) as Record<string, string>]))
  }

  words(partition: string, beginning: string, limit: number): string[] {
    const rows = this.#sql.words.all(this.#space, partition, beginning, `${beginning}{`, limit)
    return (rows as unknown as { word: string }[]).map(({ word }) => word)
  }
}

const statements = (db: DatabaseSync) => {
  const prepare = (text: string): StatementSync => db.prepare(text)
  const documents = prepare(
    'SELECT d.no, d.id, d.group_id, d.language, d.facets, d.sketch FROM json_each(?) j JOIN text_documents d ON d.no = j.value',
  )
  documents.setReturnArrays(true)
  return {
    documents,
    last: prepare('SELECT max(no) AS no FROM text_documents WHERE no BETWEEN ? AND ?'),
    postings: prepare(
      'SELECT json_group_array(rowid - ?) AS numbers FROM text_postings WHERE text_postings MATCH ? AND rowid BETWEEN ? AND ?',
    ),
    fields: prepare('SELECT d.no, d.fields FROM json_each(?) j JOIN text_documents d ON d.no = j.value'),
    // `{` is what follows z: words are made of the letters a to z.
    words: prepare(
      `SELECT word FROM text_words WHERE space = ? AND partition = ? AND word >= ? AND word < ? ORDER BY word ${AT_MOST}`,
    ),
  }
}
