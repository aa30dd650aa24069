import type { DatabaseSync, StatementSync } from 'node:sqlite'

/**
 * A bound on the rows of an answer, given when it is asked. By a bare parameter SQLite would plan, and so prepare the statement
 * anew each time that it is bound, which takes longer than most answers do.
 */
export const AT_MOST = 'LIMIT ? + 0'

/** Asks a connection, and prepares each statement once. */
export class Statements {
  readonly #db: DatabaseSync
  readonly #prepared = new Map<string, StatementSync>()

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#prepared.get(sql)
    if (!statement) this.#prepared.set(sql, (statement = this.#db.prepare(sql)))
    return statement
  }

  all<Found>(sql: string, ...given: (string | number)[]): Found[] {
    return this.#prepare(sql).all(...given) as unknown[] as Found[]
  }

  one<Found>(sql: string, ...given: (string | number)[]): Found | undefined {
    return this.#prepare(sql).get(...given) as Found | undefined
  }

  /** Rows one after another; to be read at once, as far as they are wanted. */
  each<Found>(sql: string, ...given: (string | number)[]): Iterable<Found> {
    return this.#prepare(sql).iterate(...given) as Iterable<unknown> as Iterable<Found>
  }
}
