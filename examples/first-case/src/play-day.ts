import type { Client, Event, Ticket } from '@deskwire/sdk'
import { type Filed, fileReport } from './file-report.ts'
import { printEvents, printHistory } from './history.ts'
import { must } from './must.ts'
import type { Report } from './reports.ts'
import { clockOf, mustBeMet, printClocks } from './show-clocks.ts'
import { acceptOffer, openOffer, printChoice, printDecision, printOffer } from './show-routing.ts'
import type { Stage } from './stage.ts'
import { list, showTime } from './trace.ts'

/** What is left of a case when it is over. */
export interface PlayedCase {
  readonly ticketId: string
  readonly status: string
  readonly score: number
  readonly eventTypes: readonly string[]
}

/** A ticket in an agent's hands. */
interface Held {
  readonly asAgent: Client
  readonly name: string
  readonly ticket: Ticket
}

/**
 * Plays a support case of a working day through the API as an ISV's portal, a contact's browser and the agents' desks would: from
 * the first words to the rating, over a weekend on which a promise is broken.
 * @throws {StoryError} a step does not do what the story says
 */
export async function playDay(stage: Stage, report: Report): Promise<PlayedCase> {
  const filed = await fileReport(stage, report)
  const ticketId = filed.ticket.id
  await routeIt(stage, report, ticketId)
  await answerQuestions(stage, report, filed)
  const suggestionId = await readSuggestions(stage, filed)
  const first = await letOfferExpire(stage, report, ticketId)
  await askBack(stage, report, filed, first)
  const second = await breakPromise(stage, report, ticketId, first)
  const { status, score } = await solve(stage, report, filed, second, suggestionId)
  const contact = { id: filed.contactId, name: report.contact }
  const eventTypes = await printHistory(stage, { ticketId, contact, timeZone: report.timeZone })
  return { ticketId, status, score, eventTypes }
}

async function routeIt(stage: Stage, { timeZone }: Report, ticketId: string): Promise<void> {
  stage.trace.chapter('Routing looks for an agent, and says why')
  const offered = await openOffer(stage, ticketId)
  must('The centre of the region should be chosen', offered.decision.centerChoice?.rule === 'homeRegion')
  printDecision(stage, offered)
  printOffer(stage, offered, timeZone)
  stage.trace.chapter('The customer is promised an answer and a solution')
  await printClocks(stage, ticketId, timeZone)
}

async function answerQuestions(
  { client, trace }: Stage,
  report: Report,
  { ticket, asContact }: Filed,
): Promise<void> {
  trace.chapter('A bot asks for what is missing')
  for await (const { id, question, choices, factKey } of asContact.followUps.list(ticket.id, {
    state: 'open',
  })) {
    const answer = report.answers[factKey] ?? {
      choice: choices.find((offered) => !offered.freeText)?.value ?? '',
    }
    await asContact.followUps.answer(ticket.id, id, answer)
    trace.says('bot', `${question}  [${choices.map(({ label }) => label).join(' | ')}]`)
    trace.says(
      'contact',
      'text' in answer
        ? answer.text
        : (choices.find(({ value }) => value === answer.choice)?.label ?? answer.choice),
    )
  }
  const { missingFacts } = await client.tickets.get(ticket.id)
  must('Nothing should be missing any more', missingFacts.length === 0, list(missingFacts, ''))
  trace.fact('missing', 'nothing')
}

/** Shows articles to the contact, who opens the best: its suggestion's id, where there is one. */
async function readSuggestions({ trace }: Stage, { ticket, asContact }: Filed): Promise<string | undefined> {
  trace.chapter('Articles that may help, the best first')
  const { items } = await asContact.suggestions.create({ ticketId: ticket.id, limit: 3 })
  for (const { title, language, score } of items)
    trace.fact(`score ${Math.round(score)}`, `${title} (${language})`)
  const [best] = items
  must('At least one article should fit', best !== undefined)
  await asContact.suggestions.recordOutcome(best.id, { outcome: 'opened' })
  trace.says('contact', `opens "${best.title}"`)
  return best.id
}

/** The first agent does not answer, so routing asks the next one, who accepts. */
async function letOfferExpire(stage: Stage, { timeZone }: Report, ticketId: string): Promise<Held> {
  const { client, trace } = stage
  trace.chapter('The first agent lets the offer pass, the second accepts')
  const first = await openOffer(stage, ticketId)
  await client.sandbox.advanceClock({ to: first.reservation.expiresAt })
  const { state } = await client.reservations.get(first.reservation.id)
  must('An offer that nobody answers should expire', state === 'expired', state)
  const { presence } = await client.agents.get(first.reservation.agentId)
  must('Who lets an offer pass should count as away', presence === 'away', presence)
  trace.says(
    'agent',
    `${first.agentName} does not answer: the offer expires, and ${first.agentName} counts as away`,
  )
  const second = await openOffer(stage, ticketId)
  must('The next offer should go to somebody else', second.reservation.agentId !== first.reservation.agentId)
  printChoice(stage, second.decision)
  printOffer(stage, second, timeZone)
  await client.sandbox.advanceClock({ by: 'PT30S' })
  const { asAgent, ticket } = await acceptOffer(stage, ticketId, second)
  trace.fact('status', ticket.status)
  await mustBeMet(stage, ticketId, 'timeToEngage')
  return { asAgent, name: second.agentName, ticket }
}

