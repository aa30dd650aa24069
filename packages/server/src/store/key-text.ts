import type { IndexKey, KeyPart } from '@deskwire/platform'

const bits = new DataView(new ArrayBuffer(8))
const hex = (word: number): string => word.toString(16).padStart(8, '0')

// The bits of a double in an order that text has too: a set sign turns all of them, a clear one is set.
function numberText(value: number): string {
  bits.setFloat64(0, value + 0)
  const high = bits.getUint32(0)
  const low = bits.getUint32(4)
  return high & 0x80000000 ? hex(~high >>> 0) + hex(~low >>> 0) : hex((high | 0x80000000) >>> 0) + hex(low)
}

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const unusual = /[\u0000-\u0002\ud800-\uffff]/

const MARK = '\u{10ffff}'

// A surrogate that stands alone, which UTF-8 cannot hold, where its code unit sorts: a lead before all pairs that begin with it, or
// behind them if what follows sorts behind a trail; a trail behind all pairs.
function loneSurrogate(unit: number, next: number): string {
  if (unit >= 0xdc00) return `${MARK}\u0004${String.fromCharCode(unit - 0xdc00 + 0x100)}`
  if (next >= 0xe000)
    return `${unit === 0xdbff ? `${MARK}\u0003` : String.fromCharCode(unit, 0xdfff)}${MARK}${MARK}a`
  return unit === 0xd800 ? '\ue000' : `${String.fromCharCode(unit - 1, 0xdfff)}${MARK}${MARK}b`
}

// UTF-8 orders what lies beyond the first plane after U+E000 to U+FFFF, UTF-16 before them: a mark of U+10FFFF moves the
// latter behind it. U+0001 ends a string, so it and its neighbours are written as U+0002 and a letter; no NUL is left,
// which PostgreSQL could not keep.
function escaped(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) as number
    if (code > 0xffff) i += 1
    if (code <= 2) out += `\u0002${'abc'[code]}`
    else if (code >= 0xd800 && code <= 0xdfff) out += loneSurrogate(code, text.charCodeAt(i + 1))
    else if (code >= 0xe000 && code <= 0xffff) out += `${MARK}${String.fromCharCode(code)}`
    else if (code === 0x10ffff) out += `${MARK}\u0003`
    else out += String.fromCodePoint(code)
  }
  return out
}

function partText(part: KeyPart): string {
  if (typeof part === 'string') return `E${unusual.test(part) ? escaped(part) : part}\u0001`
  if (typeof part === 'number') return `D${numberText(part)}`
  return part === null ? 'A' : part ? 'C' : 'B'
}

/**
 * Writes an index key as text that sorts, byte by byte in UTF-8, as `compareKeys` sorts keys. A key's text begins with the
 * text of each of its prefixes, and with no other's.
 *
 * ```
 * null A | false B | true C | number D and 16 hex digits | string E, its characters, U+0001
 * ```
 * @example keyText(['open', 3]) < keyText(['open', 10]) // true
 */
export function keyText(key: IndexKey): string {
  let text = ''
  for (const part of key) text += partText(part)
  return text
}

/** Sorts after every key that begins with `prefix`, and before every other key that sorts after those. */
export const endOfPrefix = (prefix: string): string => `${prefix}F`
