import type { TicketSecret } from '@deskwire/contract'
import { ticketSecrets, type TicketSecretDoc } from '../documents/index.ts'
import type { NewEvent } from '../events/event.ts'
import type { Stored } from '../ports/store.ts'
import { confinedTo, type Principal } from '../principal.ts'
import { visibleTicket } from '../tickets/ticket-view.ts'
import type { Work } from '../work.ts'

/** How many secrets a ticket may hold at once. */
export const MAX_SECRETS = 20

/** A secret as callers see it: without its value. */
export function viewSecret({
  sealed: _sealed,
  labelContentId: _label,
  ...secret
}: TicketSecretDoc): TicketSecret {
  return secret
}

/** Whether the caller may know of a secret of a ticket that it sees: a contact of what contacts gave, not of the staff's own. */
export const seesSecret = (
  principal: Principal,
  { createdBy }: Pick<TicketSecretDoc, 'createdBy'>,
): boolean => confinedTo(principal) === null || createdBy.type === 'contact'

/** Reads a secret that the caller may see; undefined where there is none for it. */
export async function visibleSecret(
  work: Work,
  principal: Principal,
  { ticketId, secretId }: { readonly ticketId: string; readonly secretId: string },
): Promise<Stored<TicketSecretDoc> | undefined> {
  if (!(await visibleTicket(work, principal, ticketId))) return undefined
  const stored = await work.tx.get(ticketSecrets, secretId)
  return stored?.value.ticketId === ticketId && seesSecret(principal, stored.value) ? stored : undefined
}

/** The secrets of a ticket, oldest first. */
export const secretsOf = (work: Work, ticketId: string): Promise<readonly Stored<TicketSecretDoc>[]> =>
  work.tx.query(ticketSecrets, { index: 'ticketId/createdAt', prefix: [ticketId], limit: MAX_SECRETS })

/** Erases a secret and its label for good. */
export function eraseSecret(
  work: Work,
  stored: Stored<TicketSecretDoc>,
  reason: 'deleted' | 'ticketEnded',
): void {
  const { ticketId, labelContentId } = stored.value
  work.tx.remove(ticketSecrets, stored)
  work.tx.eraseContent(labelContentId)
  work.emit({
    type: 'secret.deleted',
    subject: { type: 'ticket', id: ticketId },
    data: { secretId: stored.id, ticketId, reason },
  })
}

const ENDS: ReadonlySet<unknown> = new Set(['closed', 'cancelled'])

const ends = ({ type, data }: NewEvent): boolean =>
  type === 'ticket.merged' || (type === 'ticket.transitioned' && ENDS.has(data['to']))

/**
 * Erases what was given for the work on a ticket when that has ended, in the transaction that ends it.
 * NOTE: giving a secret writes the ticket's row, so of the two at once one runs again and sees the other.
 */
export function eraseSecretsOfEnded(work: Work, events: readonly NewEvent[]): Promise<void> | undefined {
  return events.some(ends) ? eraseEach(work, events.filter(ends)) : undefined
}

async function eraseEach(work: Work, endings: readonly NewEvent[]): Promise<void> {
  for (const { subject } of endings)
    for (const stored of await secretsOf(work, subject.id)) eraseSecret(work, stored, 'ticketEnded')
}
