import type { CommitItem, CommitOutcome } from '../store/commit-item.ts'
import type { Columns } from '../store/batch-columns.ts'
import { mergeItems, type MergedItems } from '../store/merge-items.ts'

interface Waiting {
  readonly item: CommitItem
  readonly resolve: (outcome: CommitOutcome) => void
  readonly reject: (error: Error) => void
}

/** A row of a batch that the database refused: of which list, and its place there, from 1. */
export interface Refusal {
  readonly refusal: 'guard' | 'timer' | 'unique' | 'others'
  readonly place: number
}

/** Writes a merged batch, all or nothing; resolves to what stood against it. */
type WriteBatch = (batch: MergedItems) => Promise<readonly Refusal[]>

interface Lane {
  readonly queue: Waiting[]
  isWriting: boolean
}

/** Settings of the lanes. */
export interface CommitLanesOptions {
  readonly write: WriteBatch
  /** Makes the numbers of tenants known. */
  readonly ready: (tenants: Iterable<string>) => Promise<void>
  /** Number of a tenant that is known by now. */
  readonly numberOf: (tenant: string) => number
  /** Whether documents of a collection are presumed to be absent without a look. @default of none */
  readonly isPresumed?: (collection: number) => boolean
  /** Whether no other process was found to have written a tenant since. @default always */
  readonly isAlone?: (tenant: string, since: number) => boolean
  /** Batches under way at once. @default 2 */
  readonly lanes?: number
  /** Commits in a batch, at most. @default 64 */
  readonly maxBatch?: number
  /** Told of each batch: items in it, and how long it took, milliseconds. */
  readonly onBatch?: ((items: number, ms: number) => void) | undefined
}

/**
 * Brings commits to the database in batches, a few under way at once. A tenant's commits stay in one lane and so in order, and
 * tenants are spread over the lanes.
 */
export class CommitLanes {
  readonly #options: CommitLanesOptions
  readonly #lanes: Lane[]
  /** Commits that failed, as far as others may still rest on them. */
  readonly #failed = new Set<number>()
  #isClosed = false

  constructor(options: CommitLanesOptions) {
    this.#options = options
    this.#lanes = Array.from({ length: options.lanes ?? 2 }, () => ({ queue: [], isWriting: false }))
  }

