import type { SearchKind } from '@deskwire/platform'
import { KIND_NUMBERS } from './text-terms.ts'

const NUMBERS_OF_A_SPACE = 2 ** 32

/** The number of a tenant's documents of one kind. */
export const spaceOf = (tenant: number, kind: SearchKind): number => tenant * 2 + KIND_NUMBERS[kind]

/** The numbers that documents of a space can have, both ends included. */
export const numbersOf = (space: number): { readonly low: number; readonly high: number } => ({
  low: space * NUMBERS_OF_A_SPACE,
  high: (space + 1) * NUMBERS_OF_A_SPACE - 1,
})

/**
 * A word of the index: whose, of which partition, the key, and the level of the document as so many ones after a mark. So what
 * begins with a word of one level is that key at this level and above.
 */
export const token = (space: number, partition: string, key: string, level: number): string =>
  tokens(space, partition, [key], level)

/** The words of some keys, one space between two. What is the same in all is joined in at once. */
export function tokens(space: number, partition: string, keys: readonly string[], level: number): string {
  if (keys.length === 0) return ''
  const beginning = `${space.toString(36)}_${partition}_`
  const ending = `_${'1'.repeat(level)}`
  return beginning + keys.join(`${ending} ${beginning}`) + ending
}
