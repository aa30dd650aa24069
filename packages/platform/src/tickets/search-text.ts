import { messages, type TicketDoc } from '../documents/index.ts'
import type { Work } from '../work.ts'

/** Fields of a ticket's text that its contacts may search; internal messages are in a field of their own. */
export const PUBLIC_FIELDS = ['title', 'description', 'fact', 'message'] as const

/** All fields of a ticket's text. */
export const ALL_FIELDS = [...PUBLIC_FIELDS, 'internal'] as const

// What the index holds of one conversation; what lies beyond adds little to finding it.
const MAX_MESSAGES = 200

/**
 * Writes a ticket's text for the search, in the transaction that changed it.
 * @param added - a message of this transaction, which a query does not see yet
 */
export async function indexTicket(
  work: Work,
  ticket: TicketDoc,
  added?: { readonly body: string; readonly visibility: string },
): Promise<void> {
  const said: Record<'message' | 'internal', string[]> = { message: [], internal: [] }
  const take = (visibility: string, body: string) =>
    said[visibility === 'internal' ? 'internal' : 'message'].push(body)
  if (ticket.publicMessages + ticket.internalMessages > (added ? 1 : 0)) {
    const rows = await work.tx.query(messages, {
      index: 'ticketId/createdAt',
      prefix: [ticket.id],
      limit: MAX_MESSAGES,
    })
    for (const { value } of rows) take(value.visibility, value.body)
  }
  if (added) take(added.visibility, added.body)
  work.tx.putText('ticket', {
    id: ticket.id,
    language: ticket.language,
    fields: {
      title: ticket.title,
      description: ticket.description,
      fact: ticket.facts.map((fact) => fact.value).join('\n'),
      message: said.message.join('\n'),
      internal: said.internal.join('\n'),
    },
    facets: { accountId: ticket.accountId, status: ticket.status, language: ticket.language },
  })
}
