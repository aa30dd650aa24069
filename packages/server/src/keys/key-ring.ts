import { createCipheriv, createDecipheriv } from 'node:crypto'
import { MasterKeyError, type MasterKey } from './master-key.ts'

/** Master keys in use: the first seals, every one opens. */
export interface KeyRing {
  /** Id of the key that seals. */
  readonly primary: string
  readonly ids: readonly string[]
  seal(tenant: string, rowId: string, plaintext: string): string
  /** @throws {SealError} it is not to be opened with these keys, for this tenant and row */
  open(tenant: string, rowId: string, sealed: string): string
}

/** Thrown where something sealed cannot be opened. Its message holds no secret. */
export class SealError extends Error {
  override readonly name = 'SealError'
  readonly reason: 'malformed' | 'unknown-key' | 'not-authentic'
  /** Id of the key that it was sealed with, where that can be told. */
  readonly keyId: string | null

  constructor(reason: SealError['reason'], rowId: string, keyId: string | null) {
    const why = {
      malformed: 'what is kept there was not sealed by this server',
      'unknown-key': `it was sealed with the master key ${keyId}, which is not among those in use. Put that key back`,
      'not-authentic': 'it was changed, or sealed for another tenant or row',
    }
    super(`Could not open the secret of ${rowId}: ${why[reason]}.`)
    this.reason = reason
    this.keyId = keyId
  }
}

const IV_BYTES = 12
const TAG_BYTES = 16

// JSON keeps the two apart whatever characters they hold.
const bindingOf = (tenant: string, rowId: string): Buffer => Buffer.from(JSON.stringify([tenant, rowId]))

/** Id of the key that something was sealed with; undefined where it was not sealed by a key ring. */
export const sealedWith = (sealed: string): string | undefined => /^([0-9a-f]{8})\./.exec(sealed)?.[1]

/**
 * Seals under the first of some keys: AES-256-GCM with a random 96-bit initialisation vector, tenant and row id as associated
 * data (NIST SP 800-38D; good for 2^32 seals a key). What is kept is text:
 *
 *     <id of the key, 8 hex> . base64url( iv, 12 bytes | ciphertext | tag, 16 bytes )
 *
 * @param keys - the newest first
 * @throws {MasterKeyError} there is none
 */
export function createKeyRing(
  keys: readonly MasterKey[],
  randomBytes: (count: number) => Uint8Array,
): KeyRing {
  const [first] = keys
  if (!first) throw new MasterKeyError('Could not make a key ring: there is no master key.')
  const byId = new Map(keys.map((key) => [key.id, key]))
  return {
    primary: first.id,
    ids: keys.map(({ id }) => id),
    seal(tenant, rowId, plaintext) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', first.bytes, iv).setAAD(bindingOf(tenant, rowId))
      const content = Buffer.concat([
        iv,
        cipher.update(plaintext, 'utf8'),
        cipher.final(),
        cipher.getAuthTag(),
      ])
      return `${first.id}.${content.toString('base64url')}`
    },
    open(tenant, rowId, sealed) {
      const keyId = sealedWith(sealed)
      const content = Buffer.from(sealed.slice(9), 'base64url')
      if (keyId === undefined || content.length < IV_BYTES + TAG_BYTES)
        throw new SealError('malformed', rowId, null)
      const key = byId.get(keyId)
      if (!key) throw new SealError('unknown-key', rowId, keyId)
      const decipher = createDecipheriv('aes-256-gcm', key.bytes, content.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(bindingOf(tenant, rowId))
        .setAuthTag(content.subarray(-TAG_BYTES))
      try {
        return (
          decipher.update(content.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
        )
      } catch {
        // The cipher's own words say nothing more.
        throw new SealError('not-authentic', rowId, keyId)
      }
    },
  }
}
