import type { CollectionSpec } from '../ports/store.ts'

/** Whether a tenant is served. */
export type TenantState = 'active' | 'suspended' | 'deleting'

/** A support organisation as the operator knows it. Stands in the registry, apart from what the tenant itself holds. */
export interface TenantDoc {
  /** `tnt_…`, the name of its partition of the store. */
  readonly id: string
  /** What the operator calls it; unique whatever its case. */
  readonly name: string
  readonly state: TenantState
  readonly createdAt: string
  readonly updatedAt: string
}

export const tenants: CollectionSpec<TenantDoc> = {
  name: 'tenants',
  indexes: {
    name: { key: (doc) => [doc.name.toLowerCase()], unique: true },
    createdAt: { key: (doc) => [doc.createdAt] },
  },
}

/** The registry's state of a tenant, kept once more within the tenant, where authentication finds it in its own transaction. */
export interface TenantStandingDoc {
  readonly state: TenantState
}

export const tenantStandings: CollectionSpec<TenantStandingDoc> = {
  name: 'tenantStandings',
  indexes: {},
  settings: true,
}

/** Id of the only document of `tenantStandings`. A tenant without it is active. */
export const TENANT_STANDING = 'standing'
