/** Fills an array with random bytes and gives it back. The server's is the runtime's CSPRNG, the sandbox's is seeded. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>

const BLOCK_BYTES = 4096

/**
 * Draws from a generator in blocks: a request takes a few bytes some fifty times, and each way to the runtime's generator costs more
 * than the bytes. What was given out is wiped from the block.
 */
export function inBlocks(draw: Random): Random {
  const block = new Uint8Array(BLOCK_BYTES)
  let at = BLOCK_BYTES
  return (bytes) => {
    if (bytes.length > BLOCK_BYTES) return draw(bytes)
    if (at + bytes.length > BLOCK_BYTES) {
      draw(block)
      at = 0
    }
    for (let i = 0; i < bytes.length; i += 1, at += 1) {
      bytes[i] = block[at] as number
      block[at] = 0
    }
    return bytes
  }
}

/** The runtime's cryptographically strong generator. */
export const systemRandom: Random = inBlocks((bytes) => crypto.getRandomValues(bytes))
