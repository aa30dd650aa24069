import { createMemoryBlobStore, createMemoryStore } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import {
  BLOB_TIMER,
  deleteBytes,
  dropBlob,
  expectBlob,
  forgetBlob,
  keepBlob,
} from '../../src/blobs/blob-life.ts'
import { createIdSource } from '../../src/ids/typeid.ts'
import { createSeededRandom } from '../../src/sandbox/seeded-random.ts'
import { Work } from '../../src/work.ts'
import { HOUR_MS } from './case.ts'

const TENANT = 'tnt_a'

function lifeOfABlob() {
  const [store, blobs, random] = [createMemoryStore(), createMemoryBlobStore(), createSeededRandom(1)]
  let now = Date.UTC(2026, 10, 20)
  const unit = <Result>(body: (work: Work) => Promise<Result> | Result): Promise<Result> =>
    store.transaction(TENANT, async (tx) =>
      body(
        new Work(tx, {
          tenant: TENANT,
          actor: { type: 'system', id: 'system' },
          cause: null,
          now,
          wireNow: now,
          ids: createIdSource(random),
          random,
        }),
      ),
    )
  return {
    unit,
    wait: (ms: number) => void (now += ms),
    expect: () => unit(expectBlob),
    arrive: (blobId: string) => blobs.put(TENANT, blobId, new Blob(['log']).stream()),
    isThere: async (blobId: string) => (await blobs.read(TENANT, blobId)) !== undefined,
    due: async () =>
      (await store.system.dueTimers({ tenant: TENANT, until: now, limit: 10 })).map((it) => it.subjectId),
    errand: (blobId: string) =>
      deleteBytes(store, blobs)({ id: 'x', tenant: TENANT, kind: BLOB_TIMER, subjectId: blobId, dueAt: now }),
  }
}

describe('a blob', () => {
  it('that is kept has no timer any more, and none that is left could delete it', async () => {
    const life = lifeOfABlob()
    const blobId = await life.expect()
    await life.arrive(blobId)
    await life.unit((work) => keepBlob(work, blobId))
    life.wait(48 * HOUR_MS)
    expect(await life.due()).toEqual([])
    await life.errand(blobId)
    expect(await life.isThere(blobId)).toBe(true)
  })

  it('that is not kept within a day is due to be dropped, and not before', async () => {
    const life = lifeOfABlob()
    const blobId = await life.expect()
    life.wait(24 * HOUR_MS - 1)
    expect(await life.due()).toEqual([])
    life.wait(1)
    expect(await life.due()).toEqual([blobId])
  })

  it('of which the deletion has begun can be kept no more, though its row is still there', async () => {
    const life = lifeOfABlob()
    const blobId = await life.expect()
    await life.arrive(blobId)
    await life.errand(blobId)
    expect(await life.isThere(blobId)).toBe(false)
    await expect(life.unit((work) => keepBlob(work, blobId))).rejects.toMatchObject({ kind: 'not-found' })
    await life.unit((work) => forgetBlob(work, blobId))
    await expect(life.unit((work) => keepBlob(work, blobId))).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('that was dropped is deleted twice without harm, as after a crash in between', async () => {
    const life = lifeOfABlob()
    const blobId = await life.expect()
    await life.arrive(blobId)
    await life.unit((work) => keepBlob(work, blobId))
    await life.unit((work) => dropBlob(work, blobId))
    expect(await life.due()).toEqual([blobId])
    await life.errand(blobId)
    await life.errand(blobId)
    expect(await life.isThere(blobId)).toBe(false)
    await life.unit((work) => forgetBlob(work, blobId))
    await life.unit((work) => dropBlob(work, blobId))
    await life.errand(blobId)
  })
})
