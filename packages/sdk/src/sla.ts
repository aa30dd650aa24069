import type { ClientOptions } from './client-options.ts'
import { type SlaClient, slaOver } from './generated/sla.ts'
import { createTransport } from './transport.ts'

export * from './core.ts'
export * from './generated/sla.ts'

/**
 * Makes a client of `sla` alone; a bundle then holds no other capability.
 * @throws {TypeError} `baseUrl` is no http(s) URL, or not exactly one of `apiKey` and `credentials` is given
 * @example
 * ```ts
 * import { createSla } from '@deskwire/sdk/sla'
 * const { slaPolicies } = createSla({ baseUrl: sandbox.baseUrl, apiKey: sandbox.apiKey, fetch: sandbox.fetch })
 * ```
 */
export function createSla(options: ClientOptions): SlaClient {
  return slaOver(createTransport(options))
}
