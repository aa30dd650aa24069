import type { Ticket, TicketExportFormat } from '@deskwire/contract'
import type { TicketDoc } from '../documents/index.ts'
import { viewWholeTicket } from '../tickets/ticket-view.ts'
import { csvRow, type Cell } from './csv.ts'

/** Columns of the CSV, in order. Names are those of the ticket's properties; a list stands in one cell, a space between. */
const columns: Readonly<Record<string, (ticket: Ticket) => Cell>> = {
  id: ({ id }) => id,
  externalId: ({ externalId }) => externalId,
  status: ({ status }) => status,
  severity: ({ severity }) => severity,
  title: ({ title }) => title,
  description: ({ description }) => description,
  language: ({ language }) => language,
  channel: ({ channel }) => channel,
  product: ({ product }) => product,
  resourceRegion: ({ resourceRegion }) => resourceRegion,
  categoryId: ({ categoryId }) => categoryId,
  accountId: ({ accountId }) => accountId,
  contactId: ({ contactId }) => contactId,
  contractId: ({ contractId }) => contractId,
  assigneeId: ({ assigneeId }) => assigneeId,
  queueId: ({ queueId }) => queueId,
  centerId: ({ centerId }) => centerId,
  tier: ({ tier }) => tier,
  tags: ({ tags }) => tags.map(({ value }) => value).join(' '),
  missingFacts: ({ missingFacts }) => missingFacts.join(' '),
  securityFlag: ({ securityFlag }) => securityFlag,
  resolutionCode: ({ resolution }) => resolution?.code ?? null,
  resolutionNote: ({ resolution }) => resolution?.note ?? null,
  mergedIntoId: ({ mergedIntoId }) => mergedIntoId,
  followUpOfId: ({ followUpOfId }) => followUpOfId,
  cycle: ({ cycle }) => cycle,
  reopenCount: ({ reopenCount }) => reopenCount,
  messageCount: ({ messageCount }) => messageCount,
  slaState: ({ slaState }) => slaState,
  nextDueAt: ({ nextDueAt }) => nextDueAt,
  solvedAt: ({ solvedAt }) => solvedAt,
  closedAt: ({ closedAt }) => closedAt,
  createdAt: ({ createdAt }) => createdAt,
  updatedAt: ({ updatedAt }) => updatedAt,
  metadata: ({ metadata }) => (Object.keys(metadata).length === 0 ? null : JSON.stringify(metadata)),
}

/** What stands before the first ticket of a file. */
export const headOf = (format: TicketExportFormat): string =>
  format === 'csv' ? csvRow(Object.keys(columns)) : ''

/** Writes one ticket with its line end. */
export function rowOf(format: TicketExportFormat, doc: TicketDoc): string {
  const ticket = viewWholeTicket(doc)
  return format === 'csv'
    ? csvRow(Object.values(columns).map((read) => read(ticket)))
    : `${JSON.stringify(ticket)}\n`
}
