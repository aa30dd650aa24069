// Han, kana (without the middle dot and the double hyphen), Bopomofo, Hangul, half-width kana and Hangul, supplementary Han.
const CJK =
  '\\u1100-\\u11ff\\u3005-\\u3007\\u3041-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u318e\\u31f0-\\u31ff' +
  '\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua960-\\ua97f\\uac00-\\ud7ff\\uf900-\\ufaff\\uff66-\\uffdc\\u{20000}-\\u{3ffff}'

const LETTER = `(?:[a-zA-Z0-9]|(?![${CJK}])[\\p{L}\\p{N}\\p{M}])`

// An identifier holds its parts together with one of . _ - between letters or digits: `InvalidVpc.NotFound`, `i-abc123`.
const SEGMENT = `([${CJK}][${CJK}\\p{M}]*)|${LETTER}+(?:[._-]${LETTER}+)*`

// Characters of one code unit that NFKC leaves alone: nearly every run.
const PLAIN_CJK = /^[\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]+$/

// What a code unit is to the scanner. Of `UNSURE` ones only the pattern above knows.
const SEPARATOR = 0
const IS_LETTER = 1
const JOINER = 2
const PLAIN = 3
const UNSURE = 4

// Latin, Greek, Cyrillic, Armenian and Hebrew. A mark belongs to a word as well as to a CJK run, so the pattern is asked.
const ALPHABETS = Uint8Array.from({ length: 0x600 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  if (/[._-]/.test(character)) return JOINER
  if (/\p{M}/u.test(character)) return UNSURE
  return /[\p{L}\p{N}]/u.test(character) ? IS_LETTER : SEPARATOR
})

/**
 * Cuts text into words (or identifiers) and unbroken CJK runs; everything else separates. It reads code units, and asks a pattern
 * only where those do not tell: a pattern alone costs several times as much.
 * @example
 * const segments = new Segments('ECS 实例')
 * segments.next() // true
 * segments.end // 3
 */
export class Segments {
  /** First UTF-16 code unit of the segment in the text given, which is not normalised. */
  start = 0
  /** Code unit after the last one. */
  end = 0
  /** A word, a CJK run, or one of the characters alone that are a code unit each and normal already. */
  kind: 'word' | 'cjk' | 'plain-cjk' = 'word'
  readonly #text: string
  #pattern: RegExp | undefined

  /** @param text - any string, also one with lone surrogates */
  constructor(text: string) {
    this.#text = text
  }

  /** Goes on to the next segment; false where there is none. */
  next(): boolean {
    const text = this.#text
    let at = this.end
    let kind = SEPARATOR
    while (at < text.length && isBetween((kind = kindOf(text.charCodeAt(at))))) at += 1
    if (at === text.length) return false
    if (kind === UNSURE) return this.#match(at)
    this.start = at
    if (kind === PLAIN) {
      do at += 1
      while (at < text.length && (kind = kindOf(text.charCodeAt(at))) === PLAIN)
      this.kind = 'plain-cjk'
    } else {
      at = this.#endOfWord(at)
      if (at < 0) kind = UNSURE
      this.kind = 'word'
    }
    if (kind === UNSURE) return this.#match(this.start)
    this.end = at
    return true
  }

  /** Where the word ends that begins at an index; -1 where the pattern must say so. */
  #endOfWord(start: number): number {
    const text = this.#text
    let at = start
    for (;;) {
      at += 1
      if (at === text.length) return at
      let kind = kindOf(text.charCodeAt(at))
      if (kind === JOINER) {
        if (at + 1 === text.length) return at
        kind = kindOf(text.charCodeAt(at + 1))
        if (kind === IS_LETTER) at += 1
        else return kind === UNSURE ? -1 : at
      } else if (kind !== IS_LETTER) return kind === UNSURE ? -1 : at
    }
  }

  #match(from: number): boolean {
    const pattern = (this.#pattern ??= new RegExp(SEGMENT, 'gu'))
    pattern.lastIndex = from
    const match = pattern.exec(this.#text)
    if (!match) {
      this.end = this.#text.length
      return false
    }
    this.start = match.index
    this.end = pattern.lastIndex
    this.kind = match[1] === undefined ? 'word' : PLAIN_CJK.test(match[1]) ? 'plain-cjk' : 'cjk'
    return true
  }
}

const isBetween = (kind: number): boolean => kind === SEPARATOR || kind === JOINER

function kindOf(unit: number): number {
  if (unit < 0x600) return ALPHABETS[unit] as number
  if (unit >= 0x3041) {
    if (unit >= 0x4e00 && unit <= 0x9fff) return PLAIN
    if (unit >= 0xac00 && unit <= 0xd7a3) return PLAIN
    if (unit >= 0x3041 && unit <= 0x3096) return PLAIN
    if (unit >= 0x30a1 && unit <= 0x30fe) return unit === 0x30fb ? SEPARATOR : PLAIN
    if (unit >= 0x3400 && unit <= 0x4dbf) return PLAIN
    // Full-width punctuation.
    if ((unit >= 0xff01 && unit <= 0xff0f) || (unit >= 0xff1a && unit <= 0xff20)) return SEPARATOR
    return UNSURE
  }
  // General punctuation, and that of CJK.
  if (unit >= 0x2000 && unit <= 0x206f) return SEPARATOR
  if ((unit >= 0x3000 && unit <= 0x3004) || (unit >= 0x3008 && unit <= 0x3020)) return SEPARATOR
  return UNSURE
}
