import { execFile } from 'node:child_process'
import { readFile, rm, truncate } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Victim } from './run-crash.ts'
import { spawnServer, type SpawnedServer } from './spawned-server.ts'
import type { ServerSettings } from './victims.ts'

/** How much of a file a power cut would have left. */
interface SyncedFile {
  /** How far it had reached the disk since it was begun anew, bytes. */
  readonly synced: number
  /** How far it was written since then, bytes. */
  readonly written: number
}

/** What a power cut would have left of a SQLite file and its logs. */
export interface SyncState {
  /** The two files of the log of commits. */
  readonly logs: readonly [SyncedFile, SyncedFile]
  /** SQLite's own log. */
  readonly wal: SyncedFile
  /** Whether one of them was begun anew while what it had held was not yet on disk in the next. */
  readonly overwroteUnsynced: boolean
  /** How often a file of the log of commits was written over. */
  readonly begunAnew: number
}

const call =
  /^(\d+) +(pwrite64|fsync|fdatasync)\(\d+<([^>]+)>(?:, .*, (\d+), (\d+))?(?:\) += (-?\d+)| <unfinished)/
const resumed = /^(\d+) +<\.\.\. (?:fsync|fdatasync) resumed>\) += (-?\d+)/

/**
 * Follows a trace of system calls: only what was written before a sync that returned counts as being on disk.
 * @param trace - from `strace -f -y -e trace=pwrite64,fsync,fdatasync`
 * @param database - path of the SQLite file; the log of commits is the same with `-log` and `-log2`, SQLite's own with `-wal`
 */
export function readSyncs(trace: string, database: string): SyncState {
  const [log, log2, wal] = [`${database}-log`, `${database}-log2`, `${database}-wal`]
  const files = new Map([log, log2, wal, database].map((path) => [path, new TracedFile()]))
  const of = (path: string) => files.get(path) as TracedFile
  let overwroteUnsynced = false
  let begunAnew = 0
  /** By log of commits: how much SQLite's own log had come to when it was written last. Its tables are what came after. */
  const tablesAfter = new Map<string, number>()
  /** Syncs under way, by thread: what they cover is what was written when they began. */
  const underway = new Map<string, () => void>()
  for (const line of trace.split('\n')) {
    const end = resumed.exec(line)
    if (end) {
      const [, thread = '', result] = end
      if (result === '0') underway.get(thread)?.()
      underway.delete(thread)
      continue
    }
    const [, thread = '', name, path = '', length, offset, result] = call.exec(line) ?? []
    const file = files.get(path)
    if (name === undefined || !file) continue
    if (name !== 'pwrite64') {
      const sync = file.sync()
      if (result === '0') sync()
      else if (result === undefined) underway.set(thread, sync)
    } else if (path === wal) {
      if (offset === '0') overwroteUnsynced ||= !of(database).isSynced
      file.write(Number(offset), Number(length))
    } else if (path === database) {
      // Its pages are written in any order: counted is only that something was.
      file.write(file.end.written, 1)
    } else {
      // Tables that came after those of this log, and are from the other one, may still be on their way.
      const after = tablesAfter.get(path)
      if (offset === '0' && after !== undefined) {
        begunAnew += 1
        overwroteUnsynced ||= of(wal).everSynced <= after
      }
      file.write(Number(offset), Number(length))
      tablesAfter.set(path, of(wal).everWritten)
    }
  }
  return { logs: [of(log).end, of(log2).end], wal: of(wal).end, overwroteUnsynced, begunAnew }
}

/** What a trace tells of a file. */
class TracedFile {
  #written = 0
  #synced = 0
  /** How often it was begun anew. */
  #age = 0
  /** Bytes in its whole life. */
  everWritten = 0
  everSynced = 0

  get end(): SyncedFile {
    return { written: this.#written, synced: this.#synced }
  }

  get isSynced(): boolean {
    return this.everSynced === this.everWritten
  }

  write(offset: number, length: number): void {
    if (offset === 0) {
      this.#age += 1
      this.#written = 0
      this.#synced = 0
    }
    this.#written = Math.max(this.#written, offset + length)
    this.everWritten += length
  }

  /** Begins a sync; to be called when it has returned well. Several may be under way. */
  sync(): () => void {
    const [age, written, ever] = [this.#age, this.#written, this.everWritten]
    return () => {
      if (age === this.#age) this.#synced = Math.max(this.#synced, written)
      this.everSynced = Math.max(this.everSynced, ever)
    }
  }
}

/** Whether system calls can be traced here: the tool is there and may do so. */
export async function canTrace(): Promise<boolean> {
  return promisify(execFile)('strace', ['-f', '--seccomp-bpf', '-o', '/dev/null', 'true']).then(
    () => true,
    () => false,
  )
}

const tracing = (file: string): readonly string[] => [
  'strace',
  '-f',
  '--seccomp-bpf',
  '-qq',
  '-y',
  '-s',
  '0',
  '-o',
  file,
  '-e',
  'trace=pwrite64,fsync,fdatasync',
  '-e',
  'signal=none',
]

/**
 * A server on SQLite below which the power is cut: besides being killed, it loses all of its logs that no sync had brought to the
 * disk. A kill alone proves nothing of that kind, since the system writes what the process had written.
 * @param onCut - is told what was found at each cut
 */
export function powerCutVictim(
  server: ServerSettings & { readonly database: string; readonly trace: string },
  onCut: (state: SyncState) => void,
): Victim {
  const { script, settings, database, trace } = server
  let running: SpawnedServer | undefined

  async function cut(spawned: SpawnedServer | undefined): Promise<void> {
    await spawned?.kill()
    const state = readSyncs(await readFile(trace, 'latin1'), database)
    await truncate(`${database}-wal`, state.wal.synced)
    for (const [i, end] of ['-log', '-log2'].entries())
      await truncate(`${database}${end}`, state.logs[i]?.synced ?? 0)
    await rm(`${database}-shm`, { force: true })
    onCut(state)
  }

  const spawn = (tenants: number): SpawnedServer =>
    spawnServer({ script, settings: { ...settings, tenants }, under: tracing(trace) })

  return {
    leavesServer: false,
    async start(tenants) {
      running = spawn(tenants)
      return running.ready
    },
    kill: () => cut(running),
    // The tracer says only when the server is ready which process that is; these cuts are to come in the midst of writes.
    killWhileStarting: () => Promise.resolve(),
    async end() {
      await running?.kill()
    },
  }
}
