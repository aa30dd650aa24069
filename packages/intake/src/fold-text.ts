// Most texts are ASCII, and of what is folded only capitals and tabs are.
const BEYOND_ASCII = /[^\0-\x7F]/u

/**
 * Folds a text for comparison without moving any character: lower case, full-width forms to ASCII, tabs and odd
 * spaces to a space, typographic apostrophes to `'`.
 *
 * NOTE: the length must not change, because every range we report is found in the folded text and read from the
 * original. `İ` is the only character that grows in lower case (Unicode SpecialCasing), so it goes first. That is
 * also why this is not NFKC, which does change lengths.
 *
 * @param text - any string
 * @returns a string of the same length in code units
 */
export function foldText(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase().replaceAll('\t', ' ')
  return text
    .replaceAll('\u0130', 'i')
    .toLowerCase()
    .replaceAll(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0).toLowerCase())
    .replaceAll(/[\t\u00A0\u3000]/gu, ' ')
    .replaceAll(/[\u2018\u2019]/gu, "'")
}

/** Whether a code unit is a letter or digit of a script that puts spaces between words (Latin, Greek, Cyrillic). */
export function isWordUnit(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    unit === 0x5f ||
    (unit >= 0xc0 && unit <= 0x52f && unit !== 0xd7 && unit !== 0xf7)
  )
}
