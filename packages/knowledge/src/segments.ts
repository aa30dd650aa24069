/** A stretch of text that is analysed as a whole: a word or identifier, or an unbroken run of CJK characters. */
export interface Segment {
  readonly kind: 'word' | 'cjk'
  readonly text: string
  /** Offset of the first UTF-16 code unit in the text that was segmented. */
  readonly start: number
}

// Han, kana (without the middle dot and the double hyphen), Bopomofo, Hangul, half-width kana and Hangul, supplementary Han.
const CJK =
  '\\u1100-\\u11ff\\u3005-\\u3007\\u3041-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u318e\\u31f0-\\u31ff' +
  '\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua960-\\ua97f\\uac00-\\ud7ff\\uf900-\\ufaff\\uff66-\\uffdc\\u{20000}-\\u{3ffff}'

const LETTER = `(?:[a-zA-Z0-9]|(?![${CJK}])[\\p{L}\\p{N}\\p{M}])`

// An identifier holds its parts together with one of . _ - between letters or digits: `InvalidVpc.NotFound`, `i-abc123`.
const SEGMENT = `([${CJK}][${CJK}\\p{M}]*)|${LETTER}+(?:[._-]${LETTER}+)*`

/**
 * Cuts text into words, identifiers and CJK runs; everything else (spaces, punctuation, symbols) separates.
 * @param text - any string, also one with lone surrogates
 * @returns the segments in order; offsets count UTF-16 code units of `text` itself, not of a normalised copy
 * @example segments('重启 i-abc') // [{ kind: 'cjk', text: '重启', start: 0 }, { kind: 'word', text: 'i-abc', start: 3 }]
 */
export function segments(text: string): Segment[] {
  const pattern = new RegExp(SEGMENT, 'gu')
  const found: Segment[] = []
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push({ kind: match[1] === undefined ? 'word' : 'cjk', text: match[0], start: match.index })
  }
  return found
}
