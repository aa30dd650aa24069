import type { Agent } from '@deskwire/contract'
import type { CollectionSpec } from '../ports/store.ts'
import { listIndexes } from '../store/list-index.ts'
import { uniqueExternalId } from './people.ts'

/** A ticket that takes some of an agent's capacity: an open offer reserves it, work in hand uses it. */
export interface HeldWork {
  readonly ticketId: string
  readonly channel: string
  /** Units of the channel's capacity. */
  readonly weight: number
  readonly state: 'reserved' | 'used'
}

/**
 * An expert of the support organisation, with what takes up the agent's capacity: every offer, acceptance and release writes
 * this document, so that no two can both take the last unit.
 */
export interface AgentDoc extends Omit<Agent, 'load' | 'presence' | 'lastAssignedAt'> {
  readonly installationId: string
  readonly presence: 'available' | 'busy' | 'away' | 'offline'
  readonly presenceSince: string
  /** When the presence ends by itself; null where it does not. */
  readonly presenceUntil: string | null
  readonly work: readonly HeldWork[]
  /** When work was last assigned to the agent, epoch milliseconds. */
  readonly lastAssignedAt: number | null
}

const combinations = [[], ['centerId'], ['tier'], ['state'], ['centerId', 'tier'], ['centerId', 'state']]

export const agents: CollectionSpec<AgentDoc> = {
  name: 'agents',
  indexes: {
    ...uniqueExternalId,
    ...listIndexes<AgentDoc>(
      { centerId: (doc) => doc.centerId, tier: (doc) => doc.tier, state: (doc) => doc.state },
      combinations,
      { createdAt: (doc) => doc.createdAt },
    ),
  },
}
