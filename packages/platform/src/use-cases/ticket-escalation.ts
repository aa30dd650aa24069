import { centers, tickets } from '../documents/index.ts'
import { invalid, notFound, Refusal, unknownReference } from '../refusal.ts'
import { escalateTicket } from '../tickets/escalate-ticket.ts'
import { isFinal, statusOf } from '../tickets/status-machine.ts'
import { viewTicket, visibleTicket } from '../tickets/ticket-view.ts'
import { write } from '../use-case.ts'

export const ticketEscalation = {
  'tickets.escalate': write('tickets.escalate', {
    target: (work, { path, principal }) => visibleTicket(work, principal, path.ticketId),
    async run(work, { body }, stored) {
      const currentStatus = statusOf(stored.value)
      if (isFinal(currentStatus) || currentStatus === 'solved') {
        throw new Refusal('ticket-final', `The ticket is ${currentStatus}. Nothing was changed.`, {
          members: { currentStatus },
        })
      }
      const { reason, toTier, toCenterId, note } = body
      if (toTier !== undefined && stored.value.tier !== null && toTier < stored.value.tier) {
        throw invalid([
          {
            pointer: '/body/toTier',
            code: 'range',
            detail: 'A ticket goes up, never below the highest tier that may be asked for it.',
          },
        ])
      }
      if (toCenterId !== undefined && !(await work.tx.get(centers, toCenterId)))
        throw unknownReference('/body/toCenterId', 'centre')
      const escalated = await escalateTicket(work, stored, {
        reason,
        ...(toTier !== undefined && { toTier }),
        ...(toCenterId !== undefined && { toCenterId }),
        ...(note !== undefined && { note }),
        actor: work.context.actor,
      })
      // Somebody chose this, so whoever looked at the ticket before looks again.
      work.tx.replace(tickets, escalated, {
        ...escalated.value,
        version: escalated.value.version + 1,
        updatedAt: work.nowIso,
      })
      return { id: stored.id }
    },
    async render(work, { id }, { principal }) {
      const ticket = await visibleTicket(work, principal, id)
      if (!ticket) throw notFound()
      return { body: viewTicket(principal, ticket.value), version: ticket.value.version }
    },
  }),
}
