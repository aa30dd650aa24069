import { apiKeys } from '../documents/index.ts'
import { iso } from '../instant.ts'
import type { Store } from '../ports/store.ts'

/** Remembers when keys were used, so that reading writes nothing, and writes it down now and then. */
export interface KeyUse {
  note(tenant: string, apiKeyId: string): void
  /** Writes down what was noted of a tenant, or of all, for each at most once a minute. */
  flush(store: Store, tenant?: string): Promise<void>
  /** Writes down all that was noted, for a process that ends. */
  flushAll(store: Store): Promise<void>
}

const FLUSH_EVERY_MS = 60_000

interface TenantUse {
  flushedAt: number
  /** When each key was last used. */
  noted: Map<string, number>
}

/** @param now - wire time, epoch milliseconds */
export function createKeyUse(now: () => number): KeyUse {
  // A row for each tenant, so that none is written earlier or later for what another one does.
  const tenants = new Map<string, TenantUse>()

  async function flushTenant(store: Store, tenant: string, everyMs = FLUSH_EVERY_MS): Promise<void> {
    const use = tenants.get(tenant)
    if (!use || use.noted.size === 0 || now() - use.flushedAt < everyMs) return
    const uses = [...use.noted]
    tenants.set(tenant, { flushedAt: now(), noted: new Map() })
    await store.transaction(tenant, async (tx) => {
      for (const [apiKeyId, at] of uses) {
        const stored = await tx.get(apiKeys, apiKeyId)
        if (stored) tx.replace(apiKeys, stored, { ...stored.value, lastUsedAt: iso(at) })
      }
    })
  }

  return {
    note(tenant, apiKeyId) {
      let use = tenants.get(tenant)
      if (!use) tenants.set(tenant, (use = { flushedAt: -Infinity, noted: new Map() }))
      use.noted.set(apiKeyId, now())
    },
    async flush(store, tenant) {
      for (const each of tenant === undefined ? [...tenants.keys()] : [tenant]) await flushTenant(store, each)
    },
    async flushAll(store) {
      for (const each of tenants.keys()) await flushTenant(store, each, 0)
    },
  }
}
