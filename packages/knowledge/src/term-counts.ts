import { spelled, type TermSink } from './read-terms.ts'
import type { Sketch } from './sketch.ts'
import { finishHash, HASH_START, HASH_STEP } from './term-hash.ts'

const FEWEST_ROWS = 1 << 8
// A book must not stay in memory for the sake of one document.
const ROWS_KEPT = 1 << 12
const UNITS_KEPT = 1 << 16
const LONGEST_CHAIN = 8

/**
 * Counts how often each term stands in each field of a document; one document after another, in the same memory.
 *
 * Terms are found again by their hash, and compared unit by unit where they stood first. Everything lies in a few arrays that stay in
 * the processor's cache, which a memory of all words ever seen does not.
 */
export class TermCounts implements TermSink {
  readonly #width: number
  #rows = 0
  #field = 0
  #length = 0
  /** The units of all terms, one after the other, and where each row's end. */
  #units = new Uint16Array(FEWEST_ROWS * 8)
  #ends = new Uint32Array(FEWEST_ROWS)
  #hashes = new Uint32Array(FEWEST_ROWS)
  /** The first row of each bucket and the row after each in its bucket, plus one; 0 is none. */
  #buckets = new Uint32Array(FEWEST_ROWS)
  #next = new Uint32Array(FEWEST_ROWS)
  #counts: Uint8Array
  /** Rows of terms whose bucket is full. Many terms of one hash can be written on purpose; the engine's own hashes nobody foresees. */
  readonly #overflow = new Map<string, number>()

  /**
   * @param width - fields of a document
   * @throws {RangeError} more than 255 fields
   */
  constructor(width: number) {
    if (width > 255) throw new RangeError(`a sketch holds at most 255 fields, got ${width}`)
    this.#width = width
    this.#counts = new Uint8Array(FEWEST_ROWS * width)
  }

  /** Terms of the field that is counted, repetitions included. */
  get length(): number {
    return this.#length
  }

