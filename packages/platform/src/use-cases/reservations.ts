import { listPage } from '../edge/page.ts'
import { agents, reservations, tickets, type ReservationDoc } from '../documents/index.ts'
import type { Stored } from '../ports/store.ts'
import { notFound, Refusal } from '../refusal.ts'
import { capacityOf } from '../routing/agent-load.ts'
import { endedState, endOffer, type Ending } from '../routing/end-reservation.ts'
import { placeTicket } from '../routing/queue-entry.ts'
import { assignTicket } from '../tickets/change-ticket.ts'
import { indexTicket } from '../tickets/search-text.ts'
import { read, write, type Call, type Rendered } from '../use-case.ts'
import type { Work } from '../work.ts'
import { checkSpeaksFor } from './presence.ts'

async function rendered(work: Work, reservationId: string): Promise<Rendered> {
  const stored = await work.tx.get(reservations, reservationId)
  if (!stored) throw notFound()
  return { body: stored.value }
}

function refuseEnded(state: string): Refusal {
  return new Refusal('reservation-ended', `The offer is over: ${state}. Nothing was changed.`, {
    members: { state },
  })
}

async function end(work: Work, stored: Stored<ReservationDoc>, ending: Ending): Promise<void> {
  const over = endedState(stored.value, work.now)
  if (over !== null) throw refuseEnded(over)
  const ended = await endOffer(work, stored, ending)
  if (!ended) throw refuseEnded(stored.value.state)
}

/** The offer holds its units already; they are short only where somebody else has put more on the agent's desk since. */
async function checkRoom(work: Work, { agentId, channel, units }: ReservationDoc): Promise<void> {
  const agent = await work.tx.get(agents, agentId)
  const { limit, used } = (agent && capacityOf(agent.value)[channel]) ?? { limit: 0, used: 0 }
  if (used + units <= limit) return
  throw new Refusal(
    'capacity-exceeded',
    'The agent carries as much of this channel as it can. The offer stays open until it expires.',
    { members: { channel, limit, used } },
  )
}

const target = (work: Work, { path }: Call<'reservations.accept' | 'reservations.decline'>) =>
  work.tx.get(reservations, path.reservationId)

export const reservationCases = {
  'reservations.list': read('reservations.list', (work, call) => {
    const { sort = '-offeredAt' } = call.query
    const sorted = { ...call, query: { ...call.query, sort } }
    return listPage(work.tx, sorted as Call, {
      collection: reservations,
      render: (reservation) => reservation,
    })
  }),

  'reservations.get': read('reservations.get', (work, { path }) => rendered(work, path.reservationId)),

  'reservations.accept': write('reservations.accept', {
    target,
    async run(work, { principal }, stored) {
      const { agentId, ticketId } = stored.value
      checkSpeaksFor(principal, agentId)
      const over = endedState(stored.value, work.now)
      if (over !== null) throw refuseEnded(over)
      await checkRoom(work, stored.value)
      await end(work, stored, { command: 'accept' })
      const agent = await work.tx.get(agents, agentId)
      if (agent) await placeTicket(work, ticketId, { centerId: agent.value.centerId })
      const ticket = await work.tx.get(tickets, ticketId)
      if (ticket) await indexTicket(work, assignTicket(work, ticket, agentId).value)
      return { id: stored.id }
    },
    render: (work, { id }) => rendered(work, id),
  }),

  'reservations.decline': write('reservations.decline', {
    target,
    async run(work, { principal, body }, stored) {
      checkSpeaksFor(principal, stored.value.agentId)
      await end(work, stored, { command: 'decline', reason: body.reason ?? null })
      return { id: stored.id }
    },
    render: (work, { id }) => rendered(work, id),
  }),
}
