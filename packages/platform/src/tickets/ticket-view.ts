import type { Ticket } from '@deskwire/contract'
import { tickets, type TicketDoc } from '../documents/index.ts'
import { keepWritten } from '../edge/written-json.ts'
import { keptBeside } from '../kept-beside.ts'
import type { Stored } from '../ports/store.ts'
import { confinedTo, type Principal } from '../principal.ts'
import type { Work } from '../work.ts'

/** A ticket as apps and agents see it. */
export function viewWholeTicket({
  installationId: _,
  publicMessages,
  internalMessages,
  ...ticket
}: TicketDoc): Ticket {
  return { ...ticket, messageCount: publicMessages + internalMessages }
}

const confined = (ticket: TicketDoc): Ticket => ({
  ...viewWholeTicket(ticket),
  queueId: null,
  centerId: null,
  tier: null,
  messageCount: ticket.publicMessages,
})

/** A ticket as the caller may see it: a contact knows of neither internal messages nor of queues, centres and tiers. */
export const viewTicket = (principal: Principal, ticket: TicketDoc): Ticket =>
  confinedTo(principal) === null ? viewWholeTicket(ticket) : confined(ticket)

const keptWhole = keptBeside((ticket: TicketDoc) => keepWritten(viewWholeTicket(ticket)))
const keptConfined = keptBeside((ticket: TicketDoc) => keepWritten(confined(ticket)))

/** As `viewTicket`, kept with its JSON beside the document: for tickets that are read again and again. */
export const keptTicketView = (principal: Principal, ticket: TicketDoc): Ticket =>
  confinedTo(principal) === null ? keptWhole(ticket) : keptConfined(ticket)

/** Whether the caller may know that the ticket exists. */
export function seesTicket(principal: Principal, ticket: Pick<TicketDoc, 'accountId'>): boolean {
  const account = confinedTo(principal)
  return account === null || ticket.accountId === account
}

/** Reads a ticket that the caller may see; undefined where there is none for it. */
export async function visibleTicket(
  work: Work,
  principal: Principal,
  ticketId: string,
): Promise<Stored<TicketDoc> | undefined> {
  const stored = await work.tx.get(tickets, ticketId)
  return stored && seesTicket(principal, stored.value) ? stored : undefined
}
