import type { DatabaseSync, StatementSync } from 'node:sqlite'

type Value = number | string | Uint8Array | null

// As many as make the cost of a call small beside that of its rows; more bring nothing.
const AT_ONCE = 32

// A few milliseconds of work: so long may a commit wait that comes between two steps.
export const ROWS_A_STEP = 1_000

/**
 * Writes rows into one table, many with a call: a call costs about as much as a row.
 *
 * Nearly all of them are new. A statement that can do nothing else than leave out a row that is there needs no journal of its own,
 * which would copy each page that it writes to; where it has left out some, those rows are written one by one.
 */
export class ManyRows {
  readonly #many: StatementSync
  readonly #one: StatementSync
  readonly #width: number

  /**
   * @param into - the table and its columns
   * @param width - values of a row
   * @param whereThere - what becomes of a row that is there @default it is an error
   */
  constructor(db: DatabaseSync, into: string, width: number, whereThere = '') {
    const row = `(${Array.from({ length: width }, () => '?').join(', ')})`
    const rows = Array.from({ length: AT_ONCE }, () => row).join(', ')
    this.#many = db.prepare(`INSERT OR IGNORE INTO ${into} VALUES ${rows}`)
    this.#one = db.prepare(`INSERT INTO ${into} VALUES ${row} ${whereThere}`)
    this.#width = width
  }

  /**
   * Writes rows of some columns, a few milliseconds of work a step.
   * @param order - positions of the rows
   */
  *steps(
    columns: readonly (readonly Value[])[],
    order: Iterable<number>,
  ): Generator<undefined, void, undefined> {
    const width = this.#width
    const values: Value[] = []
    let filled = 0
    let written = 0
    for (const position of order) {
      for (let i = 0; i < width; i += 1, filled += 1)
        values[filled] = (columns[i] as readonly Value[])[position] as Value
      if (filled < AT_ONCE * width) continue
      this.#writeMany(values)
      filled = 0
      written += AT_ONCE
      if (written % ROWS_A_STEP < AT_ONCE) yield
    }
    this.#writeEach(values.slice(0, filled))
  }

  /** Writes rows at once. */
  write(columns: readonly (readonly Value[])[], order: Iterable<number>): void {
    for (const step of this.steps(columns, order)) void step
  }

  #writeMany(values: readonly Value[]): void {
    if (this.#many.run(...values).changes !== AT_ONCE) this.#writeEach(values)
  }

  #writeEach(values: readonly Value[]): void {
    for (let i = 0; i < values.length; i += this.#width) this.#one.run(...values.slice(i, i + this.#width))
  }
}
