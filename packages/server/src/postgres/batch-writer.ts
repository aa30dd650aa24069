import { textColumns } from '../search/postgres-text-writer.ts'
import { createTextRows } from '../search/text-terms.ts'
import { singleColumns } from '../store/event-rows.ts'
import type { MergedItems } from '../store/merge-items.ts'
import { binaryArray, isArrayType } from './binary-array.ts'
import { COMMIT_TYPES } from './commit-function.ts'
import type { Refusal } from './commit-lanes.ts'
import { DatabaseError } from './database-error.ts'
import type { Ask } from './database-pool.ts'
import { eventPlaces, noPlaces } from './event-places.ts'
import type { LoneWriting } from './lone-writing.ts'

// SQLSTATE of a row whose key is there, and the place of the guards among the parameters of a commit.
const UNIQUE = '23505'
const FIRST_GUARD = 4

/** A row of `commit_batch`'s answer. */
interface CommitRow extends Refusal {
  readonly commits: string
}

/** Settings of a batch writer. */
export interface BatchWriterOptions {
  readonly ask: Ask
  /** Told what each batch finds of other writers. */
  readonly lone: LoneWriting
  /** Whether events get their sequence as they are committed. */
  readonly numbersAtOnce: boolean
}

/** Writes merged batches, each as one statement of the database's `commit_batch`. */
export class BatchWriter {
  readonly #ask: Ask
  readonly #lone: LoneWriting
  readonly #numbersAtOnce: boolean
  readonly #texts = createTextRows()

  constructor({ ask, lone, numbersAtOnce }: BatchWriterOptions) {
    this.#ask = ask
    this.#lone = lone
    this.#numbersAtOnce = numbersAtOnce
  }

  /** Writes all of a batch or nothing; resolves to what stood against it. */
  async write(batch: MergedItems): Promise<readonly Refusal[]> {
    const { tenants, alone } = batch
    const parameters = this.#given(batch).map(parameter)
    const rows = await this.#send(parameters, batch).catch((error: unknown) => {
      // Whatever the answer was, it may have been written.
      this.#lone.lose(tenants)
      throw error
    })
    for (const { refusal, place, commits } of rows)
      if (refusal === 'others') this.#lone.found(tenants[place - 1] as number, Number(commits))
    const refusals = rows.filter(({ refusal, place }) => refusal !== 'others' || alone[place - 1] === true)
    if (refusals.length === 0) this.#lone.wrote(tenants)
    return refusals
  }

  async #send(parameters: unknown[], { guards, lookedFor }: MergedItems): Promise<CommitRow[]> {
    const sql = `SELECT * FROM commit_batch(${parameters.map((_, i) => `$${i + 1}`).join()})`
    try {
      return await this.#ask('commit', sql, parameters)
    } catch (error) {
      if (lookedFor === guards.owners.length || !(error instanceof DatabaseError) || error.code !== UNIQUE)
        throw error
      // What it makes is there, so this one comes to say who stands against it.
      const allGuards = guards.columns.map((column, i) => parameter(column, FIRST_GUARD + i))
      parameters.splice(FIRST_GUARD, guards.columns.length, ...allGuards)
      return this.#ask('commit', sql, parameters)
    }
  }

  /** The parameters of `commit_batch`, in order. */
  #given(batch: MergedItems): unknown[] {
    const { tenants, alone, guards, lookedFor } = batch
    const isAtOnce = this.#numbersAtOnce
    const places = isAtOnce ? eventPlaces(batch.events, tenants) : noPlaces(tenants)
    return [
      tenants,
      this.#lone.counts(tenants),
      alone,
      places.counts,
      ...guards.columns.map((column) => column.slice(0, lookedFor)),
      ...batch.takenTimers.columns,
      ...batch.claims.columns,
      ...batch.made.columns,
      ...batch.madeRows.columns.slice(0, 4),
      ...batch.puts.columns,
      ...batch.removed.columns,
      ...batch.droppedRows.columns,
      ...batch.addedRows.columns.slice(0, 4),
      ...(isAtOnce ? batch.events.columns : singleColumns(batch.events.columns)),
      places.at,
      places.sequence,
      places.step,
      isAtOnce,
      ...batch.forgets.columns,
      ...batch.content.columns,
      ...batch.erased.columns,
      ...batch.timers.columns,
      ...batch.droppedTimers.columns,
      ...batch.published.columns,
      ...batch.unpublished.columns,
      ...textColumns(batch.texts, this.#texts),
    ]
  }
}

function parameter(values: unknown, i: number): unknown {
  const type = COMMIT_TYPES[i] ?? ''
  return isArrayType(type) && Array.isArray(values) ? binaryArray(type, values) : values
}
