import { indexAgents, type AgentIndex } from '@deskwire/routing'
import type { AgentDoc } from '../documents/index.ts'
import { agentSnapshot, lookupsOf, shiftUntil } from './mapping.ts'
import type { Settings } from './settings.ts'

/** An index of a floor, and what it was made from. */
interface IndexedFloor {
  readonly index: AgentIndex
  /** As they are in the index, in the order in which they came when it was made. */
  readonly documents: AgentDoc[]
  readonly places: ReadonlyMap<string, number>
  /** For which instants it holds: until the first shift begins or ends; epoch milliseconds, `until` exclusive. */
  from: number
  until: number
}

// An index costs several looks at every agent to make, and next to nothing to keep up. It belongs to no unit of work: each brings
// it up to what it sees itself.
const floors = new WeakMap<Settings, IndexedFloor>()

/**
 * Indexes a floor at an instant.
 * NOTE: the index is shared: it is to be used before anything is awaited.
 * @param agents - all of the floor
 * @param now - epoch milliseconds
 */
export function indexedFloor(settings: Settings, agents: readonly AgentDoc[], now: number): AgentIndex {
  const known = floors.get(settings)
  if (known && now >= known.from && now < known.until && bringUp(known, settings, agents, now))
    return known.index
  const lookups = lookupsOf(settings)
  const floor: IndexedFloor = {
    index: indexAgents(agents.map((agent) => agentSnapshot(agent, lookups, now))),
    documents: [...agents],
    places: new Map(agents.map(({ id }, place) => [id, place])),
    from: now,
    until: Infinity,
  }
  for (const agent of agents) floor.until = Math.min(floor.until, shiftUntil(agent, lookups, now))
  floors.set(settings, floor)
  return floor.index
}

/** @returns whether the index could be brought up to this floor: it cannot where agents have come or gone */
function bringUp(floor: IndexedFloor, settings: Settings, agents: readonly AgentDoc[], now: number): boolean {
  const { index, documents, places } = floor
  if (documents.length !== agents.length) return false
  const lookups = lookupsOf(settings)
  for (let i = 0; i < agents.length; i += 1) {
    const agent = agents[i]
    // Nearly always all of them stand where they stood, and are what they were.
    if (agent === undefined || documents[i] === agent) continue
    const place = documents[i]?.id === agent.id ? i : places.get(agent.id)
    if (place === undefined) return false
    if (documents[place] === agent) continue
    documents[place] = agent
    index.replace(agentSnapshot(agent, lookups, now))
    floor.from = Math.max(floor.from, now)
    floor.until = Math.min(floor.until, shiftUntil(agent, lookups, now))
  }
  return true
}
