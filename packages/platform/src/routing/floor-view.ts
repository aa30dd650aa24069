import type { AgentSnapshot, CenterSnapshot, RoutingPolicy } from '@deskwire/routing'
import {
  agents,
  centers,
  meetings,
  routingPolicies,
  routingPolicyHeads,
  type AgentDoc,
} from '../documents/index.ts'
import type { Stored } from '../ports/store.ts'
import type { Work } from '../work.ts'
import { LookupCache } from './lookups.ts'
import { agentSnapshot, centerSnapshot, enginePolicy, shiftOf } from './mapping.ts'

// A decision looks at every agent: who is not read cannot be named in its record.
const MAX_AGENTS = 10_000
const MAX_CENTERS = 200

/** Id of the only document of a collection that has one. */
export const ONLY = 'the'

/**
 * The floor as one unit of work sees it: what is committed, and over it what the unit has changed itself, which a query does not
 * see. All changes of agents go through it.
 */
export class FloorView {
  readonly #work: Work
  readonly lookups: LookupCache
  readonly #changed = new Map<string, AgentDoc>()
  #agents: ReadonlyMap<string, Stored<AgentDoc>> | undefined
  #centers: readonly CenterSnapshot[] | undefined
  #policy: RoutingPolicy | null | undefined
  #announced = false

  constructor(work: Work) {
    this.#work = work
    this.lookups = new LookupCache(work)
  }

  /** Reads an agent to change it. */
  agent(agentId: string): Promise<Stored<AgentDoc> | undefined> {
    return this.#work.tx.get(agents, agentId)
  }

  /** Writes an agent. */
  save(stored: Stored<AgentDoc>, value: AgentDoc): Stored<AgentDoc> {
    this.#changed.set(stored.id, value)
    return this.#work.tx.replace(agents, stored, value)
  }

  /** Takes note of an agent that somebody else has written in this unit. */
  note(value: AgentDoc): void {
    this.#changed.set(value.id, value)
  }

  /** Adds an agent. */
  add(value: AgentDoc): void {
    this.#changed.set(value.id, value)
    this.#work.tx.insert(agents, value.id, value)
  }

  /** Agents who may be offered work, in any order. */
  async active(): Promise<readonly AgentDoc[]> {
    if (!this.#agents) {
      // Read before the query: a unit that announces itself after this makes this one run again.
      await this.#work.tx.get(meetings, ONLY)
      const rows = await this.#work.tx.query(agents, {
        index: 'state/createdAt',
        prefix: ['active'],
        limit: MAX_AGENTS,
      })
      this.#agents = new Map(rows.map((row) => [row.id, row]))
    }
    const known = new Map([...this.#agents].map(([id, { value }]) => [id, value]))
    for (const [id, value] of this.#changed) known.set(id, value)
    return [...known.values()].filter((agent) => agent.state === 'active')
  }

  /**
   * Reads an agent that was chosen, which guards the choice; undefined where the agent is not as it was when the floor was looked
   * at. The floor knows better then, and the choice is made again.
   */
  async confirm(agentId: string): Promise<Stored<AgentDoc> | undefined> {
    const stored = await this.agent(agentId)
    if (!stored) throw new TypeError('Could not confirm a choice: the agent that was chosen is not there.')
    const seen = this.#agents?.get(agentId)?.revision
    if (this.#changed.has(agentId) || seen === stored.revision) return stored
    this.#changed.set(agentId, stored.value)
    return undefined
  }

  /**
   * Makes whoever has looked at the floor in the meantime look again: a ticket that stays without an agent, and an agent who
   * looks for tickets, must not miss each other.
   */
  async announce(): Promise<void> {
    if (this.#announced) return
    this.#announced = true
    const stored = await this.#work.tx.get(meetings, ONLY)
    if (stored) this.#work.tx.replace(meetings, stored, { turn: stored.value.turn + 1 })
    else this.#work.tx.insert(meetings, ONLY, { turn: 1 })
  }

  /** All active agents as the engine sees them. */
  async snapshots(): Promise<readonly AgentSnapshot[]> {
    const active = await this.active()
    const lookups = await this.lookups.cover(active)
    return active.map((agent) => agentSnapshot(agent, lookups, this.#work.now))
  }

  /** One agent as the engine sees it. */
  async snapshot(agent: AgentDoc): Promise<AgentSnapshot> {
    return agentSnapshot(agent, await this.lookups.cover([agent]), this.#work.now)
  }

  /** The first instant at which one of these agents begins to work, epoch milliseconds; null where none will. */
  async nextShift(agentIds: ReadonlySet<string>): Promise<number | null> {
    const those = (await this.active()).filter(({ id }) => agentIds.has(id))
    const lookups = await this.lookups.cover(those)
    const openings = those
      .map((agent) => shiftOf(agent, lookups, this.#work.now).opensAt)
      .filter((opensAt) => opensAt !== null)
    return openings.length === 0 ? null : Math.min(...openings)
  }

  /** All centres as the engine sees them. */
  async centers(): Promise<readonly CenterSnapshot[]> {
    if (this.#centers) return this.#centers
    const rows = await this.#work.tx.query(centers, { index: '/name', prefix: [], limit: MAX_CENTERS })
    const lookups = await this.lookups.cover(rows.map((row) => row.value))
    this.#centers = rows.map((row) => centerSnapshot(row.value, lookups, this.#work.now))
    return this.#centers
  }

  /** The active policy; null where none is. */
  async policy(): Promise<RoutingPolicy | null> {
    if (this.#policy !== undefined) return this.#policy
    const head = await this.#work.tx.get(routingPolicyHeads, ONLY)
    const activeId = head?.value.activeId ?? null
    const active = activeId === null ? undefined : await this.#work.tx.get(routingPolicies, activeId)
    this.#policy = active ? enginePolicy(active.value) : null
    return this.#policy
  }
}

const views = new WeakMap<Work, FloorView>()

/** The floor as a unit of work sees it, the same one throughout the unit. */
export function floorOf(work: Work): FloorView {
  const known = views.get(work)
  if (known) return known
  const view = new FloorView(work)
  views.set(work, view)
  return view
}
