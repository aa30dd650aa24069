import type { Random } from '../ports/random.ts'
import { sandboxOnly } from '../sandbox-only.ts'

/**
 * Bytes that follow from a seed (sfc32, from PractRand). For a sandbox that must answer the same way twice; never for real keys.
 * It is marked, so that no live platform takes it.
 * @param seed - any integer
 */
export function createSeededRandom(seed: number): Random {
  let a = 0x9e3779b9
  let b = 0x243f6a88 ^ Math.floor(seed / 2 ** 32)
  let c = 0xb7e15162 ^ seed
  let counter = 1
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let i = 0; i < 15; i += 1) next()
  const fill: Random = (bytes) => {
    for (let i = 0; i < bytes.length; i += 4) {
      const word = next()
      for (let j = 0; j < 4 && i + j < bytes.length; j += 1) bytes[i + j] = word >>> (8 * j)
    }
    return bytes
  }
  return sandboxOnly(fill, 'seeded randomness')
}
