import { expect, test } from 'vitest'
import { Segments } from './segments.ts'

const CJK =
  '\\u1100-\\u11ff\\u3005-\\u3007\\u3041-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u318e\\u31f0-\\u31ff' +
  '\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua960-\\ua97f\\uac00-\\ud7ff\\uf900-\\ufaff\\uff66-\\uffdc\\u{20000}-\\u{3ffff}'
const LETTER = `(?:(?![${CJK}])[\\p{L}\\p{N}\\p{M}])`
const SEGMENT = new RegExp(`([${CJK}][${CJK}\\p{M}]*)|${LETTER}+(?:[._-]${LETTER}+)*`, 'gu')

const expected = (text: string): string[] =>
  Array.from(
    text.matchAll(SEGMENT),
    ({ 0: segment, 1: run, index }) => `${index} ${segment} ${run !== undefined}`,
  )

function cut(text: string): string[] {
  const found: string[] = []
  const segments = new Segments(text)
  while (segments.next()) {
    const { start, end, kind } = segments
    found.push(`${start} ${text.slice(start, end)} ${kind !== 'word'}`)
  }
  return found
}

test('text is cut as one pattern would cut it, for every code unit between words, runs and joints', () => {
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const character = String.fromCharCode(unit)
    const text = `${character}a${character}a-${character} 盘${character}盘${character}-${character}`
    if (cut(text).join('\n') !== expected(text).join('\n')) expect(cut(text)).toEqual(expected(text))
  }
})

test.each(['', '...', 'a..b', 'a-', '𠀀a𠀁', '😀a😀', '\udc00a\ud800', 'a\u0301盘\u0301.b'])(
  '%j is cut as the pattern does',
  (text) => {
    expect(cut(text)).toEqual(expected(text))
  },
)
