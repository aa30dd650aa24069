import { ANALYZER_VERSION } from './analyze.ts'
import type { Sketch, SketchField } from './sketch.ts'

const FORMAT = 1

/**
 * Writes a sketch as bytes for a store's BLOB column.
 *
 * ```
 * u8 format | u8 analyser version | u8 fields | u32 terms            (all little endian)
 * fields x { u8 bytes of name | name in UTF-8 | u32 length | u32 distinct }
 * terms x u32 hash, ascending
 * terms x fields x u8 count
 * ```
 * @throws {RangeError} a field's name is longer than 255 bytes
 * @example decodeSketch(encodeSketch(sketch({ fields: { title: 'Disks' } }))).hashes.length // 1
 */
export function encodeSketch({ fields, hashes, counts }: Sketch): Uint8Array {
  const names = fields.map(({ name }) => (IS_ASCII.test(name) ? name : new TextEncoder().encode(name)))
  let offset = 7
  for (const { length } of names) {
    if (length > 255) throw new RangeError(`a field's name has at most 255 bytes, got ${length}`)
    offset += 9 + length
  }
  const bytes = new Uint8Array(offset + hashes.length * 4 + counts.length)
  const view = new DataView(bytes.buffer)
  bytes[0] = FORMAT
  bytes[1] = ANALYZER_VERSION
  bytes[2] = names.length
  view.setUint32(3, hashes.length, true)
  writeHashes(bytes, view, offset, hashes)
  bytes.set(counts, offset + hashes.length * 4)
  offset = 7
  for (const [index, name] of names.entries()) {
    bytes[offset] = name.length
    offset += 1
    for (let at = 0; at < name.length; at += 1)
      bytes[offset + at] = typeof name === 'string' ? name.charCodeAt(at) : (name[at] as number)
    offset += name.length
    view.setUint32(offset, fields[index]?.length ?? 0, true)
    view.setUint32(offset + 4, fields[index]?.distinct ?? 0, true)
    offset += 8
  }
  return bytes
}

// Names are nearly always ASCII and short, and an encoder costs more than they do.
const IS_ASCII = /^[\0-\x7f]*$/

function writeHashes(bytes: Uint8Array, view: DataView, offset: number, hashes: Uint32Array): void {
  if (IS_LITTLE_ENDIAN) bytes.set(new Uint8Array(hashes.buffer, hashes.byteOffset, hashes.byteLength), offset)
  else
    for (let at = 0; at < hashes.length; at += 1) view.setUint32(offset + at * 4, hashes[at] as number, true)
}

/**
 * Reads a sketch back from {@link encodeSketch}'s bytes.
 * @throws {RangeError} the bytes are of another format or analyser version (index the document again), or cut short
 * @example decodeSketch(encodeSketch(sketch({ fields: { title: 'Disks' } }))).fields // [{ name: 'title', length: 1, distinct: 1 }]
 */
export function decodeSketch(bytes: Uint8Array): Sketch {
  if (bytes.length < 7) throw new RangeError(`a sketch has at least 7 bytes, got ${bytes.length}`)
  if (bytes[0] !== FORMAT || bytes[1] !== ANALYZER_VERSION) {
    throw new RangeError(
      `expected a sketch ${FORMAT}.${ANALYZER_VERSION}, got ${bytes[0]}.${bytes[1]}: index again`,
    )
  }
  // The bytes may be a slice of a larger buffer, at an offset that a Uint32Array would refuse.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const terms = view.getUint32(3, true)
  const { fields, offset } = readFields(bytes, view)
  const end = offset + terms * (4 + fields.length)
  if (end !== bytes.length) throw new RangeError(`expected a sketch of ${end} bytes, got ${bytes.length}`)
  return {
    fields,
    hashes: readHashes(bytes, view, offset, terms),
    counts: bytes.subarray(offset + terms * 4),
  }
}

const IS_LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

// A copy begins at an offset that a Uint32Array takes. Of the buffer, since a Node `Buffer` does not copy when it is sliced.
function readHashes(bytes: Uint8Array, view: DataView, offset: number, terms: number): Uint32Array {
  const start = bytes.byteOffset + offset
  if (IS_LITTLE_ENDIAN) return new Uint32Array(bytes.buffer.slice(start, start + terms * 4))
  return Uint32Array.from({ length: terms }, (_, index) => view.getUint32(offset + index * 4, true))
}

function readFields(bytes: Uint8Array, view: DataView): { fields: SketchField[]; offset: number } {
  const fields: SketchField[] = []
  let offset = 7
  for (let index = 0; index < (bytes[2] ?? 0); index += 1) {
    const size = bytes[offset] ?? 0
    const name = readName(bytes, offset + 1, offset + 1 + size)
    offset += 1 + size
    if (offset + 8 > bytes.length) throw new RangeError(`a sketch is cut short in its field ${index + 1}`)
    fields.push({ name, length: view.getUint32(offset, true), distinct: view.getUint32(offset + 4, true) })
    offset += 8
  }
  return { fields, offset }
}

// Names are nearly always ASCII and short, and a decoder costs more than they do.
function readName(bytes: Uint8Array, start: number, end: number): string {
  let name = ''
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte > 0x7f) return new TextDecoder().decode(bytes.subarray(start, end))
    name += String.fromCharCode(byte)
  }
  return name
}
