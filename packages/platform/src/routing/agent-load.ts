import { freeCapacity, type CapacityByChannel } from '@deskwire/routing'
import type { AgentDoc, HeldWork } from '../documents/index.ts'

/** What an agent can carry, and what it carries. */
export type AgentLoad = Pick<AgentDoc, 'capacity' | 'work'>

// A call takes the whole agent.
const EXCLUSIVE: ReadonlySet<string> = new Set(['phone'])

/**
 * What is taken and what is free of an agent, for the engine. The counters follow from the work itself, so that they cannot come
 * apart from it. A channel of no units is not served.
 */
export function capacityOf({ capacity, work }: AgentLoad): CapacityByChannel {
  const taken = (channel: string, state: HeldWork['state']): number =>
    work.reduce((sum, held) => sum + (held.channel === channel && held.state === state ? held.weight : 0), 0)
  return Object.fromEntries(
    Object.entries(capacity)
      .filter(([, limit]) => limit > 0)
      .map(([channel, limit]) => [
        channel,
        {
          limit,
          used: taken(channel, 'used'),
          reserved: taken(channel, 'reserved'),
          ...(EXCLUSIVE.has(channel) && { exclusive: true }),
        },
      ]),
  )
}

/** Whether an agent can take anything more on any channel. */
export function hasRoom(load: AgentLoad): boolean {
  const capacity = capacityOf(load)
  return Object.keys(capacity).some((channel) => (freeCapacity(capacity, channel) ?? 0) > 0)
}

/** How much is taken of each channel on which something is, also of those that the agent does not serve any more. */
export function loadOf({ work }: AgentLoad): { channel: string; used: number; reserved: number }[] {
  const loads = new Map<string, { channel: string; used: number; reserved: number }>()
  for (const { channel, state, weight } of work) {
    const load = loads.get(channel) ?? { channel, used: 0, reserved: 0 }
    load[state] += weight
    loads.set(channel, load)
  }
  return [...loads.values()].sort((a, b) => (a.channel < b.channel ? -1 : 1))
}

/** The work without a ticket. */
export const without = (work: readonly HeldWork[], ticketId: string): readonly HeldWork[] =>
  work.filter((held) => held.ticketId !== ticketId)

/** The work with a ticket in it, once, whatever it was before. */
export const withHeld = (work: readonly HeldWork[], held: HeldWork): readonly HeldWork[] => [
  ...without(work, held.ticketId),
  held,
]
