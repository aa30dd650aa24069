import type { Clock, WireClock } from '../ports/clock.ts'
import type { Sources } from '../edge/platform-parts.ts'
import type { Store, TenantTimer, Timer } from '../ports/store.ts'
import { react } from '../reactions/react.ts'
import type { Logger } from '../ports/logger.ts'
import { Work } from '../work.ts'

const FIRST_DELAY_MS = 30_000
const LONGEST_DELAY_MS = 24 * 60 * 60 * 1000

/** What a timer does when it is due. `work.now` is the due instant in a jump of the clock, else the present. */
export type TimerHandler = (work: Work, timer: Timer) => Promise<void>

/** A handler for each kind of timer. */
export type TimerHandlers = Readonly<Record<string, TimerHandler>>

/**
 * What a kind of timer does outside the store, such as deleting a file: before its transaction, again after a crash in
 * between and at times by two workers at once, so a second run does no harm.
 */
export type Errand = (timer: TenantTimer) => Promise<void>

/** What running timers needs. */
export interface TimerParts {
  readonly store: Store
  readonly clock: Clock
  readonly wireNow: WireClock
  readonly sources: (tenant: string) => Sources
  readonly handlers: TimerHandlers
  /** By kind; a kind without one does nothing outside the store. @default none */
  readonly errands?: Readonly<Record<string, Errand>>
  readonly sequence: (tenant: string) => Promise<number>
  readonly logger: Logger
}

/**
 * Runs one due timer in a transaction of its own: taking it and its effect commit together, so a crash loses none and
 * several workers run each once.
 * @returns ids of the events that it caused; null where another worker had taken it
 */
async function runTimer(parts: TimerParts, timer: TenantTimer): Promise<readonly string[] | null> {
  const handler = parts.handlers[timer.kind]
  if (!handler)
    throw new TypeError(
      `Could not run timer ${timer.id}: nothing handles the kind ${JSON.stringify(timer.kind)}.`,
    )
  await parts.errands?.[timer.kind]?.(timer)
  const events = await parts.store.transaction(timer.tenant, async (tx) => {
    const taken = await tx.takeTimer(timer.id, timer.dueAt)
    if (!taken) return null
    const work = new Work(tx, {
      tenant: timer.tenant,
      actor: { type: 'system', id: 'system' },
      cause: { type: 'timer', id: timer.id },
      now: Math.max(timer.dueAt, parts.clock.now(timer.tenant)),
      wireNow: parts.wireNow(),
      ...parts.sources(timer.tenant),
    })
    await handler(work, taken)
    await react(work)
    return work.eventIds
  })
  if (events) await parts.sequence(timer.tenant)
  return events
}

/**
 * Runs one due timer. One that fails is put off, a little longer each time, and stands in nobody's way: neither the others'
 * nor the requests'.
 * @returns ids of the events that it caused; null where it failed, or another worker had taken it
 */
export async function fireTimer(parts: TimerParts, timer: TenantTimer): Promise<readonly string[] | null> {
  try {
    return await runTimer(parts, timer)
  } catch (error) {
    const { tenant, ...own } = timer
    const failures = Number(timer.data?.['failures'] ?? 0) + 1
    const dueAt =
      Math.max(timer.dueAt, parts.clock.now(tenant)) +
      Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** failures)
    const stack = error instanceof Error ? error.stack : undefined
    parts.logger.log('error', 'A timer failed and was put off.', {
      tenant,
      timerId: timer.id,
      kind: timer.kind,
      failures,
      stack,
    })
    await parts.store.transaction(tenant, async (tx) => {
      if (await tx.takeTimer(timer.id, timer.dueAt))
        tx.schedule({ ...own, dueAt, data: { ...own.data, failures } })
    })
    return null
  }
}

/** How one pass over the due timers goes. */
export interface TimerPass {
  /** Timers that are looked at. @default 1000 */
  readonly limit?: number
  /** Tenants whose timers run side by side; a tenant's own run one after another, in (due, id) order. @default 1 */
  readonly concurrency?: number
  /**
   * Which of so many tenants comes first. Servers that begin at different ones seldom want the same timer at once.
   * @default the one whose timer was due first
   */
  readonly beginAt?: (tenants: number) => number
  /** Ends the pass before the next timer. @default nothing does */
  readonly signal?: AbortSignal
  /** Is told how long each timer had been due when it ran, milliseconds. @default nobody */
  readonly onRun?: (lateMs: number, timer: TenantTimer) => void
}

function untilOf(clock: Clock, tenant: string | undefined): number {
  if (tenant !== undefined) return clock.now(tenant)
  if (!clock.sharedNow)
    throw new TypeError(
      'Could not run the due timers of all tenants: each has a time of its own. Name a tenant.',
    )
  return clock.sharedNow()
}

/** Timers by tenant, the tenants in the order of their first, rotated so that another one may come first. */
function byTenant(timers: readonly TenantTimer[], beginAt: TimerPass['beginAt']): TenantTimer[][] {
  const groups = [...Map.groupBy(timers, ({ tenant }) => tenant).values()]
  const first = beginAt && groups.length > 0 ? beginAt(groups.length) % groups.length : 0
  return [...groups.slice(first), ...groups.slice(0, first)]
}

/**
 * Runs what is due now, each timer once: a timer that comes up again waits for the next pass. What is not yet due is not
 * even read, so it costs nothing however much of it there is.
 * @param tenant - only this tenant's; all unless given
 * @returns how many ran
 * @throws {TypeError} no tenant is named and each has a time of its own
 */
export async function runDueTimers(
  parts: TimerParts,
  tenant?: string,
  { limit = 1_000, concurrency = 1, beginAt, signal, onRun }: TimerPass = {},
): Promise<number> {
  const until = untilOf(parts.clock, tenant)
  const due = await parts.store.system.dueTimers({ until, limit, ...(tenant !== undefined && { tenant }) })
  const waiting = byTenant(due, beginAt)
  let ran = 0
  async function work(): Promise<void> {
    for (let timers = waiting.shift(); timers !== undefined; timers = waiting.shift()) {
      for (const timer of timers) {
        if (signal?.aborted) return
        const lateMs = parts.clock.now(timer.tenant) - timer.dueAt
        if (!(await fireTimer(parts, timer))) continue
        ran += 1
        onRun?.(lateMs, timer)
      }
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return ran
}
