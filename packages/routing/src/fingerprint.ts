/** Two 32-bit lanes: enough to tell inputs apart, not to resist somebody who wants a collision. */
type Lanes = readonly [number, number]

/**
 * Fingerprints a JSON value: equal values give equal digests whatever the order of their keys.
 *
 * It says whether two decisions saw the same inputs. It is not cryptographic: proofs are the audit log's business.
 * @param value - JSON value; properties that are undefined are left out, as JSON does
 * @returns 16 hexadecimal digits
 * @example fingerprint({ a: 1, b: 2 }) === fingerprint({ b: 2, a: 1 }) // true
 */
export function fingerprint(value: unknown): string {
  return toHex(lanesOf(value))
}

/**
 * Fingerprints a text that is at hand in parts, without putting them together.
 * @param parts - in order
 * @returns what `fingerprint` gives for all of them as one string
 * @example fingerprintOfParts(['ab', 'c']) === fingerprint('abc') // true
 */
export function fingerprintOfParts(parts: readonly string[]): string {
  let length = 0
  for (const part of parts) length += part.length
  return toHex(lanesOfTexts([kindOfText(length), ...parts]))
}

/**
 * A fingerprint of a collection that does not depend on its order and can be updated member by member. Members are values: one that
 * has changed is another one.
 */
export interface SetFingerprint {
  readonly digest: () => string
  readonly add: (member: object) => void
  readonly remove: (member: object) => void
}

/** Starts the fingerprint of an empty collection; each lane is the sum of its members' lanes modulo 2^32. */
export function setFingerprint(members: readonly object[] = []): SetFingerprint {
  let first = 0
  let second = 0
  let digest: string | null = null
  // A member that leaves is one that came, and most of a floor stays as it is.
  const known = new WeakMap<object, Lanes>()
  const shift = (member: object, sign: 1 | -1): void => {
    const lanes = known.get(member) ?? lanesOf(member)
    known.set(member, lanes)
    const [a, b] = lanes
    first = (first + sign * a) >>> 0
    second = (second + sign * b) >>> 0
    digest = null
  }
  for (const member of members) shift(member, 1)
  return {
    digest: () => (digest ??= toHex([first, second])),
    add: (member) => shift(member, 1),
    remove: (member) => shift(member, -1),
  }
}

/** 32-bit FNV-1a beside a multiplicative hash with another prime, both over UTF-16 code units, then mixed as in MurmurHash3. */
function lanesOfTexts(texts: readonly string[]): Lanes {
  let a = 0x811c9dc5
  let b = 0x41c6ce57
  for (const text of texts)
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i)
      a = Math.imul(a ^ unit, 0x01000193)
      b = Math.imul(b ^ unit, 0x5f356495)
    }
  return [mix(a ^ (b >>> 15)), mix(b ^ (a >>> 13))]
}

// A long text is not written once more to put its length before it.
const lanesOf = (value: unknown): Lanes =>
  lanesOfTexts(typeof value === 'string' ? [kindOfText(value.length), value] : [spelled(value)])

const kindOfText = (length: number): string => `"${length}:`

/**
 * Spells a value with its kind and length before its contents, keys sorted and undefined members left out, so that two values are
 * spelled alike only if they are equal. NOTE: spelled first and hashed in one loop, which is several times faster than in turns.
 */
function spelled(value: unknown): string {
  if (typeof value === 'string') return kindOfText(value.length) + value
  if (Array.isArray(value)) {
    let text = `[${value.length}:`
    for (const member of value) text += spelled(member ?? null)
    return text
  }
  if (typeof value !== 'object' || value === null) return `${String(value)};`
  const members = value as Readonly<Record<string, unknown>>
  let text = '{'
  for (const key of Object.keys(members).sort()) {
    const member = members[key]
    if (member !== undefined) text += `"${key.length}:${key}${spelled(member)}`
  }
  return `${text}}`
}

function mix(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

// The runtime writes a number above 2^31 to another base by dividing it, which takes as long as to hash a thousand characters.
const laneToHex = (lane: number): string =>
  `${hexOfByte[lane >>> 24]}${hexOfByte[(lane >>> 16) & 255]}${hexOfByte[(lane >>> 8) & 255]}${hexOfByte[lane & 255]}`

const toHex = ([a, b]: Lanes): string => laneToHex(a) + laneToHex(b)
