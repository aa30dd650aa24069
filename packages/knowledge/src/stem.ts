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
  for (let at = from; at < to; at += 1)
    if ((units[at] as number) < CODE.a || (units[at] as number) > CODE.z) return to
  return finishUnits(units, from, verbEndOfUnits(units, from, pluralEndOfUnits(units, from, to)))
}

const CODE = {
  a: 0x61,
  c: 0x63,
  d: 0x64,
  e: 0x65,
  g: 0x67,
  h: 0x68,
  i: 0x69,
  n: 0x6e,
  o: 0x6f,
  s: 0x73,
  u: 0x75,
  x: 0x78,
  y: 0x79,
  z: 0x7a,
} as const
const DOUBLED = new Set(Array.from('bdfgmnprt', (letter) => letter.charCodeAt(0)))

function pluralEndOfUnits(units: Uint16Array, from: number, to: number): number {
  if (units[to - 1] !== CODE.s) return to
  const last = units[to - 2]
  const third = units[to - 3]
  if (last === CODE.s || last === CODE.u) return to
  if (last === CODE.i && (third === CODE.s || third === CODE.x)) return to
  if (last === CODE.e) {
    if (third === CODE.i) {
      if (to - from <= 4) return to - 1
      units[to - 3] = CODE.y
      return to - 2
    }
    const fourth = to - 4 >= from ? units[to - 4] : 0
    if (
      third === CODE.x ||
      (third === CODE.s && fourth === CODE.s) ||
      (third === CODE.z && fourth === CODE.z)
    )
      return to - 2
    if (third === CODE.h && (fourth === CODE.c || fourth === CODE.s)) return to - 2
  }
  return to - from > 3 ? to - 1 : to
}

function verbEndOfUnits(units: Uint16Array, from: number, to: number): number {
  let end = to
  const last = units[to - 1]
  if (last === CODE.g && units[to - 2] === CODE.n && units[to - 3] === CODE.i) end = to - 3
  else if (last === CODE.d && units[to - 2] === CODE.e && units[to - 3] !== CODE.e) end = to - 2
  if (end === to || end - from < 3 || !hasVowel(units, from, end)) return to
  const before = units[end - 1] as number
  return before === units[end - 2] && DOUBLED.has(before) ? end - 1 : end
}

function hasVowel(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isVowel(units[at]) || units[at] === CODE.y) return true
  return false
}

const isVowel = (unit: number | undefined): boolean =>
  unit === CODE.a || unit === CODE.e || unit === CODE.i || unit === CODE.o || unit === CODE.u

function finishUnits(units: Uint16Array, from: number, to: number): number {
  if (to - from <= 3) return to
  if (units[to - 1] === CODE.e) return to - 1
  if (units[to - 1] === CODE.y && !isVowel(units[to - 2])) units[to - 1] = CODE.i
  return to
}
