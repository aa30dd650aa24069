import type { ClientOptions } from './client-options.ts'
import { type PlatformClient, platformOver } from './generated/platform.ts'
import { createTransport } from './transport.ts'

export * from './core.ts'
export * from './generated/platform.ts'

/**
 * Makes a client of `platform` alone; a bundle then holds no other capability.
 * @throws {TypeError} `baseUrl` is no http(s) URL, or not exactly one of `apiKey` and `credentials` is given
 * @example
 * ```ts
 * import { createPlatform } from '@deskwire/sdk/platform'
 * const { apps } = createPlatform({ baseUrl: sandbox.baseUrl, apiKey: sandbox.apiKey, fetch: sandbox.fetch })
 * ```
 */
export function createPlatform(options: ClientOptions): PlatformClient {
  return platformOver(createTransport(options))
}
