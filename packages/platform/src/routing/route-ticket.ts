import { nextTier, offer, type Exclusion, type RoutingPolicy } from '@deskwire/routing'
import {
  decisions,
  queueEntries,
  reservations,
  tickets,
  type AgentDoc,
  type KeptDecision,
  type QueueDoc,
  type QueueEntryDoc,
  type TicketDoc,
} from '../documents/index.ts'
import { iso } from '../instant.ts'
import type { Stored } from '../ports/store.ts'
import type { Work } from '../work.ts'
import { capacityOf, withHeld } from './agent-load.ts'
import { centersAt } from './center-choice.ts'
import { queueFor } from './choose-queue.ts'
import { centersFor, decideFor, type ChosenCenters, type Decided } from './decide-for.ts'
import { activePolicy, floorOf } from './floor-view.ts'
import { keptDecision } from './kept-decision.ts'
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
import { settingsOf } from './settings.ts'
import { EXPIRE_TIMER, RETRY_TIMER, timerId, WIDEN_TIMER } from './timers.ts'

/** Fields of an entry that a return to the queue may set. */
export type EntryChanges = Partial<Pick<QueueEntryDoc, 'holderId' | 'transfers'>> & {
  readonly excluded?: readonly Exclusion[]
}

/** A ticket where it stands with routing, as it was just read. */
export interface Queued {
  readonly entry: Stored<QueueEntryDoc>
  readonly routed: Routable
  readonly chosen?: ChosenCenters
}

/**
 * Puts a ticket into the first queue that takes it, at the place that its age gives it. Where none does it stays out, and only
 * its holder is kept.
 * @param before - where it stands; undefined where no queue ever took it
 * @returns where it stands now, and the ticket as it was read for that
 */
export async function queueTicket(
  work: Work,
  ticket: TicketDoc,
  before: Stored<QueueEntryDoc> | undefined,
  changes: EntryChanges = {},
): Promise<Queued> {
  const settings = await settingsOf(work)
  const policy = activePolicy(settings)
  const queue = policy && queueFor(settings, ticket)
  const { item: known, transfers = 0 } = before?.value ?? {}
  const queuedAt = known?.queuedAt ?? work.now
  const excluded = [...(known ? exclusionsOf(known, work.now) : []), ...(changes.excluded ?? [])]
  const routed = await routable(work, ticket, queue, {
    queuedAt,
    tier: known?.tier ?? startTier(queue, ticket),
    tierSince: known?.tierSince ?? queuedAt,
    excluded,
    transfers: changes.transfers ?? transfers,
  })
  const { item } = routed
  const value: QueueEntryDoc = {
    pinnedCenterId: before?.value.pinnedCenterId ?? null,
    escalated: before?.value.escalated ?? false,
    holderId: changes.holderId === undefined ? (before?.value.holderId ?? null) : changes.holderId,
    transfers: changes.transfers ?? transfers,
    ticketId: ticket.id,
    queueId: queue?.id ?? null,
    state: queue ? 'waiting' : 'done',
    item,
    widest: policy ? widestTier(item, policy, work.now) : item.tier,
    unmetDecisionId: before?.value.unmetDecisionId ?? null,
    reservationId: null,
    dueAt: dueAtOf(ticket),
  }
  const entry = before
    ? work.tx.replace(queueEntries, before, value)
    : work.tx.insert(queueEntries, ticket.id, value)
  if (!queue) return { entry, routed }
  const { pinnedCenterId, escalated } = value
  const question = { item, queue, pinnedCenterId, escalated }
  const chosen = centersFor(question, centersAt(settings, work.now), work.now)
  const { centerId } = chosen
  await placeTicket(work, ticket.id, { queueId: queue.id, centerId, tier: value.widest })
  work.emit({
    type: 'ticket.queued',
    subject: { type: 'ticket', id: ticket.id },
    data: { ticketId: ticket.id, queueId: queue.id, tier: item.tier, centerId, queuedAt: iso(queuedAt) },
    actor: PLATFORM,
  })
  return { entry, routed, chosen }
}

/** Decides for a ticket, again where the agent that was chosen turns out to be another than the one that was looked at. */
async function judge(
  work: Work,
  { item, pinnedCenterId, escalated, holderId }: QueueEntryDoc,
  queue: QueueDoc | null,
  policy: RoutingPolicy,
  chosen: ChosenCenters | undefined,
): Promise<Decided & { readonly agent: Stored<AgentDoc> | null }> {
  for (;;) {
    const decided = await decideFor(work, {
      item,
      queue,
      policy,
      pinnedCenterId,
      escalated,
      holderId,
      chosen,
    })
    const best = decided.decision.chosen
    if (!best) return { ...decided, agent: null }
    const agent = await floorOf(work).confirm(best.agentId)
    if (agent) return { ...decided, agent }
  }
}

/** The entry with the ticket as it is now in it. */
async function refreshed(
  work: Work,
  stored: Stored<QueueEntryDoc>,
  ticket: TicketDoc,
  queue: QueueDoc | null,
): Promise<Queued> {
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
 * @param queued - the ticket, where it was read a moment ago and nothing has happened to it since
 */
export async function routeTicket(work: Work, ticketId: string, queued?: Queued): Promise<void> {
  const stored = queued?.entry ?? (await entryOf(work, ticketId))
  const ticket = (await work.tx.get(tickets, ticketId))?.value
  const settings = await settingsOf(work)
  const policy = activePolicy(settings)
  if (!ticket || !policy || stored?.value.state !== 'waiting') return
  const { queueId } = stored.value
  const queue = settings.queues.find(({ id }) => id === queueId) ?? null
  const { routed, entry: fresh } = queued ?? (await refreshed(work, stored, ticket, queue))
  const entry = await widened(work, fresh, policy)
  const decided = await judge(work, entry.value, queue, policy, queued?.chosen)
  if (ticket.centerId !== decided.centerId) await placeTicket(work, ticketId, { centerId: decided.centerId })
  const record = keptDecision(ticketId, routed.ticket, queue, decided)
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
  record: KeptDecision,
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

async function waitOn(work: Work, entry: Stored<QueueEntryDoc>, record: KeptDecision): Promise<void> {
  const { ticketId, queueId, unmetDecisionId: formerId } = entry.value
  const { retryAt, nextTier: following, rejectedCount } = record
  await floorOf(work).leaveTicket(ticketId)
  if (formerId !== null) await dropUnmet(work, formerId, record)
  const decisionId = keepDecision(work, ticketId, record, null)
  patchEntry(work, entry, { unmetDecisionId: decisionId })
  const timer = timerId(RETRY_TIMER, ticketId)
  // The tier that joins next has a timer of its own.
  if (retryAt !== null && retryAt !== following?.at)
    work.tx.schedule({ id: timer, kind: RETRY_TIMER, subjectId: ticketId, dueAt: retryAt })
  else work.tx.cancel(timer)
  work.emit({
    type: 'routing.noAgent',
    subject: { type: 'ticket', id: ticketId },
    data: { ticketId, decisionId, queueId, rejectedCount, retryAt: retryAt === null ? null : iso(retryAt) },
    actor: PLATFORM,
  })
}

/**
 * Lets go of the decision before, where it too found nobody among the same tiers: a ticket that waits is looked at again and again,
 * and only how it stands now is worth keeping.
 */
async function dropUnmet(work: Work, decisionId: string, { tiers }: KeptDecision): Promise<void> {
  const former = await work.tx.get(decisions, decisionId)
  if (former && former.value.tiers.length === tiers.length) work.tx.remove(decisions, former)
}

function keepDecision(
  work: Work,
  ticketId: string,
  record: KeptDecision,
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
