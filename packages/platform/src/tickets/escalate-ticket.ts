import type { SupportTier, TicketEscalationReason } from '@deskwire/contract'
import { tickets, type TicketDoc } from '../documents/index.ts'
import type { EventActor } from '../events/event.ts'
import type { Stored } from '../ports/store.ts'
import type { Work } from '../work.ts'

/** Why a ticket goes up, and where to. */
export interface Escalation {
  readonly reason: TicketEscalationReason
  /** @default the next one up, or the same where there is none */
  readonly toTier?: SupportTier
  /** @default the centre stays */
  readonly toCenterId?: string
  readonly note?: string
  /** @default the platform itself */
  readonly actor?: EventActor
}

const nextTier: Readonly<Record<string, SupportTier>> = { L1: 'L2', L2: 'L3', L3: 'L3' }

/** Sends a ticket up a tier: its document and its event. It bumps no version: a timer does it as well as a person. */
export async function escalateTicket(
  work: Work,
  stored: Stored<TicketDoc>,
  { reason, toTier, toCenterId, note, actor = { type: 'system', id: 'system' } }: Escalation,
): Promise<Stored<TicketDoc>> {
  const { tier: fromTier, centerId: fromCenterId } = stored.value
  const tier = toTier ?? nextTier[fromTier ?? 'L1'] ?? 'L3'
  const centerId = toCenterId ?? fromCenterId
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
