import { endReservation, type Reservation, type ReservationCommand } from '@deskwire/routing'
import { reservations, type AgentDoc, type ReservationDoc } from '../documents/index.ts'
import { epochMs, iso } from '../instant.ts'
import type { Stored } from '../ports/store.ts'
import type { Work } from '../work.ts'
import { withHeld } from './agent-load.ts'
import { floorOf } from './floor-view.ts'
import { entryOf, exclusionsOf, patchEntry, PLATFORM } from './queue-entry.ts'
import { EXPIRE_TIMER, timerId } from './timers.ts'

/** How an offer ends. */
export type Ending =
  | { readonly command: 'accept' | 'expire' }
  | { readonly command: 'decline'; readonly reason: string | null }
  | {
      readonly command: 'rescind'
      readonly cause: 'ticketEnded' | 'assigned' | 'escalated' | 'presence'
    }

const OUTCOMES = {
  accept: 'reservation.accepted',
  decline: 'reservation.declined',
  expire: 'reservation.expired',
  rescind: 'reservation.rescinded',
} as const satisfies Record<ReservationCommand, string>

const engineReservation = (doc: ReservationDoc): Reservation => ({
  id: doc.id,
  itemId: doc.ticketId,
  agentId: doc.agentId,
  channel: doc.channel,
  weight: doc.units,
  state: doc.state as Reservation['state'],
  offeredAt: epochMs(doc.offeredAt),
  expiresAt: epochMs(doc.expiresAt),
  endedAt: doc.endedAt === null ? null : epochMs(doc.endedAt),
})

/** Whether an offer can still be answered; if not, how it ended. */
export function endedState(doc: ReservationDoc, now: number): string | null {
  if (doc.state !== 'offered') return doc.state
  return now >= epochMs(doc.expiresAt) ? 'expired' : null
}

/**
 * Ends an open offer: the reservation, the agent's work, the ticket's place in the queue, and the event, in one.
 * @returns the ended reservation; undefined where the offer is over already, or it is too early to expire
 */
export async function endOffer(
  work: Work,
  stored: Stored<ReservationDoc>,
  ending: Ending,
): Promise<ReservationDoc | undefined> {
  const { ticketId, agentId, channel, units } = stored.value
  const floor = floorOf(work)
  const exclusionMs = (await floor.policy())?.reservation.exclusionMs ?? 0
  const result = endReservation(
    engineReservation(stored.value),
    ending.command,
    { [channel]: { limit: units, used: 0, reserved: units } },
    { reservation: { ttlMs: 1, exclusionMs } },
    work.now,
  )
  if (!result.ok) return undefined
  const { reservation, exclusion } = result
  const value: ReservationDoc = {
    ...stored.value,
    state: reservation.state,
    endedAt: work.nowIso,
    declineReason: ending.command === 'decline' ? ending.reason : null,
  }
  work.tx.replace(reservations, stored, value)
  work.tx.cancel(timerId(EXPIRE_TIMER, stored.id))
  const accepted = ending.command === 'accept'
  const agent = await floor.agent(agentId)
  if (agent) floor.save(agent, accepted ? taking(work, agent.value, value) : letting(agent.value, ticketId))

  const entry = await entryOf(work, ticketId)
  if (entry?.value.reservationId === stored.id) {
    const { item } = entry.value
    const excluded = [...exclusionsOf(item, work.now), ...(exclusion ? [exclusion] : [])]
    patchEntry(work, entry, {
      state: accepted ? 'done' : 'waiting',
      reservationId: null,
      item: { ...item, excluded },
    })
  }
  work.emit({
    type: OUTCOMES[ending.command],
    subject: { type: 'ticket', id: ticketId },
    data: {
      reservationId: stored.id,
      ticketId,
      agentId,
      ...(exclusion && { excludedUntil: iso(exclusion.until) }),
      ...(ending.command === 'rescind' && { cause: ending.cause }),
    },
    ...(ending.command === 'decline' && { content: { reason: ending.reason } }),
    ...((ending.command === 'rescind' || ending.command === 'expire') && { actor: PLATFORM }),
  })
  return value
}

const letting = (agent: AgentDoc, ticketId: string): AgentDoc => ({
  ...agent,
  work: agent.work.filter((held) => held.ticketId !== ticketId || held.state !== 'reserved'),
})

const taking = (work: Work, agent: AgentDoc, { ticketId, channel, units }: ReservationDoc): AgentDoc => ({
  ...agent,
  work: withHeld(agent.work, { ticketId, channel, weight: units, state: 'used' }),
  lastAssignedAt: work.now,
})

/** Takes back the open offer of a ticket, if there is one. */
export async function rescindOffer(
  work: Work,
  ticketId: string,
  cause: Extract<Ending, { command: 'rescind' }>['cause'],
): Promise<void> {
  const entry = await entryOf(work, ticketId)
  const open = entry?.value.reservationId ?? null
  const stored = open === null ? undefined : await work.tx.get(reservations, open)
  if (stored) await endOffer(work, stored, { command: 'rescind', cause })
}

/** Takes back the open offers to an agent who is not there to answer them. */
export async function rescindOffersTo(work: Work, agentId: string): Promise<void> {
  const agent = await floorOf(work).agent(agentId)
  for (const { ticketId, state } of agent?.value.work ?? [])
    if (state === 'reserved') await rescindOffer(work, ticketId, 'presence')
}
