import type { Client } from '@deskwire/sdk'
import type { Report } from './reports.ts'
import { spell, type Trace } from './trace.ts'

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

const minutes = (n: number): string => `PT${n}M`

/**
 * Plays a support case through the API as an ISV's portal, a contact's browser and an agent's desk would: from the first
 * words to the rating. Fails where anything does.
 */
export async function playCase({ client, agent, trace }: Stage, report: Report): Promise<PlayedCase> {
  trace.chapter('The portal registers its customer')
  const account = await client.accounts.create({ name: report.account, language: report.language, timeZone: report.timeZone })
  const contact = await client.contacts.create({ accountId: account.id, name: report.contact, language: report.language, timeZone: report.timeZone })
  await client.contracts.create({ accountId: account.id, name: 'Gold', tier: 'enterprise', supportHours: 'always' })
  trace.says('portal', `${account.name}, ${contact.name}, contract Gold (enterprise, always)`)

  trace.chapter('The contact reports a fault')
  const filed = await client.tickets.create({
    accountId: account.id,
    contactId: contact.id,
    title: report.title,
    description: report.description,
    channel: 'portal',
  })
  trace.says('contact', report.title)
  trace.fact('ticket', `${filed.id}, ${filed.severity}, ${filed.language}`)
  trace.fact('tags', filed.tags.map((tag) => tag.value).join(', ') || 'none')
  trace.fact('facts', filed.facts.map((fact) => `${fact.key} = ${fact.value}`).join('; ') || 'none')
  trace.fact('missing', filed.missingFacts.join(', ') || 'nothing')

  trace.chapter('Intake asks for what is missing')
  const asContact = client.as(contact.id)
  for await (const question of asContact.followUps.list(filed.id, { state: 'open' })) {
    const choice = question.choices.find((offered) => !offered.freeText)
    if (!choice) continue
    await asContact.followUps.answer(filed.id, question.id, { choice: choice.value })
    trace.says('bot', `${question.question}  [${question.choices.map((offered) => offered.label).join(' | ')}]`)
    trace.says('contact', choice.label)
  }
  const complete = await client.tickets.get(filed.id)
  trace.fact('missing', complete.missingFacts.join(', ') || 'nothing')

  trace.chapter('Articles that may help')
  const { items: suggestions } = await asContact.suggestions.create({ ticketId: filed.id, limit: 3 })
  for (const { title, language, score } of suggestions) trace.fact(score.toFixed(1), `${title} (${language})`)
  const [best] = suggestions
  if (best) await asContact.suggestions.recordOutcome(best.id, { outcome: 'opened' })

  trace.chapter('An agent takes it')
  const asAgent = client.as(agent.id)
  await client.sandbox.advanceClock({ by: minutes(4) })
  const taken = await asAgent.tickets.assign(filed.id, { agentId: agent.id }, { ifMatch: complete.version })
  trace.says('agent', `${agent.name} takes the ticket: ${taken.status}`)
  await asAgent.messages.create(filed.id, { body: 'Checked the instance: running, no system event.', visibility: 'internal' })
  await asAgent.messages.create(filed.id, { body: report.question, visibility: 'public' })
  trace.says('agent', report.question)
  const waiting = await asAgent.tickets.transition(filed.id, { to: 'pendingCustomer' }, { ifMatch: taken.version })
  trace.fact('status', waiting.status)

  await client.sandbox.advanceClock({ by: minutes(26) })
  await asContact.messages.create(filed.id, { body: report.answer, visibility: 'public' })
  trace.says('contact', report.answer)
  const reopened = await asAgent.tickets.get(filed.id)
  trace.fact('status', reopened.status)

  trace.chapter('It is solved')
  await client.sandbox.advanceClock({ by: minutes(15) })
  await asAgent.messages.create(filed.id, { body: report.solution, visibility: 'public' })
  trace.says('agent', report.solution)
  if (best) await asAgent.suggestions.recordOutcome(best.id, { outcome: 'solved' })
  const solved = await asAgent.tickets.transition(filed.id, { to: 'solved', resolutionCode: 'fixed' }, { ifMatch: reopened.version })
  const rating = await asContact.ratings.create(filed.id, { score: 5, comment: report.comment })
  trace.says('contact', `${'★'.repeat(rating.score)} ${report.comment}`)
  const closed = await asContact.tickets.transition(filed.id, { to: 'closed' }, { ifMatch: solved.version })
  trace.fact('status', closed.status)

  const eventTypes = await printHistory(client, filed.id, trace)
  return { ticketId: filed.id, status: closed.status, score: rating.score, eventTypes }
}

async function printHistory(client: Client, ticketId: string, trace: Trace): Promise<readonly string[]> {
  const { assignees, progress, duration, resolution } = await client.tickets.timeline(ticketId)
  trace.chapter('The ticket in four dimensions')
  trace.fact('assignee', assignees.map(({ agentId, ms }) => `${agentId ?? 'nobody'} ${spell(ms)}`).join(' -> '))
  trace.fact('progress', progress.map(({ status }) => status).join(' -> '))
  trace.fact('duration', `handling ${spell(duration.handlingMs)}, waiting for the customer ${spell(duration.waitingCustomerMs)}, total ${spell(duration.totalMs)}`)
  trace.fact('resolution', resolution ? `${resolution.code} after ${resolution.cycles} cycle` : 'none')

  trace.chapter('What happened, event by event')
  const types: string[] = []
  for await (const event of client.events.list({ subjectId: ticketId, sort: 'sequence' })) {
    types.push(event.type)
    trace.fact(`#${event.sequence}`, `${event.occurredAt}  ${event.type} by ${event.actor.type}`)
  }
  return types
}
