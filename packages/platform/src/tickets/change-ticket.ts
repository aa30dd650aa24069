import type { ResolutionCode, TicketStatus } from '@deskwire/contract'
import { tickets, type TicketDoc } from '../documents/index.ts'
import type { Stored } from '../ports/store.ts'
import type { Work } from '../work.ts'
import { obsoleteQuestions } from './questions.ts'
import { indexTicket } from './search-text.ts'
import { statusOf } from './status-machine.ts'

/** How long a solved ticket waits for a word of the customer before it closes, milliseconds of domain time. */
const CLOSE_AFTER_MS = 7 * 24 * 60 * 60 * 1000

/** Kind of the timer that closes a solved ticket. */
export const CLOSE_TIMER = 'ticket.close'

const closeTimerId = (ticketId: string): string => `${CLOSE_TIMER}:${ticketId}`

/** What a move to another status brings with it. */
export interface Move {
  readonly to: TicketStatus
  readonly resolutionCode?: ResolutionCode
  readonly note?: string
}

/**
 * Moves a ticket to another status: its document, its event, its timer. Whether the move is legal was asked before.
 * A return from `solved` to `open` begins the next resolution cycle.
 */
export function moveTicket(
  work: Work,
  stored: Stored<TicketDoc>,
  { to, resolutionCode, note }: Move,
): Stored<TicketDoc> {
  const before = stored.value
  const from = statusOf(before)
  const reopened = from === 'solved' && to === 'open'
  const cycle = reopened ? before.cycle + 1 : before.cycle
  const solved = to === 'solved' && resolutionCode !== undefined
  const value: TicketDoc = {
    ...before,
    status: to,
    cycle,
    reopenCount: before.reopenCount + (reopened ? 1 : 0),
    resolution: solved
      ? { code: resolutionCode, ...(note !== undefined && { note }) }
      : reopened
        ? null
        : before.resolution,
    solvedAt: solved ? work.nowIso : reopened ? null : before.solvedAt,
    closedAt: to === 'closed' ? work.nowIso : before.closedAt,
    version: before.version + 1,
    updatedAt: work.nowIso,
  }
  const next = work.tx.replace(tickets, stored, value)
  if (to === 'solved') {
    work.tx.schedule({
      id: closeTimerId(stored.id),
      kind: CLOSE_TIMER,
      subjectId: stored.id,
      dueAt: work.now + CLOSE_AFTER_MS,
    })
  } else if (from === 'solved') {
    work.tx.cancel(closeTimerId(stored.id))
  }
  work.emit({
    type: 'ticket.transitioned',
    subject: { type: 'ticket', id: stored.id },
    data: { ticketId: stored.id, from, to, resolutionCode: solved ? resolutionCode : null, cycle },
    content: { note: note ?? null },
    visibleToAccount: before.accountId,
  })
  return next
}

/** Gives a ticket to an agent, or to nobody; a new ticket that somebody takes is opened. */
export function assignTicket(
  work: Work,
  stored: Stored<TicketDoc>,
  agentId: string | null,
): Stored<TicketDoc> {
  const before = stored.value
  if (before.assigneeId === agentId) return stored
  const next = work.tx.replace(tickets, stored, {
    ...before,
    assigneeId: agentId,
    version: before.version + 1,
    updatedAt: work.nowIso,
  })
  work.emit({
    type: 'ticket.assigned',
    subject: { type: 'ticket', id: stored.id },
    data: { ticketId: stored.id, fromAgentId: before.assigneeId, toAgentId: agentId },
    visibleToAccount: before.accountId,
  })
  return agentId !== null && statusOf(before) === 'new' ? moveTicket(work, next, { to: 'open' }) : next
}

/** Closes a ticket that stayed solved: what it was still asked is taken back, and the search knows its new status. */
export async function closeSolvedTicket(work: Work, ticketId: string): Promise<void> {
  const stored = await work.tx.get(tickets, ticketId)
  if (!stored || statusOf(stored.value) !== 'solved') return
  const closed = moveTicket(work, stored, { to: 'closed' })
  await indexTicket(work, closed.value)
  await obsoleteQuestions(work, ticketId)
}
