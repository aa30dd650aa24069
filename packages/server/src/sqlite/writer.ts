import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { deserialize } from 'node:v8'
import type { SequencedEvent, SequencerHead } from '@deskwire/platform'
import type { CommitItem } from '../store/commit-item.ts'
import { SqliteApplier, type TextWriter } from './applier.ts'
import { CommitAcceptance, type WriteOutcome } from './commit-acceptance.ts'
import { CommitChecks } from './commit-checks.ts'
import type { CommitLog } from './commit-log.ts'
import { SqliteEventWriter } from './event-writer.ts'
import { IndexNames, type NumbersAnswer } from './index-names.ts'
import type { ItemHead } from './item-head.ts'
import { toReplay } from './replay.ts'
import { TableSync } from './table-sync.ts'
import { TenantNumbers } from './tenant-numbers.ts'
import { Turn } from './turn.ts'
import { Unapplied, type DoneBatch } from './unapplied.ts'
import type { WalFile } from './wal-file.ts'

/** What a writer is made of. */
export interface WriterParts {
  /** A connection that syncs each transaction to disk, unless nothing is to be synced at all. */
  readonly db: DatabaseSync
  readonly log: CommitLog
  /** Brings to the disk what is written in steps. @default nothing is to be synced */
  readonly wal?: WalFile
  readonly text: TextWriter
  /**
   * Whether events get their sequence as they are applied. A file has one writer at a time, so nothing can come between; with
   * `behind` a sequencer gives them later.
   */
  readonly numbering: 'at once' | 'behind'
  /** Whether a log that goes on past the tables may be passed over: what was done may be lost anyway. @default false */
  readonly mayLose?: boolean
}

/**
 * The only writer of a SQLite file in this process, in two steps. A batch of commits is checked and appended to a log, with one
 * sync for all: with that it is durable and done. Later many batches go into their tables together, sorted, in one transaction: a
 * page of an index is then written once for hundreds of rows and not once a row. That transaction also notes the number of the
 * last record that it took in, and is brought to the disk; only then is what the log held written over. So after a
 * crash at any point, what the log holds beyond that number is what the tables lack.
 *
 * That transaction may be long, and is written in steps: commits that come between two of them are appended to the other file of the
 * log and are done, though none of what they rest on may be in its tables yet. They go there with the next one. It is not synced as
 * it is committed but behind it, so that commits need not wait for that either; until then no file of the log is begun anew.
 *
 * The log of two processes is the same file: {@link Turn} says whose it is.
 */
export class SqliteWriter {
  readonly #db: DatabaseSync
  readonly #log: CommitLog
  readonly #sync: TableSync
  readonly #turn: Turn
  readonly #mayLose: boolean
  readonly #tenants: TenantNumbers
  readonly #events: SqliteEventWriter
  readonly #applier: SqliteApplier
  readonly #text: TextWriter
  readonly #names: IndexNames
  readonly #unapplied = new Unapplied()
  readonly #checks: CommitChecks
  readonly #acceptance: CommitAcceptance
  readonly #sql: ReturnType<typeof statements>
  #applied = 0
  #done = 0
  /** Stays as it is where bringing them in has failed. */
  #waiting = 0
  /** What is being brought into the tables, step by step, in a transaction that is open. */
  #applying: { readonly steps: Iterator<undefined>; readonly upTo: number } | undefined

  constructor({ db, log, wal, text, numbering, mayLose = false }: WriterParts) {
    this.#db = db
    this.#log = log
    this.#sync = new TableSync(db, wal)
    this.#turn = new Turn(db)
    this.#mayLose = mayLose
    this.#tenants = new TenantNumbers(db)
    this.#events = new SqliteEventWriter(db, numbering === 'at once')
    this.#applier = new SqliteApplier(db, this.#tenants, this.#events, text)
    this.#text = text
    this.#names = new IndexNames(db)
    this.#checks = new CommitChecks(db, this.#tenants, this.#unapplied)
    this.#acceptance = new CommitAcceptance(log, this.#turn, this.#checks, this.#applier)
    this.#sql = statements(db)
    this.#look()
  }

  /** Commits that are done and not yet in their tables. */
  get waiting(): number {
    return this.#waiting
  }

  /** Bytes of them in the log, those left out that were looked into. */
  get waitingBytes(): number {
    return this.#unapplied.byteLength
  }

  /** Number of the last record that somebody was told to be done. */
  get done(): number {
    return this.#done
  }

  /** Number of the last record that is in the tables. */
  get applied(): number {
    return this.#applied
  }

  /** Whether an apply was begun that has steps left. */
  get isApplying(): boolean {
    return this.#applying !== undefined
  }

