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

// NOTE: an id is put together of character codes: one that is put together of strings leaves ten of them behind, and is joined only
// when it is first looked up.
const codes: readonly number[] = Array.from(alphabet, (character) => character.charCodeAt(0))

const UNDERSCORE = 0x5f
// The prefixes of the contract have three letters.
const PREFIX = 3
const INSTANT = PREFIX + 1
const FIRST_EIGHT = INSTANT + 10
const LAST_EIGHT = FIRST_EIGHT + 8
const LENGTH = LAST_EIGHT + 8

const code = (bits: number): number => codes[bits & 31] as number

/** The first ten characters: 48 bits of milliseconds behind the padding, which all ids of one instant share. */
function writeInstant(into: number[], ms: number): void {
  const high = Math.floor(ms / 2 ** 30)
  const low = ms - high * 2 ** 30
  for (let i = 0; i < 4; i += 1) into[INSTANT + i] = code((high & 0x3ffff) >>> (15 - 5 * i))
  for (let i = 0; i < 6; i += 1) into[INSTANT + 4 + i] = code(low >>> (25 - 5 * i))
}

/** Five bytes as eight characters. */
function writeEight(into: number[], at: number, bytes: Uint8Array, from: number): void {
  const first = bytes[from] as number
  const second = bytes[from + 1] as number
  const third = bytes[from + 2] as number
  const fourth = bytes[from + 3] as number
  const fifth = bytes[from + 4] as number
  into[at] = code(first >>> 3)
  into[at + 1] = code((first << 2) | (second >>> 6))
  into[at + 2] = code(second >>> 1)
  into[at + 3] = code((second << 4) | (third >>> 4))
  into[at + 4] = code((third << 1) | (fourth >>> 7))
  into[at + 5] = code(fourth >>> 2)
  into[at + 6] = code((fourth << 3) | (fifth >>> 5))
  into[at + 7] = code(fifth)
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
  const bytes = new Uint8Array(16)
  const text: number[] = Array.from({ length: LENGTH }, () => UNDERSCORE)
  writeInstant(text, lastMs)
  const source: IdSource = {
    next(prefix, nowMs) {
      if (nowMs > lastMs) {
        lastMs = nowMs
        counter = 0
        writeInstant(text, nowMs)
      } else {
        counter += 1
      }
      random(bytes)
      bytes[6] = 0x70 | ((counter >>> 28) & 0x0f)
      bytes[7] = counter >>> 20
      bytes[8] = 0x80 | ((counter >>> 14) & 0x3f)
      bytes[9] = counter >>> 6
      bytes[10] = ((counter & 0x3f) << 2) | ((bytes[10] as number) & 3)
      for (let i = 0; i < PREFIX; i += 1) text[i] = prefix.charCodeAt(i)
      writeEight(text, FIRST_EIGHT, bytes, 6)
      writeEight(text, LAST_EIGHT, bytes, 11)
      const id = String.fromCharCode(...text)
      return prefix.length === PREFIX ? id : `${prefix}${id.slice(PREFIX)}`
    },
  }
  return sandboxOnlyLike(source, random)
}
