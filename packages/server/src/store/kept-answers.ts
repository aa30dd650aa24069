import { compareKeys, hasPrefix } from '@deskwire/platform/store'
import type { IndexKey, IndexQuery, IndexRow, Stored } from '@deskwire/platform'
import type { RowOf } from './index-rows.ts'

/** Rows of a query's answer, and maybe more of them than it asked for. */
export interface KeptRows {
  readonly rows: readonly IndexRow<unknown>[]
  /** Whether nothing lies beyond them. */
  readonly isWhole: boolean
}

interface Answer extends KeptRows {
  readonly query: IndexQuery
  /** How many rows the database was asked for. */
  readonly asked: number
  /** What had been written when it was asked for, as a position in the log. */
  readonly position: number
  readonly aloneSince: number
}

/** An answer as it is kept up, in place. */
interface KeptAnswer extends Omit<Answer, 'rows' | 'isWhole' | 'position'> {
  readonly rows: IndexRow<unknown>[]
  /** Ids of `rows`: nearly all that is written is new, and need not be looked for. */
  readonly ids: Set<string>
  isWhole: boolean
  position: number
}

interface Write {
  readonly id: string
  readonly stored: Stored<unknown> | null
}

/** What this process has written to a collection of a tenant, the last of it, and the answers that it is yet to be put into. */
interface Log {
  readonly answers: Map<string, KeptAnswer>
  /** Position of the first of `writes`. */
  first: number
  writes: Write[]
}

const MAX_ANSWERS = 200
const MAX_WRITES = 256

// Rows that an answer may gain before the last of them are let go.
const MAX_GROWTH = 64

// Rows of all answers and writes together, at most; all of it is let go then.
const MAX_ROWS = 20_000

/**
 * Answers of the database to queries, kept up with what this process writes and no other does. Whether another did is for the
 * backend to say: answers are good for a time that it has named, and a commit that rests on one is held to it.
 */
export class KeptAnswers {
  readonly #logs = new Map<string, Map<number, Log>>()
  /** At least as many as are kept. */
  #rows = 0
  #generation = 0

  #log(tenant: string, collection: number): Log {
    let logs = this.#logs.get(tenant)
    if (!logs) this.#logs.set(tenant, (logs = new Map()))
    let log = logs.get(collection)
    if (!log) logs.set(collection, (log = { answers: new Map(), first: 0, writes: [] }))
    return log
  }

  /** Position in what is written to a collection, to be taken before the database is asked. */
  position(tenant: string, collection: number): number {
    const log = this.#log(tenant, collection)
    return log.first + log.writes.length
  }

  /** Keeps an answer with more rows than were asked for, since some may go. */
  keep(tenant: string, collection: number, name: string, answer: Answer): void {
    this.#count(answer.rows.length + 1)
    const { answers } = this.#log(tenant, collection)
    if (answers.size >= MAX_ANSWERS) answers.clear()
    const rows = [...answer.rows]
    answers.set(name, { ...answer, rows, ids: new Set(rows.map(({ id }) => id)) })
  }

  /** Whether answers of a collection are kept, or were: then it is worth telling what is written to it. */
  follows(tenant: string, collection: number): boolean {
    return this.#logs.get(tenant)?.has(collection) === true
  }

  /**
   * An answer as it stands after what this process has written; undefined where there is none, or too little is left of it.
   * @param limit - rows that are needed at least, unless there are no more
   * @returns good until more is written: it is kept up in place
   */
  get(
    tenant: string,
    collection: number,
    name: string,
    { aloneSince, rowOf, limit }: { aloneSince: number; rowOf: RowOf; limit: number },
  ): KeptRows | undefined {
    const log = this.#logs.get(tenant)?.get(collection)
    const answer = log?.answers.get(name)
    if (!log || !answer) return undefined
    const isGood = answer.aloneSince === aloneSince && answer.position >= log.first
    if (isGood) catchUp(answer, log, rowOf)
    if (isGood && (answer.isWhole || answer.rows.length >= limit)) return answer
    log.answers.delete(name)
    return undefined
  }

  /** Notes what a commit has written, in the order of commits. */
  write(tenant: string, collection: number, id: string, stored: Stored<unknown> | null): void {
    const log = this.#logs.get(tenant)?.get(collection)
    // Nobody has asked for anything yet that this could be missing from.
    if (!log) return
    log.writes.push({ id, stored })
    this.#count(1)
    if (log.writes.length <= MAX_WRITES) return
    log.first += MAX_WRITES / 2
    log.writes = log.writes.slice(MAX_WRITES / 2)
  }

  #count(rows: number): void {
    this.#rows += rows
    if (this.#rows <= MAX_ROWS) return
    // NOTE: positions are not taken back to 0: an answer that is on its way was asked for at one of them.
    for (const logs of this.#logs.values()) {
      for (const log of logs.values()) {
        log.answers.clear()
        log.first += log.writes.length
        log.writes = []
      }
    }
    this.#rows = rows
  }

  forgetTenant(tenant: string): void {
    for (const log of this.#logs.get(tenant)?.values() ?? []) log.answers.clear()
  }

  /** Counts the times that all of it was let go, which an answer that was then on its way must not survive. */
  get generation(): number {
    return this.#generation
  }

  clear(): void {
    this.#generation += 1
    for (const tenant of this.#logs.keys()) this.forgetTenant(tenant)
  }
}

/** Name of a query, the same for queries that ask the same. */
export const nameOf = ({ index, prefix, after, from, direction }: IndexQuery): string =>
  JSON.stringify([index, prefix, after, from, direction])

function catchUp(answer: KeptAnswer, { first, writes }: Log, rowOf: RowOf): void {
  const { query, asked, rows, ids } = answer
  const from = answer.position - first
  if (from === writes.length) return
  const least = query.from && [...query.prefix, ...query.from]
  for (let i = from; i < writes.length; i += 1) {
    const { id, stored } = writes[i] as Write
    if (ids.delete(id))
      rows.splice(
        rows.findIndex((row) => row.id === id),
        1,
      )
    const row = stored && rowOf(stored)
    if (!row || !liesIn(row.key, query, least)) continue
    const place = placeOf(row.key, rows, query.direction === 'descending')
    // Behind the last row that is known, others may lie before this one.
    if (place === rows.length && !answer.isWhole) continue
    rows.splice(place, 0, row)
    ids.add(id)
  }
  answer.position = first + writes.length
  if (rows.length <= asked + MAX_GROWTH) return
  for (const { id } of rows.splice(asked)) ids.delete(id)
  answer.isWhole = false
}

/** Where a row goes among rows that are in order. */
export function placeOf(key: IndexKey, rows: readonly IndexRow<unknown>[], descending: boolean): number {
  const sign = descending ? -1 : 1
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sign * compareKeys((rows[middle] as IndexRow<unknown>).key, key) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Whether a row stands where a query looks.
 * @param least - the query's prefix and where it begins behind it
 */
export function liesIn(
  key: IndexKey,
  { prefix, after, direction }: IndexQuery,
  least: IndexKey | undefined,
): boolean {
  if (!hasPrefix(key, prefix)) return false
  if (least && compareKeys(key, least) < 0) return false
  if (!after) return true
  const order = compareKeys(key, after)
  return direction === 'descending' ? order < 0 : order > 0
}