  /** Whether the last apply has yet to come to the disk. */
  get isUnsynced(): boolean {
    return this.#sync.isBehind
  }

  /**
   * Brings what is in the tables to the disk, while commits go on.
   * @throws {Error} the disk did not take it; nothing is written any more then
   */
  sync(): Promise<void> {
    return this.#sync.behind()
  }

  /**
   * Looks whether another process has written; if so, the log is applied, and what is remembered of the file forgotten.
   * @throws {Error} the disk did not take the tables; nothing is written any more then
   */
  othersWrote(): boolean {
    this.#sync.check()
    // The lock is held, so nobody can have.
    if (this.#applying) return false
    if (this.#turn.isSame() && (this.#turn.isOwn || !this.#log.beginsWith(this.#applied + 1))) return false
    this.#look()
    return true
  }

  /** As of {@link Turn}. */
  get others(): number {
    return this.#turn.others
  }

  #forget(): void {
    this.#checks.forget()
    this.#tenants.forget()
    this.#events.forget()
    this.#text.forget()
  }

  /**
   * Writes items in order. When it returns, those that are done are as durable as the log and the connection make them.
   * @param bytes - a list of commit items as `node:v8` serialises it: so it crosses threads, and so it lies in the log
   * @param heads - what they rest on, in their order; without them each is looked into
   */
  commit(bytes: Uint8Array, heads?: readonly ItemHead[]): readonly WriteOutcome[] {
    try {
      this.#sync.check()
      const accept = (knowsLog: boolean) => this.#acceptance.accept(bytes, heads, knowsLog)
      if (this.#applying) return this.#betweenSteps(() => accept(true))
      return this.#inTransaction(accept)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      const seqs = heads ?? (deserialize(bytes) as readonly CommitItem[])
      for (const { seq } of seqs) this.#checks.fail(seq)
      return seqs.map(() => ({ kind: 'failed', message }))
    }
  }

  /** Runs a body while an apply is under way, whose transaction holds the lock and whose tables are the log's alone to write. */
  #betweenSteps<Result>(body: () => Result): Result {
    const { number, position } = this.#log
    try {
      const result = body()
      this.#done = this.#log.number
      this.#waiting = this.#unapplied.size
      return result
    } catch (error) {
      this.#giveUp(number, position)
      throw error
    }
  }

  /** After a failure: nothing that is remembered counts any more, and what the log was given last is taken back. */
  #giveUp(number: number, position: number): void {
    this.#applying = undefined
    this.#turn.doubt()
    this.#forget()
    // Only while the lock is held: afterwards the place may be another process's. A record that stays although its batch has failed
    // is passed over here by its number; if this process ends before it has written to the tables, it counts, as it does where a
    // process ends between a sync and its answer.
    if (this.#log.number !== number && this.#db.isTransaction) this.#log.takeBack(position)
    if (this.#db.isTransaction) this.#db.exec('ROLLBACK')
  }

  /**
   * Runs a body under the write lock, with all in the tables that the log held where that was not known.
   * @param takesTurn - whether the body writes; who only looks leaves the turn to whoever has it
   */
  #inTransaction<Result>(body: (knowsLog: boolean) => Result, takesTurn = true): Result {
    while (this.#applying) this.step()
    this.#sync.check()
    // What has failed may be a sync that was to bring there what is behind, too. The next one would go well without it.
    if (this.#turn.isInDoubt) this.#sync.now()
    this.#sync.withEach(true)
    this.#sql.begin.run()
    const { number, position } = this.#log
    try {
      const knowsLog = this.#turn.knowsLog()
      const hasTurn = knowsLog || this.#applyLog(takesTurn)
      const result = body(knowsLog)
      this.#events.writeHeads()
      this.#sql.commit.run()
      if (!knowsLog) this.#begin()
      this.#turn.settle(hasTurn)
      this.#done = this.#log.number
      this.#waiting = this.#unapplied.size
      return result
    } catch (error) {
      this.#giveUp(number, position)
      throw error
    }
  }

  /** Everything that the log held is in the tables, and on disk there: it may be written over. */
  #begin(): void {
    this.#log.restart(this.#applied)
    this.#unapplied.clear()
  }

  #look(): void {
    this.#inTransaction(() => undefined, false)
  }

  /**
   * Brings what the file of the log holds into the tables, whoever wrote it.
   * @returns whether this process has the turn with it
   */
  #applyLog(takesTurn: boolean): boolean {
    this.#forget()
    this.#unapplied.clear()
    const { identity, applied } = this.#sql.state.get() as { identity: string; applied: number }
    this.#log.identify(identity)
    const own = this.#turn.isOwn ? { done: this.#done, number: this.#log.number } : undefined
    const { items, last, isAhead } = toReplay(this.#log.records(), applied, own, this.#mayLose)
    if (!own && last !== applied) this.#turn.noticeOther()
    if (items.length > 0) this.#applier.apply(items)
    this.#applied = last
    if (!takesTurn && !isAhead && last === applied) return false
    this.#sql.takeTurn.run(last)
    // Without syncs a record may have come to the disk and one before it not. Its number is given again, so it must be nobody's.
    if (this.#mayLose) this.#log.identify((this.#sql.renew.get() as { identity: string }).identity)
    return true
  }

  /** Brings what is done into its tables, all of it. */
  apply(): void {
    while (this.waiting > 0) {
      this.beginApply()
      while (this.#applying) this.step()
    }
  }

  /** Begins to bring what is done into its tables; `step` goes on with it. */
  beginApply(): void {
    if (this.#applying || this.waiting === 0) return
    this.#sync.now()
    this.#sync.withEach(false)
    this.#sql.begin.run()
    const { number, position } = this.#log
    try {
      if (this.#turn.knowsLog()) {
        const steps = this.#steps(this.#unapplied.leave())
        this.#applying = { steps, upTo: number }
        this.#log.turnOver()
        return
      }
    } catch (error) {
      this.#giveUp(number, position)
      throw error
    }
    this.#db.exec('ROLLBACK')
    // Another process has been here: everything goes into the tables at once.
    this.#inTransaction(() => undefined)
  }

  *#steps(batches: readonly DoneBatch[]): Generator<undefined, void, undefined> {
    const items: CommitItem[] = []
    for (const batch of batches) {
      for (const item of batch.items) items.push(item)
      yield
    }
    yield* this.#applier.steps(items)
  }

  /** A few milliseconds of an apply that was begun; its last one commits it, and leaves it to be synced. */
  step(): void {
    const applying = this.#applying
    if (!applying) return
    const { number, position } = this.#log
    try {
      if (!applying.steps.next().done) return
      this.#events.writeHeads()
      this.#sql.setApplied.run(applying.upTo)
      this.#sql.commit.run()
    } catch (error) {
      this.#giveUp(number, position)
      throw error
    }
    this.#applying = undefined
    this.#applied = applying.upTo
    this.#sync.leave()
    this.#unapplied.left()
    this.#waiting = this.#unapplied.size
  }

  /** Finds or makes the numbers of a collection; rows of indexes that it no longer declares go. */
  numbers(collection: string, indexes: readonly string[]): NumbersAnswer {
    this.apply()
    return this.#inTransaction(() => this.#names.numbers(collection, indexes))
  }

  /** Fills an index from the documents that there are: rows of index, key text, document, its revision. */
  fill(rows: readonly (number | string)[]): void {
    this.#inTransaction(() => this.#names.fill(rows))
  }

  filled(indexes: readonly number[]): void {
    this.#inTransaction(() => this.#names.filled(indexes))
  }

  lease(tenant: string, holder: string, now: number, ttlMs: number): SequencerHead | undefined {
    this.apply()
    return this.#inTransaction(() => this.#events.lease(this.#tenants.of(tenant), holder, now, ttlMs))
  }

  sequence(tenant: string, expected: SequencerHead, events: readonly SequencedEvent[]): boolean {
    this.apply()
    return this.#inTransaction(() => this.#events.sequence(this.#tenants.of(tenant), expected, events))
  }

  /** Deletes everything of a tenant. */
  drop(tenant: string): void {
    this.apply()
    this.#inTransaction(() => {
      const number = this.#tenants.find(tenant)
      if (number !== undefined) this.#applier.drop(number)
    })
    // What bodies that are still running have seen of it is no more, and no guard of theirs may go unseen.
    this.#turn.noticeOther()
    this.#forget()
  }

  /** Brings what is done into its tables and leaves an empty log, unless another process has gone on with it. */
  close(): void {
    this.apply()
    this.#sync.now()
    this.#sql.begin.run()
    try {
      if (this.#turn.knowsLog()) this.#log.empty()
    } finally {
      this.#db.exec('ROLLBACK')
    }
  }
}

const statements = (db: DatabaseSync) => {
  const prepare = (sql: string): StatementSync => db.prepare(sql)
  return {
    begin: prepare('BEGIN IMMEDIATE'),
    commit: prepare('COMMIT'),
    state: prepare('SELECT identity, applied FROM commit_log'),
    takeTurn: prepare('UPDATE commit_log SET applied = ?, turns = turns + 1'),
    renew: prepare('UPDATE commit_log SET identity = lower(hex(randomblob(16))) RETURNING identity'),
    setApplied: prepare('UPDATE commit_log SET applied = ?'),
  }
}
