import { finishHash, hashOn, HASH_START } from '@deskwire/knowledge'

/** Whose keys are meant, of which kind and partition. */
export interface KeyHome {
  readonly tenant: number
  readonly kind: number
  readonly partition: string
}

/**
 * A key as PostgreSQL's index holds it, 64 bits: whose, of which kind and partition, at which level of documents. Two share one by
 * chance once in 2^64 pairs.
 * @param level - a document's, or `any` for a key that stands at each
 */
export function hashedKey(home: KeyHome, key: string, level: number | 'any'): string {
  const halves: number[] = []
  keyHasher(home, level)(key, halves)
  return signedDecimal(halves[0] as number, halves[1] as number)
}

/**
 * Adds {@link hashedKey} of many keys of one home and level to a list, each as two halves of 32 bits, the higher one first: what
 * they have in common is hashed once, and nothing is spelled out.
 */
export function keyHasher(
  { tenant, kind, partition }: KeyHome,
  level: number | 'any',
): (key: string, halves: number[]) => void {
  const beginning = hashOn(HASH_START, `${tenant} ${kind} ${partition} `)
  const ending = ` ${level}`
  return (key, halves) => {
    const state = hashOn(hashOn(beginning, key), ending)
    halves.push(finishHash(state), finishHash(hashOn(state, ' ')))
  }
}

const BILLION = 1_000_000_000
const THREE_DIGITS = Array.from({ length: 1000 }, (_, number) => number.toString().padStart(3, '0'))

/** 64 bits, given as two halves, as a signed number in base 10; without a BigInt, which costs three times as much. */
export function signedDecimal(high: number, low: number): string {
  if (high < 2 ** 31) return decimal(high, low)
  return `-${low === 0 ? decimal(2 ** 32 - high, 0) : decimal(2 ** 32 - 1 - high, 2 ** 32 - low)}`
}

function decimal(high: number, low: number): string {
  // 2^48 is 281,474,976,710,656: so taken apart, nothing leaves the 53 bits that a number is exact in.
  const upper = Math.floor(high / 2 ** 16)
  const rest = upper * 976_710_656 + (high - upper * 2 ** 16) * 2 ** 32 + low
  const billions = Math.floor(rest / BILLION)
  const first = upper * 281_474 + billions
  const last = rest - billions * BILLION
  if (first === 0) return last.toString()
  const million = Math.floor(first / 1_000_000)
  const beginning =
    million === 0 ? first.toString() : million.toString() + sixDigits(first - million * 1_000_000)
  const thousands = Math.floor(last / 1000)
  return beginning + sixDigits(thousands) + (THREE_DIGITS[last - thousands * 1000] as string)
}

function sixDigits(number: number): string {
  const thousands = Math.floor(number / 1000)
  return (THREE_DIGITS[thousands] as string) + (THREE_DIGITS[number - thousands * 1000] as string)
}
