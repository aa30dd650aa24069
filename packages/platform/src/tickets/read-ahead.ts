import { accounts, contacts, contracts } from '../documents/index.ts'
import { floorOf } from '../routing/floor-view.ts'
import { recentTickets } from '../routing/routing-item.ts'
import { settingsOf } from '../routing/settings.ts'
import { readPlanBook } from '../sla/plan-book.ts'
import type { Work } from '../work.ts'
import { contractsOf } from './file-ticket.ts'

/** Whom a report is about, as far as it says so. */
export interface Reported {
  readonly accountId?: string | undefined
  readonly contactId?: string | undefined
  readonly contractId?: string | undefined
}

/**
 * Reads at once what filing and routing a report will read one after another: over a network that is one way there and back, not
 * ten. What is read stays with the unit of work; whether it is there, and may be named, is for those to say who use it.
 */
export async function readAhead(work: Work, { accountId, contactId, contractId }: Reported): Promise<void> {
  await Promise.all([
    settingsOf(work),
    readPlanBook(work),
    floorOf(work).active(),
    contactId !== undefined && work.tx.get(contacts, contactId),
    contractId !== undefined && work.tx.get(contracts, contractId),
    accountId !== undefined && work.tx.get(accounts, accountId),
    accountId !== undefined && contractId === undefined && contractsOf(work, accountId),
    accountId !== undefined && recentTickets(work, accountId),
  ])
}
