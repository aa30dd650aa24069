import type { SlaMetric } from '@deskwire/contract'
import {
  alwaysOpen,
  clockInputsOf,
  computeClock,
  type Clock,
  type ClockInput,
  type PausePolicy,
  type TimelineEntry,
} from '@deskwire/sla'
import type { CalendarRef, TicketPlan, TicketSlaDoc } from '../documents/index.ts'
import { agreementOf, hoursOf, type Agreement, type PlanVersions } from './agreements.ts'
import { engineMetrics, slaMetrics } from './metrics.ts'

/** One clock of a ticket, computed at an instant. */
export interface TicketClockNow {
  readonly metric: SlaMetric
  /** Counts the clocks of the metric, from 0, in the order of their start. */
  readonly ordinal: number
  /** The resolution cycle in which it began, from 1. */
  readonly cycle: number
  /** What it is held to, or was last where it is no longer held to anything. */
  readonly agreement: Agreement
  /** What the engine was given, for a trace. */
  readonly input: ClockInput
  readonly clock: Clock
  /** It has ended, and no plan can bring it back. */
  readonly final: boolean
}

// A clock that is not held to anything yet, or for a while, is held to a century: nothing of it is ever shown.
const unbound = {
  target: { kind: 'calendar_days', days: 36_525 },
  calendar: alwaysOpen,
  warnings: [],
  pauses: 'none',
} as const satisfies Partial<ClockInput>

const sameCalendars = (left: readonly CalendarRef[], right: readonly CalendarRef[]): boolean =>
  left.length === right.length && left.every(({ calendarId }, at) => calendarId === right[at]?.calendarId)

/** What stops a clock by its agreement and, for all its cycles together, while the ticket is solved. */
const pausesOf = ({ pauses }: Agreement, always: PausePolicy | undefined): PausePolicy =>
  always === undefined || typeof always === 'string' ? pauses : [...pauses, ...always]

interface Held {
  readonly initial: Agreement | null
  /** What it is held to in the end; null where a plan has let it go. */
  readonly last: Agreement | null
  /** What it was held to last. */
  readonly known: Agreement | null
  readonly changes: readonly TimelineEntry[]
}

/** What the plans say to one clock, from its start to its end. */
function heldTo(
  versions: PlanVersions,
  plans: readonly TicketPlan[],
  metric: SlaMetric,
  startedAt: number,
  endedAt: number,
  always: PausePolicy | undefined,
): Held {
  const first = plans.findLast(({ at }) => at <= startedAt)
  const initial = first ? agreementOf(versions, first, metric) : null
  let held = initial
  let known = initial
  const changes: TimelineEntry[] = []
  for (const plan of plans) {
    const { at, reach } = plan
    if (at <= startedAt || at >= endedAt || reach === 'pinned') continue
    if (reach === 'hours') {
      if (held === null || held.hours.length === 0) continue
      held = inHours(held, plan.hours, hoursOf(versions, plan.hours))
      changes.push({ at, type: 'calendar', calendar: held.calendar, mode: 'recalculate' })
    } else {
      const promised = agreementOf(versions, plan, metric)
      const before = held
      held = keepingHours(promised, before)
      changes.push(...targetChange(at, reach, held, before, always))
    }
    known = held ?? known
  }
  return { initial, last: held, known, changes }
}

const inHours = (
  agreement: Agreement,
  hours: Agreement['hours'],
  calendar: Agreement['calendar'],
): Agreement => ({
  ...agreement,
  hours,
  calendar,
})

/** Another target leaves a clock the version of the hours that it counts in; another calendar does not. */
function keepingHours(promised: Agreement | null, before: Agreement | null): Agreement | null {
  if (!promised || !before || !sameCalendars(promised.hours, before.hours)) return promised
  return { ...promised, hours: before.hours, calendar: before.calendar }
}

function targetChange(
  at: number,
  reach: 'retroactive' | 'fromChange',
  held: Agreement | null,
  before: Agreement | null,
  always: PausePolicy | undefined,
): readonly TimelineEntry[] {
  const mode = reach === 'fromChange' ? 'from_change' : 'retroactive'
  const { target, warnings, calendar } = held ?? unbound
  const pauses = held ? pausesOf(held, always) : 'none'
  const change: TimelineEntry = { at, type: 'target', target, mode, warnings, pauses }
  return calendar === (before?.calendar ?? unbound.calendar)
    ? [change]
    : [{ at, type: 'calendar', calendar, mode: 'recalculate' }, change]
}

/**
 * Computes the clocks of a ticket, metric by metric and each metric's in the order of their start.
 * @param now - the instant to look from, epoch milliseconds
 * @param skip - clocks that need not be computed
 */
export function ticketClocksAt(
  { history, plans }: Pick<TicketSlaDoc, 'history' | 'plans'>,
  versions: PlanVersions,
  now: number,
  skip: (metric: SlaMetric, ordinal: number) => boolean = () => false,
): readonly TicketClockNow[] {
  const promised = slaMetrics.filter((metric) => plans.some((plan) => agreementOf(versions, plan, metric)))
  const reopenedAt = history.filter(({ type }) => type === 'reopened').map(({ at }) => at)
  return promised.flatMap((metric) => {
    const bare = clockInputsOf({ metric: engineMetrics[metric], ...unbound, now, events: history })
    return bare.flatMap((input, ordinal): readonly TicketClockNow[] => {
      if (skip(metric, ordinal)) return []
      const startedAt = input.timeline.find(({ type }) => type === 'start')?.at ?? now
      const end = input.timeline.find(({ type }) => type === 'fulfill' || type === 'cancel')
      const held = heldTo(versions, plans, metric, startedAt, end?.at ?? Infinity, input.pauses)
      if (!held.known) return []
      const bound = boundInput(input, held, plans, metric, versions)
      return [
        {
          metric,
          ordinal,
          cycle: 1 + reopenedAt.filter((at) => at <= startedAt).length,
          agreement: held.known,
          input: bound,
          clock: computeClock(bound),
          final: end !== undefined && metric !== 'totalResolution' && held.last !== null,
        },
      ]
    })
  })
}

function boundInput(
  input: ClockInput,
  { initial, last, changes }: Held,
  plans: readonly TicketPlan[],
  metric: SlaMetric,
  versions: PlanVersions,
): ClockInput {
  const { target, calendar, warnings } = initial ?? unbound
  const pauses = initial ? pausesOf(initial, input.pauses) : 'none'
  const letGoAt = last === null ? letGo(plans, metric, versions) : undefined
  return {
    ...input,
    target,
    calendar,
    warnings,
    pauses,
    timeline: [
      ...input.timeline,
      ...changes.filter(({ at }) => letGoAt === undefined || at < letGoAt),
      ...(letGoAt === undefined ? [] : [{ at: letGoAt, type: 'cancel' } as const]),
    ],
  }
}

/** Since when no plan promises anything for a metric. */
function letGo(plans: readonly TicketPlan[], metric: SlaMetric, versions: PlanVersions): number | undefined {
  const reaching = plans.filter(({ reach }) => reach === 'retroactive' || reach === 'fromChange')
  const lastHeld = reaching.findLastIndex((plan) => agreementOf(versions, plan, metric) !== null)
  return reaching[lastHeld + 1]?.at
}
