import { hostname } from 'node:os'
import type { BlobStore } from '@deskwire/platform'
import { openBlobs, type ServerConfig, type Tracer } from '@deskwire/server'
import { CliError } from './cli-error.ts'

const isMissing = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND'

/** Loads what only some servers need, and says what to install where it is not there. */
async function load<Module>(from: () => Promise<Module>, packages: string, setting: string): Promise<Module> {
  try {
    return await from()
  } catch (error) {
    if (!isMissing(error)) throw error
    throw new CliError(
      `the setting ${setting} needs packages that are not installed: npm install ${packages}`,
    )
  }
}

/**
 * Opens where attachments are kept.
 * @throws {CliError} they are in S3, and its client is not installed
 */
export async function openAttachments(config: ServerConfig): Promise<BlobStore> {
  if (config.attachments === 'folder') return openBlobs(config)
  const { openS3Attachments } = await load(() => import('@deskwire/server/s3'), 'aws4fetch', 'attachments')
  return openS3Attachments(config)
}

/**
 * Makes what sends traces; null where none are wanted.
 * @throws {CliError} they are, and OpenTelemetry is not installed
 */
export async function openTracer({ tracesUrl, tracesRatio }: ServerConfig): Promise<Tracer | null> {
  if (tracesUrl === null) return null
  const packages =
    '@opentelemetry/api @opentelemetry/sdk-trace @opentelemetry/resources @opentelemetry/exporter-trace-otlp-http'
  const { createTracer } = await load(() => import('@deskwire/server/otel'), packages, 'tracesUrl')
  return createTracer({ url: tracesUrl, ratio: tracesRatio, server: `${hostname()}:${process.pid}` })
}
