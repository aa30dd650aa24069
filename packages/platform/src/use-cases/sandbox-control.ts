import { addDuration } from '../duration.ts'
import { epochMs, iso } from '../instant.ts'
import { invalid, Refusal } from '../refusal.ts'
import { control, type Call } from '../use-case.ts'

const LONGEST_ADVANCE = 'P10Y'

// Years of five digits have no RFC 3339 form; a year short of them leaves room for timers that are set from there.
const LAST_INSTANT_MS = Date.UTC(9999, 0, 1)

/** Ids of events that one answer names at most. */
const MAX_EVENTS = 1_000

/**
 * The instant to which a request moves the clock.
 * @throws {Refusal} `clock-backwards`, or `invalid-request` where it lies too far ahead
 */
function targetOf({ by, to }: Call<'sandbox.advanceClock'>['body'], now: number): number {
  const instant = to === undefined ? addDuration(now, by ?? 'PT0S') : epochMs(to)
  if (instant < now) {
    throw new Refusal('clock-backwards', 'The clock never goes back. Reset the sandbox to start again.', {
      members: { now: iso(now) },
    })
  }
  if (instant <= Math.min(addDuration(now, LONGEST_ADVANCE), LAST_INSTANT_MS)) return instant
  const pointer = to === undefined ? '/body/by' : '/body/to'
  throw invalid([
    {
      pointer,
      code: 'range',
      detail: 'The clock is moved by at most ten years at once, and never beyond the year 9998.',
    },
  ])
}

export const sandboxCases = {
  'sandbox.getClock': control('sandbox.getClock', {
    async run({ principal: { tenant } }, controls) {
      const { now, flow, pending, nextDueAt } = await controls.clock(tenant)
      return {
        id: tenant,
        now: iso(now),
        flow,
        pendingTimers: pending,
        nextTimerAt: nextDueAt === null ? null : iso(nextDueAt),
      }
    },
    render: ({ id: _id, ...clock }) => ({ body: clock }),
  }),

  'sandbox.advanceClock': control('sandbox.advanceClock', {
    async run({ principal: { tenant }, body }, controls) {
      const clock = await controls.clock(tenant)
      const { before, now, timersFired, eventIds } = await controls.advance(tenant, targetOf(body, clock.now))
      return {
        id: tenant,
        before: iso(before),
        now: iso(now),
        timersFired,
        events: eventIds.slice(0, MAX_EVENTS),
      }
    },
    tell(work, { id, before, now, timersFired }) {
      if (before === now && timersFired === 0) return
      work.emit({
        type: 'clock.advanced',
        subject: { type: 'clock', id },
        data: { from: before ?? null, to: now ?? null, timersFired: timersFired ?? 0 },
      })
    },
    render: ({ id: _id, ...advanced }) => ({ body: advanced }),
  }),

  'sandbox.reset': control('sandbox.reset', {
    async run({ principal: { tenant }, body }, controls) {
      const { seed } = await controls.reset(tenant, body.seed)
      const { now } = await controls.clock(tenant)
      return { id: tenant, seed, now: iso(now) }
    },
    tell(work, { id, seed, now }) {
      work.emit({
        type: 'sandbox.restarted',
        subject: { type: 'sandbox', id },
        data: { seed: seed ?? null, now: now ?? null },
      })
    },
    render: ({ id: _id, ...start }) => ({ body: start }),
  }),
}
