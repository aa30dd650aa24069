import type { Client, Ticket } from '@deskwire/sdk'
import type { Customer } from './reports.ts'
import type { Stage } from './stage.ts'
import { list, showTime } from './trace.ts'

/** What the later chapters know of the first ones. */
export interface Filed {
  readonly ticket: Ticket
  readonly contactId: string
  /** A client that speaks for the contact. */
  readonly asContact: Client
}

const hoursInWords = { business: 'in business hours', always: 'at all hours' } as const

/** The portal registers a customer, whose contact reports a fault; intake reads it. */
export async function fileReport({ client, trace }: Stage, customer: Customer): Promise<Filed> {
  trace.chapter('The portal registers its customer')
  const { language, timeZone, contract } = customer
  const { id: accountId } = await client.accounts.create({
    name: customer.account,
    language,
    timeZone,
    region: customer.region,
  })
  const { id: contactId } = await client.contacts.create({
    accountId,
    name: customer.contact,
    language,
    timeZone,
  })
  await client.contracts.create({ accountId, ...contract })
  trace.says('portal', `account ${customer.account} (region ${customer.region}), contact ${customer.contact}`)
  trace.fact(
    'contract',
    `${contract.name}: tier ${contract.tier}, support ${hoursInWords[contract.supportHours]}`,
  )

  trace.chapter('The contact reports a fault, and intake reads it')
  const { title, description, channel } = customer
  trace.says('contact', title)
  trace.says('', description)
  const ticket = await client.tickets.create({ accountId, contactId, title, description, channel })
  await printIntake({ client, trace }, ticket, timeZone)
  return { ticket, contactId, asContact: client.as(contactId) }
}

async function printIntake(
  { client, trace }: Pick<Stage, 'client' | 'trace'>,
  { severity, language, tags, facts, missingFacts, categoryId }: Ticket,
  timeZone: string,
): Promise<void> {
  const category = categoryId === null ? null : await client.categories.get(categoryId)
  const templates = new Map((category?.facts ?? []).map((fact) => [fact.key, fact]))
  const labelOf = (key: string): string => templates.get(key)?.label ?? key
  trace.fact('ticket', `severity ${severity}, category ${category?.label ?? 'none'}, language ${language}`)
  trace.fact(
    'tags',
    list(
      tags.map(({ value }) => value),
      'none',
    ),
  )
  for (const [index, { key, value }] of facts.entries()) {
    const isInstant = templates.get(key)?.kind === 'instant'
    trace.fact(
      index === 0 ? 'known' : '',
      `${labelOf(key)}: ${isInstant ? `${showTime(value, timeZone)} (${timeZone})` : value}`,
    )
  }
  trace.fact('missing', list(missingFacts.map(labelOf), 'nothing'))
}