  /** Begins a document; one that was left in the middle is forgotten. */
  start(): void {
    if (this.#ends.length > ROWS_KEPT || this.#units.length > UNITS_KEPT) this.#renew()
    else {
      this.#counts.fill(0, 0, this.#rows * this.#width)
      this.#buckets.fill(0)
    }
    if (this.#overflow.size > 0) this.#overflow.clear()
    this.#rows = 0
  }

  /** Begins the next field, by its place. */
  begin(field: number): void {
    this.#field = field
    this.#length = 0
  }

  /** Counts a term of the field that was begun. */
  add(units: Uint16Array, from: number, to: number): void {
    let state = HASH_START
    for (let at = from; at < to; at += 1) state = Math.imul(state ^ (units[at] as number), HASH_STEP)
    const row = this.#rowOf(finishHash(state), units, from, to)
    const at = row * this.#width + this.#field
    const count = this.#counts[at] as number
    if (count < 255) this.#counts[at] = count + 1
    this.#length += 1
  }

  /** The sketch of the document; `fields` in the order of their places. */
  sketch(fields: readonly { readonly name: string; readonly length: number }[]): Sketch {
    const width = this.#width
    const rows = this.#rows
    const order = sortedRows(this.#hashes.subarray(0, rows))
    const hashes = new Uint32Array(rows)
    const counts = new Uint8Array(rows * width)
    const distinct = fields.map(() => 0)
    for (let place = 0, to = 0; place < rows; place += 1) {
      const row = order[place] as number
      hashes[place] = this.#hashes[row] as number
      for (let field = 0, from = row * width; field < width; field += 1, from += 1, to += 1) {
        const count = this.#counts[from] as number
        if (count === 0) continue
        counts[to] = count
        distinct[field]! += 1
      }
    }
    return {
      fields: fields.map(({ name, length }, field) => ({ name, length, distinct: distinct[field] ?? 0 })),
      hashes,
      counts,
    }
  }

  #rowOf(hash: number, units: Uint16Array, from: number, to: number): number {
    if (this.#rows === this.#ends.length) this.#grow()
    const bucket = hash & (this.#buckets.length - 1)
    let last = 0
    let steps = 0
    for (let next = this.#buckets[bucket] as number; next > 0; next = this.#next[next - 1] as number) {
      if (this.#hashes[next - 1] === hash && this.#isTerm(next - 1, units, from, to)) return next - 1
      last = next
      steps += 1
    }
    if (steps < LONGEST_CHAIN && this.#overflow.size === 0) {
      const row = this.#append(hash, units, from, to)
      this.#link(row, bucket, last)
      return row
    }
    const text = spelled(units, from, to)
    const known = this.#overflow.get(text)
    if (known !== undefined) return known
    const row = this.#append(hash, units, from, to)
    if (steps < LONGEST_CHAIN) this.#link(row, bucket, last)
    else this.#overflow.set(text, row)
    return row
  }

  #link(row: number, bucket: number, last: number): void {
    this.#next[row] = 0
    if (last > 0) this.#next[last - 1] = row + 1
    else this.#buckets[bucket] = row + 1
  }

  #isTerm(row: number, units: Uint16Array, from: number, to: number): boolean {
    const begin = this.#begin(row)
    if ((this.#ends[row] as number) - begin !== to - from) return false
    const known = this.#units
    for (let at = from, other = begin; at < to; at += 1, other += 1)
      if (units[at] !== known[other]) return false
    return true
  }

  #append(hash: number, units: Uint16Array, from: number, to: number): number {
    const row = this.#rows
    const begin = this.#begin(row)
    const end = begin + to - from
    if (end > this.#units.length) this.#units = enlarged(this.#units, Math.max(end, this.#units.length * 2))
    for (let at = from, other = begin; at < to; at += 1, other += 1) this.#units[other] = units[at] as number
    this.#ends[row] = end
    this.#hashes[row] = hash
    this.#rows = row + 1
    return row
  }

  #begin(row: number): number {
    return row === 0 ? 0 : (this.#ends[row - 1] as number)
  }

  #grow(): void {
    const size = this.#rows * 2
    this.#ends = enlarged(this.#ends, size)
    this.#hashes = enlarged(this.#hashes, size)
    this.#counts = enlarged(this.#counts, size * this.#width)
    this.#buckets = new Uint32Array(size)
    this.#next = new Uint32Array(size)
    const elsewhere = new Set(this.#overflow.values())
    for (let row = 0; row < this.#rows; row += 1) {
      if (elsewhere.has(row)) continue
      const bucket = (this.#hashes[row] as number) & (size - 1)
      let last = 0
      for (let next = this.#buckets[bucket] as number; next > 0; next = this.#next[next - 1] as number)
        last = next
      this.#link(row, bucket, last)
    }
  }

  #renew(): void {
    this.#units = new Uint16Array(FEWEST_ROWS * 8)
    this.#ends = new Uint32Array(FEWEST_ROWS)
    this.#hashes = new Uint32Array(FEWEST_ROWS)
    this.#buckets = new Uint32Array(FEWEST_ROWS)
    this.#next = new Uint32Array(FEWEST_ROWS)
    this.#counts = new Uint8Array(FEWEST_ROWS * this.#width)
  }
}

function enlarged<Values extends Uint8Array | Uint16Array | Uint32Array>(
  values: Values,
  length: number,
): Values {
  const room = new (values.constructor as new (length: number) => Values)(length)
  room.set(values)
  return room
}

/**
 * Rows by their hashes, ascending; those of one hash as they come.
 * @param mostRows - rows up to which a hash and a row share a number, by which they are sorted without a function that compares
 */
export function sortedRows(hashes: Uint32Array, mostRows: number = 2 ** 21): ArrayLike<number> {
  if (hashes.length > mostRows)
    return Array.from(hashes, (_, row) => row).sort((a, b) => (hashes[a] as number) - (hashes[b] as number))
  const order = new Float64Array(hashes.length)
  for (let row = 0; row < order.length; row += 1) order[row] = (hashes[row] as number) * mostRows + row
  order.sort()
  for (let place = 0; place < order.length; place += 1) {
    const both = order[place] as number
    order[place] = both - Math.floor(both / mostRows) * mostRows
  }
  return order
}
