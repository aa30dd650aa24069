import { read, readAll, type Send } from './api.ts'
import type { Findings } from './findings.ts'
import type { FeedEvent, TenantHistory, TicketHistory } from './tenant-history.ts'
import { sendIntent, type Acknowledged } from './writer.ts'

/** What is looked at of one tenant. */
export interface TenantCheck {
  readonly name: string
  readonly send: Send
  readonly history: TenantHistory
  readonly findings: Findings
}

interface TicketState {
  readonly status: string
  readonly severity: string
  readonly title: string
  readonly version: number
  readonly messageCount: number
}

// A clock's last event, and the states that it can be in until the next; a breach is told once, also where a clock is cancelled
// by a change and comes back by another.
const statesAfter: Readonly<Record<string, readonly string[]>> = {
  'sla.clockStarted': ['running', 'breached'],
  'sla.clockResumed': ['running', 'breached'],
  'sla.clockPaused': ['paused', 'breached'],
  'sla.clockFulfilled': ['fulfilled'],
  'sla.clockCancelled': ['cancelled', 'breached'],
}

const AT_ONCE = 8

/** Takes in what the feed has told since the last time. */
export async function followFeed({ send, history }: TenantCheck): Promise<void> {
  for (;;) {
    const page = await read<{ items: readonly FeedEvent[] }>(
      send,
      `/v1/events?after=${history.sequence}&limit=100`,
    )
    for (const event of page.items) history.take(event)
    if (page.items.length < 100) return
  }
}

/** What is wrong with a ticket, going by its events; null where nothing is. */
async function faultOf(send: Send, id: string, told: TicketHistory | undefined): Promise<string | null> {
  const { status, body } = await send('GET', `/v1/tickets/${id}`)
  if (status !== 200) return told ? `${id} has events and is not there (${status})` : null
  if (!told) return `${id} is there and has no event`
  const ticket = body as unknown as TicketState
  const messages = await readAll<{ id: string }>(send, `/v1/tickets/${id}/messages`)
  const clocks = await readAll<{ id: string; state: string }>(send, `/v1/clocks?ticketId=${id}`)
  const differences: string[] = []
  for (const field of ['status', 'severity', 'title', 'version'] as const)
    if (ticket[field] !== told[field])
      differences.push(`${field} ${ticket[field]}, by its events ${told[field]}`)
  if (ticket.messageCount !== told.messages.size || !isSame(messages, told.messages))
    differences.push(
      `messages ${ticket.messageCount} counted, ${messages.length} there, by its events ${told.messages.size}`,
    )
  if (!isSame(clocks, new Set(told.clocks.keys())))
    differences.push(`clocks ${clocks.length}, by its events ${told.clocks.size}`)
  for (const { id: clockId, state } of clocks) {
    const last = told.clocks.get(clockId)
    if (last && !statesAfter[last]?.includes(state)) differences.push(`${clockId} is ${state} after ${last}`)
  }
  return differences.length === 0 ? null : `${id}: ${differences.join('; ')}`
}

const isSame = (found: readonly { readonly id: string }[], told: ReadonlySet<string>): boolean =>
  found.length === told.size && found.every(({ id }) => told.has(id))

/** Holds tickets to their events. A timer may move one between the two reads, so what differs is looked at again. */
export async function checkTickets(check: TenantCheck, ids: Iterable<string>): Promise<void> {
  const { name, send, history, findings } = check
  const waiting = [...ids]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if ((await faultOf(send, id, history.tickets.get(id))) === null) continue
        await followFeed(check)
        const fault = await faultOf(send, id, history.tickets.get(id))
        if (fault !== null) findings.add('torn', `${name}: ${fault}`)
      }
    }),
  )
}

/** Looks for the effects of writes that were acknowledged. */
export function checkAcknowledged(
  { name, history, findings }: TenantCheck,
  writes: readonly Acknowledged[],
): void {
  for (const { intent, ticketId, resourceId } of writes) {
    const ticket = history.tickets.get(ticketId)
    const isThere =
      history.effects.has(intent.tag) &&
      ticket &&
      (intent.kind !== 'message' || ticket.messages.has(resourceId))
    if (!isThere)
      findings.add('lost', `${name}: ${intent.kind} ${intent.tag} of ${resourceId} was acknowledged`)
  }
}

/** Sends writes again that were acknowledged: they must be known by their keys, and answered as before. */
export async function repeatWrites(
  { name, send, findings }: TenantCheck,
  writes: readonly Acknowledged[],
): Promise<void> {
  for (const { intent, resourceId } of writes) {
    const { status, body, isReplay } = await sendIntent(send, intent)
    if (status < 200 || status > 299)
      findings.add('lost', `${name}: the key of ${intent.tag}, answered by ${status}`)
    else if (!isReplay || body['id'] !== resourceId)
      findings.add(
        'doubled',
        `${name}: the key of ${intent.tag} ran again (${resourceId}, now ${String(body['id'])})`,
      )
  }
}

/** Holds the list of all tickets to the events: what an index leads to, and that it leads to everything. */
export async function checkList({ name, send, history, findings }: TenantCheck): Promise<void> {
  const listed = new Set<string>()
  for (const { id } of await readAll<{ id: string }>(send, '/v1/tickets?sort=createdAt')) {
    if (listed.has(id)) findings.add('doubled', `${name}: ${id} stands in the list twice`)
    listed.add(id)
    if (!history.tickets.has(id)) findings.add('torn', `${name}: ${id} is listed and has no event`)
  }
  for (const id of history.tickets.keys())
    if (!listed.has(id)) findings.add('torn', `${name}: ${id} has events and is not listed`)
}
