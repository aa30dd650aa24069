import { type KnowledgeClient, knowledgeOperations, knowledgeOver } from './generated/knowledge.ts'
import { type PeopleClient, peopleOperations, peopleOver } from './generated/people.ts'
import { type PlatformClient, platformOperations, platformOver } from './generated/platform.ts'
import { type RoutingClient, routingOperations, routingOver } from './generated/routing.ts'
import { type SandboxClient, sandboxOperations, sandboxOver } from './generated/sandbox.ts'
import { type SlaClient, slaOperations, slaOver } from './generated/sla.ts'
import { type TicketsClient, ticketsOperations, ticketsOver } from './generated/tickets.ts'
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
 * Finds what is known of an operation.
 * @throws {TypeError} there is no such operation
 */
export function findOperation(operationId: string): OperationSpec {
  const found = [
    ...knowledgeOperations,
    ...peopleOperations,
    ...platformOperations,
    ...routingOperations,
    ...sandboxOperations,
    ...slaOperations,
    ...ticketsOperations,
  ].find(({ id }) => id === operationId)
  if (!found) throw new TypeError(`There is no operation \`${operationId}\``)
  return found
}
