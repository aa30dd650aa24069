import { parentPort, workerData } from 'node:worker_threads'
import { Checkpointer } from './checkpointer.ts'
import type { WriterSettings } from './connection.ts'
import { openWriter } from './open-writer.ts'

/** A call of one of the writer's verbs. */
export interface WriterCall {
  readonly id: number
  readonly verb:
    | 'commit'
    | 'numbers'
    | 'fill'
    | 'filled'
    | 'lease'
    | 'sequence'
    | 'drop'
    | 'othersWrote'
    | 'apply'
    | 'close'
  readonly given: readonly unknown[]
}

/** What a call came to. */
export interface WriterReply {
  readonly id: number
  readonly result?: unknown
  readonly error?: string
  /** Commits that are done and not yet in their tables. */
  readonly waiting: number
  /** As {@link Turn.others}. */
  readonly others: number
}

const port = parentPort
if (!port) throw new TypeError('Could not start the writer: it runs in a thread of its own.')
const settings = workerData as WriterSettings
const { db, writer, close } = openWriter(settings)
// Where nothing is synced, copying keeps nobody waiting.
const checkpointer =
  settings.synchronous === 'off' ? undefined : new Checkpointer(settings.path, db, () => goOnApplying())

// How long nothing may have happened before what is done goes into its tables, and how long it may wait at most, milliseconds.
const QUIET_MS = 100
const LONGEST_MS = 1_000

// As many commits as pay for a page of an index together.
const APPLY_AT = 512

// So many, and so many bytes of them, may wait until SQLite's log has been copied: if they came into it meanwhile, it could not begin
// anew. What waits makes every query dearer, and one commit may be an import of hundreds of tickets.
const MOST_WAITING = 2 * APPLY_AT
const MOST_WAITING_BYTES = 16 * 1024 * 1024

// How long after a failure it is tried again, milliseconds: a full disk is not mended by asking a thousand times a second.
const REST_MS = 1_000

let timer: NodeJS.Timeout | undefined
let waitsSince = 0
let hasFailed = false
/** Readers who wait until what was done when they asked is in its tables. */
let readers: { readonly id: number; readonly upTo: number }[] = []
/** The tables are on their way to the disk. */
let isSyncing = false
let isClosed = false

function stopTimer(): void {
  if (timer) clearTimeout(timer)
  timer = undefined
}

// An idle server has nothing left to do at all; a busy one writes its tables when that is cheap.
function applyWhenQuiet(): void {
  stopTimer()
  if (isSyncing) return
  if (writer.waiting === 0) {
    waitsSince = 0
    return
  }
  const now = performance.now()
  if (waitsSince === 0) waitsSince = now
  const ms = hasFailed ? REST_MS : Math.max(0, Math.min(QUIET_MS, waitsSince + LONGEST_MS - now))
  timer = setTimeout(beginApply, ms)
}

function beginApply(): void {
  stopTimer()
  waitsSince = 0
  tell(() => writer.beginApply())
  goOn()
}

// Between two steps the loop goes round, so that commits are taken that have come meanwhile.
function step(): void {
  tell(() => writer.step())
  goOn()
}

function goOn(): void {
  if (writer.isApplying) setImmediate(step)
  else if (writer.isUnsynced && !isSyncing) void syncTables()
  else goOnApplying()
}

// What has come meanwhile is brought into the tables afterwards: its file of the log is needed until then.
async function syncTables(): Promise<void> {
  stopTimer()
  isSyncing = true
  try {
    await writer.sync()
  } catch (error) {
    hasFailed = true
    answerReaders(error)
  }
  isSyncing = false
  if (!isClosed && !hasFailed) copyLog()
  goOnApplying()
}

// Without it the log only grows, and the connection that writes copies it in the end.
function copyLog(): void {
  try {
    checkpointer?.consider()
  } catch {
    // It is asked again after the next apply.
  }
}

function goOnApplying(): void {
  if (writer.isApplying || isSyncing || isClosed) return
  if (checkpointer?.isBusy && writer.waiting < MOST_WAITING && writer.waitingBytes < MOST_WAITING_BYTES) {
    // However long it takes, and whether or not it ever says so.
    if (readers.length > 0) timer ??= setTimeout(beginApply, LONGEST_MS)
    return
  }
  if (readers.length > 0 || (writer.waiting >= APPLY_AT && !hasFailed)) beginApply()
  else applyWhenQuiet()
}

/** Does a part of an apply; says how much is left when it is through, or that it has failed. */
function tell(work: () => void): void {
  let failure: unknown
  try {
    work()
    hasFailed = false
  } catch (error) {
    hasFailed = true
    failure = error
  }
  if (writer.isApplying) return
  post({ id: 0, ...standing() })
  answerReaders(failure)
}

/** Tells those who may read now, or all of them that they may not. */
function answerReaders(failure?: unknown): void {
  const ready = readers.filter(
    ({ upTo }) => failure !== undefined || upTo <= writer.applied || writer.waiting === 0,
  )
  if (ready.length === 0) return
  readers = readers.filter((reader) => !ready.includes(reader))
  for (const { id } of ready)
    post({ id, ...standing(), ...(failure !== undefined && { error: messageOf(failure) }) })
}

// Commits go on while a reader waits: the tables are written in steps for it too.
function waitForTables(id: number): void {
  readers.push({ id, upTo: writer.done })
  if (writer.waiting === 0) answerReaders()
  else goOnApplying()
}

const standing = () => ({ waiting: writer.waiting, others: writer.others })

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const post = (reply: WriterReply): void => port?.postMessage(reply)

function answer({ id, verb, given }: WriterCall): void {
  if (verb === 'apply') return waitForTables(id)
  let reply: WriterReply
  try {
    if (verb === 'close') {
      isClosed = true
      stopTimer()
      checkpointer?.close()
      close()
      reply = { id, ...standing() }
    } else {
      const run = writer[verb] as (...given: readonly unknown[]) => unknown
      const result = run.apply(writer, [...given])
      reply = { id, result, ...standing() }
    }
    hasFailed = false
  } catch (error) {
    hasFailed = true
    reply = { id, error: messageOf(error), ...standing() }
  }
  post(reply)
  // Some verbs bring everything into the tables before they do what they are for.
  answerReaders()
  if (verb === 'close') port?.close()
  // What was asked may have brought everything into the tables, which is then to come to the disk as after any apply.
  else if (!writer.isApplying) goOn()
}

port.on('message', answer)
