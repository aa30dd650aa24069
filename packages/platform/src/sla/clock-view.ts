import type { Clock, ClockDetail, ProjectedClock, SlaMetric } from '@deskwire/contract'
import { traceDue, type Segment } from '@deskwire/sla'
import type { ToldBreach } from '../documents/index.ts'
import { iso } from '../instant.ts'
import type { TicketClockNow } from './ticket-clocks.ts'

const isoOrNull = (at: number | null): string | null => (at === null ? null : iso(at))

const kinds = { counting: 'counting', paused: 'paused', out_of_hours: 'outOfHours' } as const

const segmentView = ({ from, to, kind, countedMs }: Segment) => ({
  from: iso(from),
  to: iso(to),
  kind: kinds[kind],
  countedMs,
})

/** A clock that was computed, whether it runs or is only thought of. */
export type ShownClock = Pick<TicketClockNow, 'clock' | 'input'> & {
  readonly metric: SlaMetric
  readonly setting: TicketClockNow['agreement']['setting']
}

/** What anybody may see of a clock. */
const coreView = ({ metric, clock: { state, dueAt, remainingMs } }: ShownClock) => ({
  metric,
  state,
  dueAt: isoOrNull(dueAt),
  remainingMs,
})

/** How a clock fares. */
const measuredView = ({ clock, setting }: ShownClock) => ({
  target: setting,
  startedAt: iso(clock.startedAt),
  originAt: iso(clock.originAt),
  budgetMs: clock.budgetMs,
  countedMs: clock.countedMs,
  breachedAt: isoOrNull(clock.breachedAt),
  breachReason: clock.reason,
  endedAt: isoOrNull(clock.fulfilledAt ?? clock.cancelledAt),
  met: clock.met,
})

/**
 * How a clock came to where it stands.
 * @param told - breaches that were told of; those that the clock no longer knows are superseded
 */
function explainedView({ clock, input }: ShownClock, told: readonly ToldBreach[] = []) {
  const gone = told
    .filter((known) => !clock.breaches.some(({ at, dueAt }) => at === known.at && dueAt === known.dueAt))
    .map((breach) => ({ ...breach, superseded: true }))
  return {
    warnings: clock.warnings.map(({ fraction, at, state }) => ({ fraction, at: isoOrNull(at), state })),
    breaches: [...clock.breaches, ...gone]
      .sort((left, right) => left.at - right.at)
      .map(({ at, reason, dueAt, superseded }) => ({ at: iso(at), reason, dueAt: iso(dueAt), superseded })),
    segments: clock.segments.map(segmentView),
    trace: traceDue(input).steps.map((step) => ({
      ...segmentView(step),
      totalMs: step.totalMs,
      remainingMs: step.remainingMs,
    })),
  }
}

const shownOf = ({ metric, clock, input, agreement }: TicketClockNow): ShownClock => ({
  metric,
  clock,
  input,
  setting: agreement.setting,
})

/** A clock of a ticket; a contact sees when it is due and no more. */
export function clockView(id: string, ticketId: string, now: TicketClockNow, forContact: boolean): Clock {
  const shown = shownOf(now)
  const { agreement, cycle } = now
  const terms = forContact
    ? null
    : {
        policyId: agreement.policyId,
        policyVersion: agreement.policyVersion,
        calendars: agreement.hours.map(({ calendarId, version }) => ({ calendarId, version })),
        cycle,
        ...measuredView(shown),
      }
  return { id, ticketId, ...coreView(shown), terms }
}

/** A clock with its whole account. */
export function clockDetailView(
  id: string,
  ticketId: string,
  now: TicketClockNow,
  told: readonly ToldBreach[],
  forContact: boolean,
): ClockDetail {
  return {
    ...clockView(id, ticketId, now, forContact),
    explanation: forContact ? null : explainedView(shownOf(now), told),
  }
}

/** A clock that is only thought of. */
export const projectedView = (shown: ShownClock): ProjectedClock => ({
  ...coreView(shown),
  ...measuredView(shown),
  ...explainedView(shown),
})

/** The clocks of a ticket that is only thought of. */
export const projectedTicket = (clocks: readonly TicketClockNow[]): readonly ProjectedClock[] =>
  clocks.map((now) => projectedView(shownOf(now)))
