import { apiKeys, apps, categories, installations } from '../documents/index.ts'
import { listOrigins } from '../apps/origins.ts'
import { mintToken } from '../edge/credentials.ts'
import type { Sources } from '../edge/platform-parts.ts'
import { iso } from '../instant.ts'
import { FIRST_VERSION } from '../platform.ts'
import { systemDigest } from '../ports/digest.ts'
import type { Store } from '../ports/store.ts'
import { Work } from '../work.ts'
import { allScopes, type Floor } from './floor.ts'
import { plantCalendars, plantSlaPolicies } from './plant-sla.ts'
import { plantRouting } from './plant-routing.ts'
import { plantArticles } from './plant-articles.ts'

/** What a caller needs to know of a planted tenant. */
export interface PlantedFloor {
  /** A key of the first installation that may do everything. */
  readonly apiKey: string
  readonly appId: string
  readonly installationId: string
  /** Ids of the agents by their name in the floor. */
  readonly agents: Readonly<Record<string, string>>
  /** Ids of the categories by their path. */
  readonly categories: Readonly<Record<string, string>>
  /** Ids of the centres by their name. */
  readonly centers: Readonly<Record<string, string>>
  /** Ids of the queues by their name. */
  readonly queues: Readonly<Record<string, string>>
  /** Ids of the articles by their key in the floor. */
  readonly articles: Readonly<Record<string, string>>
  /** Ids of the calendars by their name. */
  readonly calendars: Readonly<Record<string, string>>
  /** Ids of the SLA policies by their name. */
  readonly slaPolicies: Readonly<Record<string, string>>
}

/** The first app, installation and key of a tenant. They stay the same when the tenant is reset, whatever the seed. */
export interface FirstKey {
  readonly appId: string
  readonly installationId: string
  readonly apiKeyId: string
  readonly apiKey: string
}

/** Makes the first key of a tenant. */
export function mintFirstKey(
  { ids, random }: Sources,
  now: number,
  mode: 'test' | 'live' = 'test',
): FirstKey {
  const apiKeyId = ids.next('key', now)
  return {
    appId: ids.next('app', now),
    installationId: ids.next('ins', now),
    apiKeyId,
    apiKey: mintToken('key', mode, apiKeyId, random),
  }
}

/** What planting needs. */
export interface PlantParts extends Sources {
  readonly store: Store
  readonly firstKey: FirstKey
  readonly floor: Floor
  readonly tenant: string
  /** What the first key may do. @default everything */
  readonly scopes?: readonly string[]
  /** Domain time, epoch milliseconds. */
  readonly now: number
  /** Wire time, epoch milliseconds. */
  readonly wireNow: number
}

function parentOf(path: string, ids: Readonly<Record<string, string>>): string | null {
  const cut = path.lastIndexOf('/')
  if (cut < 0) return null
  const parent = ids[path.slice(0, cut)]
  if (parent === undefined)
    throw new TypeError(
      `Could not plant the floor: category ${JSON.stringify(path)} stands under none that comes before it.`,
    )
  return parent
}

/**
 * Puts a floor into an empty tenant: its app, installation and key, its agents and categories.
 * @throws {TypeError} the floor refers to what it does not hold
 */
export async function plantFloor({
  store,
  floor,
  tenant,
  scopes = allScopes,
  firstKey,
  ids,
  random,
  now,
  wireNow,
}: PlantParts): Promise<PlantedFloor> {
  const { appId, installationId, apiKeyId, apiKey } = firstKey
  const hash = await systemDigest(apiKey)
  const agentIds = Object.fromEntries(floor.agents.map((agent) => [agent.name, ids.next('agt', now)]))
  const categoryIds = Object.fromEntries(
    floor.categories.map((category) => [category.path, ids.next('cat', now)]),
  )
  const at = iso(now)

  const planted = await store.transaction(tenant, async (tx) => {
    const work = new Work(tx, {
      tenant,
      actor: { type: 'system', id: 'system' },
      cause: null,
      now,
      wireNow,
      ids,
      random,
    })
    const { name, allowedOrigins } = floor.app
    tx.insert(apps, appId, {
      id: appId,
      version: 1,
      name,
      description: null,
      allowedOrigins: [...allowedOrigins],
      homepage: null,
      createdAt: at,
      updatedAt: at,
    })
    await listOrigins(tx, appId, [], allowedOrigins)
    work.emit({ type: 'app.created', subject: { type: 'app', id: appId }, data: { appId } })
    tx.insert(installations, installationId, {
      id: installationId,
      version: 1,
      appId,
      scopes: [...scopes],
      state: 'active',
      createdAt: at,
      updatedAt: at,
    })
    work.emit({
      type: 'installation.created',
      subject: { type: 'installation', id: installationId },
      data: { installationId, appId, scopes },
    })
    tx.insert(apiKeys, apiKeyId, {
      id: apiKeyId,
      installationId,
      name: 'first key',
      hint: apiKey.slice(-4),
      hash,
      scopes: [...scopes],
      apiVersion: FIRST_VERSION,
      actor: null,
      createdAt: iso(wireNow),
      expiresAt: null,
      revokedAt: null,
      lastUsedAt: null,
    })
    tx.publish('credential', apiKeyId)
    work.emit({
      type: 'apiKey.created',
      subject: { type: 'apiKey', id: apiKeyId },
      data: { apiKeyId, installationId, scopes, expiresAt: null },
    })
    const calendarIds = await plantCalendars(work, floor.calendars)
    const slaPolicyIds = await plantSlaPolicies(work, floor.slaPolicies)
    for (const { path, label, terms, facts } of floor.categories) {
      const id = categoryIds[path] as string
      tx.insert(categories, id, {
        id,
        path,
        parentId: parentOf(path, categoryIds),
        createdAt: at,
        label,
        terms,
        facts,
      })
    }
    const routing = await plantRouting(work, floor, installationId, {
      calendars: calendarIds,
      categories: categoryIds,
      agents: agentIds,
    })
    const articles = await plantArticles(work, installationId, floor.articles, categoryIds)
    return { articles, calendars: calendarIds, slaPolicies: slaPolicyIds, ...routing }
  })
  return { apiKey, appId, installationId, agents: agentIds, categories: categoryIds, ...planted }
}
