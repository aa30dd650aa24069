import type { Logger, Platform, Store, TimerPass } from '@deskwire/platform'
import type { Sleeper } from './sleeper.ts'

/** What the background work needs. */
export interface WorkerParts {
  readonly platform: Pick<Platform, 'runDueTimers' | 'sequence' | 'keepHouse'>
  readonly store: Pick<Store, 'system'>
  /** Ids of all tenants, asked once for each round of housekeeping. */
  readonly tenants: () => Promise<readonly string[]>
  readonly sleeper: Sleeper
  readonly logger: Logger
  /** Domain time of every tenant, epoch milliseconds. */
  readonly now: () => number
  /** A number from 0 up to 1: which tenant comes first, so that servers seldom want the same timer at once. */
  readonly random: () => number
  /** Tenants whose timers run side by side. */
  readonly concurrency: number
  readonly onRun?: TimerPass['onRun']
  /** Is told of a pass that failed. @default nobody */
  readonly onFailure?: () => void
}

/** Background work that runs. */
export interface Workers {
  /** Looks for work at once, for whoever knows that there is some. */
  wake(): void
  /** Ends after the timer that runs now. */
  stop(): Promise<void>
}

/** A timer may be scheduled by another server, of which this one hears nothing: so long it is at most late for it. */
const LONGEST_SLEEP_MS = 1_000
const PASS_TIMERS = 256
const WAITING_TENANTS = 100
const HOUSE_EVERY_MS = 60_000
const HOUSE_ROUND = 60
const LONGEST_REST_MS = 30_000
const FIRST_REST_MS = 250

/**
 * Runs what time brings, for all tenants: due timers, numbers for events that a crash left without, housekeeping. It sleeps
 * until the next timer is due, a second at most, and reads nothing of those that are not. Several servers may do so at once.
 * A pass that fails is logged and tried again, after longer and longer rests while it goes on failing.
 */
export function startWorkers(parts: WorkerParts): Workers {
  const { platform, store, sleeper, logger, now, random, concurrency, onRun } = parts
  const stopping = new AbortController()
  let sleep = new AbortController()
  let woken = false
  let houseAt = now() + HOUSE_EVERY_MS
  let houses: readonly string[] = []
  let housesATurn = 0

  async function sequenceWaiting(): Promise<void> {
    for (const tenant of await store.system.tenantsWaiting(WAITING_TENANTS)) {
      if (stopping.signal.aborted) return
      await platform.sequence(tenant)
    }
  }

  /** Keeps house for the next tenants in turn, each minute a sixtieth of them, so that it never comes to all at once. */
  async function keepHouse(): Promise<void> {
    if (now() < houseAt) return
    houseAt = now() + HOUSE_EVERY_MS
    if (houses.length === 0) {
      houses = await parts.tenants()
      housesATurn = Math.ceil(houses.length / HOUSE_ROUND)
    }
    const turn = houses.slice(0, housesATurn)
    houses = houses.slice(housesATurn)
    for (const tenant of turn) {
      if (stopping.signal.aborted) return
      await platform.keepHouse(tenant)
    }
  }

  /** @returns how long to sleep, milliseconds */
  async function pass(): Promise<number> {
    await sequenceWaiting()
    const ran = await platform.runDueTimers(undefined, {
      limit: PASS_TIMERS,
      concurrency,
      signal: stopping.signal,
      beginAt: (tenants) => Math.floor(random() * tenants),
      ...(onRun && { onRun }),
    })
    // Most often one timer leads to the next, as the steps of a job do.
    if (ran > 0) return 0
    await keepHouse()
    const horizon = now() + LONGEST_SLEEP_MS
    const [next] = await store.system.dueTimers({ until: horizon, limit: 1 })
    // A timer that is due and did not run was another server's, or failed and is put off: it is no reason to spin.
    const untilDue = next && next.dueAt > now() ? next.dueAt - now() : LONGEST_SLEEP_MS
    return Math.min(untilDue, LONGEST_SLEEP_MS)
  }

  async function run(): Promise<void> {
    let failures = 0
    while (!stopping.signal.aborted) {
      let sleepMs: number
      try {
        woken = false
        sleepMs = await pass()
        failures = 0
      } catch (error) {
        sleepMs = Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** failures)
        failures += 1
        parts.onFailure?.()
        logger.log('error', 'A pass of the background work failed and is tried again.', {
          failures,
          sleepMs,
          error,
        })
      }
      if (woken || stopping.signal.aborted) continue
      sleep = new AbortController()
      await sleeper.wait(sleepMs, sleep.signal)
    }
  }

  const running = run()
  const wake = (): void => {
    woken = true
    sleep.abort()
  }
  return {
    wake,
    async stop() {
      stopping.abort()
      wake()
      await running
    },
  }
}
