import type { NewEvent } from '../events/event.ts'
import { rescindOffersTo } from '../routing/end-reservation.ts'
import { floorOf } from '../routing/floor-view.ts'
import { pullFor, waitingTickets } from '../routing/pull-for.ts'
import { routeTicket } from '../routing/route-ticket.ts'
import { settleClocks, settleTicket } from '../routing/settle-ticket.ts'
import type { Work } from '../work.ts'

/** What changes who may be asked for a ticket, or whether anybody need be. */
const SETTLES: ReadonlySet<string> = new Set([
  'ticket.created',
  'ticket.updated',
  'ticket.assigned',
  'ticket.transitioned',
  'ticket.merged',
  'ticket.escalated',
])

/** What puts a ticket back among those that wait, and gives its agent back a unit. */
const RETURNS: ReadonlySet<string> = new Set([
  'reservation.declined',
  'reservation.expired',
  'reservation.rescinded',
])

const ANNOUNCES: ReadonlySet<string> = new Set(['agent.presenceChanged', 'agent.updated'])

async function onAgent(work: Work, agentId: string): Promise<string | null> {
  const agent = (await floorOf(work).agent(agentId))?.value
  if (!agent) return null
  if (agent.state === 'active' && agent.presence === 'available') return agentId
  await rescindOffersTo(work, agentId)
  return null
}

/** New demands may let in who was turned away. */
async function lookAgain(work: Work, queueId: string | null): Promise<void> {
  for (const { ticketId } of await waitingTickets(work, queueId)) await routeTicket(work, ticketId)
}

async function follow(work: Work, event: NewEvent): Promise<string | null> {
  const { type, subject, data } = event
  if (SETTLES.has(type)) return settleTicket(work, subject.id, event)
  if (RETURNS.has(type)) {
    // A ticket that was assigned, has ended or went up is followed by the event that did it.
    if (type !== 'reservation.rescinded' || data['cause'] === 'presence') await routeTicket(work, subject.id)
    return data['agentId'] as string
  }
  if (ANNOUNCES.has(type)) return onAgent(work, subject.id)
  if (type === 'queue.updated') await lookAgain(work, subject.id)
  else if (type === 'routingPolicy.activated') await lookAgain(work, null)
  else if (type.startsWith('sla.')) await settleClocks(work, subject.id)
  return null
}

/** Lets routing follow: tickets find agents, agents who become free find tickets. */
export async function routeWork(work: Work, events: readonly NewEvent[]): Promise<void> {
  const free = new Set<string>()
  for (const event of events) {
    const agentId = await follow(work, event)
    if (agentId !== null) free.add(agentId)
  }
  for (const agentId of free) await pullFor(work, agentId)
}
