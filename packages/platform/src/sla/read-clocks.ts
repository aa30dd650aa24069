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
  const stored = await work.tx.get(ticketSla, ticketId)
  if (!stored) return new Map()
  const record: TicketSlaDoc = stored.value
  const now =
    rememberedClocks(record, work.now) ??
    ticketClocksAt(record, await loadVersions(work, record.plans), work.now)
  rememberClocks(record, work.now, now)
  return new Map(
    now.flatMap((each) => {
      const known = record.clocks.find(
        ({ metric, ordinal }) => metric === each.metric && ordinal === each.ordinal,
      )
      return known ? [[known.clockId, each] as const] : []
    }),
  )
}

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
