import type { ClientOptions } from './client-options.ts'
import { Accounts, Contacts, Contracts, Sessions } from './generated/people.ts'
import { createTransport, type Transport } from './transport.ts'

export * from './core.ts'
export { Accounts, Contacts, Contracts, Sessions } from './generated/people.ts'

/** The classes of the capability `people`, one a resource. */
export interface PeopleClient {
  readonly accounts: Accounts
  readonly contacts: Contacts
  readonly contracts: Contracts
  readonly sessions: Sessions
}

/** Makes the classes of `people` over a transport, which other capabilities may share. */
export function peopleOver(transport: Transport): PeopleClient {
  return {
    accounts: new Accounts(transport),
    contacts: new Contacts(transport),
    contracts: new Contracts(transport),
    sessions: new Sessions(transport),
  }
}

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
