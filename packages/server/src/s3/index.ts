export { openS3BlobStore } from './s3-blob-store.ts'
export { openS3Attachments } from './open-s3-attachments.ts'
export { S3Error } from './s3-client.ts'
export type { S3Options } from './s3-client.ts'
