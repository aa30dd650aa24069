import type { ByteStream } from '@deskwire/platform'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { blobStoreContract, patterned } from '../../test/blob-store-contract.ts'
import { startTestBucket, type TestBucket } from '../../test/s3-bucket.ts'
import { openS3BlobStore } from './s3-blob-store.ts'

const waits: number[] = []
let bucket: TestBucket
beforeEach(async () => {
  waits.length = 0
  bucket = await startTestBucket()
})
afterEach(() => bucket.close())

const open = (secretAccessKey = bucket.secretAccessKey) =>
  openS3BlobStore({
    endpoint: bucket.endpoint,
    bucket: 'attachments',
    region: 'eu-central-1',
    accessKeyId: 'AKIDEXAMPLE',
    secretAccessKey,
    wait: async (ms) => void waits.push(ms),
  })

const streamOf = (bytes: Uint8Array<ArrayBuffer>): ByteStream => new Blob([bytes]).stream() as ByteStream

blobStoreContract('S3', () => open())

describe('a bucket of S3', () => {
  it('refuses another key, and the error repeats none', async () => {
    const refused = open('wrong-secret').put('tnt_a', 'blb_a', streamOf(patterned(3)))
    await expect(refused).rejects.toThrow(
      'Could not write tnt_a/blb_a in S3: it answered 403 SignatureDoesNotMatch.',
    )
    expect(waits).toEqual([])
  })

  it('is asked again where it fails, up to four times', async () => {
    bucket.failNext(2)
    await open().put('tnt_a', 'blb_a', streamOf(patterned(3)))
    expect(waits).toEqual([100, 200])
    bucket.failNext(4)
    await expect(open().read('tnt_a', 'blb_a')).rejects.toThrow('it answered 503 SlowDown')
    expect(waits).toEqual([100, 200, 100, 200, 400])
  })

  it('is asked again where a body was changed on the way', async () => {
    bucket.corruptNext()
    await expect(open().put('tnt_a', 'blb_a', streamOf(patterned(3)))).rejects.toThrow(
      'XAmzContentSHA256Mismatch',
    )
    expect(await open().read('tnt_a', 'blb_a')).toBeUndefined()
  })

  it('keeps nothing of a blob that broke off, and no part of it', async () => {
    let left = 7
    const broken = new ReadableStream({
      pull(controller) {
        left -= 1
        if (left === 0) controller.error(new Error('the client went away'))
        else controller.enqueue(new Uint8Array(1024 * 1024))
      },
    })
    await expect(open().put('tnt_a', 'blb_a', broken as ByteStream)).rejects.toThrow('the client went away')
    expect(await open().read('tnt_a', 'blb_a')).toBeUndefined()
    expect(bucket.uploads()).toBe(0)
  })

  it('reads an error behind a 200 of the last request for one', async () => {
    bucket.failCompletion()
    await expect(open().put('tnt_a', 'blb_a', streamOf(patterned(6 * 1024 * 1024)))).rejects.toThrow(
      'it answered 200 InternalError',
    )
    expect(bucket.uploads()).toBe(0)
  })
})
