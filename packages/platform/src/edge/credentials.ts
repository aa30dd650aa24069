import type { Random } from '../ports/random.ts'
import { encodeBase32 } from '../ids/typeid.ts'

/** Parts of a key or session token: `dwk_test_<id>_<secret><checksum>`. */
export interface CredentialParts {
  readonly kind: 'key' | 'session'
  readonly mode: 'test' | 'live'
  /** Id of the key or session, with its prefix. */
  readonly id: string
}

const prefixes = { key: 'dwk', session: 'dws' } as const
const idPrefixes = { key: 'key', session: 'ses' } as const
const form =
  /^(dwk|dws)_(test|live)_([0-7][0-9a-hjkmnp-tv-z]{25})_([0-9a-hjkmnp-tv-z]{26})([0-9a-hjkmnp-tv-z]{7})$/

// CRC-32 (ISO-HDLC) over everything before it, so that scanners and typing mistakes are told apart without asking a server.
const crcOfByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

function checksum(text: string): string {
  let crc = 0xffffffff
  // A token is ASCII: a character is a byte.
  for (let i = 0; i < text.length; i += 1)
    crc = (crc >>> 8) ^ (crcOfByte[(crc ^ text.charCodeAt(i)) & 0xff] as number)
  const bytes = new Uint8Array(16)
  new DataView(bytes.buffer).setUint32(12, ~crc >>> 0)
  return encodeBase32(bytes).slice(-7)
}

/** Makes a new token for a key or session: 128 random bits behind its id. Shown once; only its hash is kept. */
export function mintToken(
  kind: 'key' | 'session',
  mode: 'test' | 'live',
  id: string,
  random: Random,
): string {
  const secret = encodeBase32(random(new Uint8Array(16)))
  const body = `${prefixes[kind]}_${mode}_${id.slice(4)}_${secret}`
  return `${body}${checksum(body)}`
}

/** Reads a token's parts; undefined where its form or checksum is wrong. Says nothing about whether it is any good. */
export function readToken(token: string): CredentialParts | undefined {
  const match = form.exec(token)
  if (!match || checksum(token.slice(0, -7)) !== match[5]) return undefined
  const kind = match[1] === 'dwk' ? 'key' : 'session'
  return { kind, mode: match[2] as 'test' | 'live', id: `${idPrefixes[kind]}_${match[3]}` }
}

/** Compares two hex digests in a time that does not tell where they differ. */
export function sameDigest(left: string, right: string): boolean {
  if (left.length !== right.length) return false
  let difference = 0
  for (let i = 0; i < left.length; i += 1) difference |= left.charCodeAt(i) ^ right.charCodeAt(i)
  return difference === 0
}
