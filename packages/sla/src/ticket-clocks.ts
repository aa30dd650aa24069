import { type Clock, type ClockInput, computeClock } from './clock.ts'
import { type Metric, METRICS, type Occurrence, type Signal } from './metric.ts'
import { knownAt, type PausePolicy, type TimelineEntry } from './timeline.ts'

/** A message of a conversation, as far as clocks are concerned. */
export interface TicketMessage {
  /** Epoch milliseconds. */
  readonly at: number
  readonly type: 'message'
  readonly from: 'customer' | 'agent' | 'bot'
  /** A private note is `false`: it starts and ends nothing (R10). */
  readonly public: boolean
}

/**
 * What happens to a ticket: the entries of a timeline, of which `fulfill` and `cancel` end the clock of any metric, and
 * the events of which each metric makes its own starts and ends. `at` is in epoch milliseconds.
 */
export type TicketEvent =
  | TimelineEntry
  | TicketMessage
  | { readonly at: number; readonly type: 'engaged' | 'recovered' | 'solved' | 'reopened' }

/** Everything a ticket's clocks of one metric are a function of. */
export interface TicketClocksInput extends Omit<ClockInput, 'timeline'> {
  readonly metric: Metric
  /** All of the ticket's events, in any order; those with equal instants keep the order given. */
  readonly events: readonly TicketEvent[]
  /** Whether a bot's public reply ends a wait. @default 'ignored' */
  readonly botReplies?: 'ignored' | 'count'
  /** Which pauses stop the clock (R7). @default 'all' for periodic_update, resolution and total_resolution, else 'none' */
  readonly pauses?: PausePolicy
}

/**
 * Computes a ticket's clocks of one metric: one for most, one a turn for `next_response`, one an update for
 * `periodic_update`, one a cycle for `resolution`.
 * @returns the clocks in order of their start; only the last can still be running
 * @throws {RangeError} as `computeClock`
 * @example computeClocks({ metric: 'first_response', target, calendar, now, events })[0]?.met
 */
export function computeClocks(input: TicketClocksInput): readonly Clock[] {
  return clockInputsOf(input).map(computeClock)
}

/**
 * The inputs of a ticket's clocks of one metric, for `traceDue` or to compute a single one.
 * @returns one input a clock, in order of their start
 * @example clockInputsOf(input).map((each) => traceDue(each).dueAt)
 */
export function clockInputsOf(input: TicketClocksInput): readonly ClockInput[] {
  const { metric, events, botReplies = 'ignored', pauses = METRICS[metric].pauses } = input
  const { target, calendar, now, warnings = [] } = input
  const timelines = timelinesOf(metric, knownAt(events, now), botReplies === 'count')
  const toInput = (timeline: readonly TimelineEntry[]): ClockInput =>
    metric === 'total_resolution'
      ? {
          target,
          calendar,
          now,
          warnings,
          pauses: alsoWhileSolved(pauses),
          timeline: timeline.map(keepSolvedPause),
        }
      : { target, calendar, now, warnings, pauses, timeline }
  return timelines.map(toInput)
}

/** The reason of the pause between solving and reopening; a policy's list of reasons does not name it. */
const SOLVED = 'solved'

function keepSolvedPause(entry: TimelineEntry): TimelineEntry {
  if (entry.type !== 'target' || entry.pauses === undefined) return entry
  return { ...entry, pauses: alsoWhileSolved(entry.pauses) }
}

function alsoWhileSolved(pauses: PausePolicy): PausePolicy {
  if (pauses === 'all') return 'all'
  return pauses === 'none' ? [SOLVED] : [...pauses, SOLVED]
}

/** A timeline for each instance of a metric: what all instances share, and its own start and end. */
function timelinesOf(
  metric: Metric,
  events: readonly TicketEvent[],
  botsAnswer: boolean,
): readonly (readonly TimelineEntry[])[] {
  const shared: TimelineEntry[] = []
  let instances: readonly TimelineEntry[][] = []
  let running: TimelineEntry[] | null = null
  const begin = (at: number): void => {
    running = shared.length === 0 ? [{ at, type: 'start' }] : [...shared, { at, type: 'start' }]
    // Most have one instance: a list that grows keeps room for many more.
    instances = instances.length === 0 ? [running] : [...instances, running]
  }
  for (const event of events) {
    if (isShared(event)) {
      shared.push(event)
      running?.push(event)
      continue
    }
    const { at } = event
    const signal = signalOf(metric, event, botsAnswer)
    if (signal === 'resume') running = resumed(instances.at(-1), at)
    if (running === null) {
      if (signal === 'start') begin(at)
    } else if (signal === 'cancel') {
      running.push({ at, type: 'cancel' })
      running = null
    } else if (signal === 'fulfill' || signal === 'suspend' || signal === 'renew') {
      running.push({ at, type: 'fulfill' })
      running = null
      if (signal === 'renew') begin(at)
    }
  }
  return instances
}

/** Turns the fulfilment that a timeline ended with into a pause until `at`. */
function resumed(timeline: TimelineEntry[] | undefined, at: number): TimelineEntry[] | null {
  const last = timeline?.at(-1)
  if (timeline === undefined || last?.type !== 'fulfill') return null
  timeline.splice(-1, 1, { at: last.at, type: 'pause', reason: SOLVED }, { at, type: 'resume' })
  return timeline
}

/** Entries that concern every instance, also those that start later: a status, a policy, opening hours. */
function isShared(
  event: TicketEvent,
): event is Extract<TimelineEntry, { type: 'pause' | 'resume' | 'target' | 'calendar' }> {
  const { type } = event
  return type === 'pause' || type === 'resume' || type === 'target' || type === 'calendar'
}

function signalOf(
  metric: Metric,
  event: Exclude<TicketEvent, { type: 'pause' | 'resume' | 'target' | 'calendar' }>,
  botsAnswer: boolean,
): Signal | undefined {
  if (event.type === 'fulfill' || event.type === 'cancel') return event.type
  const occurrence = event.type === 'message' ? occurrenceOf(event, botsAnswer) : event.type
  return occurrence && METRICS[metric].signals[occurrence]
}

function occurrenceOf(message: TicketMessage, botsAnswer: boolean): Occurrence | undefined {
  if (!message.public) return undefined
  if (message.from === 'customer') return 'question'
  return message.from === 'agent' || botsAnswer ? 'answer' : undefined
}
