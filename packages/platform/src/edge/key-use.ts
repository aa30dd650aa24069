import { apiKeys } from '../documents/index.ts'
import { iso } from '../instant.ts'
import type { Store } from '../ports/store.ts'

/** Remembers when keys were used, so that reading writes nothing, and writes it down now and then. */
export interface KeyUse {
  note(tenant: string, apiKeyId: string): void
  /** Writes down what was noted, at most once a minute. */
  flush(store: Store): Promise<void>
}

const FLUSH_EVERY_MS = 60_000

/** @param now - wire time, epoch milliseconds */
export function createKeyUse(now: () => number): KeyUse {
  let flushedAt = -Infinity
  let noted = new Map<string, { readonly tenant: string; readonly apiKeyId: string; readonly at: number }>()
  return {
    note(tenant, apiKeyId) {
      noted.set(`${tenant}/${apiKeyId}`, { tenant, apiKeyId, at: now() })
    },
    async flush(store) {
      if (noted.size === 0 || now() - flushedAt < FLUSH_EVERY_MS) return
      flushedAt = now()
      const uses = [...noted.values()]
      noted = new Map()
      for (const { tenant, apiKeyId, at } of uses) {
        await store.transaction(tenant, async (tx) => {
          const stored = await tx.get(apiKeys, apiKeyId)
          if (stored) tx.replace(apiKeys, stored, { ...stored.value, lastUsedAt: iso(at) })
        })
      }
    },
  }
}
