import {
  TENANT_STANDING,
  tenants,
  tenantStandings,
  type TenantDoc,
  type TenantState,
} from '../documents/index.ts'
import { iso } from '../instant.ts'
import type { Store, Stored, Transaction } from '../ports/store.ts'
import type { IndexKey } from '../store/index-key.ts'

/** The partition that holds the registry of tenants. No tenant's id has this form, and no key belongs to it. */
export const REGISTRY = '$system'

/** A tenant as the operator sees it. */
export type Tenant = TenantDoc

/** What managing tenants needs. */
export interface TenantParts {
  readonly store: Store
  /** Wire time, epoch milliseconds. */
  readonly wireNow: () => number
}

/** No tenant has this name or id. */
export class UnknownTenantError extends Error {
  override readonly name = 'UnknownTenantError'

  constructor() {
    super(
      'Could not find the tenant: none has this name or id. List the tenants to see those that there are.',
    )
  }
}

/** A tenant is being deleted, which nothing turns back. */
export class TenantDeletingError extends Error {
  override readonly name = 'TenantDeletingError'
  readonly tenantId: string

  constructor(tenantId: string) {
    super(`Could not change the tenant ${tenantId}: it is being deleted, and nothing turns that back.`)
    this.tenantId = tenantId
  }
}

const PAGE = 200

/** Finds a tenant by its id or, whatever the case, by its name. */
export async function findTenant(tx: Transaction, nameOrId: string): Promise<Stored<TenantDoc> | undefined> {
  const byId = await tx.get(tenants, nameOrId)
  if (byId) return byId
  const [row] = await tx.query(tenants, { index: 'name', prefix: [nameOrId.toLowerCase()], limit: 1 })
  return row && tx.get(tenants, row.id)
}

/**
 * Lists all tenants, oldest first.
 * @example
 * for (const { id, name, state } of await listTenants(store)) console.log(id, name, state)
 */
export async function listTenants(store: Store): Promise<readonly Tenant[]> {
  const found: Tenant[] = []
  let after: IndexKey | undefined
  for (;;) {
    const rows = await store.transaction(
      REGISTRY,
      (tx) => tx.query(tenants, { index: 'createdAt', prefix: [], limit: PAGE, ...(after && { after }) }),
      { readOnly: true },
    )
    found.push(...rows.map((row) => row.value))
    if (rows.length < PAGE) return found
    after = rows[PAGE - 1]?.key
  }
}

/** Writes a tenant's state within the tenant itself, where authentication looks. */
export async function setStanding(store: Store, tenant: string, state: TenantState): Promise<void> {
  await store.transaction(tenant, async (tx) => {
    const stored = await tx.get(tenantStandings, TENANT_STANDING)
    if (stored?.value.state === state) return
    if (stored) tx.replace(tenantStandings, stored, { state })
    else tx.insert(tenantStandings, TENANT_STANDING, { state })
  })
}

/**
 * Moves a tenant to a state: in the registry, then in the tenant. To do it again finishes what a crash left half done.
 * @param inRegistry - what else the registry writes with it
 * @throws {UnknownTenantError}
 * @throws {TenantDeletingError} it is being deleted, and `state` is another one
 */
export async function moveTenant(
  { store, wireNow }: TenantParts,
  nameOrId: string,
  state: TenantState,
  inRegistry: (tx: Transaction, tenant: Tenant) => void = () => undefined,
): Promise<Tenant> {
  const tenant = await store.transaction(REGISTRY, async (tx) => {
    const stored = await findTenant(tx, nameOrId)
    if (!stored) throw new UnknownTenantError()
    if (stored.value.state === state) return stored.value
    if (stored.value.state === 'deleting') throw new TenantDeletingError(stored.id)
    const moved = { ...stored.value, state, updatedAt: iso(wireNow()) }
    tx.replace(tenants, stored, moved)
    inRegistry(tx, moved)
    return moved
  })
  await setStanding(store, tenant.id, state)
  return tenant
}
