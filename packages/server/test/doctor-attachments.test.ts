import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { randomBytes } from 'node:crypto'
import { examine, makeMasterKey, readConfig, writeMasterKey } from '../src/index.ts'
import { openS3Attachments } from '../src/s3/index.ts'
import { startTestBucket } from './s3-bucket.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'deskwire-doctor-'))
const bucket = await startTestBucket()
afterAll(async () => {
  await bucket.close()
  rmSync(dataDir, { recursive: true })
})

async function find(secretAccessKey: string, openBlobs?: typeof openS3Attachments) {
  const reading = readConfig({
    env: {
      DESKWIRE_DATA_DIR: dataDir,
      DESKWIRE_MASTER_KEY: writeMasterKey(makeMasterKey(randomBytes)),
      DESKWIRE_ATTACHMENTS: 's3',
      DESKWIRE_S3_ENDPOINT: bucket.endpoint,
      DESKWIRE_S3_BUCKET: 'attachments',
      DESKWIRE_S3_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      DESKWIRE_S3_SECRET_ACCESS_KEY: secretAccessKey,
    },
  })
  if (!reading.valid) throw new TypeError(JSON.stringify(reading.faults))
  const findings = await examine(reading.config, { now: Date.now, ...(openBlobs && { openBlobs }) })
  return findings.find(({ name }) => name === 'attachments')
}

it('deskwire doctor puts an object into the bucket, reads it and drops it', async () => {
  expect(await find(bucket.secretAccessKey, openS3Attachments)).toEqual({
    state: 'ok',
    name: 'attachments',
    detail: 'the bucket takes objects, gives them back and drops them',
  })
})

it('deskwire doctor says that the bucket refuses the key, and does not repeat the key', async () => {
  const found = await find('not-the-key', openS3Attachments)
  expect(found).toMatchObject({ state: 'fail', mend: expect.stringContaining('s3Bucket') })
  expect(JSON.stringify(found)).not.toContain('not-the-key')
})

it('deskwire doctor says that it could not look at a bucket without a client', async () => {
  expect(await find('any')).toMatchObject({ state: 'skip' })
})
