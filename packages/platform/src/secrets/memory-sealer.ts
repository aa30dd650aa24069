import type { Random } from '../ports/random.ts'
import type { Sealer } from '../ports/seal.ts'

const utf8 = new TextEncoder()
const IV_BYTES = 12

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

// A separator that stands in no id, so that no two pairs are bound alike.
const binding = (tenant: string, rowId: string) => utf8.encode(`${tenant}\n${rowId}`)

/**
 * Makes a sealer with a key of its own, which is gone with the process: for a sandbox. AES-256-GCM, tenant and row id as
 * associated data (NIST SP 800-38D).
 * @param random - where the key and the initialisation vectors come from
 * @example
 * const sealer = createMemorySealer(systemRandom)
 * await sealer.open('tnt_a', 'sec_a', await sealer.seal('tnt_a', 'sec_a', 'swordfish')) // 'swordfish'
 */
export function createMemorySealer(random: Random): Sealer {
  const key = crypto.subtle.importKey('raw', random(new Uint8Array(32)), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ])
  return {
    async seal(tenant, rowId, plaintext) {
      const iv = random(new Uint8Array(IV_BYTES))
      const algorithm = { name: 'AES-GCM', iv, additionalData: binding(tenant, rowId) }
      const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, await key, utf8.encode(plaintext)))
      return toHex(iv) + toHex(sealed)
    },
    async open(tenant, rowId, sealed) {
      try {
        const bytes = fromHex(sealed)
        const iv = bytes.slice(0, IV_BYTES)
        const algorithm = { name: 'AES-GCM', iv, additionalData: binding(tenant, rowId) }
        const plain = await crypto.subtle.decrypt(algorithm, await key, bytes.slice(IV_BYTES))
        return new TextDecoder().decode(plain)
      } catch {
        // The cause says nothing that a reader could use, and everything that it was given is secret.
        throw new Error(`Could not open the secret ${rowId}: it was not sealed with this key for this row.`)
      }
    },
  }
}
