import { ticketSla, type TicketSlaDoc } from '../documents/index.ts'
import { startJob, type JobStep, type NewJob } from '../jobs/job.ts'
import type { IndexKey } from '../store/index-key.ts'
import type { Work } from '../work.ts'
import { settleTicket } from './settle-ticket.ts'

const PAGE = 500

/** Tickets that one step counts again. */
const TICKETS_PER_STEP = 25

async function openTickets(work: Work, uses: (record: TicketSlaDoc) => boolean): Promise<readonly string[]> {
  const found: string[] = []
  let after: IndexKey | undefined
  for (;;) {
    const rows = await work.tx.query(ticketSla, {
      index: 'open',
      prefix: [],
      limit: PAGE,
      ...(after && { after }),
    })
    found.push(...rows.filter(({ value }) => uses(value)).map(({ id }) => id))
    if (rows.length < PAGE) return found
    after = rows.at(-1)?.key
  }
}

/**
 * Has the open clocks under a policy or calendar of which there is a new version counted again, in steps behind the request.
 * A ticket that the query does not see yet is none that is forgotten: clocks follow the book of versions whenever they are
 * looked at, so the job only has those looked at at once that nothing else touches.
 * @param uses - whether a ticket's clocks are under what was changed
 */
export async function startRecalculation(
  work: Work,
  job: Omit<NewJob, 'inputs'>,
  uses: (record: TicketSlaDoc) => boolean,
): Promise<void> {
  const ticketIds = await openTickets(work, uses)
  if (ticketIds.length === 0) return
  const inputs = []
  for (let at = 0; at < ticketIds.length; at += TICKETS_PER_STEP) {
    const value = ticketIds.slice(at, at + TICKETS_PER_STEP)
    inputs.push({ value, size: value.length })
  }
  startJob(work, { ...job, inputs })
}

/** One step: counts the clocks of its tickets again. */
export const recalculateClocks: JobStep = async (work, _job, { value, size }) => {
  for (const ticketId of (value ?? []) as readonly string[]) await settleTicket(work, ticketId)
  return { tickets: size }
}
