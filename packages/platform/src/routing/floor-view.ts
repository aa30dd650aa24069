import { definePolicy, type AgentSnapshot, type CenterSnapshot, type RoutingPolicy } from '@deskwire/routing'
import type { CalendarDefinition } from '@deskwire/sla'
import {
  agents,
  calendars,
  centers,
  meetings,
  routingPolicies,
  type AgentDoc,
  type CenterDoc,
  type RoutingPolicyDoc,
} from '../documents/index.ts'
import type { Stored } from '../ports/store.ts'
import type { Work } from '../work.ts'
import { agentSnapshot, centerSnapshot, enginePolicy, type CalendarLookup } from './mapping.ts'

// A tenant's agents and centres are read whole for a decision: what is not read cannot be named in its record.
const MAX_AGENTS = 5_000
const MAX_CENTERS = 200

const MEETING_ID = 'floor'

/**
 * The floor as one unit of work sees it: what is committed, and over it what the unit itself has changed, which a query does
 * not see. One a unit; all changes of agents by routing go through it.
 */
export class FloorView {
  readonly #work: Work
  readonly #changed = new Map<string, AgentDoc>()
  readonly #calendars = new Map<string, readonly CalendarDefinition[]>()
  #agents: ReadonlyMap<string, AgentDoc> | undefined
  #centers: readonly CenterDoc[] | undefined
  #policy: RoutingPolicy | undefined
  #met: 'unread' | 'read' | 'written' = 'unread'

  constructor(work: Work) {
    this.#work = work
  }

  /** Reads an agent to change it. */
  agent(agentId: string): Promise<Stored<AgentDoc> | undefined> {
    return this.#work.tx.get(agents, agentId)
  }

  /** Writes an agent. */
  save(stored: Stored<AgentDoc>, value: AgentDoc): void {
    this.#work.tx.replace(agents, stored, value)
    this.#changed.set(stored.id, value)
  }

  /** Makes room for a change that somebody else in this unit has written. */
  note(value: AgentDoc): void {
    this.#changed.set(value.id, value)
  }

  /**
   * Reads the document by which tickets and agents that look for each other at once are kept from missing each other.
   * Before the floor is looked at; nothing else makes a rerun see what was missed.
   */
  async meet(): Promise<void> {
    if (this.#met !== 'unread') return
    this.#met = 'read'
    await this.#work.tx.get(meetings, MEETING_ID)
  }

  /** Lets whoever looks at the same time look again. */
  async announce(): Promise<void> {
    if (this.#met === 'written') return
    this.#met = 'written'
    const stored = await this.#work.tx.get(meetings, MEETING_ID)
    if (stored) this.#work.tx.replace(meetings, stored, { turn: stored.value.turn + 1 })
    else this.#work.tx.insert(meetings, MEETING_ID, { turn: 1 })
  }

  async #allAgents(): Promise<ReadonlyMap<string, AgentDoc>> {
    await this.meet()
    this.#agents ??= new Map(
      (
        await this.#work.tx.query(agents, { index: '/createdAt', prefix: [], limit: MAX_AGENTS })
      ).map((row) => [row.id, row.value]),
    )
    return this.#agents
  }

  /** The agents that may be asked at all, as the engine sees them. */
  async snapshots(): Promise<readonly AgentSnapshot[]> {
    const known = new Map(await this.#allAgents())
    for (const [id, value] of this.#changed) known.set(id, value)
    const active = [...known.values()].filter((agent) => agent.state === 'active')
    const lookup = await this.#lookup(active.flatMap((agent) => agent.shifts.map((shift) => shift.calendarId)))
    return active.map((agent) => agentSnapshot(agent, lookup, this.#work.now))
  }

  /** One agent as the engine sees it. */
  async snapshot(agent: AgentDoc): Promise<AgentSnapshot> {
    return agentSnapshot(agent, await this.#lookup(agent.shifts.map((shift) => shift.calendarId)), this.#work.now)
  }

  async centers(): Promise<readonly CenterSnapshot[]> {
    this.#centers ??= (
      await this.#work.tx.query(centers, { index: '/createdAt', prefix: [], limit: MAX_CENTERS })
    ).map((row) => row.value)
    const lookup = await this.#lookup(this.#centers.flatMap((center) => center.calendarIds))
    return this.#centers.map((center) => centerSnapshot(center, lookup, this.#work.now))
  }

  async #lookup(calendarIds: readonly (string | null | undefined)[]): Promise<CalendarLookup> {
    for (const id of calendarIds) {
      if (!id || this.#calendars.has(id)) continue
      const stored = await this.#work.tx.get(calendars, id)
      this.#calendars.set(id, stored ? [stored.value] : [])
    }
    return (id) => this.#calendars.get(id) ?? []
  }

  /** The policy in force; the engine's defaults where none was ever activated. */
  async policy(): Promise<RoutingPolicy> {
    if (this.#policy) return this.#policy
    const [row] = await this.#work.tx.query(routingPolicies, {
      index: 'state/createdAt',
      prefix: ['active'],
      direction: 'descending',
      limit: 1,
    })
    this.#policy = row ? enginePolicy(row.value) : definePolicy({ id: 'default', version: 1 })
    return this.#policy
  }
}

const views = new WeakMap<Work, FloorView>()

/** The floor as a unit of work sees it. */
export function floorOf(work: Work): FloorView {
  const known = views.get(work)
  if (known) return known
  const view = new FloorView(work)
  views.set(work, view)
  return view
}

export type { RoutingPolicyDoc }
