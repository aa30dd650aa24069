import type { Ticket } from '@deskwire/contract'
import { tickets, type TicketDoc } from '../documents/index.ts'
import type { Stored } from '../ports/store.ts'
import { confinedTo, type Principal } from '../principal.ts'
import type { Work } from '../work.ts'

/** A ticket as the caller may see it: a contact knows of neither internal messages nor of queues, centres and tiers. */
export function viewTicket(
  principal: Principal,
  { installationId: _, publicMessages, internalMessages, ...ticket }: TicketDoc,
): Ticket {
  if (confinedTo(principal) === null) return { ...ticket, messageCount: publicMessages + internalMessages }
  return { ...ticket, queueId: null, centerId: null, tier: null, messageCount: publicMessages }
}

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
