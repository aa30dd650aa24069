const VOWEL = /[aeiouy]/

/**
 * Takes English inflection off a lower-case word: plural, `-ed`, `-ing`, a silent `e` and a final `y`.
 *
 * Lighter than Porter on purpose: derivations stay apart (`activation` is not `active`), because help articles use
 * them as different nouns. The result is a key to compare by, not a word to show.
 * @param word - lower-case ASCII letters; anything else comes back unchanged
 * @returns the stem, at least two letters long
 * @example stem('attaching') // 'attach'
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  return finish(withoutVerbEnding(withoutPlural(word)))
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|sis|xis)$/.test(word)) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2)
  return word.length > 3 ? word.slice(0, -1) : word
}

function withoutVerbEnding(word: string): string {
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ed') && !word.endsWith('eed') ? 2 : 0
  const root = word.slice(0, word.length - ending)
  if (ending === 0 || root.length < 3 || !VOWEL.test(root)) return word
  return /([bdfgmnprt])\1$/.test(root) ? root.slice(0, -1) : root
}

// `created` has already lost its ending and `create` loses its e here, so both arrive at `creat`.
function finish(word: string): string {
  if (word.length > 3 && word.endsWith('e')) return word.slice(0, -1)
  if (word.length > 3 && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}i`
  return word
}

/**
 * The same on code units, in place.
 * @returns where the stem ends; it begins where the word does
 */
export function stemUnits(units: Uint16Array, from: number, to: number): number {
  if (to - from < 3) return to
  for (let at = from; at < to; at += 1) if (!isSmallLetter(units[at] as number)) return to
  return finishUnits(units, from, verbEndOfUnits(units, from, pluralEndOfUnits(units, from, to)))
}

const [A, B, C, D, E, F, G, H, I, M, N, O, P, R, S, T, U, X, Y, Z] = Array.from('abcdefghimnoprstuxyz', (letter) =>
  letter.charCodeAt(0),
) as [number, number, number, number, number, number, number, number, number, number] &
  [number, number, number, number, number, number, number, number, number, number, ...number[]]

