import type { Random } from '../ports/random.ts'

const utf8 = new TextEncoder()
const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

/**
 * Replaces secrets in a request before it is fingerprinted, each by an HMAC-SHA-256 under the caller's token: who reads the
 * database could else try guesses at a short secret against the fingerprint.
 * @param properties - names of the body's properties that are secret
 */
export async function veilSecrets(
  body: unknown,
  properties: readonly string[],
  token: string,
): Promise<unknown> {
  if (properties.length === 0) return body
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', utf8.encode(token), algorithm, false, ['sign'])
  const veiled = { ...(body as Readonly<Record<string, unknown>>) }
  for (const name of properties) {
    const value = utf8.encode(JSON.stringify(veiled[name]) ?? '')
    veiled[name] = toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, value)))
  }
  return veiled
}

async function keyOf(token: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', utf8.encode(token), 'HKDF', false, ['deriveKey'])
  const info = utf8.encode('deskwire/replayed-secret/1')
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

/**
 * Seals a secret that is shown once so that only the caller's own token opens it again (HKDF, AES-256-GCM): what lies in
 * the idempotency record is worthless to whoever reads the database.
 * @param binding - what the secret belongs to; opening needs the same
 */
export async function sealSecret(
  secret: string,
  token: string,
  binding: string,
  random: Random,
): Promise<string> {
  const iv = random(new Uint8Array(12))
  const key = await keyOf(token)
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8.encode(binding) },
    key,
    utf8.encode(secret),
  )
  return toHex(iv) + toHex(new Uint8Array(sealed))
}

/** Opens what `sealSecret` made; undefined where the token or the binding is another. */
export async function openSecret(
  sealed: string,
  token: string,
  binding: string,
): Promise<string | undefined> {
  const bytes = fromHex(sealed)
  try {
    const key = await keyOf(token)
    const algorithm = { name: 'AES-GCM', iv: bytes.slice(0, 12), additionalData: utf8.encode(binding) }
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, bytes.slice(12)))
  } catch {
    return undefined
  }
}
