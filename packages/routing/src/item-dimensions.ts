import type { AgentSnapshot } from './agent.ts'
import type { Dimension } from './dimension.ts'
import type { RoutingItem } from './item.ts'
import { coversRegion } from './region-match.ts'
import { SENIORITY } from './seniority.ts'

/** Missing facts at which `item.missing_facts` is fully in force. */
const MANY_MISSING_FACTS = 4

/** Dimensions 9 to 19: what the item is about. */
export const ITEM_DIMENSIONS: readonly Dimension[] = [
  {
    number: 9,
    name: 'item.channel',
    kind: 'H',
    scope: 'filter',
    sources: ['item.channel', 'agent.capacity'],
    description:
      'The agent must serve the channel and have the item’s weight free on it, open offers counted.',
    filters: ['channel', 'capacity'],
  },
  {
    number: 10,
    name: 'item.category',
    kind: 'S',
    scope: 'pair',
    sources: ['item.category', 'agent.categories'],
    description: 'Share of the category path that one of the agent’s own paths shares, times its confidence.',
    filters: [],
    concerns: ({ category }) => category !== undefined && category.path.length > 0,
    value: categoryFit,
  },
  {
    number: 11,
    name: 'item.product',
    kind: 'H/S',
    scope: 'pair',
    sources: ['item.product', 'agent.products'],
    description: '1 if the agent knows the product in that version, 0.5 the product. Filters if required.',
    filters: ['product'],
    concerns: ({ product }) => product !== undefined,
    value: (agent, { product }) => {
      const known = agent.products?.find((own) => own.id === product?.id)
      if (known === undefined || product === undefined) return 0
      return product.version === undefined || known.versions?.includes(product.version) ? 1 : 0.5
    },
  },
  {
    number: 12,
    name: 'item.priority',
    kind: 'P',
    scope: 'item',
    sources: ['item.priority'],
    description: '1 for P0 down to 0 for P4; the first key of the queue’s order.',
    filters: [],
    value: (item) => (4 - item.priority) / 4,
  },
  {
    number: 13,
    name: 'item.required_skills',
    kind: 'H',
    scope: 'filter',
    sources: ['item.requiredSkills', 'item.certificates', 'agent.skills', 'agent.certificates'],
    description:
      'Every skill at its level, and every certificate valid. Skills may soften with age; each level short of what was asked at first then costs `relaxation.skillLevelCost`.',
    filters: ['skill', 'certificate'],
  },
  {
    number: 14,
    name: 'item.complexity',
    kind: 'S',
    scope: 'pair',
    sources: ['item.complexity', 'agent.tier'],
    description:
      '1 minus the distance between the item’s complexity and the agent’s seniority (L1 0, L2 0.5, L3 1).',
    filters: [],
    concerns: ({ complexity }) => complexity !== undefined,
    value: (agent, { complexity }) =>
      complexity === undefined ? 0 : 1 - Math.abs(complexity - SENIORITY[agent.tier]),
  },
  {
    number: 15,
    name: 'item.sentiment',
    kind: 'S',
    scope: 'pair',
    sources: ['item.sentiment', 'agent.deEscalationLevel'],
    description:
      'How upset the requester is, times the agent’s level at calming people over 10. Its weight is bounded together with 8.',
    filters: [],
    concerns: ({ sentiment }) => sentiment !== undefined && sentiment < 0,
    value: (agent, item) => Math.max(0, -(item.sentiment ?? 0)) * ((agent.deEscalationLevel ?? 0) / 10),
  },
  {
    number: 16,
    name: 'item.security',
    kind: 'H',
    scope: 'filter',
    sources: ['item.security', 'agent.securityClearance'],
    description:
      'The agent’s clearance must reach the item’s security state; confirmed goes to the emergency centre.',
    filters: ['security'],
  },
  {
    number: 17,
    name: 'item.missing_facts',
    kind: 'S',
    scope: 'pair',
    sources: ['item.missingFacts', 'agent.tier'],
    description: `Missing facts over ${MANY_MISSING_FACTS}, times 1 minus the agent’s seniority: asking is first-line work.`,
    filters: [],
    concerns: ({ missingFacts }) => missingFacts !== undefined && missingFacts > 0,
    value: (agent, item) =>
      Math.min(1, (item.missingFacts ?? 0) / MANY_MISSING_FACTS) * (1 - SENIORITY[agent.tier]),
  },
  {
    number: 18,
    name: 'item.resource_region',
    kind: 'S',
    scope: 'pair',
    sources: ['item.resourceRegion', 'agent.regions'],
    description: '1 if the agent serves the region in which the resource runs.',
    filters: [],
    concerns: ({ resourceRegion }) => resourceRegion !== undefined,
    value: (agent, { resourceRegion }) =>
      resourceRegion !== undefined && agent.regions.some((own) => coversRegion(own, resourceRegion)) ? 1 : 0,
  },
  {
    number: 19,
    name: 'item.business_impact',
    kind: 'P',
    scope: 'item',
    sources: ['item.businessImpact'],
    description: 'Impact band over 5.',
    filters: [],
    value: (item) => (item.businessImpact ?? 0) / 5,
  },
]

function categoryFit(agent: AgentSnapshot, { category }: RoutingItem): number {
  if (category === undefined || category.path.length === 0) return 0
  let best = 0
  for (const own of agent.categories ?? []) {
    const segments = own.split('/')
    let shared = 0
    while (shared < segments.length && segments[shared] === category.path[shared]) shared += 1
    if (shared > best) best = shared
  }
  return (best / category.path.length) * category.confidence
}
