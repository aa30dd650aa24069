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

/** A fingerprint of a collection that does not depend on its order and can be updated member by member. */
export interface SetFingerprint {
  readonly digest: () => string
  readonly add: (member: unknown) => void
  readonly remove: (member: unknown) => void
}

/** Starts the fingerprint of an empty collection; each lane is the sum of its members' lanes modulo 2^32. */
export function setFingerprint(members: readonly unknown[] = []): SetFingerprint {
  let first = 0
  let second = 0
  const shift = (member: unknown, sign: 1 | -1): void => {
    const [a, b] = lanesOf(member)
    first = (first + sign * a) >>> 0
    second = (second + sign * b) >>> 0
  }
  for (const member of members) shift(member, 1)
  return {
    digest: () => toHex([first, second]),
    add: (member) => shift(member, 1),
    remove: (member) => shift(member, -1),
  }
}

/** 32-bit FNV-1a beside a multiplicative hash with another prime, both over UTF-16 code units, then mixed as in MurmurHash3. */
function lanesOf(value: unknown): Lanes {
  const lanes: [number, number] = [0x811c9dc5, 0x41c6ce57]
  absorb(lanes, value)
  const [a, b] = lanes
  return [mix(a ^ (b >>> 15)), mix(b ^ (a >>> 13))]
}

/**
 * Reads a value with its kind and length before its contents, keys sorted and undefined members left out, so that two values are
 * read alike only if they are equal.
 */
function absorb(lanes: [number, number], value: unknown): void {
  if (typeof value === 'string') {
    absorbText(lanes, `"${value.length}:`)
    absorbText(lanes, value)
  } else if (Array.isArray(value)) {
    absorbText(lanes, `[${value.length}:`)
    for (const member of value) absorb(lanes, member ?? null)
  } else if (typeof value === 'object' && value !== null) {
    const members = value as Readonly<Record<string, unknown>>
    absorbText(lanes, '{')
    for (const key of Object.keys(members).sort()) {
      const member = members[key]
      if (member === undefined) continue
      absorb(lanes, key)
      absorb(lanes, member)
    }
    absorbText(lanes, '}')
  } else {
    absorbText(lanes, `${String(value)};`)
  }
}

function absorbText(lanes: [number, number], text: string): void {
  let [a, b] = lanes
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x5f356495)
  }
  lanes[0] = a
  lanes[1] = b
}

function mix(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function toHex([a, b]: Lanes): string {
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0')
}
