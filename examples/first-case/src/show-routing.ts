import type { Reservation, RoutingDecision } from '@deskwire/sdk'
import {
  nearestMiss,
  otherCenters,
  runnerUp,
  whoWasAsked,
  whoWasChosen,
  whyThisCenter,
} from './decision-in-words.ts'
import { must } from './must.ts'
import type { Stage } from './stage.ts'
import { wallClock } from './trace.ts'

/** An offer that waits for an answer, with the decision that led to it. */
export interface Offered {
  readonly reservation: Reservation
  readonly decision: RoutingDecision
  readonly agentName: string
}

/** Reads whom a ticket is offered to now. Fails where it is offered to nobody. */
export async function openOffer({ client, floor }: Stage, ticketId: string): Promise<Offered> {
  const reservation = await client.reservations.list({ ticketId, state: 'offered' }).first()
  must('The ticket should be offered to somebody', reservation !== undefined)
  const decision = await client.decisions.get(reservation.decisionId)
  const { chosen, candidates } = decision
  must('The offer should go to the agent who was chosen', chosen?.agentId === reservation.agentId)
  for (const { score, contributions } of candidates) {
    const sum = contributions.reduce((total, { points }) => total + points, 0)
    must('What the dimensions add should be the score', sum === score, `${sum} of ${score}`)
  }
  return { reservation, decision, agentName: floor.nameOf(reservation.agentId) ?? reservation.agentId }
}

/** Tells how routing came to an offer: where, who, why, and why nobody else. */
export function printDecision({ trace, floor }: Stage, { decision }: Offered): void {
  const { centerId = null, rule } = decision.centerChoice ?? {}
  trace.fact('centre', `${floor.nameOf(centerId ?? '') ?? 'any'}: ${whyThisCenter(decision)}`)
  if (rule === 'followTheSun') for (const line of otherCenters(decision, floor)) trace.fact('', line)
  const worksAt = floor.agents.get(decision.chosen?.agentId ?? '')?.centerId
  if (centerId !== null && worksAt !== centerId)
    trace.fact('', 'nobody there may take it now, so every regional centre was asked')
  trace.fact('asked', whoWasAsked(decision))
  printChoice({ trace, floor }, decision)
}

/** Tells who was chosen, and who came closest among those who may not take it. */
export function printChoice(
  { trace, floor }: Pick<Stage, 'trace' | 'floor'>,
  decision: RoutingDecision,
): void {
  trace.fact('chosen', whoWasChosen(decision, floor))
  trace.fact('second best', runnerUp(decision, floor))
  trace.fact('not chosen', nearestMiss(decision, floor))
}

/** Tells until when an offer stands. */
export function printOffer({ trace }: Stage, { reservation, agentName }: Offered, timeZone: string): void {
  trace.fact('offer', `${agentName} has until ${wallClock(reservation.expiresAt, timeZone)} to accept`)
}

/** The agent of an offer accepts it: a client that speaks for the agent. Fails where the ticket is not the agent's then. */
export async function acceptOffer(
  { client, trace }: Stage,
  ticketId: string,
  { reservation, agentName }: Offered,
) {
  const asAgent = client.as(reservation.agentId)
  const { state } = await asAgent.reservations.accept(reservation.id)
  must('The offer should be accepted', state === 'accepted', state)
  const ticket = await asAgent.tickets.get(ticketId)
  must('The ticket should be with who accepted it', ticket.assigneeId === reservation.agentId)
  trace.says('agent', `${agentName} accepts`)
  return { asAgent, ticket }
}
