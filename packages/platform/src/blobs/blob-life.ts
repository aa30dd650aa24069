import { blobs } from '../documents/blobs.ts'
import { notFound } from '../refusal.ts'
import type { Work } from '../work.ts'
import type { Errand } from '../timers/run-timers.ts'
import type { BlobStore } from '../ports/blobs.ts'
import type { Store } from '../ports/store.ts'

/** Kind of the timer that drops a blob. */
export const BLOB_TIMER = 'blob.drop'

/** How long a blob may take from its first byte until a document names it, milliseconds of domain time. */
const ARRIVAL_MS = 24 * 60 * 60 * 1000

const timerId = (blobId: string): string => `${BLOB_TIMER}:${blobId}`

const scheduleDrop = (work: Work, blobId: string, dueAt: number): void =>
  work.tx.schedule({ id: timerId(blobId), kind: BLOB_TIMER, subjectId: blobId, dueAt })

/**
 * Makes an id for a blob that is to come. What has arrived by then and is not kept within a day is dropped, whether the
 * upload broke off or the server did.
 */
export function expectBlob(work: Work): string {
  const blobId = work.newId('blb')
  work.tx.insert(blobs, blobId, { state: 'arriving', createdAt: work.nowIso })
  scheduleDrop(work, blobId, work.now + ARRIVAL_MS)
  return blobId
}

/**
 * Keeps a blob that has arrived, in the transaction of the document that names it.
 * @throws {Refusal} `not-found` where it took so long that it was given up
 */
export async function keepBlob(work: Work, blobId: string): Promise<void> {
  const stored = await work.tx.get(blobs, blobId)
  if (stored?.value.state !== 'arriving') throw notFound()
  work.tx.replace(blobs, stored, { ...stored.value, state: 'kept' })
  work.tx.cancel(timerId(blobId))
}

/** Gives up a blob, at once as far as anybody can see; its bytes go behind the transaction. */
export async function dropBlob(work: Work, blobId: string): Promise<void> {
  const stored = await work.tx.get(blobs, blobId)
  if (!stored) return
  work.tx.replace(blobs, stored, { ...stored.value, state: 'dropping' })
  scheduleDrop(work, blobId, work.now)
}

/**
 * Deletes the bytes of a blob that is due to be dropped. Saying so first, in a transaction, keeps an upload that ends at the
 * same moment from naming a blob that goes.
 */
export const deleteBytes =
  (store: Store, kept: BlobStore): Errand =>
  async ({ tenant, subjectId }) => {
    const goes = await store.transaction(tenant, async (tx) => {
      const stored = await tx.get(blobs, subjectId)
      if (stored?.value.state === 'arriving')
        tx.replace(blobs, stored, { ...stored.value, state: 'dropping' })
      return stored?.value.state !== 'kept'
    })
    if (goes) await kept.delete(tenant, subjectId)
  }

/** Forgets a blob of which the bytes are gone. */
export async function forgetBlob(work: Work, blobId: string): Promise<void> {
  const stored = await work.tx.get(blobs, blobId)
  if (stored?.value.state === 'dropping') work.tx.remove(blobs, stored)
}
