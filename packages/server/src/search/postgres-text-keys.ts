import { termHash } from '@deskwire/knowledge'

/**
 * A key as PostgreSQL's index holds it, 64 bits: whose, of which kind and partition, at which level of documents. Two share one by
 * chance once in 2^64 pairs.
 * @param level - a document's, or `any` for a key that stands at each
 */
export function hashedKey(
  { tenant, kind, partition }: { readonly tenant: number; readonly kind: number; readonly partition: string },
  key: string,
  level: number | 'any',
): string {
  const spelled = `${tenant} ${kind} ${partition} ${key} ${level}`
  const high = termHash(spelled)
  const low = termHash(`${spelled} `)
  return BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low)).toString()
}
