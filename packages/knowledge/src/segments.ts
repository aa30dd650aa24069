// Han, kana (without the middle dot and the double hyphen), Bopomofo, Hangul, half-width kana and Hangul, supplementary Han.
const CJK =
  '\\u1100-\\u11ff\\u3005-\\u3007\\u3041-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u318e\\u31f0-\\u31ff' +
  '\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua960-\\ua97f\\uac00-\\ud7ff\\uf900-\\ufaff\\uff66-\\uffdc\\u{20000}-\\u{3ffff}'

const LETTER = `(?:[a-zA-Z0-9]|(?![${CJK}])[\\p{L}\\p{N}\\p{M}])`

// An identifier holds its parts together with one of . _ - between letters or digits: `InvalidVpc.NotFound`, `i-abc123`.
const SEGMENT = `([${CJK}][${CJK}\\p{M}]*)|${LETTER}+(?:[._-]${LETTER}+)*`

/** Receives a stretch of text and the offset of its first UTF-16 code unit. */
type SegmentVisitor = (text: string, start: number) => void

/**
 * Cuts text into words (or identifiers) and unbroken CJK runs; everything else separates.
 * @param text - any string, also one with lone surrogates
 * @param onWord - called for each word or identifier, offsets counting `text` itself, not a normalised copy
 * @param onCjk - the same for runs of CJK characters, both in the order of the text
 */
export function visitSegments(text: string, onWord: SegmentVisitor, onCjk: SegmentVisitor): void {
  const pattern = new RegExp(SEGMENT, 'gu')
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[1] === undefined) onWord(match[0], match.index)
    else onCjk(match[0], match.index)
  }
}
