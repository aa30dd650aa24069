import { setTimeout as sleep } from 'node:timers/promises'
import { Findings } from '../crash/findings.ts'
import { spawnServer, type ReadyServer, type SpawnedServer } from '../crash/spawned-server.ts'
import { Dice } from '../fuzz/dice.ts'
import { CountedRequests } from './counted-requests.ts'
import { memorySlope, type MemorySample } from './memory-slope.ts'
import { meetSoakTenant } from './soak-tenant.ts'

/** Settings of a soak. */
export interface SoakOptions {
  /** The script of a server, from `bundleServer`. */
  readonly script: string
  /** The same for both: where the data are. */
  readonly settings: Readonly<Record<string, unknown>>
  readonly ms: number
  /** From one kill to the next, milliseconds. */
  readonly killEveryMs: number
  readonly seed: number
  /** @default 3 */
  readonly tenants?: number
  /** Of each tenant. @default 3 */
  readonly writers?: number
  /** What a writer or reader waits after each answer, milliseconds. @default 15 */
  readonly pauseMs?: number
  readonly onProgress?: (line: string) => void
}

/** What came of a soak. */
export interface SoakReport {
  readonly requests: number
  readonly acknowledged: number
  /** Answers of 500 and above. */
  readonly serverErrors: number
  /** Requests whose connection was cut before they were answered. */
  readonly cut: number
  readonly kills: number
  readonly lost: number
  readonly torn: number
  readonly doubled: number
  /** Offers that ran out and of which no server has said so. */
  readonly overdue: number
  /**
   * Growth of what the server that was never killed holds, in the second half, MB a minute. Resident memory says less: it rises
   * until the garbage is collected, and that happens when it pleases.
   */
  readonly slopeMBPerMinute: number
  /** What it held at the end, and its resident memory. */
  readonly heldMB: number
  readonly rssMB: number
  /** What was wrong, a line each. */
  readonly lines: readonly string[]
}

const SAMPLE_MS = 5_000

/** Waits, or less where it is told to stop. */
const waitFor = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => undefined)

/**
 * A pair of servers on one database, of which one stays and the other is killed and started again and again.
 */
class ServerPair {
  readonly steady: SpawnedServer
  kills = 0
  readonly #start: (tenants: number) => SpawnedServer
  readonly #dice: Dice
  #shaken: SpawnedServer | undefined
  #ports: readonly number[] = []

  constructor(start: (tenants: number) => SpawnedServer, tenants: number, dice: Dice) {
    this.#start = start
    this.#dice = dice
    this.steady = start(tenants)
  }

  /** Waits for the first, which makes the schema and the tenants, then starts the second. */
  async begin(): Promise<ReadyServer> {
    const steady = await this.steady.ready
    await this.#startOther(steady.port)
    return steady
  }

  async #startOther(steadyPort: number): Promise<void> {
    this.#shaken = this.#start(0)
    this.#ports = [steadyPort, (await this.#shaken.ready).port]
  }

  /** Either of those that are there, by chance. */
  port(): number {
    return this.#dice.pick(this.#ports)
  }

  /** Kills the second each time that so many milliseconds have passed. */
  async shake(everyMs: number, stop: AbortSignal): Promise<void> {
    const { port } = await this.steady.ready
    for (;;) {
      await waitFor(everyMs, stop)
      if (stop.aborted) return
      // Its requests are cut off by the kill; only afterwards is it known to be gone.
      await this.#shaken?.kill()
      this.#ports = [port]
      this.kills += 1
      await this.#startOther(port)
    }
  }

  async end(): Promise<void> {
    await Promise.all([this.steady.kill(), this.#shaken?.kill()])
  }
}

/**
 * Has two servers share one database under a mixed load, of which one is killed and started again and again, and looks afterwards
 * whether all that was acknowledged is there once, whole, in one order, and every timer has fired once.
 */
export async function runSoak(options: SoakOptions): Promise<SoakReport> {
  const { script, settings, ms, killEveryMs, seed, tenants = 3, writers = 3, pauseMs = 15 } = options
  const findings = new Findings()
  const counted = new CountedRequests()
  const unexpected: string[] = []
  const memory: (MemorySample & { readonly rssMB: number })[] = []
  const stop = new AbortController()
  const start = (made: number): SpawnedServer =>
    spawnServer({ script, settings: { ...settings, tenants: made }, flags: ['--expose-gc'] })
  const pair = new ServerPair(start, tenants, new Dice(seed))

  async function watch({ usage }: ReadyServer, startedAt: number): Promise<void> {
    while (!stop.signal.aborted) {
      const { rssMB, heldMB } = await usage()
      const atMs = performance.now() - startedAt
      memory.push({ atMs, rssMB, heldMB })
      const { requests, cut, serverErrors } = counted
      options.onProgress?.(
        `${(atMs / 1000).toFixed(0)} s: ${requests} requests, ${cut} cut, ${serverErrors.length} server errors, ${pair.kills} kills, ${heldMB.toFixed(0)} MB held, ${rssMB.toFixed(0)} MB resident`,
      )
      await waitFor(SAMPLE_MS, stop.signal)
    }
  }

  try {
    const steady = await pair.begin()
    const shared = {
      seed,
      writers,
      pauseMs,
      counted,
      findings,
      steadyPort: steady.port,
      port: () => pair.port(),
    }
    const onUnexpected = (detail: string): void => void unexpected.push(detail)
    const met = await Promise.all(
      steady.keys.map((apiKey, n) => meetSoakTenant({ ...shared, apiKey, n, onUnexpected })),
    )
    const startedAt = performance.now()
    const working = Promise.all([
      ...met.map((tenant) => tenant.work(stop.signal)),
      pair.shake(killEveryMs, stop.signal),
      watch(steady, startedAt),
    ])
    // None of it ends before it is told to, unless something is broken.
    await Promise.race([sleep(ms), working])
    stop.abort()
    await working
    let [acknowledged, overdue] = [0, 0]
    for (const tenant of met) {
      const looked = await tenant.look()
      acknowledged += looked.acknowledged
      overdue += looked.overdue
    }
    return {
      requests: counted.requests,
      acknowledged,
      serverErrors: counted.serverErrors.length,
      cut: counted.cut,
      kills: pair.kills,
      lost: findings.count('lost'),
      torn: findings.count('torn'),
      doubled: findings.count('doubled'),
      overdue,
      slopeMBPerMinute: memorySlope(memory.filter(({ atMs }) => atMs >= ms / 2)),
      heldMB: memory.at(-1)?.heldMB ?? Number.NaN,
      rssMB: memory.at(-1)?.rssMB ?? Number.NaN,
      lines: [...findings.lines, ...unexpected, ...counted.serverErrors],
    }
  } finally {
    stop.abort()
    await pair.end()
  }
}
