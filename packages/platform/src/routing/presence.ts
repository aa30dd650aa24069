import type { AgentDoc } from '../documents/index.ts'
import { epochMs } from '../instant.ts'
import type { Stored } from '../ports/store.ts'
import type { Work } from '../work.ts'
import { floorOf } from './floor-view.ts'
import { shiftOf } from './mapping.ts'
import { PRESENCE_TIMER, SHIFT_TIMER, timerId } from './timers.ts'

/** What an agent tells the floor. */
export interface NewPresence {
  readonly presence: AgentDoc['presence']
  /** When it ends by itself; null where it does not. */
  readonly until: string | null
}

/** Tells the floor whether an agent can be offered work; nothing where it is the same again. */
export async function setPresence(
  work: Work,
  stored: Stored<AgentDoc>,
  { presence, until }: NewPresence,
): Promise<void> {
  const agent = stored.value
  if (agent.presence === presence && agent.presenceUntil === until) return
  const floor = floorOf(work)
  floor.save(stored, {
    ...agent,
    presence,
    presenceUntil: until,
    presenceSince: agent.presence === presence ? agent.presenceSince : work.nowIso,
  })
  const timer = timerId(PRESENCE_TIMER, stored.id)
  if (until === null) work.tx.cancel(timer)
  else work.tx.schedule({ id: timer, kind: PRESENCE_TIMER, subjectId: stored.id, dueAt: epochMs(until) })
  await watchShift(work, agent, presence === 'available')
  work.emit({
    type: 'agent.presenceChanged',
    subject: { type: 'agent', id: stored.id },
    data: { agentId: stored.id, from: agent.presence, to: presence, until },
  })
}

/** Somebody who is available before the shift begins is thought of when it does. */
async function watchShift(work: Work, agent: AgentDoc, available: boolean): Promise<void> {
  const id = timerId(SHIFT_TIMER, agent.id)
  const { opensAt } = shiftOf(agent, await floorOf(work).lookups(), work.now)
  if (available && opensAt !== null)
    work.tx.schedule({ id, kind: SHIFT_TIMER, subjectId: agent.id, dueAt: opensAt })
  else work.tx.cancel(id)
}

/** Ends a presence whose time is over: who was available goes offline, anybody else is available again. */
export async function endPresence(work: Work, agentId: string): Promise<void> {
  const stored = await floorOf(work).agent(agentId)
  if (!stored || stored.value.presenceUntil === null) return
  const presence = stored.value.presence === 'available' ? 'offline' : 'available'
  await setPresence(work, stored, { presence, until: null })
}
