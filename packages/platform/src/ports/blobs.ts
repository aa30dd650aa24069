/** A part of a blob, bytes, half-open. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** What a blob turned out to be once the last of its bytes was kept. */
export interface KeptBlob {
  readonly bytes: number
  /** SHA-256 of the content, hex in lower case. */
  readonly sha256: string
}

/** Content as it comes and goes, in chunks of any size. */
export type ByteStream = ReadableStream<Uint8Array<ArrayBuffer>>

/**
 * Content that is too large for a row, by tenant and id. A blob is written once, whole or not at all, and never changed.
 *
 * Promise: `put` reads as fast as it writes and holds a few chunks at most; it resolves when the content is as durable as
 * the adapter says, and where the stream fails it keeps nothing and rejects. Deleting what is not there does nothing.
 * The store of documents says which blobs are wanted; a blob that no row names is dropped by a timer.
 */
export interface BlobStore {
  put(tenant: string, blobId: string, content: ByteStream): Promise<KeptBlob>
  /**
   * Reads a blob, or the part of it that lies in `range`; undefined where there is none.
   * @param range - within the blob
   */
  read(tenant: string, blobId: string, range?: ByteRange): Promise<ByteStream | undefined>
  delete(tenant: string, blobId: string): Promise<void>
  /** Ids of a tenant's blobs in order, after `after` (exclusive): for backups, and for a tenant that goes. */
  list(tenant: string, page: { readonly after?: string; readonly limit: number }): Promise<readonly string[]>
}

/** Holds nothing, and says so where it is to keep something: what a server has until it is told where its blobs lie. */
export const noBlobStore: BlobStore = {
  async put() {
    throw new Error('Could not keep a blob: no blob store is configured. Give `blobs` to `createPlatform`.')
  },
  read: async () => undefined,
  delete: async () => undefined,
  list: async () => [],
}
