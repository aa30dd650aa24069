import { execFile } from 'node:child_process'
import { readFile, rm, truncate } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Victim } from './run-crash.ts'
import { spawnServer, type SpawnedServer } from './spawned-server.ts'
import type { ServerSettings } from './victims.ts'

/** What a power cut would have left of a SQLite file and its log. */
export interface SyncState {
  /** How far the log had reached the disk, bytes. */
  readonly syncedLogBytes: number
  /** How far it was written, bytes. */
  readonly writtenLogBytes: number
  /** Whether the log was begun anew while what it had held was not yet on disk in the file. */
  readonly overwroteUnsynced: boolean
}

const call =
  /^(\d+) +(pwrite64|fsync|fdatasync)\(\d+<([^>]+)>(?:, .*, (\d+), (\d+))?(?:\) += (-?\d+)| <unfinished)/
const resumed = /^(\d+) +<\.\.\. (?:fsync|fdatasync) resumed>\) += (-?\d+)/

/**
 * Follows a trace of system calls: only what was written before a sync that returned counts as being on disk.
 * @param trace - from `strace -f -y -e trace=pwrite64,fsync,fdatasync`
 * @param database - path of the SQLite file; its log is the same with `-wal`
 */
export function readSyncs(trace: string, database: string): SyncState {
  const log = `${database}-wal`
  let written = 0
  let synced = 0
  let isFileSynced = true
  let overwroteUnsynced = false
  /** Syncs under way, by thread: what they cover is what was written when they began. */
  const underway = new Map<string, { readonly path: string; readonly covers: number }>()
  const done = (path: string, covers: number): void => {
    if (path === log) synced = Math.min(covers, written)
    if (path === database) isFileSynced = true
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
    if (name === undefined) continue
    if (name !== 'pwrite64') {
      if (result === '0') done(path, written)
      else if (result === undefined) underway.set(thread, { path, covers: written })
    } else if (path === database) isFileSynced = false
    else if (path === log) {
      if (offset === '0') {
        overwroteUnsynced ||= !isFileSynced
        written = 0
        synced = 0
      }
      written = Math.max(written, Number(offset) + Number(length))
    }
  }
  return { syncedLogBytes: synced, writtenLogBytes: written, overwroteUnsynced }
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
 * A server on SQLite below which the power is cut: besides being killed, it loses all of the log that no sync had brought to the
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
    await truncate(`${database}-wal`, state.syncedLogBytes)
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
