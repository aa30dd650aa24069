import type { ClientOptions } from './client-options.ts'
import { type TicketsClient, ticketsOver } from './generated/tickets.ts'
import { createTransport } from './transport.ts'

export * from './core.ts'
export * from './generated/tickets.ts'

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
