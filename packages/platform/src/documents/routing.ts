import type { RoutingItem } from '@deskwire/routing'
import type {
  Agent,
  Center,
  Queue,
  Reservation,
  RoutingDecision,
  RoutingPolicy,
} from '@deskwire/contract'
import type { CollectionSpec } from '../ports/store.ts'
import type { HeldWork } from '../routing/agent-load.ts'
import { listIndexes } from '../store/list-index.ts'
import { uniqueExternalId } from './people.ts'

interface Created {
  readonly createdAt: string
}
const created = { createdAt: (doc: Created) => doc.createdAt }

/** A support centre. */
export type CenterDoc = Center & Created

export const centers: CollectionSpec<CenterDoc> = {
  name: 'centers',
  indexes: listIndexes<CenterDoc>({ kind: (doc) => doc.kind }, [[], ['kind']], created),
}

export type QueueDoc = Queue

export const queues: CollectionSpec<QueueDoc> = {
  name: 'queues',
  indexes: listIndexes<QueueDoc>({}, [[]], created),
}

/** What an agent is doing, beside who they are: every offer, acceptance and release writes it, so that no two can both fit. */
export interface AgentState {
  readonly installationId: string
  readonly presence: 'available' | 'busy' | 'away' | 'offline'
  /** When the presence is `available` again by itself; null: when the agent says so. */
  readonly presenceUntil: string | null
  readonly presenceSince: string
  readonly work: readonly HeldWork[]
  /** When work was last accepted, epoch milliseconds. */
  readonly lastAssignedAt: number | null
}

/** An expert of the support organisation. */
export type AgentDoc = Agent & AgentState

export const agents: CollectionSpec<AgentDoc> = {
  name: 'agents',
  indexes: {
    ...uniqueExternalId,
    ...listIndexes<AgentDoc>(
      { centerId: (doc) => doc.centerId, tier: (doc) => doc.tier, state: (doc) => doc.state },
      [[], ['centerId'], ['tier'], ['state'], ['centerId', 'tier']],
      created,
    ),
  },
}

/** Where a ticket stands with routing. Its id is the ticket's. */
export interface QueueEntryDoc {
  readonly ticketId: string
  readonly queueId: string
  /** `waiting` for an agent, `offered` to one, `held` by one, or `left`: nothing to route any more. */
  readonly state: 'waiting' | 'offered' | 'held' | 'left'
  /** The ticket as routing saw it last; the queue is ordered by it, and age and exclusions live in it. */
  readonly item: RoutingItem
  /** The highest tier that may be asked. */
  readonly widest: 'L1' | 'L2' | 'L3'
  /** The open offer. */
  readonly reservationId: string | null
  /** Whose capacity the ticket takes: who is offered it, or has it. */
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

export type DecisionDoc = RoutingDecision

export const decisions: CollectionSpec<DecisionDoc> = {
  name: 'decisions',
  indexes: listIndexes<DecisionDoc>({ ticketId: (doc) => doc.ticketId }, [[], ['ticketId']], created),
}

export type ReservationDoc = Reservation

export const reservations: CollectionSpec<ReservationDoc> = {
  name: 'reservations',
  indexes: listIndexes<ReservationDoc>(
    {
      ticketId: (doc) => doc.ticketId,
      agentId: (doc) => doc.agentId,
      state: (doc) => doc.state,
    },
    [[], ['ticketId'], ['agentId'], ['state'], ['agentId', 'state'], ['state', 'ticketId']],
    created,
  ),
}

export type RoutingPolicyDoc = RoutingPolicy

export const routingPolicies: CollectionSpec<RoutingPolicyDoc> = {
  name: 'routingPolicies',
  indexes: listIndexes<RoutingPolicyDoc>({ state: (doc) => doc.state }, [[], ['state']], created),
}
