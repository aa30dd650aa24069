import { nextTier, type Exclusion, type RoutingItem, type RoutingPolicy, type Tier } from '@deskwire/routing'
import {
  queueEntries,
  tickets,
  type QueueDoc,
  type QueueEntryDoc,
  type TicketDoc,
} from '../documents/index.ts'
import type { EventActor } from '../events/event.ts'
import { epochMs } from '../instant.ts'
import type { Stored } from '../ports/store.ts'
import type { Work } from '../work.ts'

/** Who does what routing does by itself. */
export const PLATFORM: EventActor = { type: 'system', id: 'system' }

/** Reads where a ticket stands with routing; undefined where no queue ever took it. */
export const entryOf = (work: Work, ticketId: string): Promise<Stored<QueueEntryDoc> | undefined> =>
  work.tx.get(queueEntries, ticketId)

/** Writes where a ticket stands with routing. */
export function patchEntry(
  work: Work,
  stored: Stored<QueueEntryDoc>,
  changes: Partial<QueueEntryDoc>,
): Stored<QueueEntryDoc> {
  return work.tx.replace(queueEntries, stored, { ...stored.value, ...changes })
}

/** What a ticket shows of its routing. */
export type TicketPlace = Pick<TicketDoc, 'queueId' | 'centerId' | 'tier'>

/** Writes what a ticket shows of its routing: derived fields, so neither its version nor its last change moves. */
export async function placeTicket(work: Work, ticketId: string, place: Partial<TicketPlace>): Promise<void> {
  const stored = await work.tx.get(tickets, ticketId)
  if (!stored) return
  const { queueId = stored.value.queueId, centerId = stored.value.centerId, tier = stored.value.tier } = place
  const { value } = stored
  if (value.queueId === queueId && value.centerId === centerId && value.tier === tier) return
  work.tx.replace(tickets, stored, { ...stored.value, ...place })
}

/** Earliest due instant of a ticket's clocks, epoch milliseconds. */
export const dueAtOf = ({ nextDueAt }: Pick<TicketDoc, 'nextDueAt'>): number | null =>
  nextDueAt === null ? null : epochMs(nextDueAt)

/** The highest tier that may be asked for an item now. */
export const widestTier = (item: RoutingItem, policy: RoutingPolicy, now: number): Tier =>
  nextTier(item, policy, now).tiers.at(-1) ?? item.tier

/** The exclusions that still hold. */
export const exclusionsOf = ({ excluded = [] }: RoutingItem, now: number): readonly Exclusion[] =>
  excluded.filter(({ until }) => until > now)

/** The tier that is asked first: that of the queue, and never the first line where a security incident is confirmed. */
export function startTier(queue: QueueDoc | null, { securityFlag }: Pick<TicketDoc, 'securityFlag'>): Tier {
  const tier = (queue?.tier ?? 'L1') as Tier
  return securityFlag === 'confirmed' && tier === 'L1' ? 'L2' : tier
}
