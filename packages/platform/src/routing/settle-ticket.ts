import { queueEntries, tickets, type QueueEntryDoc, type TicketDoc } from '../documents/index.ts'
import type { NewEvent } from '../events/event.ts'
import type { Stored } from '../ports/store.ts'
import { escalateTicket } from '../tickets/escalate-ticket.ts'
import { isFinal, statusOf } from '../tickets/status-machine.ts'
import type { Work } from '../work.ts'
import { withHeld, without } from './agent-load.ts'
import { chooseQueue } from './choose-queue.ts'
import { rescindOffer } from './end-reservation.ts'
import { floorOf } from './floor-view.ts'
import { dueAtOf, entryOf, patchEntry } from './queue-entry.ts'
import { queueTicket, routeTicket, widenTicket, type EntryChanges } from './route-ticket.ts'
import { RETRY_TIMER, timerId, WIDEN_TIMER } from './timers.ts'

/** Takes a ticket off an agent's hands. */
async function release(work: Work, agentId: string, ticketId: string): Promise<void> {
  const floor = floorOf(work)
  const agent = await floor.agent(agentId)
  if (agent) floor.save(agent, { ...agent.value, work: without(agent.value.work, ticketId) })
}

/** Puts a ticket into an agent's hands. By hand that may be more than the agent can carry; routing asks no more of it then. */
async function take(work: Work, agentId: string, { id: ticketId, channel }: TicketDoc): Promise<void> {
  const floor = floorOf(work)
  const agent = await floor.agent(agentId)
  if (!agent) return
  const isHeld = agent.value.work.some((held) => held.ticketId === ticketId && held.state === 'used')
  if (isHeld) return
  floor.save(agent, {
    ...agent.value,
    work: withHeld(agent.value.work, { ticketId, channel, weight: 1, state: 'used' }),
    lastAssignedAt: work.now,
  })
}

/**
 * Makes the capacity of agents agree with who has a ticket.
 * @returns the agent who has become free of it, or null
 */
async function settleHolder(
  work: Work,
  ticket: TicketDoc,
  entry: Stored<QueueEntryDoc>,
  ended: boolean,
): Promise<string | null> {
  const { holderId: before, transfers } = entry.value
  const holderId = ended ? null : ticket.assigneeId
  if (before === holderId) return null
  if (before !== null) await release(work, before, ticket.id)
  if (holderId !== null) await take(work, holderId, ticket)
  const handedOn = before !== null && holderId !== null
  patchEntry(work, entry, { holderId, transfers: transfers + (handedOn ? 1 : 0) })
  return before
}

/** Takes a ticket out of the queue. */
async function leaveQueue(work: Work, ticketId: string, cause: 'ticketEnded' | 'assigned'): Promise<void> {
  await rescindOffer(work, ticketId, cause)
  const entry = await entryOf(work, ticketId)
  if (entry && entry.value.state !== 'done') patchEntry(work, entry, { state: 'done' })
  work.tx.cancel(timerId(WIDEN_TIMER, ticketId))
  work.tx.cancel(timerId(RETRY_TIMER, ticketId))
}

/** Puts a ticket back into the queue and looks for an agent. */
async function requeue(work: Work, ticketId: string, changes: EntryChanges = {}): Promise<void> {
  const ticket = await work.tx.get(tickets, ticketId)
  if (!ticket) return
  const queued = await queueTicket(work, ticket.value, await entryOf(work, ticketId), changes)
  await routeTicket(work, ticketId, queued)
}

/** Who gave a ticket back is not asked for it again at once. */
async function notAgain(work: Work, agentId: string | null): Promise<EntryChanges> {
  const policy = await floorOf(work).policy()
  if (agentId === null || !policy) return {}
  return {
    excluded: [{ agentId, until: work.now + policy.reservation.exclusionMs, cause: 'manual' }],
  }
}

