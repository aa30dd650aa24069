import type { Center, Queue, Reservation, RoutingDecision, RoutingPolicy } from '@deskwire/contract'
import type { RoutingItem, Tier } from '@deskwire/routing'
import type { CollectionSpec } from '../ports/store.ts'
import { listIndexes } from '../store/list-index.ts'

interface Created {
  readonly createdAt: string
}
const created = { createdAt: (doc: Created) => doc.createdAt }

/** A support centre; whether it is open follows from its calendars. */
export type CenterDoc = Omit<Center, 'open' | 'opensAt'>

export const centers: CollectionSpec<CenterDoc> = {
  name: 'centers',
  indexes: listIndexes<CenterDoc>({ kind: (doc) => doc.kind }, [[], ['kind']], { name: (doc) => doc.name }),
}

export type QueueDoc = Queue

export const queues: CollectionSpec<QueueDoc> = {
  name: 'queues',
  indexes: listIndexes<QueueDoc>({ state: (doc) => doc.state }, [[], ['state']], {
    ...created,
    position: (doc) => doc.position,
  }),
}

/** Where a ticket stands with routing. Its id is the ticket's. */
export interface QueueEntryDoc {
  readonly ticketId: string
  /** Null where no queue takes it. */
  readonly queueId: string | null
  /** `waiting` for an agent, `offered` to one, or `done`: somebody has it, it has ended, or no queue takes it. */
  readonly state: 'waiting' | 'offered' | 'done'
  /** The ticket as routing saw it last: its age, its exclusions, and what the queue is ordered by. */
  readonly item: RoutingItem
  /** The highest tier that may be asked. */
  readonly widest: Tier
  /** A centre that somebody named; null where routing chooses it. */
  readonly pinnedCenterId: string | null
  /** It was escalated, so that a P0 goes to the emergency centre. */
  readonly escalated: boolean
  /** The open offer. */
  readonly reservationId: string | null
  /** Whose capacity the ticket uses. */
  readonly holderId: string | null
  /** How often it went from one agent to another. */
  readonly transfers: number
  /** Earliest due instant of the ticket's clocks, epoch milliseconds. */
  readonly dueAt: number | null
}

export const queueEntries: CollectionSpec<QueueEntryDoc> = {
  name: 'queueEntries',
  indexes: {
    waiting: {
      key: ({ state, item, dueAt }) =>
        state === 'waiting' ? [item.priority, dueAt ?? Number.MAX_SAFE_INTEGER, item.queuedAt] : null,
    },
  },
}

/**
 * Read by whoever looks for agents, written by a ticket that finds none and by an agent who looks for tickets: so neither
 * misses the other where both look at once.
 */
export interface MeetingDoc {
  readonly turn: number
}

export const meetings: CollectionSpec<MeetingDoc> = { name: 'meetings', indexes: {} }

export type DecisionDoc = RoutingDecision & { readonly ticketId: string }

export const decisions: CollectionSpec<DecisionDoc> = {
  name: 'decisions',
  indexes: listIndexes<DecisionDoc>({ ticketId: (doc) => doc.ticketId }, [[], ['ticketId']], created),
}

export type ReservationDoc = Reservation

export const reservations: CollectionSpec<ReservationDoc> = {
  name: 'reservations',
  indexes: listIndexes<ReservationDoc>(
    { ticketId: (doc) => doc.ticketId, agentId: (doc) => doc.agentId, state: (doc) => doc.state },
    [[], ['ticketId'], ['agentId'], ['state'], ['ticketId', 'state'], ['agentId', 'state']],
    { offeredAt: (doc) => doc.offeredAt },
  ),
}

export type RoutingPolicyDoc = RoutingPolicy

export const routingPolicies: CollectionSpec<RoutingPolicyDoc> = {
  name: 'routingPolicies',
  indexes: listIndexes<RoutingPolicyDoc>({ state: (doc) => doc.state }, [[], ['state']], created),
}

/** Which policy is active, and how many there are: two that are written or activated at once meet here. */
export interface RoutingPolicyHeadDoc {
  readonly activeId: string | null
  readonly versions: number
}

export const routingPolicyHeads: CollectionSpec<RoutingPolicyHeadDoc> = {
  name: 'routingPolicyHeads',
  indexes: {},
}
