import type { ClientOptions } from './client-options.ts'
import { type PeopleClient, peopleOver } from './generated/people.ts'
import { createTransport } from './transport.ts'

export * from './core.ts'
export * from './generated/people.ts'

/**
 * Makes a client of `people` alone; a bundle then holds no other capability.
 * @throws {TypeError} `baseUrl` is no http(s) URL, or not exactly one of `apiKey` and `credentials` is given
 * @example
 * ```ts
 * import { createPeople } from '@deskwire/sdk/people'
 * const { accounts } = createPeople({ baseUrl: sandbox.baseUrl, apiKey: sandbox.apiKey, fetch: sandbox.fetch })
 * ```
 */
export function createPeople(options: ClientOptions): PeopleClient {
  return peopleOver(createTransport(options))
}
