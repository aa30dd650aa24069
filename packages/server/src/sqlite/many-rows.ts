import type { DatabaseSync, StatementSync } from 'node:sqlite'

type Value = number | string

// As many as make the cost of a call small beside that of its rows; more bring nothing.
const AT_ONCE = 32

/** Inserts rows into one table, many with a call: a call costs about as much as a row. */
export class ManyRows {
  readonly #many: StatementSync
  readonly #one: StatementSync
  readonly #width: number
  #waiting: Value[] = []

  /**
   * @param insert - the statement up to its values
   * @param width - values of a row
   */
  constructor(db: DatabaseSync, insert: string, width: number) {
    const row = `(${Array.from({ length: width }, () => '?').join(', ')})`
    this.#many = db.prepare(`${insert} VALUES ${Array.from({ length: AT_ONCE }, () => row).join(', ')}`)
    this.#one = db.prepare(`${insert} VALUES ${row}`)
    this.#width = width
  }

  /** Takes a row; it is written with others, at the latest by `flush`. */
  add(...row: readonly Value[]): void {
    for (const value of row) this.#waiting.push(value)
    if (this.#waiting.length < AT_ONCE * this.#width) return
    const values = this.#waiting
    this.#waiting = []
    this.#many.run(...values)
  }

  flush(): void {
    const values = this.#waiting
    this.#waiting = []
    for (let i = 0; i < values.length; i += this.#width) this.#one.run(...values.slice(i, i + this.#width))
  }
}
