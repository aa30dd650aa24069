/** Part of an index key. Order: null, then false and true, then numbers, then strings by UTF-16 code units. */
export type KeyPart = string | number | boolean | null

/** Key of a row in an index. */
export type IndexKey = readonly KeyPart[]

const rank = (part: KeyPart): number =>
  part === null ? 0 : typeof part === 'boolean' ? 1 : typeof part === 'number' ? 2 : 3

function compareParts(left: KeyPart, right: KeyPart): number {
  if (left === right) return 0
  const byRank = rank(left) - rank(right)
  if (byRank !== 0) return byRank
  return (left as string) < (right as string) ? -1 : 1
}

/**
 * Compares two index keys part by part; a key that is a prefix of the other comes first.
 * @returns below 0, 0 or above 0, as `Array.prototype.sort` wants it
 */
export function compareKeys(left: IndexKey, right: IndexKey): number {
  const shared = Math.min(left.length, right.length)
  for (let i = 0; i < shared; i += 1) {
    const order = compareParts(left[i] as KeyPart, right[i] as KeyPart)
    if (order !== 0) return order
  }
  return left.length - right.length
}

/** Whether `key` begins with the parts of `prefix`. */
export function hasPrefix(key: IndexKey, prefix: IndexKey): boolean {
  for (let i = 0; i < prefix.length; i += 1) if (key[i] !== prefix[i]) return false
  return true
}
