import type { OperationId } from '@deskwire/contract'
import { attachmentSuccesses } from './attachment-successes.ts'
import { knowledgeSuccesses } from './knowledge-successes.ts'
import { peopleSuccesses } from './people-successes.ts'
import { platformSuccesses } from './platform-successes.ts'
import { routingSuccesses } from './routing-successes.ts'
import { slaSuccesses } from './sla-successes.ts'
import { ticketSuccesses } from './ticket-successes.ts'
import type { Ask, World } from './world.ts'

/** Prepares the world for an operation and gives a request that succeeds; a second call gives another one. */
export type Success = (world: World) => Promise<Ask>

/** A request that succeeds, for every operation: the type refuses a missing one, `successes.test.ts` an extra one. */
export const successes: { readonly [Id in OperationId]: Success } = {
  ...slaSuccesses,
  ...attachmentSuccesses,
  ...peopleSuccesses,
  ...ticketSuccesses,
  ...knowledgeSuccesses,
  ...routingSuccesses,
  ...platformSuccesses,
  'sandbox.getClock': async (world) => {
    await world.sandbox.advance(1000)
    return {}
  },
  'sandbox.advanceClock': async (world) => ({ body: { by: `PT${world.next()}H` } }),
  'sandbox.reset': async (world) => ({ body: { seed: world.next() } }),
}
