import type { ClientOptions } from './client-options.ts'
import { Apps, Installations, ApiKeys, Events, Jobs } from './generated/platform.ts'
import { createTransport, type Transport } from './transport.ts'

export * from './core.ts'
export { Apps, Installations, ApiKeys, Events, Jobs } from './generated/platform.ts'

/** The classes of the capability `platform`, one a resource. */
export interface PlatformClient {
  readonly apps: Apps
  readonly installations: Installations
  readonly apiKeys: ApiKeys
  readonly events: Events
  readonly jobs: Jobs
}

/** Makes the classes of `platform` over a transport, which other capabilities may share. */
export function platformOver(transport: Transport): PlatformClient {
  return {
    apps: new Apps(transport),
    installations: new Installations(transport),
    apiKeys: new ApiKeys(transport),
    events: new Events(transport),
    jobs: new Jobs(transport),
  }
}

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
