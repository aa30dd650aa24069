import type { ClientOptions } from './client-options.ts'
import { Tickets, Messages, Categories, FollowUps, Ratings } from './generated/tickets.ts'
import { createTransport, type Transport } from './transport.ts'

export * from './core.ts'
export { Tickets, Messages, Categories, FollowUps, Ratings } from './generated/tickets.ts'

/** The classes of the capability `tickets`, one a resource. */
export interface TicketsClient {
  readonly tickets: Tickets
  readonly messages: Messages
  readonly categories: Categories
  readonly followUps: FollowUps
  readonly ratings: Ratings
}

/** Makes the classes of `tickets` over a transport, which other capabilities may share. */
export function ticketsOver(transport: Transport): TicketsClient {
  return {
    tickets: new Tickets(transport),
    messages: new Messages(transport),
    categories: new Categories(transport),
    followUps: new FollowUps(transport),
    ratings: new Ratings(transport),
  }
}

/**
 * Makes a client of `tickets` alone; a bundle then holds no other capability.
 * @throws {TypeError} `baseUrl` is no http(s) URL, or not exactly one of `apiKey` and `credentials` is given
 * @example
 * ```ts
 * import { createTickets } from '@deskwire/sdk/tickets'
 * const { tickets } = createTickets({ baseUrl: sandbox.baseUrl, apiKey: sandbox.apiKey, fetch: sandbox.fetch })
 * ```
 */
export function createTickets(options: ClientOptions): TicketsClient {
  return ticketsOver(createTransport(options))
}
