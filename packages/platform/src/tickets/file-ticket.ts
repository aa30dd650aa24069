import type { Ticket, TicketChannel, TicketSeverity } from '@deskwire/contract'
import { contacts, contracts, tickets, type CategoryDoc, type TicketDoc } from '../documents/index.ts'
import { epochMs } from '../instant.ts'
import type { Principal } from '../principal.ts'
import { unknownReference } from '../refusal.ts'
import { type Settings, settingsOf } from '../routing/settings.ts'
import { claimExternalId } from '../use-cases/external-id.ts'
import type { Work } from '../work.ts'
import { readReport } from './read-report.ts'
import { askQuestions } from './questions.ts'
import { indexTicket } from './search-text.ts'
import { seesTicket } from './ticket-view.ts'

/** A report as it is filed, by a caller or as the follow-up of a closed ticket. */
export interface Report {
  readonly title: string
  readonly description: string
  readonly accountId: string
  readonly contactId: string
  readonly contractId?: string
  readonly severity?: TicketSeverity
  readonly categoryId?: string
  readonly language?: string
  readonly channel?: TicketChannel
  readonly product?: string
  readonly resourceRegion?: string
  readonly facts?: Readonly<Record<string, string>>
  readonly externalId?: string
  readonly metadata?: Readonly<Record<string, string>>
  readonly followUpOfId?: string
}

// What a tenant is set to stays the same from report to report: what is made of the list is kept under the list.
const lists = new WeakMap<Settings['categories'], readonly CategoryDoc[]>()

/** All categories of the tenant, by path. */
async function allCategories(work: Work): Promise<readonly CategoryDoc[]> {
  const { categories } = await settingsOf(work)
  let list = lists.get(categories)
  if (!list) {
    list = [...categories.values()]
    lists.set(categories, list)
  }
  return list
}

/** The last contracts of an account. */
export const contractsOf = (work: Work, accountId: string) =>
  work.query(contracts, {
    index: 'accountId/createdAt',
    prefix: [accountId],
    direction: 'descending',
    limit: 100,
  })

/** The contract in force for an account, the one that began last. */
async function contractInForce(work: Work, accountId: string): Promise<string | null> {
  const rows = await contractsOf(work, accountId)
  const inForce = rows
    .map((row) => row.value)
    .filter(
      ({ startsAt, endsAt }) =>
        epochMs(startsAt) <= work.now && (endsAt === null || epochMs(endsAt) > work.now),
    )
    .sort((left, right) => epochMs(right.startsAt) - epochMs(left.startsAt))
  return inForce[0]?.id ?? null
}

/**
 * Files a report: intake reads it, the ticket is created, what its category's template misses is asked.
 * @throws {Refusal} `external-id-taken`; `invalid-request` where `categoryId` names no category
 */
export async function fileTicket(work: Work, principal: Principal, report: Report): Promise<TicketDoc> {
  await claimExternalId(work, tickets, principal.installationId, report.externalId, undefined, (holder) =>
    seesTicket(principal, holder),
  )
  const known = await allCategories(work)
  if (report.categoryId !== undefined && !known.some((category) => category.id === report.categoryId)) {
    throw unknownReference('/body/categoryId', 'category')
  }
  const contact = await work.tx.get(contacts, report.contactId)
  const reading = readReport(report, known, {
    now: work.now,
    timeZone: contact?.value.timeZone ?? 'UTC',
    preferredLanguage: contact?.value.language ?? null,
  })
  const ticket: TicketDoc = {
    id: work.newId('tkt'),
    installationId: principal.installationId,
    version: 1,
    externalId: report.externalId ?? null,
    status: 'new',
    severity: report.severity ?? reading.severity ?? 'P3',
    title: report.title,
    description: report.description,
    language: reading.language,
    channel: report.channel ?? (principal.actor.type === 'contact' ? 'portal' : 'api'),
    product: report.product ?? null,
    resourceRegion: report.resourceRegion ?? null,
    categoryId: reading.categoryId,
    accountId: report.accountId,
    contactId: report.contactId,
    contractId: report.contractId ?? (await contractInForce(work, report.accountId)),
    assigneeId: null,
    queueId: null,
    centerId: null,
    tier: null,
    tags: [...reading.tags],
    facts: [...reading.facts],
    missingFacts: [...reading.missingFacts],
    securityFlag: reading.securityFlag,
    resolution: null,
    mergedIntoId: null,
    followUpOfId: report.followUpOfId ?? null,
    cycle: 1,
    reopenCount: 0,
    publicMessages: 0,
    internalMessages: 0,
    solvedAt: null,
    closedAt: null,
    nextDueAt: null,
    slaState: 'none',
    remainingMs: null,
    metadata: report.metadata ?? {},
    createdAt: work.nowIso,
    updatedAt: work.nowIso,
  } satisfies Omit<Ticket, 'messageCount'> &
    Record<'publicMessages' | 'internalMessages', number> & { installationId: string }
  work.tx.insert(tickets, ticket.id, ticket)
  work.emit({
    type: 'ticket.created',
    subject: { type: 'ticket', id: ticket.id },
    data: {
      ticketId: ticket.id,
      accountId: ticket.accountId,
      contactId: ticket.contactId,
      contractId: ticket.contractId,
      status: ticket.status,
      severity: ticket.severity,
      channel: ticket.channel,
      language: ticket.language,
      categoryId: ticket.categoryId,
      followUpOfId: ticket.followUpOfId,
    },
    content: { title: ticket.title, description: ticket.description },
    visibleToAccount: ticket.accountId,
  })
  if (ticket.tags.length > 0 || report.categoryId === undefined || report.severity === undefined) {
    work.emit({
      type: 'ticket.tagged',
      actor: { type: 'system', id: 'system' },
      subject: { type: 'ticket', id: ticket.id },
      data: {
        ticketId: ticket.id,
        added: ticket.tags.map((tag) => tag.value),
        categoryId: ticket.categoryId,
        proposedSeverity: reading.severity,
        machine: true,
      },
    })
  }
  askQuestions(work, ticket, reading.questions)
  await indexTicket(work, ticket)
  return ticket
}
