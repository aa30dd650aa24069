import type { EventType } from '@deskwire/contract'
import type { Clock } from '@deskwire/sla'
import type { ClockDoc, ToldBreach } from '../documents/index.ts'
import type { EventValue } from '../events/event.ts'
import { iso } from '../instant.ts'
import type { TicketClockNow } from './ticket-clocks.ts'

/** Something to tell of a clock. */
export interface ClockNews {
  readonly type: EventType
  /** Epoch milliseconds. */
  readonly at: number
  readonly data: { readonly [name: string]: EventValue }
}

const isoOrNull = (at: number | null): string | null => (at === null ? null : iso(at))

const NONE: readonly never[] = []

const same = (left: ToldBreach, right: ToldBreach): boolean =>
  left.at === right.at && left.dueAt === right.dueAt

/** Breaches that were not told yet, also one that a change superseded in the moment in which it came. */
export const newBreaches = ({ breaches }: Clock, told: readonly ToldBreach[]): readonly ToldBreach[] =>
  breaches.length === 0
    ? NONE
    : breaches
        .filter((breach) => !told.some((known) => same(known, breach)))
        .map(({ at, dueAt, reason }) => ({ at, dueAt, reason }))

/** Warnings whose instant has come and that were not sent yet. */
export const newWarnings = ({ warnings }: Clock, sent: ClockDoc['warned']): ClockDoc['warned'] =>
  warnings.some(isSent)
    ? warnings.flatMap(({ fraction, at, state }) =>
        state !== 'sent' ||
        at === null ||
        sent.some((known) => known.fraction === fraction && known.at === at)
          ? []
          : [{ fraction, at }],
      )
    : NONE

const isSent = ({ state }: Clock['warnings'][number]): boolean => state === 'sent'

/** How a change of state is told; a breach is told by itself, and a breached clock that goes on is no news. */
function stateNews(before: ClockDoc['state'], { clock }: TicketClockNow, now: number): readonly ClockNews[] {
  const { state, remainingMs, met } = clock
  if (state === before) return NONE
  const dueAt = isoOrNull(clock.dueAt)
  switch (state) {
    case 'paused':
      return [{ type: 'sla.clockPaused', at: now, data: { remainingMs } }]
    case 'running':
      return [{ type: 'sla.clockResumed', at: now, data: { remainingMs, dueAt } }]
    case 'fulfilled':
      return [
        {
          type: 'sla.clockFulfilled',
          at: clock.fulfilledAt ?? now,
          data: { remainingMs, dueAt, met: met ?? true },
        },
      ]
    case 'cancelled':
      return [{ type: 'sla.clockCancelled', at: clock.cancelledAt ?? now, data: {} }]
    case 'breached':
      return NONE
  }
}

function startNews({ agreement, clock }: TicketClockNow): ClockNews {
  const { policyId, policyVersion, hours } = agreement
  return {
    type: 'sla.clockStarted',
    at: clock.startedAt,
    data: {
      policyId,
      policyVersion,
      calendars: hours.map(({ calendarId, version }) => ({ calendarId, version })),
      budgetMs: clock.budgetMs,
      dueAt: isoOrNull(clock.dueAt),
    },
  }
}

/**
 * What is to be told of a clock since it was last told of, in the order of its instants.
 * @param before - what was told; undefined for a clock that nobody knows yet
 * @param now - epoch milliseconds
 */
export function clockNews(
  before: ClockDoc | undefined,
  after: TicketClockNow,
  now: number,
): readonly ClockNews[] {
  const { clock } = after
  const hasPassed = clock.breaches.length > 0 || clock.warnings.some(isSent)
  const passed = hasPassed ? passedNews(before, after) : NONE
  if (!before) return [startNews(after), ...passed, ...stateNews('running', after, now)]
  return [...passed, ...stateNews(before.state, after, now)]
}

/** Warnings and breaches that were not told yet. */
function passedNews(before: ClockDoc | undefined, { clock }: TicketClockNow): readonly ClockNews[] {
  const warnings = newWarnings(clock, before?.warned ?? []).map(
    ({ fraction, at }): ClockNews => ({
      type: 'sla.warning',
      at,
      data: {
        remainingMs: Math.round(clock.budgetMs * (1 - fraction)),
        fraction,
        dueAt: isoOrNull(clock.dueAt),
      },
    }),
  )
  const breaches = newBreaches(clock, before?.breaches ?? []).map(
    ({ at, dueAt, reason }): ClockNews => ({ type: 'sla.breached', at, data: { reason, dueAt: iso(dueAt) } }),
  )
  return [...warnings, ...breaches].sort((left, right) => left.at - right.at)
}
