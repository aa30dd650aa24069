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
  const files = new Map([log, log2, wal, database].map((path) => [path, { written: 0, synced: 0 }]))
  const of = (path: string) => files.get(path) as { written: number; synced: number }
  const isSynced = (path: string) => of(path).synced === of(path).written
  let overwroteUnsynced = false
  /** Syncs under way, by thread: what they cover is what was written when they began. */
  const underway = new Map<string, { readonly path: string; readonly covers: number }>()
  const done = (path: string, covers: number): void => {
    const file = files.get(path)
    if (file) file.synced = Math.min(covers, file.written)
  }
  for (const line of trace.split('\n')) {
    const end = resumed.exec(line)
    if (end) {
      const [, thread = '', result] = end
      const sync = underway.get(thread)
      underway.delete(thread)
      if (sync && result === '0') done(sync.path, sync.covers)
      continue
    }
    const [, thread = '', name, path = '', length, offset, result] = call.exec(line) ?? []
    const file = files.get(path)
    if (name === undefined || !file) continue
    if (name !== 'pwrite64') {
      if (result === '0') done(path, file.written)
      else if (result === undefined) underway.set(thread, { path, covers: file.written })
    } else if (path === database) {
      // Its pages are written in any order: counted is only that something was.
      file.written += 1
    } else {
      if (offset === '0') {
        overwroteUnsynced ||= !isSynced(path === wal ? database : wal)
        file.written = 0
        file.synced = 0
      }
      file.written = Math.max(file.written, Number(offset) + Number(length))
    }
  }
  return { logs: [{ ...of(log) }, { ...of(log2) }], wal: { ...of(wal) }, overwroteUnsynced }
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
