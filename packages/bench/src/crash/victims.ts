import { setTimeout as sleep } from 'node:timers/promises'
import { Dice } from '../fuzz/dice.ts'
import type { PostgresCluster } from './postgres-cluster.ts'
import type { Victim } from './run-crash.ts'
import { spawnServer, type SpawnedServer } from './spawned-server.ts'

/** What is the same for each start of a server. */
export interface ServerSettings {
  /** The script, from `bundleServer`. */
  readonly script: string
  readonly settings: Readonly<Record<string, unknown>>
}

/** A server that is killed, over a store that stays. */
export function serverVictim({ script, settings }: ServerSettings): Victim {
  let server: SpawnedServer | undefined
  const spawn = (tenants: number): SpawnedServer =>
    spawnServer({ script, settings: { ...settings, tenants } })
  return {
    leavesServer: false,
    async start(tenants) {
      server = spawn(tenants)
      return server.ready
    },
    async kill() {
      if (server?.isGone) throw new Error('The server ended by itself, before it was killed.')
      await server?.kill()
    },
    async killWhileStarting(afterMs) {
      const starting = spawn(0)
      await sleep(afterMs)
      await starting.kill()
    },
    async end() {
      await server?.kill()
    },
  }
}

const READY_MS = 20_000

/**
 * A database that is stopped without warning below a server. Every other time the server stays and has to find it again, the
 * other times it is killed too.
 */
export function clusterVictim(cluster: PostgresCluster, server: ServerSettings, seed: number): Victim {
  const dice = new Dice(seed)
  const above = serverVictim(server)
  let running: Awaited<ReturnType<Victim['start']>> | undefined
  let isUp = true

  async function startCluster(): Promise<void> {
    if (!isUp) await cluster.start()
    isUp = true
  }

  async function stopCluster(): Promise<void> {
    if (isUp) await cluster.stopImmediately()
    isUp = false
  }

  return {
    leavesServer: true,
    async start(tenants) {
      await startCluster()
      running ??= await above.start(tenants)
      await untilReady(running.port)
      return running
    },
    async kill() {
      await stopCluster()
      if (dice.chance(0.5)) return
      await above.kill()
      running = undefined
    },
    async killWhileStarting(afterMs) {
      await startCluster()
      await sleep(afterMs / 4)
      await stopCluster()
    },
    end: () => above.end(),
  }
}

async function untilReady(port: number): Promise<void> {
  for (const until = Date.now() + READY_MS; Date.now() < until; await sleep(20)) {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null)
    await response?.text()
    if (response?.status === 200) return
  }
  throw new Error(`The server does not find its database again: /readyz is not 200 after ${READY_MS} ms.`)
}
