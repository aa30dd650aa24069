/** What a backup says of itself, in `manifest.json`. */
export interface BackupManifest {
  readonly format: 'deskwire-backup/1'
  readonly backupId: string
  /** RFC 3339. */
  readonly createdAt: string
  readonly schemaVersion: number
  readonly database: KeptFile
  /** The list of attachments, a line of JSON each. */
  readonly attachments: KeptFile & { readonly count: number; readonly totalBytes: number }
  /** Last sequence of each tenant, by its id. */
  readonly sequences: Readonly<Record<string, number>>
}

/** A file of a backup. */
export interface KeptFile {
  readonly file: string
  readonly bytes: number
  /** Hex. */
  readonly sha256: string
}

/** An attachment's content in a backup: a line of `attachments.jsonl`. */
export interface KeptAttachment {
  readonly tenant: string
  readonly blobId: string
  readonly bytes: number
  /** Hex. */
  readonly sha256: string
}

/** Thrown where a backup cannot be made, or is none. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
}

export const MANIFEST = 'manifest.json'
export const DATABASE = 'deskwire.db'
export const ATTACHMENTS = 'attachments'
export const ATTACHMENT_LIST = 'attachments.jsonl'

const isFile = (value: unknown): value is KeptFile => {
  const { file, bytes, sha256 } = (value ?? {}) as Partial<Record<keyof KeptFile, unknown>>
  return typeof file === 'string' && Number.isSafeInteger(bytes) && /^[0-9a-f]{64}$/.test(String(sha256))
}

/**
 * Reads a manifest.
 * @throws {BackupError} it is none, or of a release that writes them otherwise
 */
export function parseManifest(text: string, path: string): BackupManifest {
  const wrong = (detail: string) => new BackupError(`Could not read the backup ${path}: ${detail}.`)
  let value: Partial<BackupManifest> | null
  try {
    value = JSON.parse(text) as Partial<BackupManifest> | null
  } catch {
    throw wrong('its manifest is not JSON')
  }
  if (value?.format !== 'deskwire-backup/1') throw wrong('it is not of the format deskwire-backup/1')
  const whole =
    typeof value.backupId === 'string' &&
    typeof value.createdAt === 'string' &&
    Number.isSafeInteger(value.schemaVersion) &&
    isFile(value.database) &&
    isFile(value.attachments) &&
    typeof value.sequences === 'object' &&
    value.sequences !== null
  if (!whole) throw wrong('its manifest lacks what a manifest holds')
  return value as BackupManifest
}
