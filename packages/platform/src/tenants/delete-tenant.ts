import { dropBlobs } from '../blobs/drop-blobs.ts'
import { tenants } from '../documents/index.ts'
import type { BlobStore } from '../ports/blobs.ts'
import type { Store, Timer } from '../ports/store.ts'
import type { Errand, TimerHandler } from '../timers/run-timers.ts'
import { moveTenant, type Tenant, type TenantParts } from './registry.ts'

/** Kind of the timer that deletes a tenant, a step each time it fires. */
export const DELETE_TENANT_TIMER = 'tenant.delete'

// A request that was let in before the tenant was closed may still write. What it leaves is swept up when none can run any more.
const SWEEP_AFTER_MS = 10 * 60 * 1000

const timerId = (tenantId: string): string => `${DELETE_TENANT_TIMER}/${tenantId}`

type Step = 'drop' | 'sweep'

const timerOf = (tenantId: string, step: Step, dueAt: number): Timer => ({
  id: timerId(tenantId),
  kind: DELETE_TENANT_TIMER,
  subjectId: tenantId,
  dueAt,
  data: { step },
})

/**
 * Begins to delete a tenant: its keys are refused from now on, and a job of the server drops everything that it has, rows and
 * blobs. The job's steps hang on a timer of the registry, so it goes on after a crash; each step may be done twice. The tenant is
 * listed as `deleting`, and its name is taken, until the last step, ten minutes after the first. Nothing turns it back.
 * @throws {UnknownTenantError}
 * @example
 * await deleteTenant({ store, wireNow: Date.now }, 'Northwind Support')
 * await platform.runDueTimers() // a running server does so by itself
 */
export const deleteTenant = (parts: TenantParts, nameOrId: string): Promise<Tenant> =>
  moveTenant(parts, nameOrId, 'deleting', (tx, tenant) =>
    tx.schedule(timerOf(tenant.id, 'drop', parts.wireNow())),
  )

/** What the step does outside of its own transaction: drops all that the tenant has, which does no harm twice. */
export const dropTenant =
  (store: Store, blobs: BlobStore): Errand =>
  async ({ subjectId }) => {
    // Blobs first: they are found by the tenant's name alone, but a row that is gone can no longer say that one was wanted.
    await dropBlobs(blobs, subjectId)
    await store.system.drop(subjectId)
  }

/** Goes on to the next step of a deletion; after the last the registry forgets the tenant. */
export const continueDeletion: TimerHandler = async ({ tx, now }, { subjectId, data }) => {
  if (data?.['step'] === 'drop') return tx.schedule(timerOf(subjectId, 'sweep', now + SWEEP_AFTER_MS))
  const stored = await tx.get(tenants, subjectId)
  if (stored) tx.remove(tenants, stored)
}
