import type { Random } from '../ports/random.ts'

// Crockford's base32, lower case, as TypeID wants it: https://github.com/jetify-com/typeid (spec 0.3.0).
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** 128 bits as 26 characters of base32, the first holding the top three bits. */
export function encodeBase32(bytes: Uint8Array): string {
  let text = ''
  let buffer = 0
  // 130 bits are written for 128, so two zero bits stand in front.
  let bits = 2
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet[(buffer >>> bits) & 31]
    }
    buffer &= (1 << bits) - 1
  }
  return text
}

/** Makes ids of one process: `next('tkt', nowMs)` gives `tkt_` and a UUIDv7 in base32, each greater than the one before. */
export interface IdSource {
  next(prefix: string, nowMs: number): string
}

/**
 * Makes TypeIDs over UUIDv7 (RFC 9562 §5.7) that ascend within the process even while the clock stands still:
 * 48 bits of milliseconds, a 32-bit counter (§6.2 method 1), 42 random bits.
 * @param random - source of the random bits
 * @example createIdSource(systemRandom).next('tkt', Date.now()) // 'tkt_01k9z4q8w2e6rbt5n0c3d7f9hj'
 */
export function createIdSource(random: Random): IdSource {
  let lastMs = -1
  let counter = 0
  return {
    next(prefix, nowMs) {
      if (nowMs > lastMs) {
        lastMs = nowMs
        counter = 0
      } else {
        counter += 1
      }
      const bytes = random(new Uint8Array(16))
      const view = new DataView(bytes.buffer)
      view.setUint16(0, Math.floor(lastMs / 2 ** 32))
      view.setUint32(2, lastMs >>> 0)
      view.setUint16(6, 0x7000 | (counter >>> 20))
      view.setUint16(8, 0x8000 | ((counter >>> 6) & 0x3fff))
      view.setUint8(10, ((counter & 0x3f) << 2) | (view.getUint8(10) & 3))
      return `${prefix}_${encodeBase32(bytes)}`
    },
  }
}
