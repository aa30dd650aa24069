import type { DatabaseSync } from 'node:sqlite'
import type { WalFile } from './wal-file.ts'

/**
 * Says when what is committed to the tables comes to the disk: with its transaction, or behind it. Behind it is cheaper for whoever
 * has to wait for the connection meanwhile, and will do for what the log of commits holds too.
 */
export class TableSync {
  readonly #db: DatabaseSync
  readonly #wal: WalFile | undefined
  #syncsEach = true
  /** Transactions that were left to be synced, and those of them that are. */
  #left = 0
  #synced = 0
  #failure: Error | undefined

  /** @param wal - absent where nothing is to be synced, or each transaction is */
  constructor(db: DatabaseSync, wal: WalFile | undefined) {
    this.#db = db
    this.#wal = wal
  }

  /** Whether the tables are ahead of the disk. */
  get isBehind(): boolean {
    return this.#synced < this.#left
  }

  /**
   * @throws {Error} the disk did not take what was to come there. Nothing may be written any more then: another sync may succeed
   * although what this one was for is lost, and so neither may the log be written over
   */
  check(): void {
    if (this.#failure) throw this.#failure
  }

  /** Sets whether the next transactions are on the disk when they are committed. */
  withEach(isWithEach: boolean): void {
    if (!this.#wal || this.#syncsEach === isWithEach) return
    this.#db.exec(`PRAGMA synchronous = ${isWithEach ? 'FULL' : 'NORMAL'}`)
    this.#syncsEach = isWithEach
  }

  /** Notes that a transaction was committed and not synced. */
  leave(): void {
    if (this.#wal) this.#left += 1
  }

  /**
   * Brings the tables to the disk while this thread goes on.
   * @throws {Error} as `check` does
   */
  async behind(): Promise<void> {
    this.check()
    const upTo = this.#left
    try {
      await this.#wal?.sync()
    } catch (error) {
      this.#fail(error)
    }
    this.#synced = Math.max(this.#synced, upTo)
  }

  /**
   * The same at once.
   * @throws {Error} as `check` does
   */
  now(): void {
    this.check()
    if (!this.isBehind) return
    try {
      this.#wal?.syncNow()
    } catch (error) {
      this.#fail(error)
    }
    this.#synced = this.#left
  }

  #fail(error: unknown): never {
    const reason = error instanceof Error ? error.message : String(error)
    this.#failure ??= new Error(
      `could not bring the tables to the disk (${reason}): look after the disk, then start anew; nothing that was acknowledged is lost as long as the log stays where it is`,
    )
    throw this.#failure
  }
}
