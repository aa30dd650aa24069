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
import { agreementsOf, hoursOf, type Agreement, type Agreements, type PlanVersions } from './agreements.ts'
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

/** A ticket's plans, with what each of them promises. */
interface Promised {
  readonly versions: PlanVersions
  readonly plans: readonly TicketPlan[]
  readonly agreements: readonly Agreements[]
}

const noChanges: readonly TimelineEntry[] = []

/** What the plans say to one clock, from its start to its end. */
function heldTo(
  { versions, plans, agreements }: Promised,
  metric: SlaMetric,
  startedAt: number,
  endedAt: number,
  always: PausePolicy | undefined,
): Held {
  const first = plans.findLastIndex(({ at }) => at <= startedAt)
  const initial = agreements[first]?.get(metric) ?? null
  let held = initial
  let known = initial
  // Nearly every clock has one plan, from its start on.
  if (first === 0 && plans.length === 1) return { initial, last: held, known, changes: noChanges }
  const changes: TimelineEntry[] = []
  for (const [index, plan] of plans.entries()) {
    const { at, reach } = plan
    if (at <= startedAt || at >= endedAt || reach === 'pinned') continue
    if (reach === 'hours') {
      if (held === null || held.hours.length === 0) continue
      held = inHours(held, plan.hours, hoursOf(versions, plan.hours))
      changes.push({ at, type: 'calendar', calendar: held.calendar, mode: 'recalculate' })
    } else {
      const promised = agreements[index]?.get(metric) ?? null
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
  const promised = { versions, plans, agreements: plans.map((plan) => agreementsOf(versions, plan)) }
  const isPromised = (metric: SlaMetric): boolean =>
    promised.agreements.some((agreements) => agreements.has(metric))
  const found: TicketClockNow[] = []
  for (const metric of slaMetrics) {
    if (!isPromised(metric)) continue
    const bare = clockInputsOf({ metric: engineMetrics[metric], ...unbound, now, events: history })
    for (let ordinal = 0; ordinal < bare.length; ordinal += 1) {
      if (skip(metric, ordinal)) continue
      const clock = clockAt(promised, metric, ordinal, bare[ordinal] as ClockInput, history)
      if (clock) found.push(clock)
    }
  }
  return found
}

/** One clock; undefined where it was never held to anything. */
function clockAt(
  promised: Promised,
  metric: SlaMetric,
  ordinal: number,
  bare: ClockInput,
  history: TicketSlaDoc['history'],
): TicketClockNow | undefined {
  const { timeline, now, pauses } = bare
  let startedAt: number | undefined
  let end: TimelineEntry | undefined
  for (const entry of timeline) {
    if (entry.type === 'start') startedAt ??= entry.at
    else if (entry.type === 'fulfill' || entry.type === 'cancel') end ??= entry
  }
  startedAt ??= now
  const held = heldTo(promised, metric, startedAt, end?.at ?? Infinity, pauses)
  if (!held.known) return undefined
  const input = boundInput(bare, held, promised, metric)
  return {
    metric,
    ordinal,
    cycle: cycleAt(history, startedAt),
    agreement: held.known,
    input,
    clock: computeClock(input),
    final: end !== undefined && metric !== 'totalResolution' && held.last !== null,
  }
}

/** The resolution cycle in which something begins, from 1. */
function cycleAt(history: TicketSlaDoc['history'], startedAt: number): number {
  let cycle = 1
  for (const { type, at } of history) if (type === 'reopened' && at <= startedAt) cycle += 1
  return cycle
}

function boundInput(
  input: ClockInput,
  { initial, last, changes }: Held,
  promised: Promised,
  metric: SlaMetric,
): ClockInput {
  const { target, calendar, warnings } = initial ?? unbound
  const pauses = initial ? pausesOf(initial, input.pauses) : 'none'
  const letGoAt = last === null ? letGo(promised, metric) : undefined
  if (letGoAt === undefined && changes.length === 0)
    return { target, calendar, now: input.now, warnings, pauses, timeline: input.timeline }
  const reaching = letGoAt === undefined ? changes : changes.filter(({ at }) => at < letGoAt)
  const timeline = [
    ...input.timeline,
    ...reaching,
    ...(letGoAt === undefined ? [] : [{ at: letGoAt, type: 'cancel' } as const]),
  ]
  return { target, calendar, now: input.now, warnings, pauses, timeline }
}

/** Since when no plan promises anything for a metric. */
function letGo({ plans, agreements }: Promised, metric: SlaMetric): number | undefined {
  let at: number | undefined
  for (const [index, plan] of plans.entries()) {
    if (plan.reach !== 'retroactive' && plan.reach !== 'fromChange') continue
    if (agreements[index]?.has(metric)) at = undefined
    else at ??= plan.at
  }
  return at
}
