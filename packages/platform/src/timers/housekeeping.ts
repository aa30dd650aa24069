import { idempotencyRecords } from '../documents/index.ts'
import type { Store } from '../ports/store.ts'

/** How long events are listed and delivered, milliseconds of domain time. */
const EVENT_RETENTION_MS = 90 * 24 * 60 * 60 * 1000

const BATCH = 500

/**
 * Forgets what a tenant no longer needs: events older than 90 days leave the feed, idempotency records older than a day are
 * deleted. Runs behind the work, in batches; nothing waits for it.
 * @param now - domain time, epoch milliseconds
 * @param wireNow - wire time, epoch milliseconds
 */
export async function keepHouse(store: Store, tenant: string, now: number, wireNow: number): Promise<void> {
  await store.transaction(tenant, async (tx) => tx.forgetEvents(now - EVENT_RETENTION_MS))
  for (;;) {
    const removed = await store.transaction(tenant, async (tx) => {
      const rows = await tx.query(idempotencyRecords, { index: 'expiry', prefix: [], limit: BATCH })
      const expired = rows.filter((row) => row.value.expiresAt <= wireNow)
      for (const row of expired) tx.remove(idempotencyRecords, row)
      return expired.length
    })
    if (removed < BATCH) return
  }
}
