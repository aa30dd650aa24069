import type { Term } from './known-terms.ts'
import type { Sketch } from './sketch.ts'

// A hash and a row in one double, by which rows are sorted without a function that compares.
const MOST_ROWS = 2 ** 21
const ROWS_KEPT = 1 << 12

/** Counts how often each term stands in each field of a document; one after another, with the same memory. */
export class TermCounts {
  readonly #width: number
  #terms: Term[] = []
  #rows = 0
  #counts: Uint8Array
  #order = new Float64Array(256)
  #field = 0
  #length = 0

  /**
   * @param width - fields of a document
   * @throws {RangeError} more than 255 fields
   */
  constructor(width: number) {
    if (width > 255) throw new RangeError(`a sketch holds at most 255 fields, got ${width}`)
    this.#width = width
    this.#counts = new Uint8Array(256 * width)
  }

  /** Terms of the field that is counted, repetitions included. */
  get length(): number {
    return this.#length
  }

  /** Begins a document; one that was left in the middle is forgotten. */
  start(): void {
    if (this.#rows > 0) this.#clear()
  }

  /** Begins the next field, by its place. */
  begin(field: number): void {
    this.#field = field
    this.#length = 0
  }

  /** Counts a term of the field that was begun. */
  add(term: Term): void {
    this.#length += 1
    let { row } = term
    // Rows of earlier documents are not cleared: one is this document's where it leads back to the term.
    if (row >= this.#rows || this.#terms[row] !== term) {
      row = this.#rows
      this.#rows += 1
      if (row === this.#order.length) this.#grow()
      this.#terms[row] = term
      term.row = row
    }
    const at = row * this.#width + this.#field
    const count = this.#counts[at] as number
    if (count < 255) this.#counts[at] = count + 1
  }

  /** Ends the document: gives its sketch and the terms of that in order, and forgets them. */
  end(fields: readonly { readonly name: string; readonly length: number }[]): {
    sketch: Sketch
    terms: Term[]
  } {
    const rows = this.#rows
    const width = this.#width
    const terms = this.#sorted()
    const hashes = new Uint32Array(rows)
    const counts = new Uint8Array(rows * width)
    const distinct = fields.map(() => 0)
    for (let place = 0, to = 0; place < rows; place += 1) {
      const { hash, row } = terms[place] as Term
      hashes[place] = hash
      for (let field = 0, from = row * width; field < width; field += 1, from += 1, to += 1) {
        const count = this.#counts[from] as number
        if (count === 0) continue
        counts[to] = count
        distinct[field]! += 1
      }
    }
    this.#clear()
    const held = fields.map(({ name, length }, field) => ({ name, length, distinct: distinct[field] ?? 0 }))
    return { sketch: { fields: held, hashes, counts }, terms }
  }

  // By hash; those of one hash as they came.
  #sorted(): Term[] {
    const rows = this.#rows
    const all = this.#terms
    if (rows > MOST_ROWS) return all.slice(0, rows).sort((a, b) => a.hash - b.hash)
    const order = this.#order
    for (let row = 0; row < rows; row += 1) order[row] = (all[row] as Term).hash * MOST_ROWS + row
    order.subarray(0, rows).sort()
    const sorted: Term[] = []
    for (let place = 0; place < rows; place += 1)
      sorted.push(all[(order[place] as number) % MOST_ROWS] as Term)
    return sorted
  }

  #clear(): void {
    this.#counts.fill(0, 0, this.#rows * this.#width)
    this.#rows = 0
    // A book of a document must not stay in memory for its sake.
    if (this.#order.length > ROWS_KEPT) {
      this.#terms = []
      this.#order = new Float64Array(256)
      this.#counts = new Uint8Array(256 * this.#width)
    }
  }

  #grow(): void {
    const rows = this.#order.length * 2
    this.#order = new Float64Array(rows)
    const counts = new Uint8Array(rows * this.#width)
    counts.set(this.#counts)
    this.#counts = counts
  }
}