/** A ticket that waits goes to the queue that takes it now, or is looked at again where it is. */
async function revise(work: Work, ticket: TicketDoc, entry: QueueEntryDoc): Promise<void> {
  const queue = await chooseQueue(work, ticket)
  if (queue && queue.id !== entry.queueId) await requeue(work, ticket.id)
  else await routeTicket(work, ticket.id)
}

async function onAssigned(work: Work, ticket: TicketDoc, event: NewEvent): Promise<void> {
  if (ticket.assigneeId !== null) await leaveQueue(work, ticket.id, 'assigned')
  else await requeue(work, ticket.id, await notAgain(work, event.data['fromAgentId'] as string | null))
}

async function onEscalated(work: Work, ticket: TicketDoc, { data }: NewEvent): Promise<void> {
  const ticketId = ticket.id
  const stays = data['fromCenterId'] === data['toCenterId']
  const moves = data['fromTier'] !== data['toTier'] || !stays
  const byItself = data['reason'] === 'slaBreached'
  // A clock that is breached at the top changes nothing for whoever is being asked.
  if (byItself && !moves) return
  // A tier that joins takes nothing from whoever is being asked.
  if (
    byItself &&
    stays &&
    ticket.assigneeId === null &&
    (await entryOf(work, ticketId))?.value.state === 'offered'
  )
    return widenTicket(work, ticketId)
  await rescindOffer(work, ticketId, 'escalated')
  await requeue(work, ticketId)
}

/** Whether a ticket that nobody has goes back into the queue: it was reopened, or a queue may take it now. */
const returns = (entry: QueueEntryDoc, { type }: NewEvent): boolean =>
  type === 'ticket.transitioned' || entry.queueId === null

/** Whether a ticket has just become a P0. */
const becameP0 = ({ severity }: TicketDoc, { type, data }: NewEvent): boolean =>
  type === 'ticket.updated' &&
  severity === 'P0' &&
  (data['changed'] as readonly string[]).includes('severity')

/**
 * Lets routing follow what happened to a ticket.
 * @returns the agent who has become free of it, or null
 */
export async function settleTicket(work: Work, ticketId: string, event: NewEvent): Promise<string | null> {
  const ticket = (await work.tx.get(tickets, ticketId))?.value
  if (!ticket) return null
  const status = statusOf(ticket)
  const ended = isFinal(status) || status === 'solved'
  // A ticket that is created in this unit stands nowhere yet.
  const known = event.type === 'ticket.created' ? undefined : await entryOf(work, ticketId)
  const queued = known ? undefined : await queueTicket(work, ticket, undefined)
  const entry = known ?? queued?.entry
  if (!entry) return null
  const freed = await settleHolder(work, ticket, entry, ended)
  if (ended) {
    await leaveQueue(work, ticketId, 'ticketEnded')
    return freed
  }
  if (!known && ticket.assigneeId === null) {
    await routeTicket(work, ticketId, queued)
    return freed
  }
  if (becameP0(ticket, event)) {
    const stored = await work.tx.get(tickets, ticketId)
    // Its event is what is followed next.
    if (stored) await escalateTicket(work, stored, { reason: 'severity' })
    return freed
  }
  if (event.type === 'ticket.assigned') await onAssigned(work, ticket, event)
  else if (event.type === 'ticket.escalated') await onEscalated(work, ticket, event)
  else {
    const now = (await entryOf(work, ticketId))?.value
    if (now?.state === 'waiting') await revise(work, ticket, now)
    else if (now?.state === 'done' && ticket.assigneeId === null && returns(now, event))
      await requeue(work, ticketId)
  }
  return freed
}

/**
 * Keeps the place of a ticket in the queue in step with its clocks.
 * @returns null: nobody becomes free by it
 */
export async function settleClocks(work: Work, ticketId: string): Promise<null> {
  const ticket = (await work.tx.get(tickets, ticketId))?.value
  const entry = await work.tx.get(queueEntries, ticketId)
  if (!ticket || !entry || entry.value.state === 'done') return null
  const dueAt = dueAtOf(ticket)
  if (entry.value.dueAt !== dueAt) patchEntry(work, entry, { dueAt })
  return null
}
