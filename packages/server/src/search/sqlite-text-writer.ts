import type { DatabaseSync } from 'node:sqlite'
import { documentNumber, levelOfNumber, placeOfNumber } from '@deskwire/knowledge'
import type { SearchDocument, SearchKind } from '@deskwire/platform'
import { ManyRows } from '../sqlite/many-rows.ts'
import { numbersOf, spaceOf, token, tokens } from './sqlite-text-keys.ts'
import { createTextRows, wordKey, type TextRow, type WrittenText } from './text-terms.ts'

/**
 * Writes full text in the transaction that is open on its connection. What is put and removed is kept until `flush`, which
 * must run before the commit: the index takes documents in the order of their numbers, and one out of order costs as much as a
 * transaction of its own.
 */
export interface SqliteTextWriter {
  put(tenant: number, kind: SearchKind, document: SearchDocument): void
  remove(tenant: number, kind: SearchKind, id: string): void
  /** Removes everything of a tenant, at once. */
  drop(tenant: number): void
  /** Writes what was put and removed since the last flush. */
  flush(): void
  /** Forgets what was not flushed and what is remembered of the file: after a rollback, or where another process wrote. */
  forget(): void
}

interface Waiting {
  readonly space: number
  readonly kind: SearchKind
  readonly id: string
  readonly row: TextRow | null
}

interface Posting {
  readonly number: number
  /** Words of the index to take out, with spaces between; null for a document that is new. */
  readonly gone: string | null
  /** Words to add; null for a document that goes. */
  readonly come: string | null
}

/** A row of a document that is new. */
type MadeRow = readonly [
  number: number,
  space: number,
  id: string,
  group: string | null,
  language: string,
  facets: string,
  sketch: Uint8Array,
  fields: string,
]

const columnsOf = (rows: readonly MadeRow[]) =>
  ([0, 1, 2, 3, 4, 5, 6, 7] as const).map((column) => rows.map((row) => row[column]))

interface Written extends WrittenText {
  readonly no: number
}

const DROPPED_AT_ONCE = 500
const WORDS_REMEMBERED = 50_000

