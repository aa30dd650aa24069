import { expect, it } from 'vitest'
import { decideFor } from '../../src/routing/decide-for.ts'
import { floorOf } from '../../src/routing/floor-view.ts'
import { entryOf } from '../../src/routing/queue-entry.ts'
import { createSeededRandom } from '../../src/sandbox/seeded-random.ts'
import { createIdSource } from '../../src/ids/typeid.ts'
import { Work } from '../../src/work.ts'
import { Desk, expert } from './desk.ts'

it('decides on the floor that its own unit sees, whoever decides beside it', async () => {
  const desk = await Desk.open([expert('Ada')])
  await desk.presence('Ada', 'busy')
  const { id: ticketId } = await desk.file()
  const { store, tenant } = desk.sandbox
  const random = createSeededRandom(1)
  const system = { type: 'system', id: 'system' } as const
  const now = Date.parse('2026-11-20T01:30:00.000Z')
  const context = {
    tenant,
    actor: system,
    cause: null,
    now,
    wireNow: now,
    random,
    ids: createIdSource(random),
  }

  const outcomeWhere = (isFreed: boolean) =>
    store.transaction(tenant, async (tx) => {
      const work = new Work(tx, context)
      const floor = floorOf(work)
      const ada = await floor.agent(desk.idOf('Ada'))
      const entry = await entryOf(work, ticketId)
      const policy = await floor.policy()
      if (!ada || !entry || !policy) throw new TypeError('Expected an agent, an entry and a policy.')
      if (isFreed) floor.note({ ...ada.value, presence: 'available' })
      const { decision } = await decideFor(work, { ...entry.value, queue: null, policy })
      return decision.outcome
    })
  const sideBySide = await Promise.all([outcomeWhere(false), outcomeWhere(true), outcomeWhere(false)])
  expect(sideBySide).toEqual(['no-eligible-agent', 'agent-chosen', 'no-eligible-agent'])
})
