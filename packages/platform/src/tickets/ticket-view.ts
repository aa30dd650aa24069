import type { Ticket } from '@deskwire/contract'
import { tickets, type TicketDoc } from '../documents/index.ts'
import { keepWritten } from '../edge/written-json.ts'
import { keptBeside } from '../kept-beside.ts'
import type { Stored } from '../ports/store.ts'
import { confinedTo, type Principal } from '../principal.ts'
import type { Work } from '../work.ts'

/**
 * A ticket as apps and agents see it. Named one by one: of so many properties rest and spread make an object that takes ten times as
 * long to make, and twice as long to write.
 */
export function viewWholeTicket(ticket: TicketDoc): Ticket {
  return {
    id: ticket.id,
    version: ticket.version,
    externalId: ticket.externalId,
    status: ticket.status,
    severity: ticket.severity,
    title: ticket.title,
    description: ticket.description,
    language: ticket.language,
    channel: ticket.channel,
    product: ticket.product,
    resourceRegion: ticket.resourceRegion,
    categoryId: ticket.categoryId,
    accountId: ticket.accountId,
    contactId: ticket.contactId,
    contractId: ticket.contractId,
    assigneeId: ticket.assigneeId,
    queueId: ticket.queueId,
    centerId: ticket.centerId,
    tier: ticket.tier,
    tags: ticket.tags,
    facts: ticket.facts,
    missingFacts: ticket.missingFacts,
    securityFlag: ticket.securityFlag,
    resolution: ticket.resolution,
    mergedIntoId: ticket.mergedIntoId,
    followUpOfId: ticket.followUpOfId,
    cycle: ticket.cycle,
    reopenCount: ticket.reopenCount,
    solvedAt: ticket.solvedAt,
    closedAt: ticket.closedAt,
    nextDueAt: ticket.nextDueAt,
    slaState: ticket.slaState,
    remainingMs: ticket.remainingMs,
    metadata: ticket.metadata,
    createdAt: ticket.createdAt,
    updatedAt: ticket.updatedAt,
    messageCount: ticket.publicMessages + ticket.internalMessages,
  }
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
