import type { Client } from '@deskwire/sdk'
import { printHistory } from './history.ts'
import type { Report } from './reports.ts'
import { showTime, type Trace } from './trace.ts'

/** What the case needs to know of the sandbox, beside its client. */
export interface Stage {
  readonly client: Client
  /** The agent who takes the ticket. */
  readonly agent: { readonly id: string; readonly name: string }
  readonly trace: Trace
}

/** What is left of a case when it is over. */
export interface PlayedCase {
  readonly ticketId: string
  readonly status: string
  readonly score: number
  readonly eventTypes: readonly string[]
}

/** What the later chapters know of the first ones. */
interface Filed {
  readonly ticketId: string
  readonly asContact: Client
}

const minutes = (n: number): string => `PT${n}M`
const list = (parts: readonly string[], none: string): string => parts.join(', ') || none

/**
 * Plays a support case through the API as an ISV's portal, a contact's browser and an agent's desk would: from the first
 * words to the rating. Fails where anything does.
 */
export async function playCase(stage: Stage, report: Report): Promise<PlayedCase> {
  const { client, agent, trace } = stage
  trace.chapter('The portal registers its customer')
  const { language, timeZone } = report
  const account = await client.accounts.create({ name: report.account, language, timeZone })
  const contact = await client.contacts.create({
    accountId: account.id,
    name: report.contact,
    language,
    timeZone,
  })
  await client.contracts.create({
    accountId: account.id,
    name: 'Gold',
    tier: 'enterprise',
    supportHours: 'always',
  })
  trace.says(
    'portal',
    `account ${account.name}, contact ${contact.name}, contract Gold with support at all hours`,
  )

  const asContact = client.as(contact.id)
  const ticketId = await fileReport(stage, report, account.id, contact.id)
  const filed = { ticketId, asContact }
  await answerQuestions(stage, report, filed)
  const suggestionId = await readSuggestions(stage, filed)
  const version = await handle(stage, report, filed)

  trace.chapter('It is solved')
  await client.sandbox.advanceClock({ by: minutes(15) })
  const asAgent = client.as(agent.id)
  await asAgent.messages.create(ticketId, { body: report.solution, visibility: 'public' })
  trace.says('agent', report.solution)
  if (suggestionId) await asAgent.suggestions.recordOutcome(suggestionId, { outcome: 'solved' })
  const solved = await asAgent.tickets.transition(
    ticketId,
    { to: 'solved', resolutionCode: 'fixed' },
    { ifMatch: version },
  )
  trace.fact('status', solved.status)
  await client.sandbox.advanceClock({ by: minutes(8) })
  const { score } = await asContact.ratings.create(ticketId, { score: 5, comment: report.comment })
  trace.says('contact', `${'★'.repeat(score)} ${report.comment}`)
  const closed = await asContact.tickets.transition(ticketId, { to: 'closed' }, { ifMatch: solved.version })
  trace.fact('status', closed.status)

  const names = new Map([
    [agent.id, agent.name],
    [contact.id, contact.name],
  ])
  const eventTypes = await printHistory(client, ticketId, { trace, timeZone, nameOf: (id) => names.get(id) })
  return { ticketId, status: closed.status, score, eventTypes }
}

async function fileReport(
  { client, trace }: Stage,
  report: Report,
  accountId: string,
  contactId: string,
): Promise<string> {
  trace.chapter('The contact reports a fault, and intake reads it')
  const { title, description, timeZone } = report
  trace.says('contact', title)
  trace.says('', description)
  const ticket = await client.tickets.create({ accountId, contactId, title, description, channel: 'portal' })
  const { label, facts } = await category(client, ticket.categoryId)
  trace.fact('ticket', `severity ${ticket.severity}, category ${label}, language ${ticket.language}`)
  trace.fact(
    'tags',
    list(
      ticket.tags.map((tag) => tag.value),
      'none',
    ),
  )
  for (const [index, { key, value }] of ticket.facts.entries()) {
    const template = facts.get(key)
    const shown = template?.kind === 'instant' ? `${showTime(value, timeZone)} (${timeZone})` : value
    trace.fact(index === 0 ? 'known' : '', `${template?.label ?? key}: ${shown}`)
  }
  trace.fact(
    'missing',
    list(
      ticket.missingFacts.map((key) => facts.get(key)?.label ?? key),
      'nothing',
    ),
  )
  return ticket.id
}

