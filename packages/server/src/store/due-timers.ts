import type { SystemStore, TenantTimer } from '@deskwire/platform'
import type { PendingTenant } from './pending.ts'

type DueQuery = Parameters<SystemStore['dueTimers']>[0]

/**
 * Due timers of tables that decided commits have yet to come into, as they will be then: nobody has to wait for that, or to hurry it.
 * @param read - asks the tables, alone
 * @param pendings - what is decided, by tenant
 */
export async function dueTimers(
  query: DueQuery,
  read: (query: DueQuery) => Promise<readonly TenantTimer[]>,
  pendings: ReadonlyMap<string, PendingTenant>,
): Promise<readonly TenantTimer[]> {
  const { until, limit, tenant: only } = query
  let decided = 0
  // NOTE: gathered before the tables are asked. What comes into them meanwhile is in both, what was gathered later might be in neither.
  const due = new Map<string, TenantTimer>()
  const name = ({ tenant, id }: Pick<TenantTimer, 'tenant' | 'id'>): string => `${tenant} ${id}`
  for (const [tenant, { timers }] of only === undefined ? pendings : of(pendings, only)) {
    decided += timers.size
    for (const timer of timers.dueUntil(until)) due.set(name({ tenant, id: timer.id }), { ...timer, tenant })
  }
  const rows = await read({ ...query, limit: limit + decided })
  for (const row of rows) {
    if (pendings.get(row.tenant)?.timer(row.id) === undefined && !due.has(name(row))) due.set(name(row), row)
  }
  return [...due.values()].sort(byInstant).slice(0, limit)
}

function of(
  pendings: ReadonlyMap<string, PendingTenant>,
  tenant: string,
): readonly (readonly [string, PendingTenant])[] {
  const pending = pendings.get(tenant)
  return pending ? [[tenant, pending]] : []
}

const order = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

const byInstant = (left: TenantTimer, right: TenantTimer): number =>
  left.dueAt - right.dueAt || order(left.id, right.id) || order(left.tenant, right.tenant)
