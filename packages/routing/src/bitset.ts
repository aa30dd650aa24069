/** One bit per agent, 32 to a word; bits past the last agent are always 0. */
export type Bits = Uint32Array

/** Bits for `size` agents, all 0. */
export function emptyBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5)
}

/** Bits for `size` agents, all 1. */
export function fullBits(size: number): Bits {
  const bits = emptyBits(size).fill(0xffffffff)
  const spare = size & 31
  if (spare !== 0) bits[bits.length - 1] = 2 ** spare - 1
  return bits
}

/** Sets or clears one bit. */
export function writeBit(bits: Bits, position: number, on: boolean): void {
  const word = position >>> 5
  const mask = 1 << (position & 31)
  bits[word] = on ? (bits[word] ?? 0) | mask : (bits[word] ?? 0) & ~mask
}

/** Whether one bit is 1. */
export function readBit(bits: Bits, position: number): boolean {
  return (((bits[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1
}

/** target |= other */
export function orInto(target: Bits, other: Bits): void {
  for (let w = 0; w < target.length; w += 1) target[w] = (target[w] ?? 0) | (other[w] ?? 0)
}

/** target &= other */
export function andInto(target: Bits, other: Bits): void {
  for (let w = 0; w < target.length; w += 1) target[w] = (target[w] ?? 0) & (other[w] ?? 0)
}

/** target &= ~other */
export function andNotInto(target: Bits, other: Bits): void {
  for (let w = 0; w < target.length; w += 1) target[w] = (target[w] ?? 0) & ~(other[w] ?? 0)
}

/** Whether no bit is 1. */
export function isEmpty(bits: Bits): boolean {
  for (let w = 0; w < bits.length; w += 1) if (bits[w] !== 0) return false
  return true
}

/** How many bits are 1 (Warren, Hacker's Delight, section 5-1). */
export function countBits(bits: Bits): number {
  let count = 0
  for (let w = 0; w < bits.length; w += 1) {
    const word = bits[w] ?? 0
    let x = word - ((word >>> 1) & 0x55555555)
    x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
    count += Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}

/** Calls `visit` with the position of each 1 in rising order, until it returns false. */
export function eachBit(bits: Bits, visit: (position: number) => boolean): void {
  for (let w = 0; w < bits.length; w += 1) {
    let word = bits[w] ?? 0
    while (word !== 0) {
      const bit = 31 - Math.clz32(word & -word)
      if (!visit((w << 5) + bit)) return
      word &= word - 1
    }
  }
}

/** Bits where a column is above a limit. NOTE: a word at a time and without a branch, which is several times faster. */
export function above(column: Float64Array, limit: number): Bits {
  const bits = emptyBits(column.length)
  for (let w = 0, i = 0; w < bits.length; w += 1) {
    const end = Math.min(i + 32, column.length)
    let word = 0
    for (let bit = 0; i < end; i += 1, bit += 1) word |= Number((column[i] ?? 0) > limit) << bit
    bits[w] = word
  }
  return bits
}
