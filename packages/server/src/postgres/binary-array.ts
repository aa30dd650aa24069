/** OID of each element type that the store sends, as in the catalogue `pg_type`. */
const OIDS = {
  'boolean[]': 16,
  'bytea[]': 17,
  'bigint[]': 20,
  'smallint[]': 21,
  'integer[]': 23,
  'text[]': 25,
} as const

/** A type of array that {@link binaryArray} writes. */
export type ArrayType = keyof typeof OIDS

/** Whether a type is one of them. */
export const isArrayType = (type: string): type is ArrayType => type in OIDS

// dimensions, whether there are nulls, OID, length, lower bound: 32 bits each
const HEAD_BYTES = 20
const NULL = -1

// A UTF-16 unit is three bytes of UTF-8 at most.
const MOST_BYTES = 3

/** Room to write in before the length is known; what comes of it is copied out, so that a column holds no more than it needs. */
let scratch = Buffer.allocUnsafe(64 * 1024)

function room(at: number, bytes: number): void {
  if (at + bytes <= scratch.length) return
  const larger = Buffer.allocUnsafe(Math.max(scratch.length * 2, at + bytes))
  scratch.copy(larger, 0, 0, at)
  scratch = larger
}

/** Writes an element behind its length; gives where the next one begins. */
function writeElement(type: ArrayType, value: unknown, at: number): number {
  if (type === 'text[]') {
    const text = value as string
    room(at, 4 + text.length * MOST_BYTES)
    const bytes = scratch.write(text, at + 4, 'utf8')
    scratch.writeInt32BE(bytes, at)
    return at + 4 + bytes
  }
  if (type === 'bytea[]') {
    const bytes = value as Uint8Array
    room(at, 4 + bytes.length)
    scratch.writeInt32BE(bytes.length, at)
    scratch.set(bytes, at + 4)
    return at + 4 + bytes.length
  }
  room(at, 12)
  if (type === 'bigint[]') {
    scratch.writeInt32BE(8, at)
    if (typeof value === 'number') {
      scratch.writeInt32BE(Math.floor(value / 2 ** 32), at + 4)
      scratch.writeUInt32BE(value >>> 0, at + 8)
    } else scratch.writeBigInt64BE(BigInt(value as string), at + 4)
    return at + 12
  }
  if (type === 'integer[]') {
    scratch.writeInt32BE(4, at)
    scratch.writeInt32BE(value as number, at + 4)
    return at + 8
  }
  if (type === 'smallint[]') {
    scratch.writeInt32BE(2, at)
    scratch.writeInt16BE(value as number, at + 4)
    return at + 6
  }
  scratch.writeInt32BE(1, at)
  scratch[at + 4] = value === true ? 1 : 0
  return at + 5
}

/**
 * Writes values as PostgreSQL's binary form of an array with one dimension. Written as text, each value would be quoted here and
 * unquoted there, character by character, and most of a commit is JSON, which is full of quotes.
 *
 *     int32 dimensions (0 or 1) | int32 has nulls | int32 OID of the elements | int32 length | int32 lower bound
 *     for each element: int32 length, or -1 for null | its bytes
 * @param values - numbers, texts of numbers, texts, bytes or booleans, as `type` has it; null where there is none
 * @throws {RangeError} a number does not fit its type
 */
export function binaryArray(type: ArrayType, values: readonly unknown[]): Buffer {
  let at = HEAD_BYTES
  let hasNulls: 0 | 1 = 0
  for (const value of values) {
    if (value === null) {
      hasNulls = 1
      room(at, 4)
      at = scratch.writeInt32BE(NULL, at)
    } else at = writeElement(type, value, at)
  }
  return finished(type, values.length, hasNulls, at)
}

/**
 * As {@link binaryArray} of type `bigint[]`, from numbers of 64 bits that are given in two halves.
 * @param halves - the higher and the lower 32 bits of each, without a sign
 */
export function binaryHalves(halves: readonly number[]): Buffer {
  room(0, HEAD_BYTES + halves.length * 6)
  let at = HEAD_BYTES
  for (let i = 0; i < halves.length; i += 2) {
    scratch.writeInt32BE(8, at)
    scratch.writeUInt32BE(halves[i] as number, at + 4)
    scratch.writeUInt32BE(halves[i + 1] as number, at + 8)
    at += 12
  }
  return finished('bigint[]', halves.length / 2, 0, at)
}

/** Puts the head before the elements; gives a copy of both. */
function finished(type: ArrayType, length: number, hasNulls: 0 | 1, end: number): Buffer {
  scratch.writeInt32BE(length === 0 ? 0 : 1, 0)
  scratch.writeInt32BE(hasNulls, 4)
  scratch.writeInt32BE(OIDS[type], 8)
  scratch.writeInt32BE(length, 12)
  scratch.writeInt32BE(1, 16)
  // An empty array has no dimension, and so neither length nor bound.
  return Buffer.from(scratch.subarray(0, length === 0 ? 12 : end))
}
