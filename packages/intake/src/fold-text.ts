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
  return BEYOND_ASCII.test(text) ? foldWide(text) : text.toLowerCase().replaceAll('\t', ' ')
}

const FULL_WIDTH = Array.from({ length: 0x5e }, (_, at) => String.fromCharCode(0x21 + at).toLowerCase())

/** What a unit of a lower-case text is folded to; undefined where it stays. */
function foldUnit(unit: number): string | undefined {
  if (unit >= 0xff01) return FULL_WIDTH[unit - 0xff01]
  if (unit === 0x09 || unit === 0xa0 || unit === 0x3000) return ' '
  return unit === 0x2018 || unit === 0x2019 ? "'" : undefined
}

/** As {@link foldText}, for a text that is known to hold more than ASCII. */
export function foldWide(text: string): string {
  const lower = text.replaceAll('\u0130', 'i').toLowerCase()
  // Not `replaceAll` with a pattern: every comma of a Chinese text is folded, and a call back for each is dear.
  // Joined, not added up: a string that is added up stays a tree, and each look at one of its units begins at the top.
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < lower.length; at++) {
    const fold = foldUnit(lower.charCodeAt(at))
    if (fold === undefined) continue
    parts.push(lower.slice(from, at), fold)
    from = at + 1
  }
  if (from === 0) return lower
  parts.push(lower.slice(from))
  return parts.join('')
}

/** By unit, whether it is part of a word. Beyond its end nothing is. */
const WORD_UNITS = Uint8Array.from({ length: 0x530 }, (_, unit) =>
  unit >= 0xc0
    ? Number(unit !== 0xd7 && unit !== 0xf7)
    : Number(/[\dA-Za-z_]/u.test(String.fromCharCode(unit))),
)

/** Whether a code unit is a letter or digit of a script that puts spaces between words (Latin, Greek, Cyrillic). */
export function isWordUnit(unit: number): boolean {
  return unit < WORD_UNITS.length && WORD_UNITS[unit] === 1
}
