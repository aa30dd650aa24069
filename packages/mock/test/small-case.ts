import type { Client } from '@deskwire/sdk'

/** A support case in a dozen calls, with what a test wants to know of it. Runs in Node and in a page alike. */
export async function playSmallCase(client: Client, agentId: string) {
  const account = await client.accounts.create({
    name: 'Northwind Clinics',
    language: 'en',
    timeZone: 'Europe/Copenhagen',
  })
  const contact = await client.contacts.create({ accountId: account.id, name: 'Mia Larsen', language: 'en' })
  await client.contracts.create({
    accountId: account.id,
    name: 'Gold',
    tier: 'enterprise',
    supportHours: 'always',
  })
  const filed = await client.tickets.create({
    accountId: account.id,
    contactId: contact.id,
    title: 'The VPN tunnel of the clinic drops every ten minutes',
    description:
      'Since this morning the tunnel of gateway vpn-0042 drops and comes back. The log says IKE_SA_TIMEOUT.',
    channel: 'portal',
  })
  const asContact = client.as(contact.id)
  let answered = 0
  for await (const question of asContact.followUps.list(filed.id, { state: 'open' })) {
    const [choice] = question.choices
    if (!choice) continue
    await asContact.followUps.answer(
      filed.id,
      question.id,
      choice.freeText ? { text: 'vpn-0042' } : { choice: choice.value },
    )
    answered += 1
  }
  const { version } = await client.tickets.get(filed.id)
  const asAgent = client.as(agentId)
  const taken = await asAgent.tickets.assign(filed.id, { agentId }, { ifMatch: version })
  await asAgent.messages.create(filed.id, {
    body: 'The lifetimes of both ends differed; they are equal now.',
    visibility: 'public',
  })
  await client.sandbox.advanceClock({ by: 'PT15M' })
  const solved = await asAgent.tickets.transition(
    filed.id,
    { to: 'solved', resolutionCode: 'fixed' },
    { ifMatch: taken.version },
  )
  await asContact.ratings.create(filed.id, { score: 5 })
  const closed = await asContact.tickets.transition(filed.id, { to: 'closed' }, { ifMatch: solved.version })
  const { duration, progress } = await client.tickets.timeline(filed.id)
  const eventTypes: string[] = []
  for await (const event of client.events.list({ subjectId: filed.id, sort: 'sequence' }))
    eventTypes.push(event.type)
  return {
    ticketId: filed.id,
    status: closed.status,
    answered,
    handlingMs: duration.handlingMs,
    stages: progress.map((stage) => stage.status),
    eventTypes,
  }
}
