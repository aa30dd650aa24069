import { spellLanguages } from './decision-in-words.ts'
import { type Filed, fileReport } from './file-report.ts'
import { printHistory } from './history.ts'
import { must } from './must.ts'
import type { PlayedCase } from './play-day.ts'
import type { Emergency } from './reports.ts'
import { mustBeMet, printClocks } from './show-clocks.ts'
import { acceptOffer, openOffer, printDecision, printOffer } from './show-routing.ts'
import type { Stage } from './stage.ts'
import { wallClock } from './trace.ts'

/**
 * Plays a P0 in the middle of the night: every centre of the customer's region sleeps, so it follows the sun to one that is open
 * and speaks the language.
 * @throws {StoryError} a step does not do what the story says
 */
export async function playNight(stage: Stage, emergency: Emergency): Promise<PlayedCase> {
  const { client, trace } = stage
  const { now } = await client.sandbox.getClock()
  if (Date.parse(now) < Date.parse(emergency.now)) await client.sandbox.advanceClock({ to: emergency.now })
  const time = wallClock(emergency.now, emergency.timeZone)
  trace.chapter(`Second scenario: ${time} in ${emergency.timeZone}, and everything is down`)
  const filed = await fileReport(stage, emergency)
  must('Intake should see a P0', filed.ticket.severity === 'P0', filed.ticket.severity)
  await followTheSun(stage, emergency, filed)
  const { status, score } = await restore(stage, emergency, filed)
  const contact = { id: filed.contactId, name: emergency.contact }
  const view = { ticketId: filed.ticket.id, contact, timeZone: emergency.timeZone }
  return { ticketId: filed.ticket.id, status, score, eventTypes: await printHistory(stage, view) }
}

async function followTheSun(
  stage: Stage,
  { timeZone, language, now }: Emergency,
  { ticket }: Filed,
): Promise<void> {
  const { trace, floor } = stage
  trace.chapter('Routing follows the sun')
  const offered = await openOffer(stage, ticket.id)
  const { centerChoice } = offered.decision
  must(
    'The ticket should follow the sun',
    centerChoice?.rule === 'followTheSun',
    centerChoice?.rule ?? 'no rule',
  )
  const center = floor.centers.get(centerChoice.centerId ?? '')
  must('It should go to a centre in another zone', center !== undefined && center.timeZone !== timeZone)
  const agent = floor.agents.get(offered.reservation.agentId)
  must('The agent should work there', agent?.centerId === center.id, agent?.name)
  must(
    "The agent should speak the customer's language",
    agent.languages.some((known) => known.language === language),
  )
  printDecision(stage, offered)
  trace.fact(
    'there',
    `it is ${wallClock(now, center.timeZone)} in ${center.name}, and ${agent.name} speaks ${spellLanguages(agent.languages.map((known) => known.language))}`,
  )
  printOffer(stage, offered, timeZone)
  trace.chapter('The customer is promised an expert and a running service')
  await printClocks(stage, ticket.id, timeZone)
}

async function restore(
  stage: Stage,
  { firstReply, solution, comment }: Emergency,
  { ticket: { id: ticketId }, asContact }: Filed,
): Promise<{ readonly status: string; readonly score: number }> {
  const { client, trace } = stage
  trace.chapter('An agent there accepts, and restores the service')
  await client.sandbox.advanceClock({ by: 'PT45S' })
  const { asAgent, ticket } = await acceptOffer(stage, ticketId, await openOffer(stage, ticketId))
  await mustBeMet(stage, ticketId, 'timeToEngage')
  await asAgent.messages.create(ticketId, { body: firstReply, visibility: 'public' })
  trace.says('agent', firstReply)
  await client.sandbox.advanceClock({ by: 'PT38M' })
  await asAgent.messages.create(ticketId, { body: solution, visibility: 'public' })
  trace.says('agent', solution)
  const solved = await asAgent.tickets.transition(
    ticketId,
    { to: 'solved', resolutionCode: 'fixed' },
    { ifMatch: ticket.version },
  )
  for (const metric of ['firstResponse', 'recovery', 'resolution']) await mustBeMet(stage, ticketId, metric)
  trace.fact('promises', 'all were kept')
  const { score } = await asContact.ratings.create(ticketId, { score: 5, comment })
  trace.says('contact', `${'★'.repeat(score)} ${comment}`)
  const { status } = await asContact.tickets.transition(
    ticketId,
    { to: 'closed' },
    { ifMatch: solved.version },
  )
  must('The ticket should be closed', status === 'closed', status)
  trace.fact('status', status)
  return { status, score }
}
