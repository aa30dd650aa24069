import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BlobStore, ByteStream } from '@deskwire/platform'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { blobStoreContract } from '../../test/blob-store-contract.ts'
import { openFolderBlobStore } from './folder-blob-store.ts'

let folder = ''
let blobs: BlobStore
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deskwire-blobs-'))
  blobs = openFolderBlobStore({ path: folder })
})
afterEach(() => rm(folder, { recursive: true }))

blobStoreContract('a folder', () => blobs)

describe('a folder of blobs', () => {
  it('leaves nothing of a blob that broke off', async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(1_000))
        controller.error(new Error('the client went away'))
      },
    })
    await expect(blobs.put('tnt_a', 'blb_a', broken as ByteStream)).rejects.toThrow('the client went away')
    expect(await readdir(join(folder, '.incoming'))).toEqual([])
    expect(await readdir(folder)).toEqual(['.incoming'])
  })

  it('has a name for a blob only when it is whole', async () => {
    const seen: (readonly string[])[] = []
    let left = 3
    const slow = new ReadableStream({
      async pull(controller) {
        seen.push(await blobs.list('tnt_a', { limit: 9 }))
        if (left === 0) return controller.close()
        left -= 1
        controller.enqueue(new Uint8Array(10))
      },
    })
    await blobs.put('tnt_a', 'blb_a', slow as ByteStream)
    expect(seen.flat()).toEqual([])
    expect(await blobs.list('tnt_a', { limit: 9 })).toEqual(['blb_a'])
  })

  it.each(['..', '../x', 'a/b', 'a\\b', '', '.incoming', 'a\0', 'x'.repeat(200)])(
    'takes no path for a name: %j',
    async (name) => {
      await expect(blobs.put(name, 'blb_a', new Blob(['x']).stream() as ByteStream)).rejects.toThrow(
        /is no id/,
      )
      await expect(blobs.read('tnt_a', name)).rejects.toThrow(/is no id/)
      await expect(blobs.delete('tnt_a', name)).rejects.toThrow(/is no id/)
    },
  )

  it('gives to the end what is deleted while it is read', async () => {
    const content = new Uint8Array(1_000_000).fill(7)
    await blobs.put('tnt_a', 'blb_a', new Blob([content]).stream() as ByteStream)
    const stream = await blobs.read('tnt_a', 'blb_a')
    await blobs.delete('tnt_a', 'blb_a')
    expect((await new Response(stream).bytes()).length).toBe(1_000_000)
  })
})
