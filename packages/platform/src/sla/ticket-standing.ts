import type { SlaState } from '@deskwire/contract'
import type { TicketClock, TicketDoc } from '../documents/index.ts'
import { iso } from '../instant.ts'
import type { TicketClockNow } from './ticket-clocks.ts'

/** What a ticket says of its clocks. */
export type TicketStanding = Pick<TicketDoc, 'nextDueAt' | 'slaState' | 'remainingMs'>

const isLive = ({ clock }: TicketClockNow): boolean =>
  clock.state === 'running' || clock.state === 'paused' || clock.state === 'breached'

function stateOf(live: readonly TicketClockNow[], ended: readonly TicketClock[]): SlaState {
  const missed = ended.some(({ met }) => met === false)
  if (missed || live.some(({ clock }) => clock.state === 'breached')) return 'breached'
  if (live.length === 0) return ended.some(({ met }) => met === true) ? 'met' : 'none'
  if (live.some(({ clock }) => clock.warnings.some(({ state }) => state === 'sent'))) return 'atRisk'
  return live.some(({ clock }) => clock.state === 'running') ? 'running' : 'paused'
}

/**
 * Sums up a ticket's clocks.
 * @param now - clocks as they are now; those that were final before may be left out
 * @param known - all its clocks, as its record knows them
 */
export function ticketStanding(
  now: readonly TicketClockNow[],
  known: readonly TicketClock[],
): TicketStanding {
  const live = now.filter(isLive)
  let due: TicketClockNow['clock'] | undefined
  for (const { clock } of live) {
    if (clock.state === 'paused' || clock.dueAt === null) continue
    if (due?.dueAt === undefined || due.dueAt === null || clock.dueAt < due.dueAt) due = clock
  }
  return {
    nextDueAt: due === undefined || due.dueAt === null ? null : iso(due.dueAt),
    slaState: stateOf(live, known),
    remainingMs: due?.remainingMs ?? null,
  }
}
