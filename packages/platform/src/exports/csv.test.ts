import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRow } from './csv.ts'

const cases = [
  ['texts', ['a', 'b'], 'a,b\r\n'],
  ['nothing', [null, '', null], ',,\r\n'],
  ['numbers and truth values', [1, -2.5, 0, true, false], '1,-2.5,0,true,false\r\n'],
  ['a comma', ['a,b'], '"a,b"\r\n'],
  ['a quote', ['say "hi"'], '"say ""hi"""\r\n'],
  ['lines', ['a\nb', 'c\r\nd'], '"a\nb","c\r\nd"\r\n'],
  ['Chinese', ['网关，断开'], '网关，断开\r\n'],
  ['a formula', ['=1+1'], "'=1+1\r\n"],
  ['a command', ["=cmd|' /C calc'!A0"], "'=cmd|' /C calc'!A0\r\n"],
  [
    'a formula that needs quotes',
    ['=HYPERLINK("https://a.test","x")'],
    '"\'=HYPERLINK(""https://a.test"",""x"")"\r\n',
  ],
  ['plus', ['+49 30 1'], "'+49 30 1\r\n"],
  ['minus', ['-1'], "'-1\r\n"],
  ['at', ['@SUM(A1)'], "'@SUM(A1)\r\n"],
  ['a tab', ['\t=1'], "'\t=1\r\n"],
  ['a carriage return', ['\r=1'], '"\'\r=1"\r\n'],
  ['a line feed', ['\n=1'], '"\'\n=1"\r\n'],
  ['full-width signs', ['＝1', '＠x'], "'＝1,'＠x\r\n"],
  ['a sign within', ['a=b'], 'a=b\r\n'],
] as const

test.each(cases)('%s', (_, cells, want) => {
  expect(csvRow(cells)).toBe(want)
})

test('any texts come back from a parser of somebody else, but for the apostrophe before a formula', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 })
  const nasty = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", '\r\n', ' ')
  const cell = fc
    .tuple(fc.option(nasty, { nil: '' }), text, fc.option(nasty, { nil: '' }))
    .map((it) => it.join(''))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
      const written = rows.map(csvRow).join('')
      const read = parse(written, { record_delimiter: '\r\n', skip_empty_lines: false }) as string[][]
      expect(read).toEqual(
        rows.map((row) => row.map((it) => (/^[=+\-@\t\r\n＝＋－＠]/.test(it) ? `'${it}` : it))),
      )
    }),
  )
})
