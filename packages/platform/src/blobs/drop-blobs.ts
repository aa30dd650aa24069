import type { BlobStore } from '../ports/blobs.ts'

const PAGE = 500

/** Deletes all blobs of a tenant that goes, or begins anew. */
export async function dropBlobs(blobs: BlobStore, tenant: string): Promise<void> {
  for (;;) {
    const ids = await blobs.list(tenant, { limit: PAGE })
    for (const id of ids) await blobs.delete(tenant, id)
    if (ids.length < PAGE) return
  }
}
