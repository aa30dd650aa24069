import type { DatabaseSync, StatementSync } from 'node:sqlite'

/**
 * Whether the log of a database is this process's to write.
 *
 * The log of two processes is the same file, and it is read and written only while the write lock of the database is held.
 * `data_version` tells a process that another one has written to the database, but not that it has appended to the log.
 * Therefore a process appends only in its turn: it takes the turn by a transaction of its own that brings the log into the tables
 * and writes to `commit_log`, and it has it for as long as `data_version` stays. Whoever finds it changed knows nothing of the log
 * any more, and begins by bringing it into the tables. A turn is taken by the transaction of a commit, which then goes straight
 * into the tables: a record in the place of those that this transaction takes in would be there before they are in their tables.
 */
export class Turn {
  readonly #version: StatementSync
  #known = -1
  #isOwn = false
  /** What is remembered of the log may not be what is in it: at first, and after a rollback. */
  #isInDoubt = true
  #others = 0

  constructor(db: DatabaseSync) {
    this.#version = db.prepare('PRAGMA data_version')
  }

  /** Writes of other processes that were noticed, or may have been: whoever has heard of fewer may rest on what is no more. */
  get others(): number {
    return this.#others
  }

  /** Whether nobody else has written to the database since this process took its turn, as far as it has looked. */
  get isOwn(): boolean {
    return this.#isOwn
  }

  get isInDoubt(): boolean {
    return this.#isInDoubt
  }

  /** Whether the database is as it was when this process last looked. */
  isSame(): boolean {
    return this.#now() === this.#known
  }

  /** Whether the log holds what is remembered of it, and may be appended to. */
  knowsLog(): boolean {
    const version = this.#now()
    if (version !== this.#known) {
      if (this.#known !== -1) this.#others += 1
      this.#known = version
      this.#isOwn = false
    }
    return this.#isOwn && !this.#isInDoubt
  }

  /** Notes that another process has written. */
  noticeOther(): void {
    this.#others += 1
  }

  /** Notes what a transaction came to that knows the log. */
  settle(isOwn: boolean): void {
    this.#isOwn = isOwn
    this.#isInDoubt = false
  }

  /** Notes that what is remembered does not count any more. */
  doubt(): void {
    this.#isInDoubt = true
    this.#others += 1
  }

  #now(): number {
    return (this.#version.get() as { data_version: number }).data_version
  }
}
