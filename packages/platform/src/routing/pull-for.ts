import { nextItemFor, type RoutingItem } from '@deskwire/routing'
import { queueEntries, queues, type QueueEntryDoc } from '../documents/index.ts'
import type { Work } from '../work.ts'
import { mayAsk } from './decide-for.ts'
import { floorOf } from './floor-view.ts'
import { entryOf } from './queue-entry.ts'
import { routeTicket } from './route-ticket.ts'

// The head of the queue: priority, then due instant, then age. What an agent could take but stands further back waits for its
// own timer, or for the head to get shorter.
const HEAD = 200

// An agent has few units; each look may fill one of them.
const MAX_LOOKS = 20

/** The item with what its clocks have left by now. */
function itemAt({ item, dueAt, pinnedCenterId }: QueueEntryDoc, now: number): RoutingItem {
  const { sla, ...rest } = item
  return {
    ...rest,
    ...(dueAt !== null && { sla: { remainingMs: dueAt - now, burnRatio: sla?.burnRatio ?? 0 } }),
    ...(pinnedCenterId !== null && { centers: [pinnedCenterId] }),
  }
}

/** The waiting tickets at the head of the queue, as this unit sees them. */
export async function waitingTickets(work: Work): Promise<readonly QueueEntryDoc[]> {
  const rows = await work.tx.query(queueEntries, { index: 'waiting', prefix: [], limit: HEAD })
  const waiting: QueueEntryDoc[] = []
  for (const { id } of rows) {
    const entry = await entryOf(work, id)
    if (entry?.value.state === 'waiting') waiting.push(entry.value)
  }
  return waiting
}

/** Looks for tickets for an agent who has become free: what waits longest comes first, before what arrives. */
export async function pullFor(work: Work, agentId: string): Promise<void> {
  const floor = floorOf(work)
  const policy = await floor.policy()
  const agent = await floor.agent(agentId)
  if (!policy || agent?.value.state !== 'active' || agent.value.presence !== 'available') return
  await floor.announce()
  const candidates: QueueEntryDoc[] = []
  for (const entry of await waitingTickets(work)) {
    const queue = (await work.tx.get(queues, entry.queueId ?? ''))?.value ?? null
    if (entry.holderId !== agentId && (await mayAsk(work, { ...entry, queue }, agent.value.centerId)))
      candidates.push(entry)
  }
  let left: readonly QueueEntryDoc[] = candidates
  for (let look = 0; look < MAX_LOOKS && left.length > 0; look += 1) {
    const now = await floor.agent(agentId)
    if (!now) return
    const items = left.map((entry) => itemAt(entry, work.now))
    const { itemId } = nextItemFor(await floor.snapshot(now.value), items, policy, work.now)
    if (itemId === null) return
    await routeTicket(work, itemId)
    left = left.filter((entry) => entry.ticketId !== itemId)
  }
}
