import type { TicketExportCreate } from '@deskwire/contract'
import { tickets, type TicketDoc } from '../documents/index.ts'
import type { IndexRow } from '../ports/store.ts'
import type { IndexKey } from '../store/index-key.ts'
import { listIndexName } from '../store/list-index.ts'
import type { Work } from '../work.ts'

/** Which tickets an export is about. */
export type Selection = Omit<TicketExportCreate, 'format'>

/** The tickets of one stretch of the index, and where the next one begins. */
export interface Stretch {
  readonly chosen: readonly TicketDoc[]
  /** Key of the last row that was looked at; null where there are no more. */
  readonly next: IndexKey | null
}

// One value of one filter narrows the walk; the rest is looked at row by row, which a job may take its time for.
function narrowest({
  accountId,
  assigneeId,
  categoryId,
  statuses,
  severities,
}: Selection): [string, string] | null {
  if (accountId !== undefined) return ['accountId', accountId]
  if (assigneeId !== undefined) return ['assigneeId', assigneeId]
  if (categoryId !== undefined) return ['categoryId', categoryId]
  if (statuses?.length === 1 && statuses[0]) return ['status', statuses[0]]
  if (severities?.length === 1 && severities[0]) return ['severity', severities[0]]
  return null
}

function isChosen(selection: Selection, ticket: TicketDoc): boolean {
  const { accountId, assigneeId, categoryId, statuses, severities } = selection
  const isOneOf = (values: readonly string[] | undefined, value: string) => values?.includes(value) ?? true
  return (
    (accountId === undefined || ticket.accountId === accountId) &&
    (assigneeId === undefined || ticket.assigneeId === assigneeId) &&
    (categoryId === undefined || ticket.categoryId === categoryId) &&
    isOneOf(statuses, ticket.status) &&
    isOneOf(severities, ticket.severity)
  )
}

/**
 * Reads a stretch of the tickets of a selection, oldest first.
 * @param until - tickets created later are left out, so that a walk comes to its end
 * @param after - where to go on; null begins
 * @param limit - rows to look at
 */
export async function selectTickets(
  work: Work,
  selection: Selection,
  until: string,
  after: IndexKey | null,
  limit: number,
): Promise<Stretch> {
  const { createdSince, createdBefore } = selection
  const narrow = narrowest(selection)
  const rows: readonly IndexRow<TicketDoc>[] = await work.tx.query(tickets, {
    index: listIndexName(narrow ? [narrow[0]] : [], 'createdAt'),
    prefix: narrow ? [narrow[1]] : [],
    direction: 'ascending',
    limit,
    ...(createdSince !== undefined && { from: [createdSince] }),
    ...(after && { after }),
  })
  const isInTime = ({ createdAt }: TicketDoc): boolean =>
    createdAt <= until && (createdBefore === undefined || createdAt < createdBefore)
  const inTime = rows.filter(({ value }) => isInTime(value))
  const ended = rows.length < limit || inTime.length < rows.length
  return {
    chosen: inTime.map(({ value }) => value).filter((ticket) => isChosen(selection, ticket)),
    next: ended ? null : (rows.at(-1)?.key ?? null),
  }
}
