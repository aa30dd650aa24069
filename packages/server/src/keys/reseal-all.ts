import { listTenants, resealTenant, type Resealed, type Store } from '@deskwire/platform'
import type { ReloadingSealer } from './open-key-ring.ts'
import { sealedWith } from './key-ring.ts'

/** What sealing everything anew needs. */
export interface ResealAllParts {
  readonly store: Store
  readonly sealer: ReloadingSealer
  /** Is told after each tenant. @default nobody */
  readonly onTenant?: (done: number, all: number) => void
  readonly signal?: AbortSignal
}

/**
 * Seals every tenant's secrets with the master key that seals now. It may be broken off and begun again, and tenants are served
 * meanwhile.
 * @throws {SealError} a secret was sealed with a key that is gone, or changed; those before it are done
 */
export async function resealAll({ store, sealer, onTenant, signal }: ResealAllParts): Promise<Resealed> {
  const primary = await sealer.primary()
  const isOld = (sealed: string): boolean => sealedWith(sealed) !== primary
  const tenants = await listTenants(store)
  let [found, resealed] = [0, 0]
  for (const [index, { id }] of tenants.entries()) {
    if (signal?.aborted) break
    const ofTenant = await resealTenant({ store, sealer, isOld, ...(signal && { signal }) }, id)
    found += ofTenant.found
    resealed += ofTenant.resealed
    onTenant?.(index + 1, tenants.length)
  }
  return { found, resealed }
}

/** How many secrets are sealed with each master key, by its id. */
export async function countSealed(
  store: Store,
  sealer: ReloadingSealer,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  const isOld = (sealed: string): boolean => {
    const id = sealedWith(sealed) ?? 'unknown'
    counts.set(id, (counts.get(id) ?? 0) + 1)
    return false
  }
  for (const { id } of await listTenants(store)) await resealTenant({ store, sealer, isOld }, id)
  return counts
}
