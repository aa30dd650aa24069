import { noteUnansweredTickets } from '../articles/misses.ts'
import type { NewEvent } from '../events/event.ts'
import { eraseSecretsOfEnded } from '../secrets/ticket-secret.ts'
import { escalateBreached, settleClocks } from '../sla/settle-clocks.ts'
import type { Work } from '../work.ts'
import { routeWork } from './routing.ts'

/**
 * What follows from events, in the transaction that caused them; undefined where nothing does, as nearly always, so that nobody
 * waits for it. It may cause more events, which are looked at next.
 */
type Reaction = (work: Work, events: readonly NewEvent[]) => Promise<void> | undefined

const reactions: readonly Reaction[] = [
  settleClocks,
  escalateBreached,
  routeWork,
  noteUnansweredTickets,
  eraseSecretsOfEnded,
]

// An offer follows a queueing, a clock follows an offer: chains are short. A longer one is a loop.
const MAX_ROUNDS = 20

/**
 * Lets everything that depends on a unit's events follow, until nothing new happens.
 * @throws {Error} the events go round in a circle
 */
export async function react(work: Work): Promise<void> {
  let seen = 0
  for (let round = 0; work.events.length > seen; round += 1) {
    if (round === MAX_ROUNDS)
      throw new Error(
        `Could not settle a unit of work: its events go round in a circle, last ${work.events.at(-1)?.type ?? ''}.`,
      )
    const fresh = work.events.slice(seen)
    seen = work.events.length
    for (const reaction of reactions) {
      const following = reaction(work, fresh)
      if (following) await following
    }
  }
}
