import { reservations } from '../documents/index.ts'
import type { TimerHandlers } from '../timers/run-timers.ts'
import type { Work } from '../work.ts'
import { endOffer } from './end-reservation.ts'
import { floorOf } from './floor-view.ts'
import { endPresence, setPresence } from './presence.ts'
import { pullFor } from './pull-for.ts'
import { routeTicket, widenTicket } from './route-ticket.ts'
import { EXPIRE_TIMER, PRESENCE_TIMER, RETRY_TIMER, SHIFT_TIMER, WIDEN_TIMER } from './timers.ts'

/**
 * Ends an offer that nobody answered. Who lets one expire is not at the desk: away, until they say otherwise, so that a ticket
 * does not go round among empty chairs.
 */
async function expireOffer(work: Work, reservationId: string): Promise<void> {
  const stored = await work.tx.get(reservations, reservationId)
  const ended = stored && (await endOffer(work, stored, { command: 'expire' }))
  if (!ended) return
  const agent = await floorOf(work).agent(ended.agentId)
  if (agent?.value.presence === 'available') await setPresence(work, agent, { presence: 'away', until: null })
}

/** What the timers of routing do. */
export const routingTimers: TimerHandlers = {
  [EXPIRE_TIMER]: (work, timer) => expireOffer(work, timer.subjectId),
  [WIDEN_TIMER]: (work, timer) => widenTicket(work, timer.subjectId),
  [RETRY_TIMER]: (work, timer) => routeTicket(work, timer.subjectId),
  [PRESENCE_TIMER]: (work, timer) => endPresence(work, timer.subjectId),
  [SHIFT_TIMER]: (work, timer) => pullFor(work, timer.subjectId),
}
