import type { DatabaseSync } from 'node:sqlite'

/** What is asked of the writer for a collection, and the answer. */
export interface NumbersAnswer {
  readonly collection: number
  /** In the order asked; one that is not ready has yet to be filled. */
  readonly indexes: readonly { readonly no: number; readonly ready: boolean }[]
}

/** Gives collections and their indexes numbers, and fills indexes that are new; for the writer, within its transaction. */
export class IndexNames {
  readonly #db: DatabaseSync

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  /**
   * Finds or makes the numbers of a collection; rows of indexes that it no longer declares go.
   * @param indexes - names of the indexes, as they stand in the table of numbers
   */
  numbers(collection: string, indexes: readonly string[]): NumbersAnswer {
    const wanted = new Set(indexes)
    const there = this.#db
      .prepare('SELECT no, name FROM names WHERE name > ? AND name < ?')
      .all(`${collection} `, `${collection}!`) as { no: number; name: string }[]
    for (const { no, name } of there) {
      if (wanted.has(name)) continue
      this.#db.prepare('DELETE FROM index_rows WHERE idx = ?').run(no)
      this.#db.prepare('DELETE FROM names WHERE no = ?').run(no)
    }
    const number = this.#number(collection, true).no
    // Asked only where an index is new: where there are none, all documents of all collections are looked through.
    const isComplete = indexes.every((index) => there.some(({ name }) => name === index))
    const hasDocuments =
      !isComplete &&
      this.#db.prepare('SELECT 1 FROM documents WHERE collection = ? LIMIT 1').get(number) !== undefined
    return { collection: number, indexes: indexes.map((index) => this.#number(index, !hasDocuments)) }
  }

  #number(name: string, ready: boolean): { no: number; ready: boolean } {
    const row = this.#db.prepare('SELECT no, ready FROM names WHERE name = ?').get(name) as
      | { no: number; ready: number }
      | undefined
    if (row) return { no: row.no, ready: row.ready === 1 }
    const { lastInsertRowid } = this.#db
      .prepare('INSERT INTO names (name, ready) VALUES (?, ?)')
      .run(name, ready ? 1 : 0)
    return { no: Number(lastInsertRowid), ready }
  }

  /** Fills an index from the documents that there are: rows of index, key text, document, its revision. */
  fill(rows: readonly (number | string)[]): void {
    // A document that another process has written since it was read has its rows from there.
    const add = this.#db.prepare(
      'INSERT OR IGNORE INTO index_rows (tenant, idx, key, document) SELECT tenant, ?, ?, no FROM documents WHERE no = ? AND revision = ?',
    )
    for (let i = 0; i < rows.length; i += 4)
      add.run(rows[i] as number, rows[i + 1] as string, rows[i + 2] as number, rows[i + 3] as number)
  }

  filled(indexes: readonly number[]): void {
    for (const index of indexes) this.#db.prepare('UPDATE names SET ready = 1 WHERE no = ?').run(index)
  }
}