/** The agent asks back and gets an answer. While the customer is asked, the clock of the solution stands. */
async function askBack(
  stage: Stage,
  report: Report,
  { ticket: { id: ticketId }, asContact }: Filed,
  { asAgent, ticket }: Held,
): Promise<void> {
  const { client, trace } = stage
  trace.chapter('The agent asks back')
  await asAgent.messages.create(ticketId, { body: report.question, visibility: 'public' })
  trace.says('agent', report.question)
  await mustBeMet(stage, ticketId, 'firstResponse')
  trace.fact('promise', 'the first answer came in time')
  const waiting = await asAgent.tickets.transition(
    ticketId,
    { to: 'pendingCustomer' },
    { ifMatch: ticket.version },
  )
  const { state } = await clockOf(stage, ticketId, 'resolution')
  must('The clock should stand while the customer is asked', state === 'paused', state)
  trace.fact('status', `${waiting.status}: the clock of the solution stands`)

  await client.sandbox.advanceClock({ by: 'PT26M' })
  await asContact.messages.create(ticketId, { body: report.answer, visibility: 'public' })
  trace.says('contact', `${report.answer} (26 minutes later)`)
  const { status } = await client.tickets.get(ticketId)
  must('The answer alone should open the ticket again', status === 'open', status)
  trace.fact('status', `${status}, by the answer alone: the clock counts again`)
  await asAgent.messages.create(ticketId, { body: report.promise, visibility: 'public' })
  trace.says('agent', report.promise)
}

/** Nobody works on it, until the time for a solution is over. */
async function breakPromise(
  stage: Stage,
  { timeZone, note }: Report,
  ticketId: string,
  first: Held,
): Promise<Held> {
  const { client, trace } = stage
  const { dueAt } = await clockOf(stage, ticketId, 'resolution')
  must('The clock of the solution should be due some time', dueAt !== null)
  trace.chapter(`Nobody goes on with it, and the clock jumps to ${showTime(dueAt, timeZone)}`)
  const news = await eventsOfJump(client, ticketId, dueAt)
  printEvents(stage, news, timeZone)
  const order = news.map(({ type }) => type)
  const [warned, breached, escalated, offered] = (
    ['sla.warning', 'sla.breached', 'ticket.escalated', 'ticket.offered'] as const
  ).map((type) => order.indexOf(type)) as [number, number, number, number]
  must(
    'A warning, a breach, an escalation and a new offer should follow each other',
    0 <= warned && warned < breached && breached < escalated && escalated < offered,
    list(order, 'nothing'),
  )
  must('The breach should be stamped at the due instant', news[breached]?.occurredAt === dueAt)
  return takeOver(stage, note, ticketId, first)
}

/** The second tier was asked by itself, and takes the ticket over. */
async function takeOver(stage: Stage, note: string, ticketId: string, first: Held): Promise<Held> {
  const { client, trace } = stage
  const { tier, slaState } = await client.tickets.get(ticketId)
  must('The second tier should be asked', tier === 'L2' && first.ticket.tier === 'L1', `${tier}`)
  must('The ticket should show that a promise is broken', slaState === 'breached', slaState)
  const offer = await openOffer(stage, ticketId)
  printDecision(stage, offer)
  await client.sandbox.advanceClock({ by: 'PT40S' })
  const { asAgent, ticket } = await acceptOffer(stage, ticketId, offer)
  const centers = [...new Set([first.ticket.centerId, ticket.centerId])].map((id) =>
    stage.floor.nameOf(id ?? ''),
  )
  trace.fact(
    'moved',
    `${first.name} -> ${offer.agentName}, tier ${first.ticket.tier} -> ${ticket.tier}, centre ${centers.join(' -> ')}`,
  )
  await asAgent.messages.create(ticketId, { body: note, visibility: 'internal' })
  trace.says('agent', `${note} (internal, the contact never sees it)`)
  return { asAgent, name: offer.agentName, ticket }
}

/** Moves the clock to an instant: what happened to the ticket on the way, in order. */
async function eventsOfJump(client: Client, ticketId: string, to: string): Promise<readonly Event[]> {
  const after = (await client.events.list({ sort: '-sequence' }).first())?.sequence ?? 0
  await client.sandbox.advanceClock({ to })
  const events = await client.events.list({ after }).toArray({ max: 200 })
  return events.filter(({ subject }) => subject.id === ticketId)
}

async function solve(
  { client, trace }: Stage,
  report: Report,
  { ticket: { id: ticketId }, asContact }: Filed,
  { asAgent, ticket }: Held,
  suggestionId: string | undefined,
): Promise<{ readonly status: string; readonly score: number }> {
  trace.chapter('It is solved')
  await client.sandbox.advanceClock({ by: 'PT15M' })
  await asAgent.messages.create(ticketId, { body: report.solution, visibility: 'public' })
  trace.says('agent', report.solution)
  if (suggestionId) await asAgent.suggestions.recordOutcome(suggestionId, { outcome: 'solved' })
  const solved = await asAgent.tickets.transition(
    ticketId,
    { to: 'solved', resolutionCode: 'fixed' },
    { ifMatch: ticket.version },
  )
  trace.fact('status', solved.status)
  await client.sandbox.advanceClock({ by: 'PT8M' })
  const { score } = await asContact.ratings.create(ticketId, { score: 4, comment: report.comment })
  trace.says('contact', `${'★'.repeat(score)} ${report.comment}`)
  const { status } = await asContact.tickets.transition(
    ticketId,
    { to: 'closed' },
    { ifMatch: solved.version },
  )
  must('The ticket should be closed', status === 'closed', status)
  trace.fact('status', status)
  return { status, score }
}
