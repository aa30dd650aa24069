import { ticketSecrets } from '../documents/index.ts'
import type { CollectionSpec, IndexRow, Store } from '../ports/store.ts'
import type { Sealer } from '../ports/seal.ts'
import type { IndexKey } from '../store/index-key.ts'

/** A collection of documents that hold something sealed, each for its own id. */
interface Resealable<Doc> {
  readonly collection: CollectionSpec<Doc>
  /** An index that holds every document. */
  readonly index: string
  /** Undefined where this one holds nothing sealed. */
  readonly sealedIn: (doc: Doc) => string | undefined
  readonly withSealed: (doc: Doc, sealed: string) => Doc
}

const resealable = <Doc>(entry: Resealable<Doc>): Resealable<unknown> => entry as Resealable<unknown>

/**
 * Everything that is kept sealed. NOTE: a collection that is missing here keeps its old master key in use for ever, and is lost
 * when that key is taken away: whoever seals something new adds it.
 */
const everythingSealed: readonly Resealable<unknown>[] = [
  resealable({
    collection: ticketSecrets,
    index: 'ticketId/createdAt',
    sealedIn: ({ sealed }) => sealed,
    withSealed: (doc, sealed) => ({ ...doc, sealed }),
  }),
]

/** What sealing anew needs. */
export interface ResealParts {
  readonly store: Store
  readonly sealer: Sealer
  /** Whether something sealed is to be sealed anew. */
  readonly isOld: (sealed: string) => boolean
  /** Ends it between two batches. @default nothing does */
  readonly signal?: AbortSignal
}

/** How much was looked at, and how much of it was sealed anew. */
export interface Resealed {
  readonly found: number
  readonly resealed: number
}

const BATCH = 200

async function resealBatch(
  { store, sealer, isOld }: ResealParts,
  tenant: string,
  { collection, sealedIn, withSealed }: Resealable<unknown>,
  rows: readonly IndexRow<unknown>[],
): Promise<number> {
  // Sealed before the transaction, which awaits nothing but the store; there it is seen whether the row is still what was read.
  const anew = new Map<string, { readonly old: string; readonly sealed: string }>()
  for (const { id, value } of rows) {
    const old = sealedIn(value)
    if (old === undefined || !isOld(old)) continue
    anew.set(id, { old, sealed: await sealer.seal(tenant, id, await sealer.open(tenant, id, old)) })
  }
  if (anew.size === 0) return 0
  return store.transaction(tenant, async (tx) => {
    let written = 0
    for (const [id, { old, sealed }] of anew) {
      const stored = await tx.get(collection, id)
      if (!stored || sealedIn(stored.value) !== old) continue
      tx.replace(collection, stored, withSealed(stored.value, sealed))
      written += 1
    }
    return written
  })
}

/**
 * Seals a tenant's secrets anew, a batch in each transaction, while the tenant is served. Nothing that clients see changes, no
 * version and no event: it is the same secret under another key.
 * @throws {Error} one of them cannot be opened; those before it are done
 * @example
 * await resealTenant({ store, sealer, isOld: (sealed) => !sealed.startsWith(`${newKeyId}.`) }, 'tnt_…') // { found: 3, resealed: 3 }
 */
export async function resealTenant(parts: ResealParts, tenant: string): Promise<Resealed> {
  let [found, resealed] = [0, 0]
  for (const entry of everythingSealed) {
    let after: IndexKey | undefined
    for (;;) {
      if (parts.signal?.aborted) return { found, resealed }
      const query = { index: entry.index, prefix: [], limit: BATCH, ...(after && { after }) }
      const rows = await parts.store.transaction(tenant, (tx) => tx.query(entry.collection, query), {
        readOnly: true,
      })
      found += rows.filter(({ value }) => entry.sealedIn(value) !== undefined).length
      resealed += await resealBatch(parts, tenant, entry, rows)
      if (rows.length < BATCH) break
      after = rows[BATCH - 1]?.key
    }
  }
  return { found, resealed }
}
