import { fireTimer, type TimerParts } from '../timers/run-timers.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** What a jump of the clock did. */
export interface Advance {
  readonly before: number
  readonly now: number
  readonly timersFired: number
  /** Ids of the events that the timers caused, in order. */
  readonly eventIds: readonly string[]
}

/**
 * Moves a tenant's clock to an instant and runs every timer that falls due on the way, in (due, id) order, each in its own
 * transaction and at its own instant, those that come up on the way included.
 * @param to - epoch milliseconds
 */
export async function advanceClock(
  parts: TimerParts,
  clock: VirtualClock,
  tenant: string,
  to: number,
): Promise<Advance> {
  const before = clock.now(tenant)
  const eventIds: string[] = []
  let timersFired = 0
  for (;;) {
    const [timer] = await parts.store.system.dueTimers({ until: to, tenant, limit: 1 })
    if (!timer) break
    clock.moveTo(tenant, timer.dueAt)
    const events = await fireTimer(parts, timer)
    if (events) {
      timersFired += 1
      eventIds.push(...events)
    }
  }
  clock.moveTo(tenant, to)
  return { before, now: clock.now(tenant), timersFired, eventIds }
}
