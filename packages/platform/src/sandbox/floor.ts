import type { CategoryDoc } from '../documents/index.ts'
import { defaultArticles, type FloorArticle } from './floor-articles.ts'
import { defaultCategories } from './floor-categories.ts'
import {
  defaultAgents,
  defaultCenters,
  defaultQueues,
  defaultRoutingPolicy,
  type FloorAgent,
  type FloorCenter,
  type FloorQueue,
  type FloorRoutingPolicy,
} from './floor-routing.ts'
import { defaultCalendars, defaultSlaPolicies, type FloorCalendar, type FloorSlaPolicy } from './floor-sla.ts'

/** Everything that a key may be allowed. */
export const allScopes: readonly string[] = [
  'people:read',
  'people:write',
  'sessions:read',
  'sessions:write',
  'tickets:read',
  'tickets:write',
  'categories:read',
  'ratings:read',
  'ratings:write',
  'secrets:read',
  'secrets:write',
  'tickets:export',
  'knowledge:read',
  'knowledge:write',
  'routing:read',
  'routing:write',
  'sla:read',
  'sla:write',
  'apps:read',
  'apps:write',
  'installations:read',
  'installations:write',
  'apiKeys:read',
  'apiKeys:write',
  'events:read',
  'jobs:read',
  'jobs:write',
  'sandbox:read',
  'sandbox:write',
  'act-as',
]

/** A category of a floor; one that stands under another comes after it. */
export type FloorCategory = Pick<CategoryDoc, 'path' | 'label' | 'terms' | 'facts'>

/** Who and what stands in a tenant at the beginning: one declarative value, that a person can read and change. */
export interface Floor {
  readonly app: { readonly name: string; readonly allowedOrigins: readonly string[] }
  readonly centers: readonly FloorCenter[]
  readonly agents: readonly FloorAgent[]
  readonly queues: readonly FloorQueue[]
  readonly routingPolicy: FloorRoutingPolicy
  readonly categories: readonly FloorCategory[]
  readonly articles: readonly FloorArticle[]
  readonly calendars: readonly FloorCalendar[]
  readonly slaPolicies: readonly FloorSlaPolicy[]
}

/** A small support floor of a cloud vendor. */
export const defaultFloor: Floor = {
  app: { name: 'Clinic Desk', allowedOrigins: ['http://localhost:3000', 'http://127.0.0.1:3000'] },
  centers: defaultCenters,
  agents: defaultAgents,
  queues: defaultQueues,
  routingPolicy: defaultRoutingPolicy,
  categories: defaultCategories,
  articles: defaultArticles,
  calendars: defaultCalendars,
  slaPolicies: defaultSlaPolicies,
}
