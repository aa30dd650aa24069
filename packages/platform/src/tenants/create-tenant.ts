import { tenants } from '../documents/index.ts'
import type { Sources } from '../edge/platform-parts.ts'
import { createSequencer } from '../events/sequencer.ts'
import { createIdSource } from '../ids/typeid.ts'
import { iso } from '../instant.ts'
import { systemRandom } from '../ports/random.ts'
import { refuseSandboxOnly } from '../sandbox-only.ts'
import { allScopes, defaultFloor, type Floor } from '../sandbox/floor.ts'
import { mintFirstKey, plantFloor } from '../sandbox/plant-floor.ts'
import { findTenant, REGISTRY, type Tenant, type TenantParts } from './registry.ts'

/** A new tenant is named like another one. */
export class TenantNameTakenError extends Error {
  override readonly name = 'TenantNameTakenError'
  readonly tenantId: string

  constructor(tenantId: string) {
    super(
      `Could not create the tenant: ${tenantId} has this name already, whatever its case. Choose another one.`,
    )
    this.tenantId = tenantId
  }
}

/** What creating a tenant needs. */
export interface CreateTenantParts extends TenantParts {
  /** Where the tenant's ids and its key come from. @default the runtime's CSPRNG */
  readonly sources?: Sources
}

/** A new tenant with its first key. */
export interface CreatedTenant {
  readonly tenant: Tenant
  /** Live key of the first installation, with every scope that a server serves. Shown here and never again: only its hash is kept. */
  readonly apiKey: string
  readonly apiKeyId: string
  readonly appId: string
  readonly installationId: string
}

const MAX_NAME = 200

/** Scopes of a tenant's first key: those that a server serves. */
const liveScopes: readonly string[] = allScopes.filter((scope) => !scope.startsWith('sandbox:'))

// What a tenant needs to take its first ticket: hours, promises, categories, centres, queues, a policy. Who works there and what
// they have written is for the tenant to say.
const structure: Omit<Floor, 'app'> = { ...defaultFloor, agents: [], articles: [] }

/**
 * Creates a tenant with what it needs to take its first ticket: calendars, the default SLA plan, categories, centres, queues and a
 * routing policy, and an app whose first key is given once.
 * @param name - what the operator calls it, 1 to 200 characters; unique whatever its case
 * @throws {RangeError} the name is empty or too long
 * @throws {TypeError} the sources are seeded: live keys must not be guessed
 * @throws {TenantNameTakenError}
 * @example
 * const { tenant, apiKey } = await createTenant({ store, wireNow: Date.now }, 'Northwind Support')
 */
export async function createTenant(parts: CreateTenantParts, name: string): Promise<CreatedTenant> {
  const { store, wireNow } = parts
  const sources = parts.sources ?? { random: systemRandom, ids: createIdSource(systemRandom) }
  refuseSandboxOnly({ 'sources.random': sources.random, 'sources.ids': sources.ids })
  const given = name.trim()
  if (given === '' || given.length > MAX_NAME)
    throw new RangeError(
      `Could not create the tenant: expected a name of 1 to ${MAX_NAME} characters, got ${given.length}.`,
    )
  const now = wireNow()
  const at = iso(now)
  const tenant: Tenant = {
    id: sources.ids.next('tnt', now),
    name: given,
    state: 'active',
    createdAt: at,
    updatedAt: at,
  }
  // The registry comes first: what a crash leaves behind is then a tenant that is listed and can be deleted.
  await store.transaction(REGISTRY, async (tx) => {
    const other = await findTenant(tx, given)
    if (other) throw new TenantNameTakenError(other.id)
    tx.insert(tenants, tenant.id, tenant)
  })
  const firstKey = mintFirstKey(sources, now, 'live')
  await plantFloor({
    store,
    tenant: tenant.id,
    firstKey,
    floor: { ...structure, app: { name: given, allowedOrigins: [] } },
    scopes: liveScopes,
    ...sources,
    now,
    wireNow: now,
  })
  // A lease for just this once: the server that takes the tenant's first request has not to wait for it.
  await createSequencer(store, { holder: tenant.id, now: wireNow, leaseMs: 0 })(tenant.id)
  const { apiKey, apiKeyId, appId, installationId } = firstKey
  return { tenant, apiKey, apiKeyId, appId, installationId }
}
