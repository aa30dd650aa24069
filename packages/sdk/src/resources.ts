import { type KnowledgeClient, knowledgeOver } from './generated/knowledge.ts'
import { type PeopleClient, peopleOver } from './generated/people.ts'
import { type PlatformClient, platformOver } from './generated/platform.ts'
import { type RoutingClient, routingOver } from './generated/routing.ts'
import { type SandboxClient, sandboxOver } from './generated/sandbox.ts'
import { type SlaClient, slaOver } from './generated/sla.ts'
import { type TicketsClient, ticketsOver } from './generated/tickets.ts'
import type { OperationSpec, Transport } from './transport.ts'

/** The classes of every capability. */
export interface Resources
  extends KnowledgeClient,
    PeopleClient,
    PlatformClient,
    RoutingClient,
    SandboxClient,
    SlaClient,
    TicketsClient {}

/** Makes the classes of every capability over one transport. */
export function resourcesOver(transport: Transport): Resources {
  return {
    ...knowledgeOver(transport),
    ...peopleOver(transport),
    ...platformOver(transport),
    ...routingOver(transport),
    ...sandboxOver(transport),
    ...slaOver(transport),
    ...ticketsOver(transport),
  }
}

/**
 * Finds what is known of an operation by calling its method over a transport that sends nothing: the classes hold the only
 * table of operations that a bundle has.
 * @throws {TypeError} there is no such operation
 */
export function findOperation(operationId: string): OperationSpec {
  let found: OperationSpec | undefined
  const note = (operation: OperationSpec): never => {
    found = operation
    return undefined as never
  }
  const silent: Transport = { call: note, page: note, as: () => silent }
  const [resource = '', verb = ''] = operationId.split('.')
  const holder: unknown = Reflect.get(resourcesOver(silent), resource)
  const method: unknown = typeof holder === 'object' && holder ? Reflect.get(holder, verb) : undefined
  if (typeof method === 'function' && verb !== 'constructor') Reflect.apply(method, holder, [])
  if (!found) throw new TypeError(`There is no operation \`${operationId}\``)
  return found
}
