import type { TicketStatus } from '@deskwire/contract'

const waiting = ['pendingCustomer', 'pendingThirdParty', 'pendingInternal'] as const

/** Where a ticket may go from each status by `tickets.transition`. */
const targets: Readonly<Record<TicketStatus, readonly TicketStatus[]>> = {
  new: ['open', 'cancelled'],
  open: [...waiting, 'solved', 'cancelled'],
  pendingCustomer: ['open', 'solved', 'cancelled'],
  pendingThirdParty: ['open', 'solved', 'cancelled'],
  pendingInternal: ['open', 'solved', 'cancelled'],
  solved: ['closed', 'open', 'cancelled'],
  closed: [],
  cancelled: [],
  merged: [],
}

/** Every status that a ticket can have. */
export const ticketStatuses: readonly string[] = Object.keys(targets)

/** What a contact may do with a ticket of its own: reopen, close, cancel. */
const byContact: Partial<Readonly<Record<TicketStatus, readonly TicketStatus[]>>> = {
  solved: ['open', 'closed', 'cancelled'],
}

/** A status as a document holds it; the platform writes none but its own. */
export const statusOf = (ticket: { readonly status: string }): TicketStatus => ticket.status as TicketStatus

/** Whether nothing but a follow-up can come of the ticket. */
export const isFinal = (status: TicketStatus): boolean => targets[status].length === 0

/**
 * The statuses to which an actor may move a ticket.
 * @param actor - contacts may reopen, close and cancel; agents and apps may do all that the machine allows
 */
export function allowedTargets(
  status: TicketStatus,
  actor: 'app' | 'agent' | 'contact' | 'system',
): readonly TicketStatus[] {
  if (actor !== 'contact') return targets[status]
  return byContact[status] ?? targets[status].filter((target) => target === 'cancelled')
}
