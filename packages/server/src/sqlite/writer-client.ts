import { once } from 'node:events'
import { serialize } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { CommitItem, CommitOutcome } from '../store/commit-item.ts'
import type { WriterSettings } from './connection.ts'
import { headOf } from './item-head.ts'
import type { WriterCall, WriterReply } from './writer-thread.ts'
import type { WriteOutcome } from './commit-acceptance.ts'

interface Waiting {
  readonly resolve: (result: never) => void
  readonly reject: (error: Error) => void
  /** What a commit was asked for. */
  readonly items?: readonly CommitItem[]
}

// One batch is one transaction and one sync. Beyond this its own work, not the sync, is what a commit waits for.
const MAX_BATCH = 256
const FIRST_BATCH = 6

/**
 * Talks to the writer in its thread. Commits that come while a batch is being written wait together for the next one, so that
 * a batch grows with the load and nobody waits when there is none.
 */
export class WriterClient {
  readonly #worker: Worker
  readonly #calls = new Map<number, Waiting>()
  #nextId = 1
  #queue: { readonly item: CommitItem; readonly waiting: Waiting }[] = []
  #isWriting = false
  #isScheduled = false
  #isClosing = false
  #ended: Error | undefined
  /** Commits that are done and not yet in their tables, in order. */
  #unapplied: { readonly seq: number; readonly tenant: string; readonly hasDirectory: boolean }[] = []
  /** Told of each commit that has gone into its tables. */
  onApplied: (seq: number) => void = () => undefined
  /** How often the writer has told that others have written, or may have. */
  heard = 0
  /** Told when another process has written to the file. */
  onOthers: () => void = () => undefined
  /** Told of each batch: items in it, and how long it took, milliseconds. */
  onBatch: ((items: number, ms: number) => void) | undefined

  constructor(settings: WriterSettings) {
    const isSource = import.meta.url.endsWith('.ts')
    this.#worker = new Worker(
      new URL(isSource ? './writer-thread.ts' : './sqlite-writer.js', import.meta.url),
      {
        workerData: settings,
        name: 'deskwire-writer',
        ...(isSource && { execArgv: ['--conditions=@deskwire/source'] }),
      },
    )
    this.#worker.on('message', (reply: WriterReply) => this.#settle(reply))
    this.#worker.on('error', (error) => this.#end(error instanceof Error ? error : new Error(String(error))))
    this.#worker.on('exit', () => this.#end(new Error('Could not write: the writer has ended.')))
  }

  call<Result>(verb: WriterCall['verb'], ...given: readonly unknown[]): Promise<Result> {
    return this.#call(verb, given)
  }

  #call<Result>(
    verb: WriterCall['verb'],
    given: readonly unknown[],
    items: readonly CommitItem[] = [],
  ): Promise<Result> {
    if (this.#ended) return Promise.reject(this.#ended)
    return new Promise<Result>((resolve, reject) => {
      const id = this.#nextId
      this.#nextId += 1
      this.#calls.set(id, { resolve, reject, items })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      this.#worker.postMessage({ id, verb, given } satisfies WriterCall)
    })
  }

  commit(item: CommitItem): Promise<CommitOutcome> {
    if (this.#isClosing) return Promise.reject(new Error('Could not commit: the store is closed.'))
    return new Promise((resolve, reject) => {
      this.#queue.push({ item, waiting: { resolve, reject } })
      if (this.#isWriting) return
      // A few are enough to begin with: the writer works on them while this thread goes on with the other requests of the turn.
      if (this.#queue.length >= FIRST_BATCH) void this.#write()
      else if (!this.#isScheduled) {
        this.#isScheduled = true
        setImmediate(() => {
          this.#isScheduled = false
          void this.#write()
        })
      }
    })
  }

  async #write(): Promise<void> {
    if (this.#isWriting) return
    this.#isWriting = true
    while (this.#queue.length > 0) {
      const batch = this.#queue.splice(0, MAX_BATCH)
      const startedAt = performance.now()
      try {
        const items = batch.map(({ item }) => item)
        const outcomes = await this.#call<readonly WriteOutcome[]>(
          'commit',
          [serialize(items), items.map(headOf)],
          items,
        )
        this.onBatch?.(batch.length, performance.now() - startedAt)
        for (const [i, { waiting }] of batch.entries()) {
          const outcome = outcomes[i] as WriteOutcome
          if (outcome.kind === 'failed') waiting.reject(new Error(`Could not commit: ${outcome.message}.`))
          else waiting.resolve(outcome as never)
        }
      } catch (error) {
        for (const { waiting } of batch) waiting.reject(error as Error)
      }
    }
    this.#isWriting = false
  }

  /** Waits until what is done is in its tables, for a reader who must find it there. */
  async applied(tenant?: string): Promise<void> {
    if (this.#unapplied.some((each) => tenant === undefined || each.tenant === tenant))
      await this.call('apply')
  }

  /** Whether the directory of tenants is about to change. */
  async directoryApplied(): Promise<void> {
    if (this.#unapplied.some(({ hasDirectory }) => hasDirectory)) await this.call('apply')
  }

  #settle({ id, result, error, waiting: left, others }: WriterReply): void {
    const call = this.#calls.get(id)
    this.#calls.delete(id)
    for (const [i, item] of (call?.items ?? []).entries()) {
      if ((result as readonly WriteOutcome[] | undefined)?.[i]?.kind !== 'done') continue
      this.#unapplied.push({ seq: item.seq, tenant: item.tenant, hasDirectory: item.directory.length > 0 })
    }
    // What went into the tables is the oldest, and nobody need wait for it any longer.
    for (const { seq } of this.#unapplied.splice(0, this.#unapplied.length - left)) this.onApplied(seq)
    if (others > this.heard) {
      this.heard = others
      this.onOthers()
    }
    if (error === undefined) call?.resolve(result as never)
    else call?.reject(new Error(error))
  }

  #end(error: Error): void {
    this.#ended ??= error
    for (const waiting of this.#calls.values()) waiting.reject(error)
    this.#calls.clear()
  }

  /** Writes what waits, then ends the thread. */
  async close(): Promise<void> {
    this.#isClosing = true
    while (this.#queue.length > 0 || this.#isWriting) await new Promise((resolve) => setImmediate(resolve))
    if (this.#ended) return
    const gone = once(this.#worker, 'exit')
    // It ends by itself once its port is closed; it is only cut off where it no longer answers.
    await this.call('close').then(
      () => gone,
      () => this.#worker.terminate(),
    )
  }
}
