import type { Dimension } from './dimension.ts'
import { SENIORITY } from './seniority.ts'

/** Reopenings and transfers at which `history.reopens_transfers` is fully in force. */
const MANY_REOPENS = 3
/** Contacts in seven days at which `history.repeat_contacts` reaches 1. */
const MANY_CONTACTS = 5

/** Dimensions 20 to 28: clocks, queue, history, incidents and supply. */
export const HISTORY_DIMENSIONS: readonly Dimension[] = [
  {
    number: 20,
    name: 'sla.remaining_response',
    kind: 'P',
    scope: 'item',
    sources: ['item.sla.remainingMs', 'policy.queue.slaHorizonMs'],
    description:
      '1 minus counted time left over the horizon, 1 once breached, 0 without a clock; the second key of the queue’s order.',
    filters: [],
    value: ({ sla }, { policy }) => (sla === undefined ? 0 : 1 - sla.remainingMs / policy.queue.slaHorizonMs),
  },
  {
    number: 21,
    name: 'sla.burn_ratio',
    kind: 'P',
    scope: 'item',
    sources: ['item.sla.burnRatio'],
    description: 'Elapsed over target, at most 1.',
    filters: [],
    value: (item) => item.sla?.burnRatio ?? 0,
  },
  {
    number: 22,
    name: 'queue.age',
    kind: 'P',
    scope: 'item',
    sources: ['item.queuedAt', 'now', 'policy.queue.ageHorizonMs'],
    description:
      'Time since the item first entered the queue, kept over declines, over the horizon; the third key.',
    filters: [],
    value: (item, { now, policy }) => (now - item.queuedAt) / policy.queue.ageHorizonMs,
  },
  {
    number: 23,
    name: 'history.reopens_transfers',
    kind: 'S',
    scope: 'pair',
    sources: ['item.reopensTransfers', 'agent.tier'],
    description: `Reopenings plus transfers over ${MANY_REOPENS}, times the agent’s seniority: what came back goes up.`,
    filters: [],
    concerns: ({ reopensTransfers }) => reopensTransfers !== undefined && reopensTransfers > 0,
    value: (agent, item) => Math.min(1, (item.reopensTransfers ?? 0) / MANY_REOPENS) * SENIORITY[agent.tier],
  },
  {
    number: 24,
    name: 'history.last_agent',
    kind: 'S',
    scope: 'pair',
    sources: ['item.lastAgent', 'now', 'policy.sticky.expiresAfterMs'],
    description: '1 for the agent who last worked on it, falling evenly to 0 at the expiry of the claim.',
    filters: [],
    concerns: ({ lastAgent }) => lastAgent !== undefined,
    value: (agent, { lastAgent }, { now, policy }) =>
      lastAgent?.agentId === agent.id ? 1 - (now - lastAgent.at) / policy.sticky.expiresAfterMs : 0,
  },
  {
    number: 25,
    name: 'history.resolver_affinity',
    kind: 'S',
    scope: 'pair',
    sources: ['item.resolverAffinity'],
    description: 'How often the agent solved similar items, as given per agent.',
    filters: [],
    concerns: ({ resolverAffinity }) => resolverAffinity !== undefined,
    value: (agent, { resolverAffinity }) =>
      resolverAffinity !== undefined && Object.hasOwn(resolverAffinity, agent.id)
        ? (resolverAffinity[agent.id] ?? 0)
        : 0,
  },
  {
    number: 26,
    name: 'history.repeat_contacts',
    kind: 'P',
    scope: 'item',
    sources: ['item.repeatContacts'],
    description: `Contacts in seven days over ${MANY_CONTACTS}.`,
    filters: [],
    value: (item) => (item.repeatContacts ?? 0) / MANY_CONTACTS,
  },
  {
    number: 27,
    name: 'context.incident',
    kind: 'H',
    scope: 'filter',
    sources: ['item.incident', 'agent.incidents', 'policy.incidentMinZScore'],
    description: 'From the policy’s z-score on, only members of the incident’s team.',
    filters: ['incident'],
  },
  {
    number: 28,
    name: 'supply.expected_wait',
    kind: 'S',
    scope: 'pair',
    sources: ['agent.centerId', 'center.expectedWaitMs', 'policy.waitHorizonMs'],
    description: '1 minus the expected wait of the agent’s centre over the horizon; 0 if unknown.',
    filters: [],
    concerns: (_item, { centers }) => centers.size > 0,
    value: (agent, _item, { centers, policy }) => {
      const waitMs = centers.get(agent.centerId)?.expectedWaitMs
      return waitMs === undefined ? 0 : 1 - waitMs / policy.waitHorizonMs
    },
  },
]
