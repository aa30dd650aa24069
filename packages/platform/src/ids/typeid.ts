import type { Random } from '../ports/random.ts'
import { sandboxOnlyLike } from '../sandbox-only.ts'

// Crockford's base32, lower case, as TypeID wants it: https://github.com/jetify-com/typeid (spec 0.3.0).
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

// Two characters for ten bits: half as many steps as one for five, and ids are made by the dozen.
const pairs = Array.from({ length: 1024 }, (_, bits) => `${alphabet[bits >>> 5]}${alphabet[bits & 31]}`)

// 130 bits are written for 128, so two zero bits stand in front.
const PADDING = 2

/** 128 bits as 26 characters of base32, the first holding the top three bits. */
export function encodeBase32(bytes: Uint8Array): string {
  let text = ''
  let buffer = 0
  let bits = PADDING
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte
    bits += 8
    if (bits < 10) continue
    bits -= 10
    text += pairs[(buffer >>> bits) & 1023]
    buffer &= (1 << bits) - 1
  }
  return text
}

/** Five bytes as eight characters. */
function eightCharacters(bytes: Uint8Array, at: number): string {
  const second = bytes[at + 1] as number
  const third = bytes[at + 2] as number
  const fourth = bytes[at + 3] as number
  const head = pairs[((bytes[at] as number) << 2) | (second >>> 6)]
  const tail = pairs[((fourth & 3) << 8) | (bytes[at + 4] as number)]
  return `${head}${pairs[((second & 63) << 4) | (third >>> 4)]}${pairs[((third & 15) << 6) | (fourth >>> 2)]}${tail}`
}

/** The first ten characters: 48 bits of milliseconds behind the padding, which all ids of one instant share. */
function instantOf(ms: number): string {
  const high = Math.floor(ms / 2 ** 30)
  const low = ms - high * 2 ** 30
  return `${pairs[(high >>> 10) & 255]}${pairs[high & 1023]}${pairs[low >>> 20]}${pairs[(low >>> 10) & 1023]}${pairs[low & 1023]}`
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
  let instant = instantOf(lastMs)
  let counter = 0
  const bytes = new Uint8Array(16)
  const source: IdSource = {
    next(prefix, nowMs) {
      if (nowMs > lastMs) {
        lastMs = nowMs
        counter = 0
        instant = instantOf(nowMs)
      } else {
        counter += 1
      }
      random(bytes)
      bytes[6] = 0x70 | ((counter >>> 28) & 0x0f)
      bytes[7] = counter >>> 20
      bytes[8] = 0x80 | ((counter >>> 14) & 0x3f)
      bytes[9] = counter >>> 6
      bytes[10] = ((counter & 0x3f) << 2) | ((bytes[10] as number) & 3)
      return `${prefix}_${instant}${eightCharacters(bytes, 6)}${eightCharacters(bytes, 11)}`
    },
  }
  return sandboxOnlyLike(source, random)
}
