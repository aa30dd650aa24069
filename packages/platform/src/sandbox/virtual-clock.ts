import type { Clock } from '../ports/clock.ts'
import { sandboxOnly } from '../sandbox-only.ts'

/** A clock for each tenant that can be moved forward, never back. */
export interface VirtualClock extends Clock {
  /** Whether time also runs by itself. */
  readonly flow: 'frozen' | 'running'
  /** Moves a tenant's clock to an instant, epoch milliseconds; earlier ones are ignored. */
  moveTo(tenant: string, instant: number): void
  /** Puts a tenant's clock back to where it began. */
  restart(tenant: string): void
}

/** Settings of a virtual clock. */
export interface VirtualClockOptions {
  /** Where every tenant's clock begins, epoch milliseconds. */
  readonly start: number
  /** Real time, epoch milliseconds, for a clock that runs by itself between the jumps. Without it time stands still. */
  readonly realNow?: () => number
}

/**
 * A clock that stands still, or runs with real time, and jumps when told to. It is marked, so that no live platform takes it.
 * @example
 * const clock = createVirtualClock({ start: Date.UTC(2026, 10, 20) })
 * clock.moveTo('tnt_a', clock.now('tnt_a') + 3_600_000)
 */
export function createVirtualClock({ start, realNow }: VirtualClockOptions): VirtualClock {
  const offsets = new Map<string, number>()
  const begun = realNow?.() ?? 0
  const base = () => start + (realNow ? realNow() - begun : 0)
  const now = (tenant: string): number => base() + (offsets.get(tenant) ?? 0)
  const clock: VirtualClock = {
    flow: realNow ? 'running' : 'frozen',
    now,
    moveTo(tenant, instant) {
      const ahead = instant - now(tenant)
      if (ahead > 0) offsets.set(tenant, (offsets.get(tenant) ?? 0) + ahead)
    },
    restart(tenant) {
      offsets.set(tenant, start - base())
    },
  }
  return sandboxOnly(clock, 'a virtual clock')
}
