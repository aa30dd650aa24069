import type { OperationId } from '@deskwire/contract'
import { onTicket } from './on-ticket.ts'
import type { Success } from './successes.ts'

/** A request that succeeds, for every operation of the capability `routing`. */
export const routingSuccesses = {
  'tickets.escalate': onTicket((_, { version }) => ({
    ifMatch: version,
    body: { reason: 'technicalExpertise', toTier: 'L2' },
  })),
  'centers.list': async (world) => ({ query: { kind: world.next() % 2 === 0 ? 'regional' : 'specialist' } }),
  'centers.get': async (world) => {
    const ids = Object.values(world.sandbox.centers)
    return { path: { centerId: ids[world.next() % ids.length] ?? '' } }
  },
  'queues.create': async (world) => ({
    body: { name: `Queue ${world.next()}`, position: 500, requiredSkills: [{ skill: 'network', level: 4 }] },
  }),
  'queues.list': async (world) => {
    await world.queue()
    return { query: { sort: 'position', limit: '50' } }
  },
  'queues.get': async (world) => ({ path: { queueId: (await world.queue()).id } }),
  'queues.update': async (world) => ({
    path: { queueId: (await world.queue()).id },
    ifMatch: 1,
    body: { position: world.next() },
  }),
  'agents.create': async (world) => ({ body: world.newAgent() }),
  'agents.list': async (world) => {
    await world.agent()
    return {}
  },
  'agents.get': async (world) => ({ path: { agentId: (await world.agent()).id } }),
  'agents.update': async (world) => ({
    path: { agentId: (await world.agent()).id },
    ifMatch: 1,
    body: { team: `team ${world.next()}`, capacity: { chat: 4 } },
  }),
  'presence.get': async (world) => ({ path: { agentId: (await world.agent()).id } }),
  'presence.set': async (world) => ({
    path: { agentId: world.agentId },
    body: { state: world.next() % 2 === 0 ? 'available' : 'busy', until: '2026-11-20T12:15:00.000Z' },
  }),
  'skills.list': async (world) => {
    await world.agent({ skills: [{ skill: `a-skill-${world.next()}`, level: 3 }] })
    return {}
  },
  'routingPolicies.create': async (world) => ({
    body: { name: `Policy ${world.next()}`, reservationTtl: 'PT2M' },
  }),
  'routingPolicies.list': async (world) => {
    await world.routingPolicy()
    return {}
  },
  'routingPolicies.get': async (world) => ({ path: { policyId: (await world.routingPolicy()).id } }),
  'routingPolicies.activate': async (world) => ({
    path: { policyId: (await world.routingPolicy()).id },
    ifMatch: 1,
  }),
  'decisions.create': async (world) => ({
    body: { draft: { severity: world.next() % 2 === 0 ? 'P1' : 'P2', channel: 'portal', language: 'en' } },
  }),
  'decisions.list': async (world) => {
    await world.ticket()
    return {}
  },
  'decisions.get': async (world) => ({ path: { decisionId: (await world.offer()).decisionId } }),
  'reservations.list': async (world) => {
    await world.ticket()
    return {}
  },
  'reservations.get': async (world) => ({ path: { reservationId: (await world.offer()).id } }),
  'reservations.accept': async (world) => ({ path: { reservationId: (await world.offer()).id } }),
  'reservations.decline': async (world) => ({
    path: { reservationId: (await world.offer()).id },
    body: { reason: `In a call, ${world.next()}.` },
  }),
} satisfies Partial<Record<OperationId, Success>>
