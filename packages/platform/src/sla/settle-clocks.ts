import { tickets } from '../documents/index.ts'
import type { NewEvent } from '../events/event.ts'
import type { Reaction } from '../reactions/react.ts'
import { escalateTicket } from '../tickets/escalate-ticket.ts'
import { isFinal, statusOf } from '../tickets/status-machine.ts'
import { settleTicket } from './settle-ticket.ts'
import { historyOf } from './ticket-history.ts'

/** Whether a ticket's policy has to be chosen again. */
function isReplanned({ type, data }: NewEvent): boolean {
  if (type === 'ticket.created') return true
  const changed = data['changed']
  return (
    type === 'ticket.updated' &&
    Array.isArray(changed) &&
    (changed.includes('severity') || changed.includes('contractId'))
  )
}

/** Clocks follow what happens to their ticket. */
export const settleClocks: Reaction = async (work, events) => {
  const byTicket = Map.groupBy(
    events.filter(({ subject }) => subject.type === 'ticket'),
    ({ subject }) => subject.id,
  )
  for (const [ticketId, own] of byTicket) {
    const history = historyOf(own)
    const replan = own.some(isReplanned)
    if (history.length > 0 || replan) await settleTicket(work, ticketId, { history, replan })
  }
}

/** Metrics whose breach means that whoever has the ticket does not get it done. */
const overdueWork: ReadonlySet<unknown> = new Set(['timeToEngage', 'resolution', 'totalResolution', 'recovery'])

/** A ticket that is not taken or not done in time goes up a tier. */
export const escalateBreached: Reaction = async (work, events) => {
  for (const { type, subject, data } of events) {
    if (type !== 'sla.breached' || !overdueWork.has(data['metric'])) continue
    const stored = await work.tx.get(tickets, subject.id)
    if (!stored || isFinal(statusOf(stored.value)) || statusOf(stored.value) === 'solved') continue
    await escalateTicket(work, stored, { reason: 'slaBreached' })
  }
}
