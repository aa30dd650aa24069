import { createHash } from 'node:crypto'
import type { BlobStore, ByteStream, KeptBlob } from '@deskwire/platform'
import { createS3Client, elementOf, S3Error, type S3Client, type S3Options } from './s3-client.ts'

// The smallest part that S3 takes in the middle of an upload; one of them is in memory at a time.
const PART_BYTES = 5 * 1024 * 1024
const LIST_PAGE = 1_000

type Bytes = Uint8Array<ArrayBuffer>

const sha256 = (bytes: Bytes | string): string => createHash('sha256').update(bytes).digest('hex')

/** Cuts a stream into parts of one size, the last one smaller; an empty stream is one empty part. */
async function* partsOf(
  content: ByteStream,
): AsyncIterable<{ readonly bytes: Bytes; readonly last: boolean }> {
  let part = new Uint8Array(PART_BYTES)
  let filled = 0
  for await (const chunk of content) {
    for (let at = 0; at < chunk.length; ) {
      if (filled === PART_BYTES) {
        yield { bytes: part, last: false }
        part = new Uint8Array(PART_BYTES)
        filled = 0
      }
      const taken = chunk.subarray(at, at + PART_BYTES - filled)
      part.set(taken, filled)
      filled += taken.length
      at += taken.length
    }
  }
  yield { bytes: part.subarray(0, filled), last: true }
}

/** Uploads a blob of several parts; the object is there when the last request is answered, or not at all. */
class Upload {
  readonly #client: S3Client
  readonly #key: string
  readonly #id: string
  readonly #etags: string[] = []

  constructor(client: S3Client, key: string, id: string) {
    this.#client = client
    this.#key = key
    this.#id = id
  }

  static async begin(client: S3Client, key: string): Promise<Upload> {
    const response = await client({ verb: 'begin to write', method: 'POST', key, query: { uploads: '' } })
    const id = elementOf(await response.text(), 'UploadId')
    if (id === undefined) throw new S3Error('begin to write', key, response.status, 'without an UploadId')
    return new Upload(client, key, id)
  }

  async add(bytes: Bytes): Promise<void> {
    const query = { partNumber: String(this.#etags.length + 1), uploadId: this.#id }
    const part = { verb: 'write a part of', method: 'PUT', key: this.#key, query } as const
    const response = await this.#client({ ...part, body: bytes, bodySha256: sha256(bytes) })
    this.#etags.push(response.headers.get('etag') ?? '')
  }

  async complete(): Promise<void> {
    const parts = this.#etags.map(
      (etag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${etag}</ETag></Part>`,
    )
    const body = `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`
    const query = { uploadId: this.#id }
    const whole = { verb: 'write', method: 'POST', key: this.#key, query } as const
    const response = await this.#client({ ...whole, body, bodySha256: sha256(body) })
    // S3 answers 200 before it knows: whether it went well stands in the body.
    const code = elementOf(await response.text(), 'Code')
    if (code !== undefined) throw new S3Error('write', this.#key, response.status, code)
  }

  async abort(): Promise<void> {
    const query = { uploadId: this.#id }
    await this.#client({ verb: 'give up', method: 'DELETE', key: this.#key, query, expect: [200, 204, 404] })
  }
}

/**
 * Keeps blobs in a bucket of S3 or of what speaks like it, as `<tenant>/<id>`. What is larger than 5 MiB is written in parts of
 * that size, one in memory at a time.
 * @example
 * const blobs = openS3BlobStore({
 *   endpoint: 'https://s3.eu-central-1.amazonaws.com',
 *   bucket: 'support-attachments',
 *   region: 'eu-central-1',
 *   accessKeyId,
 *   secretAccessKey,
 * })
 */
export function openS3BlobStore(options: S3Options): BlobStore {
  const client = createS3Client(options)
  const keyOf = (tenant: string, blobId: string): string => `${tenant}/${blobId}`

  async function putWhole(key: string, bytes: Bytes): Promise<void> {
    await client({ verb: 'write', method: 'PUT', key, body: bytes, bodySha256: sha256(bytes) })
  }

  return {
    async put(tenant, blobId, content) {
      const key = keyOf(tenant, blobId)
      const hash = createHash('sha256')
      let kept: Omit<KeptBlob, 'sha256'> = { bytes: 0 }
      let upload: Upload | undefined
      try {
        for await (const { bytes, last } of partsOf(content)) {
          hash.update(bytes)
          kept = { bytes: kept.bytes + bytes.length }
          if (last && !upload) await putWhole(key, bytes)
          else {
            upload ??= await Upload.begin(client, key)
            await upload.add(bytes)
          }
        }
        await upload?.complete()
      } catch (error) {
        // What could not be given up either is dropped by the bucket's own rule for broken uploads.
        await upload?.abort().catch(() => undefined)
        throw error
      }
      return { ...kept, sha256: hash.digest('hex') }
    },

    async read(tenant, blobId, range) {
      if (range && range.start >= range.end) return new Blob([]).stream() as ByteStream
      const headers = range ? { range: `bytes=${range.start}-${range.end - 1}` } : {}
      const key = keyOf(tenant, blobId)
      const response = await client({ verb: 'read', method: 'GET', key, headers, expect: [200, 206, 404] })
      if (response.status !== 404) return response.body as ByteStream
      await response.body?.cancel()
      return undefined
    },

    async delete(tenant, blobId) {
      const key = keyOf(tenant, blobId)
      const response = await client({ verb: 'delete', method: 'DELETE', key, expect: [200, 204, 404] })
      await response.body?.cancel()
    },

    async list(tenant, { after, limit }) {
      const prefix = `${tenant}/`
      const ids: string[] = []
      while (ids.length < limit) {
        const last = ids.at(-1) ?? after
        const wanted = Math.min(LIST_PAGE, limit - ids.length)
        const query = {
          'list-type': '2',
          prefix,
          'max-keys': String(wanted),
          ...(last !== undefined && { 'start-after': prefix + last }),
        }
        const response = await client({ verb: 'list', method: 'GET', key: '', query })
        const keys = [...(await response.text()).matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => key)
        ids.push(...keys.map((key) => key.slice(prefix.length)))
        if (keys.length < wanted) break
      }
      return ids
    },
  }
}