/** Opens a writer on the connection that writes; the schema is there. */
export function createSqliteTextWriter(db: DatabaseSync): SqliteTextWriter {
  const sql = statements(db)
  const rows = createTextRows()
  const documents = new ManyRows(
    db,
    'text_documents (no, space, id, group_id, language, facets, sketch, fields)',
    8,
  )
  const waiting = new Map<string, Waiting>()
  const last = new Map<number, number>()
  const known = new Set<string>()

  const nextNumber = (space: number, level: number): number => {
    const { low, high } = numbersOf(space)
    const before = last.get(space) ?? (sql.last.get(low, high) as { no: number | null }).no ?? low
    const number = documentNumber(placeOfNumber(before) + 1, level)
    last.set(space, number)
    return number
  }

  const addWords = (space: number, partition: string, words: readonly string[]): void => {
    for (const word of words) {
      const name = `${space} ${partition} ${word}`
      if (known.has(name)) continue
      sql.addWord.run(space, partition, word)
      if (known.size >= WORDS_REMEMBERED) known.clear()
      known.add(name)
    }
  }

  const write = (
    { space, kind, id, row }: Waiting,
    made: MadeRow[],
    lost: Map<string, () => void>,
  ): Posting | undefined => {
    const old = sql.find.get(space, id) as unknown as Written | undefined
    const before = old && rows.written(kind, old)
    if (!old && !row) return undefined
    const number = old?.no ?? nextNumber(space, (row as TextRow).level)
    if (!row) sql.remove.run(number)
    else if (old) sql.replace.run(row.group, row.language, row.facets, row.sketch, row.fields, number)
    else made.push([number, space, id, row.group, row.language, row.facets, row.sketch, row.fields])
    const level = levelOfNumber(number)
    const written = (of: Pick<TextRow, 'partition'>, keys: readonly string[]): string =>
      tokens(space, of.partition, keys, level)
    if (row) addWords(space, row.partition, row.words)
    if (!before) return { number, gone: null, come: row ? written(row, row.keys) : null }
    const words = new Set(row?.partition === before.partition ? row.words : [])
    for (const word of before.words) {
      if (words.has(word)) continue
      lost.set(`${space} ${before.partition} ${word}`, () => dropWord(space, before.partition, word))
    }
    if (!row) return { number, gone: written(before, before.keys), come: null }
    if (row.partition !== before.partition)
      return { number, gone: written(before, before.keys), come: written(row, row.keys) }
    const [left, right] = [new Set(before.keys), new Set(row.keys)]
    return {
      number,
      gone: written(
        before,
        before.keys.filter((key) => !right.has(key)),
      ),
      come: written(
        row,
        row.keys.filter((key) => !left.has(key)),
      ),
    }
  }

  // A word that no document in its partition holds any more is forgotten, since it was a part of somebody's text.
  const dropWord = (space: number, partition: string, word: string): void => {
    if (sql.holds.get(`${token(space, partition, wordKey(word), 0)}*`)) return
    sql.dropWord.run(space, partition, word)
    known.delete(`${space} ${partition} ${word}`)
  }

  const flush = (): void => {
    if (waiting.size === 0) return
    const lost = new Map<string, () => void>()
    const postings: Posting[] = []
    const made: MadeRow[] = []
    for (const change of waiting.values()) {
      const posting = write(change, made, lost)
      if (posting && (posting.gone !== '' || posting.come !== '')) postings.push(posting)
    }
    waiting.clear()
    made.sort(([a], [b]) => a - b)
    documents.write(columnsOf(made), made.keys())
    postings.sort((a, b) => a.number - b.number)
    for (const { number, gone, come } of postings) {
      if (gone !== null) sql.dropKeys.run(number, gone)
      if (come !== null) sql.addKeys.run(number, come)
    }
    for (const drop of lost.values()) drop()
  }

  return {
    put(tenant, kind, document) {
      const space = spaceOf(tenant, kind)
      const { id } = document
      waiting.set(`${space} ${id}`, { space, kind, id, row: rows.row(kind, document) })
    },
    remove(tenant, kind, id) {
      const space = spaceOf(tenant, kind)
      waiting.set(`${space} ${id}`, { space, kind, id, row: null })
    },
    drop(tenant) {
      // Postings of a whole tenant are hashes of nobody: marked as gone, they leave with the next merges, at a tenth of the cost.
      sql.configure.run(0n)
      for (const kind of ['article', 'ticket'] as const) {
        const space = spaceOf(tenant, kind)
        for (const [name, change] of waiting) if (change.space === space) waiting.delete(name)
        const { low, high } = numbersOf(space)
        for (;;) {
          const some = sql.some.all(low, high, DROPPED_AT_ONCE) as unknown as Written[]
          if (some.length === 0) break
          for (const { no, ...row } of some) {
            const { partition, keys } = rows.written(kind, row)
            const level = levelOfNumber(no)
            sql.dropKeys.run(no, tokens(space, partition, keys, level))
            sql.remove.run(no)
          }
        }
        sql.dropWords.run(space)
        last.delete(space)
      }
      sql.configure.run(1n)
      known.clear()
    },
    flush,
    forget() {
      waiting.clear()
      last.clear()
      known.clear()
    },
  }
}

const statements = (db: DatabaseSync) => ({
  find: db.prepare(
    'SELECT no, language, facets, sketch, fields FROM text_documents WHERE space = ? AND id = ?',
  ),
  some: db.prepare(
    'SELECT no, language, facets, sketch, fields FROM text_documents WHERE no BETWEEN ? AND ? LIMIT ?',
  ),
  last: db.prepare('SELECT max(no) AS no FROM text_documents WHERE no BETWEEN ? AND ?'),
  replace: db.prepare(
    'UPDATE text_documents SET group_id = ?, language = ?, facets = ?, sketch = ?, fields = ? WHERE no = ?',
  ),
  remove: db.prepare('DELETE FROM text_documents WHERE no = ?'),
  addKeys: db.prepare('INSERT INTO text_postings (rowid, keys) VALUES (?, ?)'),
  dropKeys: db.prepare("INSERT INTO text_postings (text_postings, rowid, keys) VALUES ('delete', ?, ?)"),
  configure: db.prepare("INSERT INTO text_postings (text_postings, rank) VALUES ('secure-delete', ?)"),
  holds: db.prepare('SELECT 1 FROM text_postings WHERE text_postings MATCH ? LIMIT 1'),
  addWord: db.prepare('INSERT OR IGNORE INTO text_words (space, partition, word) VALUES (?, ?, ?)'),
  dropWord: db.prepare('DELETE FROM text_words WHERE space = ? AND partition = ? AND word = ?'),
  dropWords: db.prepare('DELETE FROM text_words WHERE space = ?'),
})
