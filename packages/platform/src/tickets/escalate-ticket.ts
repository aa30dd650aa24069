import type { SupportTier, TicketEscalationReason } from '@deskwire/contract'
import { queueEntries, queues, tickets, type QueueEntryDoc, type TicketDoc } from '../documents/index.ts'
import type { EventActor } from '../events/event.ts'
import type { Stored } from '../ports/store.ts'
import { chooseCenters } from '../routing/decide-for.ts'
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

const nextTier: Readonly<Record<string, SupportTier>> = { L1: 'L2', L2: 'L3', L3: 'L3' }

/** The entry from which routing asks the higher tier, and another centre. */
function raised(
  work: Work,
  entry: QueueEntryDoc,
  { severity, securityFlag }: TicketDoc,
  tier: SupportTier,
  toCenterId: string | undefined,
): QueueEntryDoc {
  const priority = Number(severity.slice(1)) as QueueEntryDoc['item']['priority']
  const security = securityFlag as 'none' | 'suspected' | 'confirmed'
  return {
    ...entry,
    escalated: true,
    pinnedCenterId: toCenterId ?? null,
    widest: tier,
    item: { ...entry.item, priority, security, tier, tierSince: work.now },
  }
}

/**
 * Sends a ticket up a tier, and to the centre that takes what is escalated: its document, its place in the queue and its event.
 * What follows, another offer, is routing's. It bumps no version: a timer does it as well as a person.
 */
export async function escalateTicket(
  work: Work,
  stored: Stored<TicketDoc>,
  { reason, toTier, toCenterId, note, actor = { type: 'system', id: 'system' } }: Escalation,
): Promise<Stored<TicketDoc>> {
  const { tier: fromTier, centerId: fromCenterId } = stored.value
  const tier = toTier ?? nextTier[fromTier ?? 'L1'] ?? 'L3'
  const entry = await work.tx.get(queueEntries, stored.id)
  let centerId = toCenterId ?? fromCenterId
  if (entry) {
    const value = raised(work, entry.value, stored.value, tier, toCenterId)
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
