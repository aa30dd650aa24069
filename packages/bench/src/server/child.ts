import { fork, type ChildProcess } from 'node:child_process'

/** A server in a process of its own. */
export interface ServerProcess {
  readonly port: number
  /** What it said of itself when it was ready. */
  readonly ready: Readonly<Record<string, unknown>>
  /** CPU time that it has used, all its threads, milliseconds; and its resident memory. */
  usage(): Promise<{ readonly cpuMs: number; readonly rssMB: number }>
  stop(): Promise<void>
  readonly child: ChildProcess
}

/** Starts a script of this folder as a server; it says where it listens. */
export async function startChild(
  script: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<ServerProcess> {
  const child = fork(new URL(script, import.meta.url), [JSON.stringify(settings)], {
    // Without the condition of the sources: servers are measured as they are published.
    execArgv:
      typeof settings['profile'] === 'string' ? ['--cpu-prof', `--cpu-prof-dir=${settings['profile']}`] : [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const once = (kind: string): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      const onMessage = (message: unknown): void => {
        const said = message as Record<string, unknown>
        if (said['kind'] !== kind) return
        child.off('message', onMessage)
        child.off('exit', onExit)
        resolve(said)
      }
      const onExit = (code: number | null): void =>
        reject(new Error(`${script} ended with ${code} before it said ${kind}.`))
      child.on('message', onMessage)
      child.once('exit', onExit)
    })
  const ready = await once('ready')
  return {
    port: Number(ready['port']),
    ready,
    child,
    async usage() {
      const answer = once('usage')
      child.send({ kind: 'usage' })
      const { cpuMs, rssMB } = await answer
      return { cpuMs: Number(cpuMs), rssMB: Number(rssMB) }
    },
    async stop() {
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      child.send({ kind: 'stop' })
      await gone
    },
  }
}

/** What a server's process does with what is sent to it. */
export function answerParent(stop: () => Promise<void>): void {
  process.on('message', (message: { kind: string }) => {
    if (message.kind === 'usage') {
      const { user, system } = process.cpuUsage()
      // Only where it was started with --expose-gc: what is left then is what is really held.
      globalThis.gc?.()
      const { rss, heapUsed, external } = process.memoryUsage()
      process.send?.({
        kind: 'usage',
        cpuMs: (user + system) / 1000,
        rssMB: rss / 1048576,
        heldMB: (heapUsed + external) / 1048576,
      })
    }
    if (message.kind === 'stop') void stop().then(() => process.exit(0))
  })
  process.on('disconnect', () => process.exit(0))
}