  commit(item: CommitItem): Promise<CommitOutcome> {
    if (this.#isClosed) return Promise.reject(new Error('Could not commit: the store is closed.'))
    // By the name: a number may have to be asked for first, and what comes after must not overtake.
    const lane = this.#lanes[hashOf(item.tenant) % this.#lanes.length] as Lane
    return new Promise((resolve, reject) => {
      lane.queue.push({ item, resolve, reject })
      if (lane.isWriting) return
      lane.isWriting = true
      // What the other requests of this turn decide comes along.
      setImmediate(() => void this.#drain(lane))
    })
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    this.#isClosed = true
    while (this.#lanes.some(({ isWriting }) => isWriting))
      await new Promise((resolve) => setImmediate(resolve))
  }

  async #drain(lane: Lane): Promise<void> {
    const { maxBatch = 64, onBatch } = this.#options
    while (lane.queue.length > 0) {
      const batch = lane.queue.splice(0, maxBatch)
      const startedAt = performance.now()
      await this.#write(batch)
      onBatch?.(batch.length, performance.now() - startedAt)
    }
    lane.isWriting = false
  }

  /** Writes a batch; what is refused is taken out with all that leans on it, until the rest goes through. */
  async #write(batch: readonly Waiting[]): Promise<void> {
    let left = batch
    while (left.length > 0) {
      left = left.filter((each) => !this.#leansOnFailed(each) && !this.#missedOthers(each))
      if (left.length === 0) return
      let out: Map<number, CommitOutcome>
      try {
        await this.#options.ready(new Set(left.map(({ item }) => item.tenant)))
        const merged = mergeItems(
          left.map(({ item }) => item),
          this.#options.numberOf,
          this.#options.isPresumed,
        )
        const isRefused = merged.rivals.length + merged.stale.length > 0
        const refusals = isRefused ? [] : await this.#options.write(merged)
        const unalone = refusals.some(({ refusal }) => refusal === 'others') ? this.#unalone(left) : []
        out = verdicts(merged, refusals, unalone)
      } catch (error) {
        await this.#afterError(left, error)
        return
      }
      if (out.size === 0) {
        for (const { resolve } of left) resolve({ kind: 'done' })
        return
      }
      for (const [position, outcome] of out) {
        const refused = left[position] as Waiting
        this.#remember(refused.item.seq)
        refused.resolve(outcome)
      }
      left = left.filter((_, position) => !out.has(position))
    }
  }

  #leansOnFailed({ item, resolve }: Waiting): boolean {
    if (!item.dependsOn.some((seq) => this.#failed.has(seq))) return false
    this.#remember(item.seq)
    resolve({ kind: 'conflict' })
    return true
  }

  #isAlone({ item: { tenant, aloneSince } }: Waiting): boolean {
    return aloneSince === undefined || this.#options.isAlone?.(tenant, aloneSince) !== false
  }

  #unalone(batch: readonly Waiting[]): number[] {
    return batch.flatMap((each, position) => (this.#isAlone(each) ? [] : [position]))
  }

  #missedOthers(each: Waiting): boolean {
    if (this.#isAlone(each)) return false
    this.#remember(each.item.seq)
    each.resolve({ kind: 'conflict' })
    return true
  }

  #remember(seq: number): void {
    this.#failed.add(seq)
    if (this.#failed.size > REMEMBERED_FAILURES)
      for (const oldest of this.#failed) return void this.#failed.delete(oldest)
  }

  // One commit may have broken the batch of all: each is tried by itself, once. What cannot be tried again is told.
  async #afterError(left: readonly Waiting[], error: unknown): Promise<void> {
    const reason = error instanceof Error ? error : new Error(String(error))
    for (const each of left) {
      if (this.#leansOnFailed(each)) continue
      if (left.length === 1 || !isOfOneItem(reason)) {
        this.#remember(each.item.seq)
        each.reject(reason)
      } else await this.#write([each])
    }
  }
}

// Classes 22, 23 and 54 of SQLSTATE: data that a column does not take, or an index, whose keys have a longest length. Anything else,
// such as a lost connection, is nobody's own.
const isOfOneItem = (error: Error): boolean =>
  /^(2[23]|54)/.test(String((error as { code?: unknown }).code ?? ''))

// Those that others may name as what they depend on are at most a few batches old.
const REMEMBERED_FAILURES = 10_000

function hashOf(text: string): number {
  let hash = 0
  for (let i = 0; i < text.length; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) >>> 0
  return hash
}

/** @param unalone - items that rested on that nobody else has written */
function verdicts(
  merged: MergedItems,
  refusals: readonly Refusal[],
  unalone: readonly number[],
): Map<number, CommitOutcome> {
  const out = new Map<number, CommitOutcome>(unalone.map((item) => [item, { kind: 'conflict' }]))
  for (const item of merged.stale) out.set(item, { kind: 'conflict' })
  for (const [item, index] of merged.rivals) out.set(item, { kind: 'unique', index })
  for (const { refusal, place } of refusals) {
    const owner = (list: Columns): number => list.owners[place - 1] as number
    if (refusal === 'unique') {
      const index = merged.claims.columns[1]?.[place - 1] as number
      out.set(owner(merged.claims), { kind: 'unique', index })
    } else if (refusal !== 'others')
      out.set(owner(refusal === 'guard' ? merged.guards : merged.takenTimers), { kind: 'conflict' })
  }
  let grew = out.size > 0
  while (grew) {
    grew = false
    for (const [item, on] of merged.leans) {
      if (!out.has(on) || out.has(item)) continue
      out.set(item, { kind: 'conflict' })
      grew = true
    }
  }
  return out
}
