import type { SlaMetric } from '@deskwire/contract'
import {
  clocks,
  ticketSla,
  tickets,
  type ClockDoc,
  type TicketClock,
  type TicketDoc,
  type TicketPlan,
  type TicketSlaDoc,
} from '../documents/index.ts'
import { iso } from '../instant.ts'
import type { Stored } from '../ports/store.ts'
import { isFinal, statusOf } from '../tickets/status-machine.ts'
import type { Work } from '../work.ts'
import { loadVersions } from './agreements.ts'
import { choosePlan } from './choose-plan.ts'
import { clockNews, newBreaches, newWarnings, type ClockNews } from './clock-news.ts'
import { followBook } from './follow-book.ts'
import { readPlanBook } from './plan-book.ts'
import { rememberClocks } from './read-clocks.ts'
import { ticketClocksAt, type TicketClockNow } from './ticket-clocks.ts'
import type { HistoryEntry } from './ticket-history.ts'
import { ticketStanding } from './ticket-standing.ts'

/** Kind of the timer that looks at a ticket's clocks at the next instant at which something happens to one of them by itself. */
export const CLOCKS_TIMER = 'sla.clocks'

/** What has happened to a ticket since its clocks were last looked at. */
export interface Since {
  readonly history: readonly HistoryEntry[]
  /** Whether something changed by which its policy is chosen. */
  readonly replan: boolean
}

const nothing: Since = { history: [], replan: false }

/** A clock with what was told of it. */
interface Settled {
  readonly before: Stored<ClockDoc> | undefined
  readonly clockId: string
  readonly now: TicketClockNow
}

async function plansNow(
  work: Work,
  ticket: TicketDoc,
  before: readonly TicketPlan[],
  replan: boolean,
): Promise<readonly TicketPlan[]> {
  const last = before.at(-1)
  if (last && !replan) return [...before, ...(await followBook(work, await readPlanBook(work), last))]
  const { policy, severity, hours } = await choosePlan(work, ticket)
  const plan: TicketPlan = { at: work.now, reach: 'retroactive', policy, severity, hours }
  if (!last) return [plan]
  const isSame =
    JSON.stringify([last.policy, last.severity, last.hours]) === JSON.stringify([policy, severity, hours])
  if (isSame) return before
  // The new policy says how it takes over; where there is none, clocks are let go, which needs no mode.
  const { policies } = await loadVersions(work, [plan])
  const [chosen] = policies.values()
  return [...before, { ...plan, reach: chosen?.changeMode === 'fromChange' ? 'fromChange' : 'retroactive' }]
}

/**
 * Brings a ticket's clocks up to now: computes them from its record, tells what is new, sets each clock's timer and the
 * ticket's own summary.
 */
export async function settleTicket(work: Work, ticketId: string, since: Since = nothing): Promise<void> {
  const isNew = since.history.some(({ type }) => type === 'start')
  // A ticket that begins in this unit has no record yet.
  const both = isNew
    ? null
    : await Promise.all([work.tx.get(tickets, ticketId), work.tx.get(ticketSla, ticketId)])
  const ticket = both ? both[0] : await work.tx.get(tickets, ticketId)
  const stored = both?.[1]
  if (!ticket || (!stored && !isNew)) return
  const before: TicketSlaDoc = stored?.value ?? { ticketId, history: [], plans: [], clocks: [] }
  const history = before.history.length === 0 ? since.history : [...before.history, ...since.history]
  const plans = await plansNow(work, ticket.value, before.plans, since.replan)
  const versions = await loadVersions(work, plans)
  const find = (metric: SlaMetric, ordinal: number): TicketClock | undefined =>
    before.clocks.find((clock) => clock.metric === metric && clock.ordinal === ordinal)
  const live = ticketClocksAt(
    { history, plans },
    versions,
    work.now,
    (metric, ordinal) => find(metric, ordinal)?.final ?? false,
  )
  const settled: Settled[] = []
  for (const now of live) {
    const clockId = find(now.metric, now.ordinal)?.clockId
    if (clockId === undefined) settled.push({ now, before: undefined, clockId: work.newId('clk') })
    else settled.push({ now, before: await work.tx.get(clocks, clockId), clockId })
  }
  tell(work, ticket, settled)
  for (const each of settled) keepClock(work, ticketId, each)
  setTimer(work, ticketId, live)
  const record = {
    ticketId,
    history,
    plans,
    clocks: noted(before.clocks, settled, isFinal(statusOf(ticket.value))),
  }
  // Clocks that were final before were not computed again, and so are not all of them.
  if (!before.clocks.some(({ final }) => final)) rememberClocks(record, work.now, live)
  if (!stored) work.tx.insert(ticketSla, ticketId, record)
  else work.tx.replace(ticketSla, stored, record)
  keepStanding(work, ticket, live, record.clocks)
}

