import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { Worker } from 'node:worker_threads'
import { CHECKPOINT_PAGES, leaveCheckpoints } from './connection.ts'

/**
 * Has SQLite's log copied into its file by a thread of its own, so that nobody who commits waits for the copying. The thread is
 * started when there is something to copy for the first time: a server that writes little has none.
 */
export class Checkpointer {
  readonly #path: string
  readonly #inLog: StatementSync | undefined
  readonly #onDone: () => void
  #worker: Worker | undefined
  #isBusy = false
  #hasEnded = false

  /**
   * @param db - the connection that writes, which says how long the log is, and leaves the copying to this from now on
   * @param onDone - told each time that it has copied, or can no longer
   */
  constructor(path: string, db: DatabaseSync, onDone: () => void = () => undefined) {
    this.#path = path
    this.#onDone = onDone
    if (!saysHowLong(db)) return
    this.#inLog = db.prepare('PRAGMA wal_checkpoint(NOOP)')
    leaveCheckpoints(db)
  }

  /** Whether it is copying. What is written meanwhile keeps the log from beginning anew, and a log that grows costs more to write. */
  get isBusy(): boolean {
    return this.#isBusy
  }

  /** Begins to copy if that is due. */
  consider(): void {
    if (this.#isBusy || this.#hasEnded || !this.#inLog) return
    const { log, checkpointed } = this.#inLog.get() as { log: number; checkpointed: number }
    if (log - checkpointed < CHECKPOINT_PAGES) return
    this.#worker ??= this.#start()
    this.#isBusy = true
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.#worker.postMessage('checkpoint')
  }

  #start(): Worker {
    const isSource = import.meta.url.endsWith('.ts')
    const worker = new Worker(
      new URL(isSource ? './checkpoint-thread.ts' : './sqlite-checkpoint.js', import.meta.url),
      {
        workerData: this.#path,
        name: 'deskwire-ckpt',
        ...(isSource && { execArgv: ['--conditions=@deskwire/source'] }),
      },
    )
    const done = (): void => {
      if (!this.#isBusy) return
      this.#isBusy = false
      this.#onDone()
    }
    worker.on('message', done)
    // The connection that writes does it itself then, once the log is long enough.
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      this.#hasEnded = true
      done()
    })
    return worker
  }

  /** Has the thread end after what it is doing; the one that started it does not end before. */
  close(): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.#worker?.postMessage('close')
  }
}

/** Whether SQLite says how long its log is and leaves it at that: before 3.51 it copies all of it when asked. */
export function saysHowLong(db: DatabaseSync): boolean {
  const { version } = db.prepare('SELECT sqlite_version() AS version').get() as { version: string }
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 3 || (major === 3 && minor >= 51)
}
