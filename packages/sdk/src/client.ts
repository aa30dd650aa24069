import type { OperationId } from '@deskwire/contract/types'
import { type ClientOptions, type Settings, settleOptions } from './client-options.ts'
import { explainRetry, type RetryPlan } from './explain-retry.ts'
import { findOperation, type Resources, resourcesOver } from './resources.ts'
import { type Transport, transportOver } from './transport.ts'

/** Every capability of the API, a class per resource. */
export interface Client extends Resources {
  /**
   * The same client, acting as an agent or a contact. Credentials are shared.
   * @param actorId - `agt_…` or `con_…`; the key needs the scope `act-as`
   * @example await client.as('agt_…').tickets.assign(id, { agentId: 'agt_…' }, { ifMatch: ticket.version })
   */
  as(actorId: string): Client
  /**
   * Tells what this client would do about failures of an operation, without sending anything.
   * @example client.explainRetry('tickets.create').sendsIdempotencyKey // true
   */
  explainRetry(operationId: OperationId): RetryPlan
}

/**
 * Makes a client of the whole API. It holds no connection and needs no closing; one serves a whole process.
 * @throws {TypeError} `baseUrl` is no http(s) URL, or not exactly one of `apiKey` and `credentials` is given
 * @example
 * ```ts
 * import { createClient } from '@deskwire/sdk'
 * const client = createClient({ baseUrl: sandbox.baseUrl, apiKey: sandbox.apiKey, fetch: sandbox.fetch })
 * for await (const account of client.accounts.list()) console.log(account.name)
 * ```
 */
export function createClient(options: ClientOptions): Client {
  const settings = settleOptions(options)
  return clientOver(settings, transportOver(settings))
}

function clientOver(settings: Settings, transport: Transport): Client {
  return {
    ...resourcesOver(transport),
    as: (actorId) => clientOver(settings, transport.as(actorId)),
    explainRetry: (operationId) => explainRetry(settings, findOperation(operationId)),
  }
}
