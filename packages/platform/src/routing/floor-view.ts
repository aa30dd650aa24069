import type { AgentIndex, AgentSnapshot, CenterSnapshot, RoutingPolicy } from '@deskwire/routing'
import { agents, meetings, type AgentDoc } from '../documents/index.ts'
import type { Stored } from '../ports/store.ts'
import type { Work } from '../work.ts'
import { centersAt } from './center-choice.ts'
import { indexedFloor } from './indexed-floor.ts'
import { agentSnapshot, enginePolicy, lookupsOf, shiftOf, type Lookups } from './mapping.ts'
import { ONLY, settingsOf, type Settings } from './settings.ts'

// The last character of an id is random: as many places as there are characters.
const PLACES = Array.from('0123456789abcdefghjkmnpqrstvwxyz', (character) => `ticket:${character}`)
const placeOf = (ticketId: string): string => `ticket:${ticketId.slice(-1)}`

// A decision looks at every agent: who is not read cannot be named in its record.
const MAX_AGENTS = 10_000

/**
 * The floor as one unit of work sees it: what is committed, and over it what the unit has changed itself, which a query does not
 * see. All changes of agents go through it.
 */
export class FloorView {
  readonly #work: Work
  readonly #changed = new Map<string, AgentDoc>()
  /** As they were committed. */
  #agents: readonly Stored<AgentDoc>[] | undefined
  #active: readonly AgentDoc[] | undefined
  readonly #left = new Set<string>()

  constructor(work: Work) {
    this.#work = work
  }

  /** Reads an agent to change it. */
  agent(agentId: string): Promise<Stored<AgentDoc> | undefined> {
    return this.#work.tx.get(agents, agentId)
  }

  /** Writes an agent. */
  save(stored: Stored<AgentDoc>, value: AgentDoc): Stored<AgentDoc> {
    this.note(value)
    return this.#work.tx.replace(agents, stored, value)
  }

  /** Takes note of an agent that somebody else has written in this unit. */
  note(value: AgentDoc): void {
    this.#changed.set(value.id, value)
    this.#active = undefined
  }

  /** Adds an agent. */
  add(value: AgentDoc): void {
    this.note(value)
    this.#work.tx.insert(agents, value.id, value)
  }

  /** Agents who may be offered work, in any order. */
  async active(): Promise<readonly AgentDoc[]> {
    if (!this.#agents) {
      // Read before the query: an agent who comes free after this makes this unit run again.
      await this.#work.tx.get(meetings, ONLY)
      this.#agents = await this.#work.tx.query(agents, {
        index: 'state/createdAt',
        prefix: ['active'],
        limit: MAX_AGENTS,
      })
    }
    this.#active ??= this.#overlaid(this.#agents)
    return this.#active
  }

  #overlaid(committed: readonly Stored<AgentDoc>[]): readonly AgentDoc[] {
    const rows = committed.map(({ value }) => value)
    if (this.#changed.size === 0) return rows
    const all = new Map(rows.map((agent) => [agent.id, agent]))
    for (const [id, value] of this.#changed) all.set(id, value)
    return [...all.values()].filter((agent) => agent.state === 'active')
  }

  /**
   * Reads an agent that was chosen, which guards the choice; undefined where the agent is not as it was when the floor was looked
   * at. The floor knows better then, and the choice is made again.
   */
  async confirm(agentId: string): Promise<Stored<AgentDoc> | undefined> {
    const stored = await this.agent(agentId)
    if (!stored) throw new TypeError('Could not confirm a choice: the agent that was chosen is not there.')
    const seen = this.#agents?.find(({ id }) => id === agentId)?.revision
    if (this.#changed.has(agentId) || seen === stored.revision) return stored
    this.note(stored.value)
    return undefined
  }

  /**
   * Makes whoever looks for tickets in the meantime look again. A ticket that stays without an agent, and an agent who looks for
   * tickets, must not miss each other; tickets among themselves need not meet, so they leave word in many places.
   */
  leaveTicket(ticketId: string): Promise<void> {
    return this.#leaveWord(placeOf(ticketId))
  }

  /** Makes tickets that look at the floor in the meantime look again, and hears of those that have looked in vain. */
  async awaitTickets(): Promise<void> {
    await Promise.all(PLACES.map((place) => this.#work.tx.get(meetings, place)))
    await this.#leaveWord(ONLY)
  }

  async #leaveWord(place: string): Promise<void> {
    if (this.#left.has(place)) return
    this.#left.add(place)
    const stored = await this.#work.tx.get(meetings, place)
    if (stored) this.#work.tx.replace(meetings, stored, { turn: stored.value.turn + 1 })
    else this.#work.tx.insert(meetings, place, { turn: 1 })
  }

  /**
   * Reads the floor. What it gives tells all active agents as the engine sees them but one, indexed where the floor is whole.
   * NOTE: the index is shared, and other units go on at each `await`: ask for it where it is used, with none in between.
   */
  async look(): Promise<(exceptId: string | null) => readonly AgentSnapshot[] | AgentIndex> {
    const active = await this.active()
    const settings = await settingsOf(this.#work)
    const { now } = this.#work
    return (exceptId) => {
      if (exceptId === null || active.every(({ id }) => id !== exceptId))
        return indexedFloor(settings, active, now)
      const lookups = lookupsOf(settings)
      const others = active.filter(({ id }) => id !== exceptId)
      return others.map((agent) => agentSnapshot(agent, lookups, now))
    }
  }

  /** One agent as the engine sees it. */
  async snapshot(agent: AgentDoc): Promise<AgentSnapshot> {
    return agentSnapshot(agent, await this.lookups(), this.#work.now)
  }

  /** The first instant at which one of these agents begins to work, epoch milliseconds; null where none will. */
  async nextShift(agentIds: readonly string[]): Promise<number | null> {
    if (agentIds.length === 0) return null
    const lookups = await this.lookups()
    const ids = new Set(agentIds)
    let first = Infinity
    for (const agent of await this.active())
      if (ids.has(agent.id))
        first = Math.min(first, shiftOf(agent, lookups, this.#work.now).opensAt ?? Infinity)
    return first === Infinity ? null : first
  }

  /** All centres as the engine sees them. */
  async centers(): Promise<readonly CenterSnapshot[]> {
    return centersAt(await settingsOf(this.#work), this.#work.now)
  }

  /** What the documents that agents and centres refer to hold. */
  async lookups(): Promise<Lookups> {
    return lookupsOf(await settingsOf(this.#work))
  }

  /** The active policy; null where none is. */
  async policy(): Promise<RoutingPolicy | null> {
    return activePolicy(await settingsOf(this.#work))
  }
}

/** The active policy as the engine takes it; null where none is. */
export const activePolicy = ({ policy }: Settings): RoutingPolicy | null => policy && enginePolicy(policy)

const newFloor = (work: Work): FloorView => new FloorView(work)

/** The floor as a unit of work sees it, the same one throughout the unit. */
export const floorOf = (work: Work): FloorView => work.part(newFloor)
