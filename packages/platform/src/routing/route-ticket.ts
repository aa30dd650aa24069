import type { DecisionRecord } from '@deskwire/contract'
import { nextTier, offer, type Exclusion, type RoutingPolicy } from '@deskwire/routing'
import {
  decisions,
  queueEntries,
  queues,
  reservations,
  tickets,
  type AgentDoc,
  type QueueDoc,
  type QueueEntryDoc,
  type TicketDoc,
} from '../documents/index.ts'
import { epochMs, iso } from '../instant.ts'
import type { Stored } from '../ports/store.ts'
import type { Work } from '../work.ts'
import { capacityOf, withHeld } from './agent-load.ts'
import { chooseQueue } from './choose-queue.ts'
import { chooseCenters, decideFor, type Decided } from './decide-for.ts'
import { decisionRecord } from './decision-record.ts'
import { floorOf } from './floor-view.ts'
import {
  dueAtOf,
  entryOf,
  exclusionsOf,
  patchEntry,
  placeTicket,
  PLATFORM,
  startTier,
  widestTier,
} from './queue-entry.ts'
import { routable, type Routable } from './routing-item.ts'
import { EXPIRE_TIMER, RETRY_TIMER, timerId, WIDEN_TIMER } from './timers.ts'

/** Fields of an entry that a return to the queue may set. */
export type EntryChanges = Partial<Pick<QueueEntryDoc, 'holderId' | 'transfers'>> & {
  readonly excluded?: readonly Exclusion[]
}

/**
 * Puts a ticket into the first queue that takes it, at the place that its age gives it. Where none does it stays out, and only
 * its holder is kept.
 */
export async function queueTicket(work: Work, ticket: TicketDoc, changes: EntryChanges = {}): Promise<void> {
  const policy = await floorOf(work).policy()
  const queue = policy && (await chooseQueue(work, ticket))
  const before = await entryOf(work, ticket.id)
  const { item: known, transfers = 0 } = before?.value ?? {}
  const queuedAt = known?.queuedAt ?? work.now
  const excluded = [...(known ? exclusionsOf(known, work.now) : []), ...(changes.excluded ?? [])]
  const { item } = await routable(work, ticket, queue, {
    queuedAt,
    tier: known?.tier ?? startTier(queue, ticket),
    tierSince: known?.tierSince ?? queuedAt,
    excluded,
    transfers: changes.transfers ?? transfers,
  })
  const entry: QueueEntryDoc = {
    pinnedCenterId: before?.value.pinnedCenterId ?? null,
    escalated: before?.value.escalated ?? false,
    holderId: changes.holderId === undefined ? (before?.value.holderId ?? null) : changes.holderId,
    transfers: changes.transfers ?? transfers,
    ticketId: ticket.id,
    queueId: queue?.id ?? null,
    state: queue ? 'waiting' : 'done',
    item,
    widest: policy ? widestTier(item, policy, work.now) : item.tier,
    reservationId: null,
    dueAt: dueAtOf(ticket),
  }
  if (before) work.tx.replace(queueEntries, before, entry)
  else work.tx.insert(queueEntries, ticket.id, entry)
  if (!queue) return
  const { centerId } = await chooseCenters(work, { ...entry, queue })
  await placeTicket(work, ticket.id, { queueId: queue.id, centerId, tier: entry.widest })
  work.emit({
    type: 'ticket.queued',
    subject: { type: 'ticket', id: ticket.id },
    data: { ticketId: ticket.id, queueId: queue.id, tier: item.tier, centerId, queuedAt: iso(queuedAt) },
    actor: PLATFORM,
  })
}

/** Decides for a ticket, again where the agent that was chosen turns out to be another than the one that was looked at. */
async function judge(
  work: Work,
  { item, pinnedCenterId, escalated, holderId }: QueueEntryDoc,
  queue: QueueDoc | null,
  policy: RoutingPolicy,
): Promise<Decided & { readonly agent: Stored<AgentDoc> | null }> {
  for (;;) {
    const decided = await decideFor(work, { item, queue, policy, pinnedCenterId, escalated, holderId })
    const { chosen } = decided.decision
    if (!chosen) return { ...decided, agent: null }
    const agent = await floorOf(work).confirm(chosen.agentId)
    if (agent) return { ...decided, agent }
  }
}

/** The entry with the ticket as it is now in it. */
async function refreshed(
  work: Work,
  stored: Stored<QueueEntryDoc>,
  ticket: TicketDoc,
  queue: QueueDoc | null,
): Promise<{ readonly entry: Stored<QueueEntryDoc>; readonly routed: Routable }> {
  const { item: before, transfers } = stored.value
  const routed = await routable(work, ticket, queue, {
    queuedAt: before.queuedAt,
    tier: before.tier,
    tierSince: before.tierSince ?? before.queuedAt,
    excluded: exclusionsOf(before, work.now),
    transfers,
  })
  return { routed, entry: patchEntry(work, stored, { item: routed.item, dueAt: dueAtOf(ticket) }) }
}

/**
 * Looks for an agent for a ticket that waits: decides, keeps the record, and offers it, or sets the timer that looks again.
 * A ticket that does not wait is left alone.
 */
