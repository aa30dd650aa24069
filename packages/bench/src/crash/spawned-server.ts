import { spawn, type ChildProcess } from 'node:child_process'

/** A server that has said where it listens. */
export interface ReadyServer {
  readonly port: number
  /** First keys of the tenants that it was told to make. */
  readonly keys: readonly string[]
  /** Of the server itself, also where something else started it. */
  readonly pid: number
  /** CPU time that it has used, milliseconds, its resident memory, and what of its heap is in use. */
  usage(): Promise<{ readonly cpuMs: number; readonly rssMB: number; readonly heldMB: number }>
}

/** A server in a process of its own, from the moment that it is started. */
export interface SpawnedServer {
  /**
   * Resolves when it answers requests.
   * @throws {Error} it ended before
   */
  readonly ready: Promise<ReadyServer>
  /** Ends it as the machine would, with no chance to write anything more; resolves when it is gone. */
  kill(): Promise<void>
  /** Lets it finish what it does. */
  stop(): Promise<void>
  readonly isGone: boolean
}

/** How a server is started. */
export interface SpawnOptions {
  /** The script, from `bundleServer`. */
  readonly script: string
  readonly settings: Readonly<Record<string, unknown>>
  /** A command that starts it in its turn, such as a tracer, with that command's arguments. @default none */
  readonly under?: readonly string[]
  /** Of Node. @default none */
  readonly flags?: readonly string[]
}

/** Starts a server and does not wait for it. */
export function spawnServer({ script, settings, under = [], flags = [] }: SpawnOptions): SpawnedServer {
  const [command, ...args] = [...under, process.execPath, ...flags, script, JSON.stringify(settings)]
  const child: ChildProcess = spawn(command as string, args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  let pid = under.length === 0 ? child.pid : undefined
  // A command that is not there ends nothing, since nothing began.
  const failed = new Promise<never>((_, reject) => child.once('error', reject))
  failed.catch(() => undefined)
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const said = (kind: string): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      const onMessage = (message: unknown): void => {
        const answer = message as Record<string, unknown>
        if (answer['kind'] !== kind) return
        child.off('message', onMessage)
        child.off('exit', onExit)
        resolve(answer)
      }
      const onExit = (code: number | null, signal: string | null): void =>
        reject(new Error(`The server ended by ${signal ?? code} before it said ${kind}.`))
      child.on('message', onMessage)
      child.once('exit', onExit)
    })
  const ready = Promise.race([said('ready'), failed]).then((answer): ReadyServer => {
    pid = Number(answer['pid'])
    return {
      port: Number(answer['port']),
      keys: answer['keys'] as readonly string[],
      pid,
      async usage() {
        const answered = said('usage')
        child.send({ kind: 'usage' })
        const { cpuMs, rssMB, heldMB } = await answered
        return { cpuMs: Number(cpuMs), rssMB: Number(rssMB), heldMB: Number(heldMB) }
      },
    }
  })
  // Whoever kills it while it starts does not ask whether it became ready.
  ready.catch(() => undefined)
  return {
    ready,
    get isGone() {
      return child.exitCode !== null || child.signalCode !== null
    },
    async kill() {
      if (pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(pid, 'SIGKILL')
      await gone
    },
    async stop() {
      if (child.connected) child.send({ kind: 'stop' })
      await gone
    },
  }
}
