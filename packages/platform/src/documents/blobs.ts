import type { CollectionSpec } from '../ports/store.ts'

/**
 * What is to become of a blob. The row is written before the first byte and removed after the blob is, so nothing lies in
 * the blob store that no row knows of.
 */
export interface BlobDoc {
  /** `arriving`: it may be half there, `kept`: a document names it, `dropping`: it goes, and nothing may name it any more. */
  readonly state: 'arriving' | 'kept' | 'dropping'
  readonly createdAt: string
}

export const blobs: CollectionSpec<BlobDoc> = { name: 'blobs', indexes: {} }
