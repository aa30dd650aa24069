import { nextItemFor, type RoutingItem, type RoutingPolicy } from '@deskwire/routing'
import { queueEntries, type AgentDoc, type QueueEntryDoc } from '../documents/index.ts'
import type { IndexKey } from '../store/index-key.ts'
import type { Work } from '../work.ts'
import { hasRoom } from './agent-load.ts'
import { mayAsk } from './decide-for.ts'
import { floorOf } from './floor-view.ts'
import { entryOf } from './queue-entry.ts'
import { routeTicket } from './route-ticket.ts'
import { settingsOf } from './settings.ts'

// The queue is read in pages, in its order: priority, then due instant, then age. Tickets that an agent cannot take do not hide
// those behind them; only what stands further back than the last page waits for its own timer, or for the queue to get shorter.
const PAGE = 200
const MAX_PAGES = 10

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

/** The waiting tickets as they were committed, a page at a time, from the head of the queue. */
async function* waitingPages(work: Work): AsyncGenerator<readonly QueueEntryDoc[]> {
  let after: IndexKey | undefined
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const rows = await work.tx.query(queueEntries, {
      index: 'waiting',
      prefix: [],
      limit: PAGE,
      ...(after && { after }),
    })
    yield rows.map((row) => row.value)
    after = rows.at(-1)?.key
    if (rows.length < PAGE) return
  }
}

/** A ticket as this unit sees it; undefined where it does not wait any more. */
async function stillWaiting(work: Work, ticketId: string): Promise<QueueEntryDoc | undefined> {
  const entry = (await entryOf(work, ticketId))?.value
  return entry?.state === 'waiting' ? entry : undefined
}

/** The first waiting tickets of a queue, or of all of them. */
export async function waitingTickets(work: Work, queueId: string | null): Promise<readonly QueueEntryDoc[]> {
  const waiting: QueueEntryDoc[] = []
  for await (const page of waitingPages(work)) {
    for (const { ticketId, queueId: ownId } of page) {
      if (queueId !== null && ownId !== queueId) continue
      const entry = await stillWaiting(work, ticketId)
      if (entry) waiting.push(entry)
      if (waiting.length === PAGE) return waiting
    }
  }
  return waiting
}

/** Those tickets of a page that an agent may be asked for. Only these are read again, which guards them. */
async function candidatesFor(
  work: Work,
  agent: AgentDoc,
  policy: RoutingPolicy,
  page: readonly QueueEntryDoc[],
): Promise<readonly QueueEntryDoc[]> {
  const snapshot = await floorOf(work).snapshot(agent)
  const settings = await settingsOf(work)
  const candidates: QueueEntryDoc[] = []
  for (const seen of page) {
    if (nextItemFor(snapshot, [itemAt(seen, work.now)], policy, work.now).itemId === null) continue
    const entry = await stillWaiting(work, seen.ticketId)
    if (!entry || entry.holderId === agent.id) continue
    const queue = settings.queues.find(({ id }) => id === entry.queueId) ?? null
    if (await mayAsk(work, { ...entry, queue }, agent.centerId)) candidates.push(entry)
  }
  return candidates
}

/** Looks for tickets for an agent who has become free: what waits longest comes first, before what arrives. */
export async function pullFor(work: Work, agentId: string): Promise<void> {
  const floor = floorOf(work)
  const policy = await floor.policy()
  const agent = await floor.agent(agentId)
  if (!policy || agent?.value.state !== 'active' || agent.value.presence !== 'available') return
  await floor.awaitTickets()
  let looks = 0
  for await (const page of waitingPages(work)) {
    const now = await floor.agent(agentId)
    if (!now || !hasRoom(now.value)) return
    let left = await candidatesFor(work, now.value, policy, page)
    while (left.length > 0) {
      const itemId = await nextOf(work, agentId, left, policy)
      if (itemId === null) break
      await routeTicket(work, itemId)
      looks += 1
      if (looks === MAX_LOOKS) return
      left = left.filter((entry) => entry.ticketId !== itemId)
    }
  }
}

/** The ticket that an agent, as it is now, takes next. */
async function nextOf(
  work: Work,
  agentId: string,
  entries: readonly QueueEntryDoc[],
  policy: RoutingPolicy,
): Promise<string | null> {
  const floor = floorOf(work)
  const agent = await floor.agent(agentId)
  if (!agent) return null
  const items = entries.map((entry) => itemAt(entry, work.now))
  return nextItemFor(await floor.snapshot(agent.value), items, policy, work.now).itemId
}
