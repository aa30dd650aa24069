import { join } from 'node:path'
import type { BlobStore } from '@deskwire/platform'
import type { ServerConfig } from '../config/settings.ts'
import { openFolderBlobStore } from './folder-blob-store.ts'

/** The settings that say where attachments are. */
export type BlobConfig = Pick<ServerConfig, 'dataDir' | 'attachments' | 'attachmentsDir'>

/** Folder of a server's attachments. */
export const attachmentsPath = ({ dataDir, attachmentsDir }: BlobConfig): string =>
  attachmentsDir ?? join(dataDir, 'attachments')

/**
 * Opens the folder of attachments.
 * @throws {TypeError} the attachments are in S3, whose client the caller brings: `openS3BlobStore` of `@deskwire/server/s3`
 */
export async function openBlobs(config: BlobConfig): Promise<BlobStore> {
  if (config.attachments === 's3')
    throw new TypeError(
      'Could not open the attachments: they are in S3. Give the port `openBlobs` of `@deskwire/server/s3`.',
    )
  return openFolderBlobStore({ path: attachmentsPath(config) })
}
