import type { IndexRow } from '@deskwire/platform'
import { compareKeys } from '@deskwire/platform/store'
import type { RowOf } from './index-rows.ts'
import type { KeptDocument } from './kept-document.ts'
import { placeOf } from './kept-answers.ts'
import type { Waiting } from './pending.ts'

type Word = Waiting<KeptDocument>

// Changes, beside one for each row, that nobody looks at before it is dearer to follow them than to sort anew for whoever asks next.
const IDLE_CHANGES = 64

/** What is decided of a collection, as it stands in one of its indexes. */
export class DecidedOrder {
  /** In rising order of their keys. */
  readonly rows: IndexRow<unknown>[] = []
  /** The commit that decided each of `rows`. */
  readonly seqs: number[] = []
  readonly #rowOf: RowOf
  #unread = 0

  constructor(rowOf: RowOf, words: Iterable<Word>) {
    this.#rowOf = rowOf
    const found: { readonly row: IndexRow<unknown>; readonly seq: number }[] = []
    for (const { seq, value } of words) {
      const row = value && rowOf(value.stored)
      if (row) found.push({ row, seq })
    }
    found.sort((left, right) => compareKeys(left.row.key, right.row.key))
    for (const { row, seq } of found) {
      this.rows.push(row)
      this.seqs.push(seq)
    }
  }

  /** Whether it has changed more often than anybody looked at it. */
  get isIdle(): boolean {
    return this.#unread > IDLE_CHANGES + this.rows.length
  }

  /** To be called by whoever looks at it. */
  noteRead(): void {
    this.#unread = 0
  }

  /** Puts what is decided of a document now in the place of what was. */
  change(before: Word | undefined, now: Word | undefined): void {
    this.#unread += 1
    const { rows, seqs } = this
    const place = before?.value ? this.#placeOf(before.value) : -1
    if (place !== -1) {
      rows.splice(place, 1)
      seqs.splice(place, 1)
    }
    const row = now?.value && this.#rowOf(now.value.stored)
    if (!now || !row) return
    const last = rows.at(-1)
    // Most lists are in the order in which their documents are made.
    if (!last || compareKeys(last.key, row.key) < 0) {
      rows.push(row)
      seqs.push(now.seq)
      return
    }
    const at = placeOf(row.key, rows, false)
    rows.splice(at, 0, row)
    seqs.splice(at, 0, now.seq)
  }

  /** Where a document stands, -1 where it does not. */
  #placeOf({ id, stored }: KeptDocument): number {
    // The first to be decided is the first to be written, too.
    if (this.rows[0]?.id === id) return 0
    const row = this.#rowOf(stored)
    return row ? placeOf(row.key, this.rows, false) : -1
  }
}
