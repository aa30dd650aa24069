import { execFile } from 'node:child_process'
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** A PostgreSQL server of one's own, in a folder of its own. */
export interface PostgresCluster {
  readonly url: string
  start(): Promise<void>
  /** Stops it as a crash would: no connection is told, nothing is flushed, the log is replayed at the next start. */
  stopImmediately(): Promise<void>
  /** Stops it and deletes its folder. */
  remove(): Promise<void>
}

const VERSIONS = '/usr/lib/postgresql'

/** Folder of the newest PostgreSQL's programs, as Debian lays them out; null where there is none. */
export async function findPostgres(): Promise<string | null> {
  const versions = await readdir(VERSIONS).catch(() => [])
  const newest = versions.map(Number).sort((a, b) => b - a)[0]
  return newest === undefined ? null : join(VERSIONS, String(newest), 'bin')
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('Could not find a free port.')
  return address.port
}

// It refuses to run as root, so root runs it as the user that the package made.
async function runAs(): Promise<{
  readonly prefix: readonly string[]
  readonly uid: number
  readonly gid: number
} | null> {
  if (process.getuid?.() !== 0) return null
  const id = async (flag: string) => Number((await execute('id', [flag, 'postgres'])).stdout)
  const [uid, gid] = [await id('-u'), await id('-g')]
  return { prefix: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'], uid, gid }
}

/**
 * Makes a cluster with the durability that a server asks for, and starts it.
 * @param programs - folder of `initdb` and `pg_ctl`, from `findPostgres`
 */
export async function createCluster(programs: string): Promise<PostgresCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'deskwire-cluster-'))
  const user = await runAs()
  if (user) await chown(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const port = await freePort()
  const run = async (program: string, ...args: readonly string[]): Promise<void> => {
    const [command, ...rest] = [...(user?.prefix ?? []), join(programs, program), ...args]
    await execute(command as string, rest, { cwd: folder })
  }
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=on -c max_connections=60`
  const control = (...args: readonly string[]) => run('pg_ctl', '-D', data, '-w', '-s', ...args)
  const start = () => control('-l', join(folder, 'log'), '-o', settings, 'start')
  await run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync')
  await start()
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    stopImmediately: () => control('-m', 'immediate', 'stop'),
    async remove() {
      await control('-m', 'immediate', 'stop').catch(() => undefined)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
