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
async function lookAgain(work: Work, queueId: string | null): Promise<null> {
  for (const { ticketId } of await waitingTickets(work, queueId)) await routeTicket(work, ticketId)
  return null
}

async function returned(work: Work, { type, subject, data }: NewEvent, agentId: string): Promise<string> {
  // A ticket that was assigned, has ended or went up is followed by the event that did it.
  if (type !== 'reservation.rescinded' || data['cause'] === 'presence') await routeTicket(work, subject.id)
  return agentId
}

const settlesClocks = ({ type }: NewEvent): boolean => type.startsWith('sla.')

/**
 * Follows one event.
 * @returns the agent who has become free by it, or null; no promise where nothing follows
 */
function follow(work: Work, event: NewEvent): Promise<string | null> | null {
  const { type, subject, data } = event
  if (SETTLES.has(type)) return settleTicket(work, subject.id, event)
  if (RETURNS.has(type)) return returned(work, event, data['agentId'] as string)
  if (ANNOUNCES.has(type)) return onAgent(work, subject.id)
  if (type === 'queue.updated') return lookAgain(work, subject.id)
  if (type === 'routingPolicy.activated') return lookAgain(work, null)
  return settlesClocks(event) ? settleClocks(work, subject.id) : null
}

/** Lets routing follow: tickets find agents, agents who become free find tickets. */
export async function routeWork(work: Work, events: readonly NewEvent[]): Promise<void> {
  let free: Set<string> | undefined
  let before: NewEvent | undefined
  for (const event of events) {
    // Clocks of one ticket are told of together, and are settled together.
    const isSettled =
      before !== undefined &&
      settlesClocks(before) &&
      settlesClocks(event) &&
      before.subject.id === event.subject.id
    before = event
    const following = isSettled ? null : follow(work, event)
    const agentId = following && (await following)
    if (agentId !== null) (free ??= new Set()).add(agentId)
  }
  if (free) for (const agentId of free) await pullFor(work, agentId)
}
