import { deserialize, serialize } from 'node:v8'
import type { CommitItem, CommitOutcome } from '../store/commit-item.ts'
import type { SqliteApplier } from './applier.ts'
import type { CommitChecks } from './commit-checks.ts'
import type { CommitLog } from './commit-log.ts'
import type { ItemHead } from './item-head.ts'
import type { Turn } from './turn.ts'
import { DoneBatch } from './unapplied.ts'

/** What became of an item; `failed` where the database itself refused it. */
export type WriteOutcome = CommitOutcome | { readonly kind: 'failed'; readonly message: string }

const DONE: WriteOutcome = { kind: 'done' }

/** Takes commits into the log, those that still stand; under the write lock. */
export class CommitAcceptance {
  readonly #log: CommitLog
  readonly #turn: Turn
  readonly #checks: CommitChecks
  readonly #applier: SqliteApplier

  constructor(log: CommitLog, turn: Turn, checks: CommitChecks, applier: SqliteApplier) {
    this.#log = log
    this.#turn = turn
    this.#checks = checks
    this.#applier = applier
  }

  /**
   * @param bytes - a list of commit items
   * @param heads - what they rest on; without them each is looked into
   * @param knowsLog - whether the log may be appended to; else they go straight into the tables
   */
  accept(
    bytes: Uint8Array,
    heads: readonly ItemHead[] | undefined,
    knowsLog: boolean,
  ): readonly WriteOutcome[] {
    return (heads && knowsLog && this.#acceptUnseen(heads, bytes)) || this.#acceptSeen(bytes, knowsLog)
  }

  /**
   * Accepts items without a look into them: their bodies rest on nothing that this process does not know, and no other has written.
   * @returns undefined where one of them has to be looked into
   */
  #acceptUnseen(heads: readonly ItemHead[], bytes: Uint8Array): readonly WriteOutcome[] | undefined {
    for (const { heard, dependsOn } of heads)
      if (heard !== this.#turn.others || this.#checks.hasFailed(dependsOn)) return undefined
    this.#checks.acceptUnseen(new DoneBatch(bytes, heads.length))
    this.#log.append(bytes)
    return heads.map(() => DONE)
  }

  #acceptSeen(bytes: Uint8Array, knowsLog: boolean): readonly WriteOutcome[] {
    const items = deserialize(bytes) as readonly CommitItem[]
    const accepted: CommitItem[] = []
    const outcomes = items.map((item): WriteOutcome => {
      const refusal = this.#checks.refusal(item)
      if (refusal) {
        this.#checks.fail(item.seq)
        return refusal
      }
      accepted.push(item)
      this.#checks.accept(item)
      return DONE
    })
    if (accepted.length > 0) {
      if (knowsLog) this.#log.append(accepted.length === items.length ? bytes : serialize(accepted))
      else this.#applier.apply(accepted)
    }
    return outcomes
  }
}
