/**
 * Hashes a term to 32 bits, the key of a sketch (FNV-1a over UTF-16 code units, finished with MurmurHash3's mixer).
 *
 * Two of 65,000 distinct terms share a key with probability 0.4; a query of ten terms meets such a pair once in
 * tens of thousands of searches and then only sees a slightly higher count.
 */
export function termHash(term: string): number {
  return finishHash(hashOn(HASH_START, term))
}

/** The state in which a hash begins, and the factor of each code unit. */
export const HASH_START = 0x811c9dc5
export const HASH_STEP = 0x01000193

/** Goes on with a hash by a part of what is hashed, so that a common beginning is read once and nothing is joined. */
export function hashOn(state: number, part: string): number {
  let hash = state
  for (let index = 0; index < part.length; index += 1) {
    hash = Math.imul(hash ^ part.charCodeAt(index), HASH_STEP)
  }
  return hash
}

/**
 * Ends a hash.
 * @example finishHash(hashOn(hashOn(HASH_START, 'di'), 'sk')) === termHash('disk') // true
 */
export function finishHash(state: number): number {
  let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
