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

/** What running timers needs. */
export interface TimerParts {
  readonly store: Store
  readonly clock: Clock
  readonly wireNow: WireClock
  readonly sources: (tenant: string) => Sources
  readonly handlers: TimerHandlers
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

/**
 * Runs what is due now, each timer once: a timer that comes up again waits for the next pass.
 * @param tenant - only this tenant's; all unless given
 * @returns how many ran
 */
export async function runDueTimers(parts: TimerParts, tenant?: string, limit = 1_000): Promise<number> {
  const until = tenant === undefined ? Number.MAX_SAFE_INTEGER : parts.clock.now(tenant)
  const due = await parts.store.system.dueTimers({ until, limit, ...(tenant !== undefined && { tenant }) })
  let ran = 0
  for (const timer of due) {
    if (timer.dueAt > parts.clock.now(timer.tenant)) continue
    if (await fireTimer(parts, timer)) ran += 1
  }
  return ran
}
