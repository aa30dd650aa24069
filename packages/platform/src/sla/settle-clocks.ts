import { tickets } from '../documents/index.ts'
import type { NewEvent } from '../events/event.ts'
import { escalateTicket } from '../tickets/escalate-ticket.ts'
import { isFinal, statusOf } from '../tickets/status-machine.ts'
import type { Work } from '../work.ts'
import { settleTicket } from './settle-ticket.ts'
import { historyOf, isHistory } from './ticket-history.ts'

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
export function settleClocks(work: Work, events: readonly NewEvent[]): Promise<void> | undefined {
  const isAny = events.some((event) => isTicketEvent(event) && (isHistory(event) || isReplanned(event)))
  return isAny ? settleEach(work, events.filter(isTicketEvent)) : undefined
}

const isTicketEvent = ({ subject }: NewEvent): boolean => subject.type === 'ticket'

async function settleEach(work: Work, ofTickets: readonly NewEvent[]): Promise<void> {
  const first = ofTickets[0]?.subject.id
  // Nearly every unit is about one ticket.
  if (first !== undefined && ofTickets.every(({ subject }) => subject.id === first))
    return settleOne(work, first, ofTickets)
  for (const [ticketId, own] of Map.groupBy(ofTickets, ({ subject }) => subject.id))
    await settleOne(work, ticketId, own)
}

async function settleOne(work: Work, ticketId: string, own: readonly NewEvent[]): Promise<void> {
  const history = historyOf(own)
  const replan = own.some(isReplanned)
  if (history.length > 0 || replan) await settleTicket(work, ticketId, { history, replan })
}

/** A ticket of which a promise was broken goes up a tier: one, however many were broken at once. */
export function escalateBreached(work: Work, events: readonly NewEvent[]): Promise<void> | undefined {
  return events.some(({ type }) => type === 'sla.breached') ? escalateEach(work, events) : undefined
}

async function escalateEach(work: Work, events: readonly NewEvent[]): Promise<void> {
  const breached = new Set(
    events.flatMap(({ type, subject }) => (type === 'sla.breached' ? [subject.id] : [])),
  )
  for (const ticketId of breached) {
    const stored = await work.tx.get(tickets, ticketId)
    if (!stored || isFinal(statusOf(stored.value)) || statusOf(stored.value) === 'solved') continue
    await escalateTicket(work, stored, { reason: 'slaBreached' })
  }
}
