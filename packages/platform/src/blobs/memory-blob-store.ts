import type { BlobStore, ByteStream } from '../ports/blobs.ts'

const toHex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

async function gather(content: ByteStream): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  for await (const chunk of chunksOf(content)) chunks.push(chunk)
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

// Not every browser iterates its streams.
async function* chunksOf(content: ByteStream): AsyncIterable<Uint8Array<ArrayBuffer>> {
  const reader = content.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}

const CHUNK_BYTES = 64 * 1024

/** Gives bytes as a stream that is read as fast as it is taken, in chunks of 64 KiB. */
function streamOf(bytes: Uint8Array<ArrayBuffer>): ByteStream {
  let at = 0
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        if (at < bytes.length) controller.enqueue(bytes.slice(at, at + CHUNK_BYTES))
        at += CHUNK_BYTES
        if (at >= bytes.length) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}

/**
 * Keeps blobs in memory: for the sandbox, where all else is in memory too.
 * @example
 * const blobs = createMemoryBlobStore()
 * await blobs.put('tnt_a', 'blb_a', new Blob(['tunnel drops']).stream()) // { bytes: 12, sha256: '…' }
 */
export function createMemoryBlobStore(): BlobStore {
  const tenants = new Map<string, Map<string, Uint8Array<ArrayBuffer>>>()
  return {
    async put(tenant, blobId, content) {
      const bytes = await gather(content)
      const sha256 = toHex(await crypto.subtle.digest('SHA-256', bytes))
      const kept = tenants.get(tenant) ?? new Map<string, Uint8Array<ArrayBuffer>>()
      tenants.set(tenant, kept.set(blobId, bytes))
      return { bytes: bytes.length, sha256 }
    },
    async read(tenant, blobId, range) {
      const bytes = tenants.get(tenant)?.get(blobId)
      return bytes && streamOf(range ? bytes.subarray(range.start, range.end) : bytes)
    },
    async delete(tenant, blobId) {
      tenants.get(tenant)?.delete(blobId)
    },
    async list(tenant, { after = '', limit }) {
      const ids = [...(tenants.get(tenant)?.keys() ?? [])].filter((id) => id > after)
      return ids.sort().slice(0, limit)
    },
  }
}
