import type { Success } from './successes.ts'
import type { Ask, World } from './world.ts'

/** A request about a ticket of its own; `rest` gives what it asks beyond that. */
export const onTicket =
  (
    rest: (
      world: World,
      ticket: { id: string; version: number; accountId: string; contactId: string },
    ) => Promise<Ask> | Ask,
  ): Success =>
  async (world) => {
    const ticket = await world.ticket()
    return { path: { ticketId: ticket.id }, ...(await rest(world, ticket)) }
  }
