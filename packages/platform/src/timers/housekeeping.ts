import { forgetMiss, MISS_RETENTION_MS } from '../articles/misses.ts'
import { idempotencyRecords, misses, sessions } from '../documents/index.ts'
import { iso } from '../instant.ts'
import type { CollectionSpec, Store, Stored, Transaction } from '../ports/store.ts'

/** How long events are listed and delivered, milliseconds of domain time. */
const EVENT_RETENTION_MS = 90 * 24 * 60 * 60 * 1000

const BATCH = 500

/** Deletes the rows of an index, from its beginning, as long as they are old enough. */
async function forget<Value>(
  store: Store,
  tenant: string,
  collection: CollectionSpec<Value>,
  index: string,
  isOld: (value: Value) => boolean,
  remove: (tx: Transaction, row: Stored<Value>) => void = (tx, row) => tx.remove(collection, row),
): Promise<void> {
  for (;;) {
    const removed = await store.transaction(tenant, async (tx) => {
      const rows = await tx.query(collection, { index, prefix: [], limit: BATCH })
      const old = rows.filter((row) => isOld(row.value))
      for (const row of old) remove(tx, row)
      return old.length
    })
    if (removed < BATCH) return
  }
}

/**
 * Forgets what a tenant no longer needs: events older than 90 days leave the feed, idempotency records older than a day,
 * expired sessions, and searches without a hit older than 90 days are deleted. Runs behind the work, in batches; nothing waits for it.
 * @param now - domain time, epoch milliseconds
 * @param wireNow - wire time, epoch milliseconds
 */
export async function keepHouse(store: Store, tenant: string, now: number, wireNow: number): Promise<void> {
  await store.transaction(tenant, async (tx) => tx.forgetEvents(now - EVENT_RETENTION_MS))
  await forget(store, tenant, idempotencyRecords, 'expiry', (record) => record.expiresAt <= wireNow)
  const nowOnTheWire = iso(wireNow)
  await forget(
    store,
    tenant,
    sessions,
    'expiry',
    (session) => session.expiresAt <= nowOnTheWire,
    (tx, row) => {
      tx.remove(sessions, row)
      tx.unpublish('credential', row.id)
    },
  )
  const oldest = iso(now - MISS_RETENTION_MS)
  await forget(store, tenant, misses, '/missedAt', (miss) => miss.missedAt < oldest, forgetMiss)
}
