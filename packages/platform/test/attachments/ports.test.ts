import { createMemoryBlobStore, createMemorySealer, dropBlobs } from '@deskwire/platform'
import { blobContract, sealerContract } from '@deskwire/platform/testing'
import { describe, expect, it } from 'vitest'
import { noBlobStore } from '../../src/ports/blobs.ts'
import { systemRandom } from '../../src/ports/random.ts'
import { noSealer } from '../../src/ports/seal.ts'

blobContract({ describe, it }, 'memory', async () => createMemoryBlobStore())
sealerContract({ describe, it }, 'memory', async () => createMemorySealer(systemRandom))

describe('a platform that was given neither', () => {
  it('keeps and seals nothing, and says what to do', async () => {
    await expect(noBlobStore.put('tnt_a', 'blb_a', new Blob(['x']).stream())).rejects.toThrow(/Give `blobs`/)
    await expect(noSealer.seal('tnt_a', 'sec_a', 'x')).rejects.toThrow(/Give `sealer`/)
    await expect(noSealer.open('tnt_a', 'sec_a', 'x')).rejects.toThrow(/Give `sealer`/)
    expect(await noBlobStore.read('tnt_a', 'blb_a')).toBeUndefined()
    expect(await noBlobStore.list('tnt_a', { limit: 1 })).toEqual([])
    await noBlobStore.delete('tnt_a', 'blb_a')
  })
})

it("deletes a tenant's blobs, however many, and nobody else's", async () => {
  const blobs = createMemoryBlobStore()
  for (let i = 0; i < 1_001; i += 1) await blobs.put('tnt_a', `blb_${i}`, new Blob(['x']).stream())
  await blobs.put('tnt_b', 'blb_0', new Blob(['theirs']).stream())
  await dropBlobs(blobs, 'tnt_a')
  expect(await blobs.list('tnt_a', { limit: 10 })).toEqual([])
  expect(await blobs.list('tnt_b', { limit: 10 })).toEqual(['blb_0'])
})
