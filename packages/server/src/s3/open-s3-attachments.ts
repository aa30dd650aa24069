import type { BlobStore } from '@deskwire/platform'
import type { ServerConfig } from '../config/settings.ts'
import { openS3BlobStore } from './s3-blob-store.ts'

const text = (
  config: ServerConfig,
  name: 's3Endpoint' | 's3Bucket' | 's3AccessKeyId' | 's3SecretAccessKey',
): string => {
  const value = config[name]
  if (value === null)
    throw new TypeError(`Could not open the attachments in S3: the setting ${name} is missing.`)
  return value
}

/**
 * Opens the bucket that a server's settings name; the port `openBlobs` of `startServer`.
 * @throws {TypeError} a setting is missing
 */
export async function openS3Attachments(config: ServerConfig): Promise<BlobStore> {
  return openS3BlobStore({
    endpoint: text(config, 's3Endpoint'),
    bucket: text(config, 's3Bucket'),
    region: config.s3Region,
    accessKeyId: text(config, 's3AccessKeyId'),
    secretAccessKey: text(config, 's3SecretAccessKey'),
  })
}
