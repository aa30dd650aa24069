import { ticketSla, type TicketSlaDoc } from '../documents/index.ts'
import type { Work } from '../work.ts'
import { hoursOf, loadVersions } from './agreements.ts'
import { ticketClocksAt, type TicketClockNow } from './ticket-clocks.ts'
import { segmentsBetween, splitDuration } from '@deskwire/sla'

// One unit asks several times for the clocks of the ticket that it is about, always at the same instant.
const lastComputed = new WeakMap<
  TicketSlaDoc,
  { readonly now: number; readonly clocks: readonly TicketClockNow[] }
>()

const rememberedClocks = (record: TicketSlaDoc, now: number): readonly TicketClockNow[] | undefined => {
  const last = lastComputed.get(record)
  return last?.now === now ? last.clocks : undefined
}

/**
 * Notes what all clocks of a record were computed to.
 * @param now - epoch milliseconds
 */
export function rememberClocks(record: TicketSlaDoc, now: number, clocks: readonly TicketClockNow[]): void {
  lastComputed.set(record, { now, clocks })
}

/** A ticket's clocks as they are at the moment of asking, by their id. */
export async function readClocks(work: Work, ticketId: string): Promise<ReadonlyMap<string, TicketClockNow>> {
  const clocks = new Map<string, TicketClockNow>()
  const stored = await work.tx.get(ticketSla, ticketId)
  if (!stored) return clocks
  for (const each of await clocksOf(work, stored.value)) {
    const known = writtenClock(stored.value, each)
    if (known) clocks.set(known.clockId, each)
  }
  return clocks
}

/** The clock of a ticket that is due first among those that run or are breached; undefined where none is. */
export async function tightestClock(
  work: Work,
  ticketId: string,
): Promise<TicketClockNow['clock'] | undefined> {
  const stored = await work.tx.get(ticketSla, ticketId)
  if (!stored) return undefined
  let tightest: TicketClockNow['clock'] | undefined
  const remembered = rememberedClocks(stored.value, work.now)
  for (const each of remembered ?? (await clocksOf(work, stored.value))) {
    const { state, dueAt } = each.clock
    if ((state !== 'running' && state !== 'breached') || dueAt === null) continue
    if (tightest && dueAt >= (tightest.dueAt ?? 0)) continue
    if (writtenClock(stored.value, each)) tightest = each.clock
  }
  return tightest
}

async function clocksOf(work: Work, record: TicketSlaDoc): Promise<readonly TicketClockNow[]> {
  const remembered = rememberedClocks(record, work.now)
  if (remembered) return remembered
  const clocks = ticketClocksAt(record, await loadVersions(work, record.plans), work.now)
  rememberClocks(record, work.now, clocks)
  return clocks
}

const writtenClock = ({ clocks }: TicketSlaDoc, { metric, ordinal }: TicketClockNow) =>
  clocks.find((known) => known.metric === metric && known.ordinal === ordinal)

/**
 * How much of a span lies outside the hours in which a ticket's contract gives help, milliseconds. A ticket that nothing was
 * promised for has no such hours.
 */
export async function outOfHoursOf(
  work: Work,
  ticketId: string,
): Promise<(fromMs: number, toMs: number) => number> {
  const plans = (await work.tx.get(ticketSla, ticketId))?.value.plans ?? []
  const plan = plans.at(-1)
  if (!plan) return () => 0
  const hours = hoursOf(await loadVersions(work, [plan]), plan.hours)
  return (fromMs, toMs) => splitDuration(segmentsBetween(hours, [], fromMs, toMs), fromMs, toMs).outOfHoursMs
}
