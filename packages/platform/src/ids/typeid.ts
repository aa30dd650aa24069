import type { Random } from '../ports/random.ts'
import { sandboxOnlyLike } from '../sandbox-only.ts'

// Crockford's base32, lower case, as TypeID wants it: https://github.com/jetify-com/typeid (spec 0.3.0).
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

// Two characters for ten bits: half as many steps as one for five, and ids are made by the dozen.
const pairs = Array.from({ length: 1024 }, (_, bits) => `${alphabet[bits >>> 5]}${alphabet[bits & 31]}`)

// 130 bits are written for 128, so two zero bits stand in front.
const PADDING = 2

/** 128 bits as 26 characters of base32, the first holding the top three bits. */
export const encodeBase32 = (bytes: Uint8Array): string => charactersOf(bytes, 0, bytes.length, PADDING)

/** Bytes from `start` to `end` as base32, behind so many zero bits; with them they are a multiple of ten bits. */
function charactersOf(bytes: Uint8Array, start: number, end: number, padding: number): string {
  let text = ''
  let buffer = 0
  let bits = padding
  for (let i = start; i < end; i += 1) {
    buffer = (buffer << 8) | (bytes[i] as number)
    bits += 8
    if (bits < 10) continue
    bits -= 10
    text += pairs[(buffer >>> bits) & 1023]
    buffer &= (1 << bits) - 1
  }
  return text
}

const INSTANT_BYTES = 6

/** The first ten characters: 48 bits of milliseconds, which all ids of one instant share. */
function instantOf(ms: number): string {
  const bytes = new Uint8Array(INSTANT_BYTES)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, Math.floor(ms / 2 ** 32))
  view.setUint32(2, ms >>> 0)
  return charactersOf(bytes, 0, INSTANT_BYTES, PADDING)
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
      return `${prefix}_${instant}${charactersOf(bytes, INSTANT_BYTES, 16, 0)}`
    },
  }
  return sandboxOnlyLike(source, random)
}
