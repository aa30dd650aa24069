/**
 * Hashes a term to 32 bits, the key of a sketch (FNV-1a over UTF-16 code units, finished with MurmurHash3's mixer).
 *
 * Two of 65,000 distinct terms share a key with probability 0.4; a query of ten terms meets such a pair once in
 * tens of thousands of searches and then only sees a slightly higher count.
 */
export function termHash(term: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < term.length; index += 1) {
    hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