export async function routeTicket(work: Work, ticketId: string): Promise<void> {
  const stored = await entryOf(work, ticketId)
  const ticket = (await work.tx.get(tickets, ticketId))?.value
  const policy = await floorOf(work).policy()
  if (!ticket || !policy || stored?.value.state !== 'waiting') return
  const queue = (await work.tx.get(queues, stored.value.queueId ?? ''))?.value ?? null
  const { routed, entry: fresh } = await refreshed(work, stored, ticket, queue)
  const entry = await widened(work, fresh, policy)
  const decided = await judge(work, entry.value, queue, policy)
  await placeTicket(work, ticketId, { centerId: decided.centerId })
  const record = decisionRecord(ticketId, routed.ticket, queue, decided)
  if (decided.agent) offerTicket(work, entry, policy, record, decided.agent)
  else await waitOn(work, entry, record)
}

/** Tells of tiers that have joined, and sets the timer of the next one. */
async function widened(
  work: Work,
  entry: Stored<QueueEntryDoc>,
  policy: RoutingPolicy,
): Promise<Stored<QueueEntryDoc>> {
  const { item, widest: from, ticketId } = entry.value
  const { tiers, next } = nextTier(item, policy, work.now)
  const timer = timerId(WIDEN_TIMER, ticketId)
  if (next) work.tx.schedule({ id: timer, kind: WIDEN_TIMER, subjectId: ticketId, dueAt: next.at })
  else work.tx.cancel(timer)
  const to = tiers.at(-1) ?? item.tier
  if (to <= from) return entry
  await placeTicket(work, ticketId, { tier: to })
  work.emit({
    type: 'ticket.tierWidened',
    subject: { type: 'ticket', id: ticketId },
    data: { ticketId, from, to },
    actor: PLATFORM,
  })
  return patchEntry(work, entry, { widest: to })
}

function offerTicket(
  work: Work,
  entry: Stored<QueueEntryDoc>,
  policy: RoutingPolicy,
  record: DecisionRecord,
  agent: Stored<AgentDoc>,
): void {
  const { ticketId, item } = entry.value
  const id = work.newId('rsv')
  const made = offer({
    id,
    item,
    agent: { id: agent.id, capacity: capacityOf(agent.value) },
    policy,
    now: work.now,
  })
  if (!made.ok) throw new TypeError(`Could not offer a ticket to the agent that was chosen: ${made.reason}.`)
  const { channel, weight, expiresAt } = made.reservation
  floorOf(work).save(agent, {
    ...agent.value,
    work: withHeld(agent.value.work, { ticketId, channel, weight, state: 'reserved' }),
  })
  const decisionId = keepDecision(work, ticketId, record, id)
  work.tx.insert(reservations, id, {
    id,
    ticketId,
    agentId: agent.id,
    decisionId,
    channel,
    units: weight,
    state: 'offered',
    offeredAt: work.nowIso,
    expiresAt: iso(expiresAt),
    endedAt: null,
    declineReason: null,
  })
  work.tx.schedule({
    id: timerId(EXPIRE_TIMER, id),
    kind: EXPIRE_TIMER,
    subjectId: id,
    dueAt: expiresAt,
  })
  work.tx.cancel(timerId(RETRY_TIMER, ticketId))
  patchEntry(work, entry, { state: 'offered', reservationId: id })
  work.emit({
    type: 'ticket.offered',
    subject: { type: 'ticket', id: ticketId },
    data: { reservationId: id, ticketId, agentId: agent.id, decisionId, expiresAt: iso(expiresAt) },
    actor: PLATFORM,
  })
}

async function waitOn(work: Work, entry: Stored<QueueEntryDoc>, record: DecisionRecord): Promise<void> {
  const { ticketId, queueId } = entry.value
  const { retryAt, nextTier: following, rejectedCount } = record
  await floorOf(work).announce()
  const decisionId = keepDecision(work, ticketId, record, null)
  const timer = timerId(RETRY_TIMER, ticketId)
  // The tier that joins next has a timer of its own.
  if (retryAt !== null && retryAt !== following?.at)
    work.tx.schedule({ id: timer, kind: RETRY_TIMER, subjectId: ticketId, dueAt: epochMs(retryAt) })
  else work.tx.cancel(timer)
  work.emit({
    type: 'routing.noAgent',
    subject: { type: 'ticket', id: ticketId },
    data: { ticketId, decisionId, queueId, rejectedCount, retryAt },
    actor: PLATFORM,
  })
}

function keepDecision(
  work: Work,
  ticketId: string,
  record: DecisionRecord,
  reservationId: string | null,
): string {
  const id = work.newId('dec')
  work.tx.insert(decisions, id, { ...record, id, ticketId, reservationId, createdAt: work.nowIso })
  return id
}

/** Asks one more tier for a ticket, at the instant at which it joins. Whoever is offered it keeps the offer. */
export async function widenTicket(work: Work, ticketId: string): Promise<void> {
  const stored = await entryOf(work, ticketId)
  const policy = await floorOf(work).policy()
  if (!stored || !policy || stored.value.state === 'done') return
  if (stored.value.state === 'waiting') await routeTicket(work, ticketId)
  else await widened(work, stored, policy)
}