/** Tells what is new of all clocks in the order of its instants; of what happens at once, metric by metric. */
function tell(work: Work, { id: ticketId, value }: Stored<TicketDoc>, settled: readonly Settled[]): void {
  const news: (ClockNews & { readonly of: Settled })[] = []
  let isInOrder = true
  for (const of of settled)
    for (const { type, at, data } of clockNews(of.before?.value, of.now, work.now)) {
      const before = news.at(-1)
      if (before && before.at > at) isInOrder = false
      news.push({ type, at, data, of })
    }
  if (!isInOrder) news.sort((left, right) => left.at - right.at)
  for (const { type, at, data, of } of news) {
    work.emit({
      type,
      subject: { type: 'ticket', id: ticketId },
      data: { ticketId: value.id, clockId: of.clockId, metric: of.now.metric, ...data },
      occurredAt: at,
      actor: system,
    })
  }
}

const system = { type: 'system', id: 'system' } as const

function keepClock(work: Work, ticketId: string, { before, clockId, now }: Settled): void {
  const { clock, metric } = now
  const told = before?.value
  const doc: ClockDoc = {
    id: clockId,
    ticketId,
    metric,
    startedAt: iso(clock.startedAt),
    state: clock.state,
    warned: joined(told?.warned, newWarnings(clock, told?.warned ?? [])),
    breaches: joined(told?.breaches, newBreaches(clock, told?.breaches ?? [])),
  }
  if (!before) work.tx.insert(clocks, clockId, doc)
  else if (JSON.stringify(doc) !== JSON.stringify(told)) work.tx.replace(clocks, before, doc)
}

/** One for all of them: when it is due they are all looked at, and it is set anew. */
function setTimer(work: Work, ticketId: string, live: readonly TicketClockNow[]): void {
  const id = `${CLOCKS_TIMER}:${ticketId}`
  let dueAt = Infinity
  for (const { clock } of live) if (clock.nextAt !== null && clock.nextAt < dueAt) dueAt = clock.nextAt
  if (dueAt === Infinity) work.tx.cancel(id)
  else work.tx.schedule({ id, kind: CLOCKS_TIMER, subjectId: ticketId, dueAt })
}

const joined = <Told>(before: readonly Told[] | undefined, fresh: readonly Told[]): readonly Told[] =>
  before === undefined ? fresh : [...before, ...fresh]

/** The record's list of clocks: those that were final stay as they are, the others are as they came out now. */
function noted(
  before: readonly TicketClock[],
  settled: readonly Settled[],
  ticketIsFinal: boolean,
): readonly TicketClock[] {
  const all = [...before]
  for (const { clockId, now } of settled) {
    const { metric, ordinal, clock, final } = now
    const hasEnded = clock.state === 'fulfilled' || clock.state === 'cancelled'
    const fresh = { clockId, metric, ordinal, final: final || (hasEnded && ticketIsFinal), met: clock.met }
    const known = before.findIndex((each) => each.clockId === clockId)
    if (known < 0) all.push(fresh)
    else all[known] = fresh
  }
  return all
}

function keepStanding(
  work: Work,
  ticket: Stored<TicketDoc>,
  live: readonly TicketClockNow[],
  known: readonly TicketClock[],
): void {
  const standing = ticketStanding(live, known)
  const { nextDueAt, slaState, remainingMs } = ticket.value
  if (
    standing.nextDueAt === nextDueAt &&
    standing.slaState === slaState &&
    standing.remainingMs === remainingMs
  )
    return
  // NOTE: neither `version` nor `updatedAt` moves: nobody's write is refused because a clock went on.
  work.tx.replace(tickets, ticket, { ...ticket.value, ...standing })
}
