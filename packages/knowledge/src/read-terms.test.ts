import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyze } from './analyze.ts'
import { spelled, TermReader } from './read-terms.ts'

const reader = new TermReader()

function read(text: string, language?: string): string[] {
  const terms: string[] = []
  reader.read(text, language, { add: (units, from, to) => void terms.push(spelled(units, from, to)) })
  return terms
}

const pieces = fc.constantFrom(
  ...'abcdegsxyzACXZ019._- éßÀªΣσßйЩѐあア盘각ｶＡ、。・\u0301\ud800'.split(''),
  'ing',
  'ied',
  'eed',
  'ies',
  'ses',
  'xes',
  'ches',
  'zzes',
  'sis',
  'us',
  'tted',
  'VMs',
  '𠀀',
  '㍑',
  'ﷺ',
  'İ',
)
const text = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''))

test('the terms read as code units are those of the analyser', () => {
  fc.assert(
    fc.property(
      fc.oneof(text, fc.string({ unit: 'binary', maxLength: 40 })),
      fc.constantFrom('en', 'fr'),
      (given, language) => {
        expect(read(given, language)).toEqual(analyze(given, language))
      },
    ),
    { numRuns: 800 },
  )
})

test('a code unit is read alike wherever it stands', () => {
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const character = String.fromCharCode(unit)
    const given = `${character} a${character}B a.${character} 盘${character}盘`
    if (read(given).join('\n') !== analyze(given).join('\n')) expect(read(given)).toEqual(analyze(given))
  }
})

test('a word that is longer than any is read as the analyser does', () => {
  for (const given of ['x'.repeat(1000), 'aB.'.repeat(300), 'ﷺ'.repeat(200)])
    expect(read(given)).toEqual(analyze(given))
})
