import type { SupportTier, TicketEscalationReason } from '@deskwire/contract'
import { nextTier, type RoutingItem, type RoutingPolicy } from '@deskwire/routing'
import { queueEntries, queues, tickets, type QueueEntryDoc, type TicketDoc } from '../documents/index.ts'
import type { EventActor } from '../events/event.ts'
import type { Stored } from '../ports/store.ts'
import { chooseCenters } from '../routing/decide-for.ts'
import { floorOf } from '../routing/floor-view.ts'
import type { Work } from '../work.ts'

/** Why a ticket goes up, and where to. */
export interface Escalation {
  readonly reason: TicketEscalationReason
  /** @default the next one up, or the same where there is none */
  readonly toTier?: SupportTier
  /** @default chosen by routing: the emergency centre for P0 and confirmed security incidents */
  readonly toCenterId?: string
  readonly note?: string
  /** @default the platform itself */
  readonly actor?: EventActor
}

const tierAbove: Readonly<Record<string, SupportTier>> = { L1: 'L2', L2: 'L3', L3: 'L3' }

/**
 * The item with its ladder wound on until a tier has joined: those below stay eligible, and the one above joins after its whole
 * wait. Where the ladder ends before that tier, it is wound on to its end.
 */
function woundOn(item: RoutingItem, policy: RoutingPolicy, tier: SupportTier, now: number): RoutingItem {
  let tierSince = item.tierSince ?? item.queuedAt
  for (;;) {
    const wound = { ...item, tierSince }
    const { tiers, next } = nextTier(wound, policy, now)
    if (next === null || tiers.some((open) => open >= tier)) return wound
    tierSince -= next.at - now
  }
}

/** The ticket as routing will ask for it. */
async function raisedItem(
  work: Work,
  entry: QueueEntryDoc,
  { severity, securityFlag, assigneeId }: TicketDoc,
  tier: SupportTier,
  actor: EventActor,
): Promise<RoutingItem> {
  const priority = Number(severity.slice(1)) as RoutingItem['priority']
  const security = securityFlag as 'none' | 'suspected' | 'confirmed'
  const item = { ...entry.item, priority, security }
  const policy = await floorOf(work).policy()
  // What nobody has is not taken away from anybody who could have it, unless a person says so.
  if (policy && assigneeId === null && actor.type === 'system') return woundOn(item, policy, tier, work.now)
  return { ...item, tier, tierSince: work.now }
}

/**
 * Sends a ticket up a tier, and to the centre that takes what is escalated: its document, its place in the queue and its event.
 * What follows, another offer, is routing's. Of a ticket that somebody has, or that a person sends up, the higher tier alone is
 * asked; where the platform sends up one that nobody has, the higher tier joins. It bumps no version: a timer does it as well as a person.
 */
export async function escalateTicket(
  work: Work,
  stored: Stored<TicketDoc>,
  { reason, toTier, toCenterId, note, actor = { type: 'system', id: 'system' } }: Escalation,
): Promise<Stored<TicketDoc>> {
  const { tier: fromTier, centerId: fromCenterId } = stored.value
  const tier = toTier ?? tierAbove[fromTier ?? 'L1'] ?? 'L3'
  const entry = await work.tx.get(queueEntries, stored.id)
  let centerId = toCenterId ?? fromCenterId
  if (entry) {
    const value: QueueEntryDoc = {
      ...entry.value,
      escalated: true,
      pinnedCenterId: toCenterId ?? null,
      widest: tier,
      item: await raisedItem(work, entry.value, stored.value, tier, actor),
    }
    const queue = (await work.tx.get(queues, value.queueId ?? ''))?.value ?? null
    centerId = (await chooseCenters(work, { ...value, queue })).centerId
    work.tx.replace(queueEntries, entry, value)
  }
  const next = work.tx.replace(tickets, stored, { ...stored.value, tier, centerId })
  work.emit({
    type: 'ticket.escalated',
    subject: { type: 'ticket', id: stored.id },
    data: { ticketId: stored.id, reason, fromTier, toTier: tier, fromCenterId, toCenterId: centerId },
    content: { note: note ?? null },
    actor,
  })
  return next
}
