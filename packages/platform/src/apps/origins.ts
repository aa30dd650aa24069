import { origins } from '../documents/index.ts'
import type { Transaction } from '../ports/store.ts'

/**
 * Lists an app's origins in the directory, by which a browser's preflight finds out that it may ask, and takes out those
 * that no other app of the tenant lists. Each origin has a row that every app listing it writes, so two apps that change
 * at once cannot take an origin away from each other.
 * @param before - what the app listed until now; empty for a new one
 * @param after - what it lists from now on
 */
export async function listOrigins(
  tx: Transaction,
  appId: string,
  before: readonly string[],
  after: readonly string[],
): Promise<void> {
  for (const origin of after) {
    if (before.includes(origin)) continue
    const stored = await tx.get(origins, origin)
    const appIds = [...(stored?.value.appIds.filter((id) => id !== appId) ?? []), appId]
    if (stored) tx.replace(origins, stored, { appIds })
    else tx.insert(origins, origin, { appIds })
    tx.publish('origin', origin)
  }
  for (const origin of before) {
    if (after.includes(origin)) continue
    const stored = await tx.get(origins, origin)
    const appIds = stored?.value.appIds.filter((id) => id !== appId) ?? []
    if (stored && appIds.length > 0) {
      tx.replace(origins, stored, { appIds })
      continue
    }
    if (stored) tx.remove(origins, stored)
    tx.unpublish('origin', origin)
  }
}
