import type { ClientOptions } from './client-options.ts'
import { type RoutingClient, routingOver } from './generated/routing.ts'
import { createTransport } from './transport.ts'

export * from './core.ts'
export * from './generated/routing.ts'

/**
 * Makes a client of `routing` alone; a bundle then holds no other capability.
 * @throws {TypeError} `baseUrl` is no http(s) URL, or not exactly one of `apiKey` and `credentials` is given
 * @example
 * ```ts
 * import { createRouting } from '@deskwire/sdk/routing'
 * const { centers } = createRouting({ baseUrl: sandbox.baseUrl, apiKey: sandbox.apiKey, fetch: sandbox.fetch })
 * ```
 */
export function createRouting(options: ClientOptions): RoutingClient {
  return routingOver(createTransport(options))
}
