import type { CapacityByChannel } from '@deskwire/routing'

/** A ticket that takes some of an agent's capacity: an open offer reserves it, work in hand uses it. */
export interface HeldWork {
  readonly ticketId: string
  readonly channel: string
  /** Units of the channel's capacity. */
  readonly weight: number
  readonly state: 'reserved' | 'used'
}

/** What an agent can carry, and what it carries. */
export interface AgentLoad {
  /** Channel to units. */
  readonly capacity: Readonly<Record<string, number>>
  readonly work: readonly HeldWork[]
}

/**
 * What is free of an agent, for the engine. The counters follow from the work itself, so that they cannot come apart from it.
 * Work on a channel that the agent no longer serves takes nothing.
 */
export function capacityOf({ capacity, work }: AgentLoad): CapacityByChannel {
  const taken = (channel: string, state: HeldWork['state']): number =>
    work.reduce((sum, held) => sum + (held.channel === channel && held.state === state ? held.weight : 0), 0)
  return Object.fromEntries(
    Object.entries(capacity).map(([channel, limit]) => [
      channel,
      {
        limit,
        used: taken(channel, 'used'),
        reserved: taken(channel, 'reserved'),
      },
    ]),
  )
}

/** The work with a ticket in it, once, in the place of what it was before. */
export const holding = (work: readonly HeldWork[], held: HeldWork): readonly HeldWork[] => [
  ...withoutTicket(work, held.ticketId),
  held,
]

/** The work without a ticket. */
export const withoutTicket = (work: readonly HeldWork[], ticketId: string): readonly HeldWork[] =>
  work.filter((held) => held.ticketId !== ticketId)

/** Whether an agent carries more of a channel than it can, open offers included. */
export function isOverloaded(load: AgentLoad, channel: string): boolean {
  const own = capacityOf(load)[channel]
  return own !== undefined && own.used + own.reserved > own.limit
}
