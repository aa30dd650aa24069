import { setTimeout as sleep } from 'node:timers/promises'
import { Dice } from '../fuzz/dice.ts'
import { setUpTenant } from '../server/tenant-setup.ts'
import { senderFor } from './api.ts'
import {
  checkAcknowledged,
  checkList,
  checkTickets,
  followFeed,
  repeatWrites,
  type TenantCheck,
} from './check-tenant.ts'
import { Findings } from './findings.ts'
import { TenantHistory } from './tenant-history.ts'
import { Writer, type Acknowledged } from './writer.ts'

/** What is made to crash: a server, or the database below it. */
export interface Victim {
  /** Whether a server may stay that has to do without it for a while. */
  readonly leavesServer: boolean
  /** Starts it over the data that there are, with new tenants where asked; resolves when it answers. */
  start(tenants: number): Promise<{ readonly port: number; readonly keys: readonly string[] }>
  /**
   * Ends it without warning.
   * @throws {Error} it had ended by itself
   */
  kill(): Promise<void>
  /** Starts it, and ends it after so many milliseconds, ready or not. */
  killWhileStarting(afterMs: number): Promise<void>
  /** Ends it for good. */
  end(): Promise<void>
}

/** Settings of a run. */
export interface CrashOptions {
  readonly victim: Victim
  readonly kills: number
  readonly seed: number
  /** @default 3 */
  readonly tenants?: number
  /** Of each tenant. @default 4 */
  readonly writers?: number
  /** Writes acknowledged from one kill to the next, at most. @default 60 */
  readonly mostWrites?: number
  readonly onKill?: (progress: CrashReport) => void
}

/** What came of a run. */
export interface CrashReport {
  readonly kills: number
  readonly acknowledged: number
  readonly lost: number
  readonly torn: number
  readonly doubled: number
  /** What was wrong, a line each; answers that nothing explains are among them. */
  readonly lines: readonly string[]
  readonly unexpected: number
}

interface Tenant {
  readonly check: TenantCheck
  readonly writers: readonly Writer[]
  /** Writes acknowledged since the last look. */
  fresh: Acknowledged[]
  readonly all: Acknowledged[]
}

const WHILE_STARTING = 0.12
const LONGEST_MS = 10_000
const REPEATED = 6
const DEEP_SAMPLE = 400

/**
 * Has writers write while what they write to is killed at random instants, and looks after each restart whether everything that
 * was acknowledged is there, whole, and once.
 */
export async function runCrash(options: CrashOptions): Promise<CrashReport> {
  const { victim, kills, seed, mostWrites = 60, onKill } = options
  const dice = new Dice(seed)
  const findings = new Findings()
  const unexpected: string[] = []
  let acknowledged = 0
  let killed = 0
  let awaited = { at: Number.POSITIVE_INFINITY, reached: (): void => undefined }
  const first = await victim.start(options.tenants ?? 3)
  let { port } = first
  const tenants = await Promise.all(first.keys.map((key, n) => meetTenant(key, n)))

  async function meetTenant(apiKey: string, n: number): Promise<Tenant> {
    const name = `tenant ${n}`
    const send = senderFor(apiKey, () => port)
    const loaded = await setUpTenant(port, apiKey)
    const known: string[] = []
    const tenant: Tenant = {
      check: { name, send, history: new TenantHistory(name, findings), findings },
      writers: Array.from(
        { length: options.writers ?? 4 },
        (_, w) =>
          new Writer({
            name: `s${seed}t${n}w${w}`,
            tenant: loaded,
            send,
            dice: new Dice(seed * 1_000 + n * 100 + w),
            known,
            onAcknowledged(write) {
              acknowledged += 1
              if (acknowledged >= awaited.at) awaited.reached()
              tenant.fresh.push(write)
              tenant.all.push(write)
            },
            onUnexpected: (detail) => void unexpected.push(detail),
            expectsServerErrors: victim.leavesServer,
            rest: (ms) => sleep(ms),
          }),
      ),
      fresh: [],
      all: [],
    }
    return tenant
  }

  const report = (): CrashReport => ({
    kills: killed,
    acknowledged,
    lost: findings.count('lost'),
    torn: findings.count('torn'),
    doubled: findings.count('doubled'),
    lines: [...findings.lines, ...unexpected],
    unexpected: unexpected.length,
  })

  /** Resolves when so many more writes have been acknowledged. */
  function writes(count: number): Promise<void> {
    return new Promise((reached) => {
      awaited = { at: acknowledged + count, reached }
    })
  }

  /** Lets all write until the victim is gone. */
  async function writeUntilKilled(): Promise<void> {
    const stop = new AbortController()
    const writing = tenants.flatMap(({ writers }) => writers.map((writer) => writer.write(stop.signal)))
    // By chance, and yet after some writes on the slowest machine: so many, and then at any moment of the next few.
    await Promise.race([writes(dice.between(1, mostWrites)), sleep(LONGEST_MS, undefined, { ref: false })])
    await sleep(dice.between(0, 40))
    await victim.kill()
    killed += 1
    stop.abort()
    await Promise.all(writing)
  }

  async function restart(): Promise<void> {
    while (killed < kills && dice.chance(WHILE_STARTING)) {
      await victim.killWhileStarting(dice.between(50, 1_200))
      killed += 1
    }
    port = (await victim.start(0)).port
  }

  async function look(tenant: Tenant): Promise<void> {
    const { check, writers, fresh } = tenant
    tenant.fresh = []
    await followFeed(check)
    checkAcknowledged(check, fresh)
    await repeatWrites(check, fresh.slice(-REPEATED))
    await Promise.all(writers.map((writer) => writer.settle()))
    await followFeed(check)
    const touched = new Set([...check.history.touched, ...fresh.map(({ ticketId }) => ticketId)])
    check.history.touched.clear()
    await checkTickets(check, touched)
  }

  while (killed < kills) {
    await writeUntilKilled()
    await restart()
    for (const tenant of tenants) await look(tenant)
    onKill?.(report())
  }
  for (const tenant of tenants) await lookAtEverything(tenant, dice)
  return report()
}

/** Reads the whole feed anew, and holds everything to it that was ever acknowledged, not only what is young. */
async function lookAtEverything({ check, all }: Tenant, dice: Dice): Promise<void> {
  const whole = { ...check, history: new TenantHistory(check.name, check.findings) }
  await followFeed(whole)
  checkAcknowledged(whole, all)
  const ids = [...whole.history.tickets.keys()]
  const sample = ids.length <= DEEP_SAMPLE ? ids : Array.from({ length: DEEP_SAMPLE }, () => dice.pick(ids))
  await checkTickets(whole, new Set(sample))
  await checkList(whole)
}
