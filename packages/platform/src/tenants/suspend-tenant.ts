import { moveTenant, type Tenant, type TenantParts } from './registry.ts'

/**
 * Suspends a tenant: its keys and sessions answer 403 `tenant-suspended` and its event streams end, on other servers within
 * seconds. Its data stays, and so does its time: clocks run and timers fire, since what was promised was promised to
 * customers. Again changes nothing.
 * @throws {UnknownTenantError}
 * @throws {TenantDeletingError}
 * @example await suspendTenant({ store, wireNow: Date.now }, 'Northwind Support')
 */
export const suspendTenant = (parts: TenantParts, nameOrId: string): Promise<Tenant> =>
  moveTenant(parts, nameOrId, 'suspended')

/**
 * Lets a suspended tenant's keys and sessions in again. Again changes nothing.
 * @throws {UnknownTenantError}
 * @throws {TenantDeletingError}
 */
export const resumeTenant = (parts: TenantParts, nameOrId: string): Promise<Tenant> =>
  moveTenant(parts, nameOrId, 'active')
