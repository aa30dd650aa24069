import type {
  Center,
  DecisionRecord,
  Queue,
  Reservation,
  ReservationState,
  RoutingPolicy,
} from '@deskwire/contract'
import type {
  CenterRule,
  Contribution,
  Decision,
  MainReason,
  ReasonValue,
  Rejection,
  Relaxation,
  RoutingItem,
  Tier,
} from '@deskwire/routing'
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
  settings: true,
  indexes: listIndexes<CenterDoc>({ kind: (doc) => doc.kind }, [[], ['kind']], { name: (doc) => doc.name }),
}

export type QueueDoc = Queue

export const queues: CollectionSpec<QueueDoc> = {
  name: 'queues',
  settings: true,
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
  /** The last decision that found nobody; null where there was none. */
  readonly unmetDecisionId: string | null
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
 * Where tickets and agents leave word for each other, so that neither misses the other where both look at once. One is written by
 * agents who look for tickets and read by tickets; many are written by tickets that found nobody, each in the place that its id
 * gives it, and read by agents: so tickets of one tenant seldom write the same.
 */
export interface MeetingDoc {
  readonly turn: number
}

export const meetings: CollectionSpec<MeetingDoc> = { name: 'meetings', indexes: {} }

/** A candidate of a decision: agent, score, when work was last assigned to it, and its value in each of the columns. */
export type KeptCandidate = readonly [
  agentId: string,
  score: number,
  lastAssignedAt: number | null,
  values: readonly (number | null)[],
]

/** Agents who were turned away: what was needed stands once, what each of them had with the agent. */
export interface KeptRejections {
  readonly demands: readonly (readonly [
    code: Rejection['code'],
    dimension: number | null,
    subject: string | null,
    needed: ReasonValue,
  ])[]
  readonly agents: readonly (readonly [
    agentId: string,
    reasons: readonly (readonly [demand: number, had: ReasonValue])[],
  ])[]
}

/** A decision as it is kept, in the engine's terms; `decisionRecord` makes of it what its readers see. Instants are epoch milliseconds. */
export interface KeptDecision {
  /** Null for a draft. */
  readonly ticketId: string | null
  readonly at: number
  readonly policyId: string
  readonly policyVersion: number
  readonly outcome: Decision['outcome']
  readonly retryAt: number | null
  readonly reasons: readonly MainReason[]
  /** As its readers see them, without those of which nothing is known. */
  readonly inputs: Partial<DecisionRecord['inputs']>
  readonly tiers: readonly Tier[]
  readonly nextTier: { readonly tier: Tier; readonly at: number } | null
  /** Null where a queue or a person names the centre. */
  readonly choice: {
    readonly centerId: string | null
    readonly rule: CenterRule | null
    readonly from: number | null
    readonly passedOver: readonly CenterRule[]
    readonly rejected: readonly (readonly [centerId: string, ...obstacles: string[]])[]
  } | null
  readonly relaxations: readonly Relaxation[]
  readonly eligibleCount: number
  /** What the values of the candidates are values of. */
  readonly columns: readonly (readonly [dimension: number, scope: Contribution['scope'], weight: number])[]
  /** The best, in the order of their rank. */
  readonly candidates: readonly KeptCandidate[]
  /** Rank of the chosen one where it is among them. */
  readonly chosen: number | null
  /** The chosen one where it is not. */
  readonly chosenApart: { readonly rank: number; readonly row: KeptCandidate } | null
  readonly rejectedCount: number
  readonly rejectedBy: Decision['rejected']['byFilter']
  /** The nearest misses first. */
  readonly rejected: KeptRejections
  /** The score that each of the first of them would have. */
  readonly missScores: readonly number[]
  readonly digest: string
}

export interface DecisionDoc extends KeptDecision {
  readonly id: string
  readonly ticketId: string
  readonly reservationId: string | null
  readonly createdAt: string
}

export const decisions: CollectionSpec<DecisionDoc> = {
  name: 'decisions',
  indexes: listIndexes<DecisionDoc>({ ticketId: (doc) => doc.ticketId }, [[], ['ticketId']], created),
}

const reservationStates = {
  offered: true,
  accepted: true,
  declined: true,
  expired: true,
  rescinded: true,
} satisfies Record<ReservationState, true>

export type ReservationDoc = Reservation

export const reservations: CollectionSpec<ReservationDoc> = {
  name: 'reservations',
  indexes: listIndexes<ReservationDoc>(
    { ticketId: (doc) => doc.ticketId, agentId: (doc) => doc.agentId, state: (doc) => doc.state },
    [[], ['ticketId'], ['agentId'], ['state'], ['ticketId', 'state'], ['agentId', 'state']],
    { offeredAt: (doc) => doc.offeredAt },
    { state: Object.keys(reservationStates) },
  ),
}

export type RoutingPolicyDoc = RoutingPolicy

export const routingPolicies: CollectionSpec<RoutingPolicyDoc> = {
  name: 'routingPolicies',
  settings: true,
  indexes: listIndexes<RoutingPolicyDoc>({ state: (doc) => doc.state }, [[], ['state']], created),
}

/**
 * Written with every calendar, category, centre, queue and routing policy: so a single read tells whether what is known of them
 * still holds, and guards it.
 */
export interface SettingsStampDoc {
  readonly turn: number
}

export const settingsStamps: CollectionSpec<SettingsStampDoc> = { name: 'settingsStamps', indexes: {} }

/** Which policy is active, and how many there are: two that are written or activated at once meet here. */
export interface RoutingPolicyHeadDoc {
  readonly activeId: string | null
  readonly versions: number
}

export const routingPolicyHeads: CollectionSpec<RoutingPolicyHeadDoc> = {
  name: 'routingPolicyHeads',
  settings: true,
  indexes: {},
}
