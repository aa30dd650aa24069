import { createHash } from 'node:crypto'
import type { BlobStore, ByteStream } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'

const MIB = 1024 * 1024

/** Bytes that repeat at no power of two, so that parts in a wrong order show. */
export function patterned(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; at += 1) bytes[at] = (at * 31) % 251
  return bytes
}

const streamOf = (bytes: Uint8Array<ArrayBuffer>): ByteStream => new Blob([bytes]).stream() as ByteStream
const bytesOf = async (stream: ByteStream | undefined): Promise<Uint8Array | undefined> =>
  stream && new Response(stream).bytes()

/** What every store of blobs keeps. */
export function blobStoreContract(name: string, store: () => BlobStore): void {
  describe(`blobs in ${name}`, () => {
    it.each([0, 1, 65_537, 5 * MIB - 1, 5 * MIB, 5 * MIB + 1, 12 * MIB])(
      'come back as they went: %i bytes',
      async (length) => {
        const bytes = patterned(length)
        const kept = await store().put('tnt_a', 'blb_a', streamOf(bytes))
        expect(kept).toEqual({ bytes: length, sha256: createHash('sha256').update(bytes).digest('hex') })
        const back = await bytesOf(await store().read('tnt_a', 'blb_a'))
        expect(back && Buffer.compare(back, bytes)).toBe(0)
      },
    )

    it('are read in part', async () => {
      const bytes = patterned(200_000)
      await store().put('tnt_a', 'blb_a', streamOf(bytes))
      for (const [start, end] of [
        [0, 1],
        [99_999, 150_001],
        [199_999, 200_000],
        [0, 200_000],
        [5, 5],
      ] as const) {
        const part = await bytesOf(await store().read('tnt_a', 'blb_a', { start, end }))
        expect(part && Buffer.compare(part, bytes.subarray(start, end)), `${start}-${end}`).toBe(0)
      }
    })

    it('belong to one tenant, and are gone when they are deleted, which may be said twice', async () => {
      await store().put('tnt_a', 'blb_a', streamOf(patterned(3)))
      expect(await store().read('tnt_b', 'blb_a')).toBeUndefined()
      expect(await store().read('tnt_a', 'blb_b')).toBeUndefined()
      await store().delete('tnt_b', 'blb_a')
      expect(await bytesOf(await store().read('tnt_a', 'blb_a'))).toHaveLength(3)
      for (const _ of [1, 2]) await store().delete('tnt_a', 'blb_a')
      expect(await store().read('tnt_a', 'blb_a')).toBeUndefined()
    })

    it('are listed in order, page by page', async () => {
      const ids = Array.from({ length: 25 }, (_, n) => `blb_${String((n * 7) % 25).padStart(2, '0')}`)
      for (const id of ids) await store().put('tnt_a', id, streamOf(patterned(1)))
      await store().put('tnt_aa', 'blb_99', streamOf(patterned(1)))
      const sorted = ids.toSorted()
      expect(await store().list('tnt_a', { limit: 100 })).toEqual(sorted)
      expect(await store().list('tnt_a', { limit: 4 })).toEqual(sorted.slice(0, 4))
      expect(await store().list('tnt_a', { after: 'blb_03', limit: 4 })).toEqual(sorted.slice(4, 8))
      expect(await store().list('tnt_a', { after: 'blb_24', limit: 4 })).toEqual([])
      expect(await store().list('tnt_c', { limit: 4 })).toEqual([])
    })
  })
}