async function category(client: Client, categoryId: string | null) {
  if (categoryId === null) return { label: 'none', facts: new Map<string, never>() }
  const { label, facts } = await client.categories.get(categoryId)
  return { label, facts: new Map(facts.map((fact) => [fact.key, fact])) }
}

async function answerQuestions(
  { client, trace }: Stage,
  report: Report,
  { ticketId, asContact }: Filed,
): Promise<void> {
  trace.chapter('A bot asks for what is missing')
  for await (const { id, question, choices, factKey } of asContact.followUps.list(ticketId, {
    state: 'open',
  })) {
    const answer = report.answers[factKey] ?? {
      choice: choices.find((offered) => !offered.freeText)?.value ?? '',
    }
    await asContact.followUps.answer(ticketId, id, answer)
    trace.says('bot', `${question}  [${choices.map(({ label }) => label).join(' | ')}]`)
    trace.says(
      'contact',
      'text' in answer
        ? answer.text
        : (choices.find(({ value }) => value === answer.choice)?.label ?? answer.choice),
    )
  }
  const { missingFacts, severity } = await client.tickets.get(ticketId)
  trace.fact('missing', list(missingFacts, 'nothing'))
  trace.fact('severity', severity)
}

/** Shows articles to the contact, who opens the best: its suggestion's id, where there is one. */
async function readSuggestions(
  { trace }: Stage,
  { ticketId, asContact }: Filed,
): Promise<string | undefined> {
  trace.chapter('Articles that may help, the best first')
  const { items } = await asContact.suggestions.create({ ticketId, limit: 3 })
  for (const { title, language, score } of items)
    trace.fact(`score ${Math.round(score)}`, `${title} (${language})`)
  const [best] = items
  if (!best) {
    trace.fact('none', 'no article fits')
    return undefined
  }
  await asContact.suggestions.recordOutcome(best.id, { outcome: 'opened' })
  trace.says('contact', `opens "${best.title}"`)
  return best.id
}

/** An agent takes the ticket, asks back and gets an answer: the ticket's version after that. */
async function handle(
  { client, agent, trace }: Stage,
  report: Report,
  { ticketId, asContact }: Filed,
): Promise<number> {
  trace.chapter('An agent takes it and asks back')
  const asAgent = client.as(agent.id)
  await client.sandbox.advanceClock({ by: minutes(4) })
  const { version } = await client.tickets.get(ticketId)
  const taken = await asAgent.tickets.assign(ticketId, { agentId: agent.id }, { ifMatch: version })
  trace.says('agent', `${agent.name} takes the ticket`)
  trace.fact('status', taken.status)
  const note = 'Checked the instance: running, no system event.'
  await asAgent.messages.create(ticketId, { body: note, visibility: 'internal' })
  trace.says('agent', `${note} (internal, the contact never sees it)`)
  await asAgent.messages.create(ticketId, { body: report.question, visibility: 'public' })
  trace.says('agent', report.question)
  const waiting = await asAgent.tickets.transition(
    ticketId,
    { to: 'pendingCustomer' },
    { ifMatch: taken.version },
  )
  trace.fact('status', waiting.status)

  await client.sandbox.advanceClock({ by: minutes(26) })
  await asContact.messages.create(ticketId, { body: report.answer, visibility: 'public' })
  trace.says('contact', `${report.answer} (26 minutes later)`)
  const reopened = await asAgent.tickets.get(ticketId)
  trace.fact('status', `${reopened.status}, by the answer alone`)
  return reopened.version
}
