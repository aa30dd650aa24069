import assert from 'node:assert/strict'
import type { BlobStore, ByteStream } from '../ports/blobs.ts'
import type { TestRunner } from './store-contract.ts'

const TENANT = 'tnt_a'
const OTHER = 'tnt_b'

const utf8 = new TextEncoder()
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => utf8.encode(text)

/** A stream that gives its chunks one by one, and in the end fails if it is told to. */
function chunked(chunks: readonly string[], failure?: Error): ByteStream {
  const left = [...chunks]
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const next = left.shift()
      if (next !== undefined) controller.enqueue(bytesOf(next))
      else if (failure) controller.error(failure)
      else controller.close()
    },
  })
}

const read = async (stream: ByteStream | undefined): Promise<string | undefined> =>
  stream && new Response(stream).text()

const exists = async (blobs: BlobStore, tenant: string, id: string): Promise<boolean> =>
  (await blobs.read(tenant, id)) !== undefined

type Check = (blobs: BlobStore) => Promise<void>

const checks: Readonly<Record<string, Check>> = {
  async 'gives back what was put, and says how long it is and what its digest is'(blobs) {
    // The digest of "abc" is the first example of FIPS 180-4's own test vectors.
    assert.deepEqual(await blobs.put(TENANT, 'blb_1', chunked(['a', '', 'bc'])), {
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    })
    assert.equal(await read(await blobs.read(TENANT, 'blb_1')), 'abc')
  },
  async 'keeps content of no bytes'(blobs) {
    assert.deepEqual(await blobs.put(TENANT, 'blb_1', chunked([])), {
      bytes: 0,
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    })
    assert.equal(await read(await blobs.read(TENANT, 'blb_1')), '')
  },
  async 'keeps a megabyte byte for byte'(blobs) {
    const chunk = new Uint8Array(65_536).map((_, i) => (i * 31) % 251)
    let left = 16
    const content: ByteStream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        if (left === 0) controller.close()
        else controller.enqueue(chunk.map((byte) => byte ^ left))
        left -= 1
      },
    })
    const { bytes } = await blobs.put(TENANT, 'blb_1', content)
    assert.equal(bytes, 16 * 65_536)
    const back = new Uint8Array(await new Response(await blobs.read(TENANT, 'blb_1')).arrayBuffer())
    assert.equal(back.length, bytes)
    for (const at of [0, 65_535, 65_536, 700_001, bytes - 1])
      assert.equal(back[at], (chunk[at % 65_536] ?? 0) ^ (16 - Math.floor(at / 65_536)))
  },
  async 'reads a part, which is half-open'(blobs) {
    await blobs.put(TENANT, 'blb_1', chunked(['0123', '456', '789']))
    const part = async (start: number, end: number) => read(await blobs.read(TENANT, 'blb_1', { start, end }))
    assert.deepEqual(
      [await part(0, 10), await part(0, 1), await part(3, 7), await part(9, 10), await part(4, 4)],
      ['0123456789', '0', '3456', '9', ''],
    )
  },
  async 'has nothing under an id that was never put, nor under another tenant'(blobs) {
    await blobs.put(TENANT, 'blb_1', chunked(['mine']))
    assert.equal(await exists(blobs, TENANT, 'blb_2'), false)
    assert.equal(await exists(blobs, OTHER, 'blb_1'), false)
    await blobs.delete(OTHER, 'blb_1')
    assert.equal(await exists(blobs, TENANT, 'blb_1'), true)
  },
  async 'keeps nothing of a stream that fails, and rejects'(blobs) {
    await assert.rejects(blobs.put(TENANT, 'blb_1', chunked(['half'], new Error('the line broke'))))
    assert.equal(await exists(blobs, TENANT, 'blb_1'), false)
    assert.deepEqual(await blobs.list(TENANT, { limit: 10 }), [])
  },
  async 'deletes, also what is not there'(blobs) {
    await blobs.put(TENANT, 'blb_1', chunked(['gone']))
    await blobs.delete(TENANT, 'blb_1')
    await blobs.delete(TENANT, 'blb_1')
    assert.equal(await exists(blobs, TENANT, 'blb_1'), false)
  },
  async 'lists a tenant’s ids in order, page by page'(blobs) {
    assert.deepEqual(await blobs.list(TENANT, { limit: 10 }), [])
    for (const id of ['blb_c', 'blb_a', 'blb_d', 'blb_b']) await blobs.put(TENANT, id, chunked([id]))
    await blobs.put(OTHER, 'blb_e', chunked(['theirs']))
    assert.deepEqual(await blobs.list(TENANT, { limit: 3 }), ['blb_a', 'blb_b', 'blb_c'])
    assert.deepEqual(await blobs.list(TENANT, { after: 'blb_c', limit: 3 }), ['blb_d'])
    assert.deepEqual(await blobs.list(TENANT, { after: 'blb_d', limit: 3 }), [])
  },
  async 'takes many at once'(blobs) {
    const ids = Array.from({ length: 20 }, (_, i) => `blb_${String(i).padStart(2, '0')}`)
    await Promise.all(ids.map((id) => blobs.put(TENANT, id, chunked([id, ' and ', id]))))
    assert.deepEqual(await blobs.list(TENANT, { limit: 100 }), ids)
    for (const id of ids) assert.equal(await read(await blobs.read(TENANT, id)), `${id} and ${id}`)
  },
}

/**
 * Declares the tests that every `BlobStore` passes.
 * @param make - makes an empty store for each test
 * @example
 * blobContract({ describe, it }, 'memory', async () => createMemoryBlobStore())
 */
export function blobContract(
  { describe, it }: TestRunner,
  name: string,
  make: () => Promise<BlobStore>,
): void {
  describe(`a blob store: ${name}`, () => {
    for (const [promise, check] of Object.entries(checks)) it(promise, async () => check(await make()))
  })
}
