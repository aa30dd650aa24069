import { deserialize } from 'node:v8'
import type { CommitItem } from '../store/commit-item.ts'
import type { LogRecord } from './commit-log.ts'

/** Thrown where the log and the tables do not belong to the same state of a database: one of them was put back, or lost. */
class LogMismatchError extends Error {
  override readonly name = 'LogMismatchError'
}

/** What of a log has yet to come into the tables. */
export interface Replay {
  readonly items: readonly CommitItem[]
  /** Number of the last record that is in the tables then, or that nobody may give again. */
  readonly last: number
  /** Whether the log holds records that cannot follow the tables, and are left out. */
  readonly isAhead: boolean
}

/**
 * Chooses the records of a log that come into the tables.
 * @param applied - number of the last one that is there
 * @param own - in the turn of this process: the last record that was told to be done, and the last that was begun; what comes after
 * the former has failed
 * @param mayLose - whether records may be missing, as where nothing was synced
 * @throws {LogMismatchError} records between the tables and the log are missing
 */
export function toReplay(
  records: Iterable<LogRecord>,
  applied: number,
  own: { readonly done: number; readonly number: number } | undefined,
  mayLose: boolean,
): Replay {
  const items: CommitItem[] = []
  let last = applied
  let isAhead = false
  for (const { number, bytes } of records) {
    if (number <= last || (own && number > own.done)) continue
    if (number > last + 1) {
      isAhead = true
      if (mayLose) break
      throw new LogMismatchError(
        `the log of commits goes on at ${number} and the tables end at ${last}: a database was put beside the log of a later state of it. Put both back, or move the log away to go on without what it holds`,
      )
    }
    for (const item of deserialize(bytes) as readonly CommitItem[]) items.push(item)
    last = number
  }
  if (own && last < own.done)
    throw new LogMismatchError(`the log of commits ends at ${last}, and ${own.done} were done`)
  // The number of a record that failed is not given again: the record may still be there.
  return { items, last: own ? Math.max(last, own.number) : last, isAhead }
}
