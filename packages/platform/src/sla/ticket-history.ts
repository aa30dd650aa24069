import type { TicketEvent } from '@deskwire/sla'
import type { NewEvent } from '../events/event.ts'

/** What happened to a ticket as far as clocks are concerned. Targets and calendars are not among it: those are its plans. */
export type HistoryEntry = Exclude<TicketEvent, { readonly type: 'target' | 'calendar' | 'fulfill' }>

const pending = /^pending/

const none: readonly HistoryEntry[] = []

function transitionEntries(at: number, from: string, to: string): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = []
  if (pending.test(from)) entries.push({ at, type: 'resume' })
  if (pending.test(to)) entries.push({ at, type: 'pause', reason: to })
  if (to === 'solved') entries.push({ at, type: 'solved' })
  if (from === 'solved' && to === 'open') entries.push({ at, type: 'reopened' })
  if (to === 'cancelled') entries.push({ at, type: 'cancel' })
  return entries
}

/** A message that starts or ends a wait: a public one of a person. An app that does not say it is a bot speaks for the staff. */
function messageEntries({ occurredAt: at, data }: NewEvent, isFirstWord: boolean): readonly HistoryEntry[] {
  if (data['visibility'] !== 'public' || data['automated'] === true) return none
  const from = data['authorType'] === 'contact' ? 'customer' : 'agent'
  // What opens a follow-up is its description: the first response answers it, not a turn of its own.
  if (from === 'customer' && isFirstWord) return none
  return [{ at, type: 'message', from, public: true }]
}

const HISTORY: ReadonlySet<string> = new Set([
  'ticket.created',
  'message.created',
  'ticket.assigned',
  'reservation.accepted',
  'ticket.transitioned',
  'ticket.merged',
])

/** Whether an event may stand in a ticket's history: most mean nothing to a clock. */
export const isHistory = ({ type }: NewEvent): boolean => HISTORY.has(type)

/**
 * Reads a ticket's history off its events, in the order in which they were appended.
 * @param events - events of one ticket; those that mean nothing to a clock are passed over
 */
export function historyOf(events: readonly NewEvent[]): readonly HistoryEntry[] {
  let createdAt: number | undefined
  const history: HistoryEntry[] = []
  for (const { type, occurredAt } of events)
    if (type === 'ticket.created') {
      createdAt = occurredAt
      break
    }
  for (const event of events) for (const entry of entriesOf(event, createdAt)) history.push(entry)
  return history
}

/** @param createdAt - when the ticket began, where it began in this unit; epoch milliseconds */
function entriesOf(event: NewEvent, createdAt: number | undefined): readonly HistoryEntry[] {
  const { type, occurredAt: at, data } = event
  switch (type) {
    case 'ticket.created':
      return [{ at, type: 'start' }]
    case 'message.created':
      return messageEntries(event, at === createdAt)
    case 'ticket.assigned':
      return data['toAgentId'] === null ? none : [{ at, type: 'engaged' }]
    case 'reservation.accepted':
      return [{ at, type: 'engaged' }]
    case 'ticket.transitioned':
      return transitionEntries(at, String(data['from']), String(data['to']))
    case 'ticket.merged':
      return [{ at, type: 'cancel' }]
    default:
      return none
  }
}
