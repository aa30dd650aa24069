import { Dice } from '../fuzz/dice.ts'

/** A word that stands in every ticket. */
export const COMMON_WORD = 'gateway'

/** A word that stands in the tickets that few filters find. */
export const RARE_WORD = 'zirconium'

const SYLLABLES = [
  'ba',
  'cor',
  'den',
  'fil',
  'gra',
  'hul',
  'jen',
  'kan',
  'lom',
  'mir',
  'nor',
  'pel',
  'ros',
  'sti',
  'tal',
  'ven',
]

// Two thousand words, of which the first are used far oftener than the last, as in any language.
const words: readonly string[] = Array.from({ length: 2_000 }, (_, n) => {
  const at = (place: number): string => SYLLABLES[Math.floor(n / 16 ** place) % 16] ?? ''
  return `${at(0)}${at(1)}${at(2)}${n >= 1_000 ? 'ik' : 'um'}`
})

/** The text of the n-th ticket: words by chance, the same for the same number. */
export function ticketText(
  n: number,
  isRare: boolean,
): { readonly title: string; readonly description: string } {
  const dice = new Dice(n)
  const some = (count: number): string =>
    Array.from({ length: count }, () => words[Math.floor(words.length * dice.next() ** 3)]).join(' ')
  return {
    title: `The ${COMMON_WORD} of ${some(2)} does not answer`,
    description: `${some(16)}${isRare ? ` ${RARE_WORD}` : ''}. Since this morning it answers 504. ${some(10)}.`,
  }
}
