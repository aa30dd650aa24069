import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyze, tokenize } from './analyze.ts'

const table: readonly { name: string; given: string; language?: string; want: readonly string[] }[] = [
  { name: 'folds case and takes inflection off', given: 'Attaching DISKS', want: ['attach', 'disk'] },
  { name: 'folds full-width letters', given: 'ＥＣＳ　ﾃﾞｨｽｸ', want: ['ecs', 'ディ', 'ィス', 'スク'] },
  { name: 'pairs Chinese characters', given: '重启实例', want: ['重启', '启实', '实例'] },
  { name: 'keeps a lone Chinese character', given: '盘', want: ['盘'] },
  { name: 'pairs kana and kanji of one run', given: '再起動する', want: ['再起', '起動', '動す', 'する'] },
  {
    name: 'does not pair across a middle dot',
    given: 'データ・ベース',
    want: ['デー', 'ータ', 'ベー', 'ース'],
  },
  { name: 'pairs Hangul within a word', given: '디스크 연결', want: ['디스', '스크', '연결'] },
  { name: 'separates scripts', given: 'ECS实例', want: ['ecs', '实例'] },
  { name: 'pairs characters beyond the basic plane', given: '𠀀𠀁𠀂', want: ['𠀀𠀁', '𠀁𠀂'] },
  {
    name: 'keeps and splits an operation name',
    given: 'DescribeInstances',
    want: ['describeinstances', 'describ', 'instanc'],
  },
  {
    name: 'keeps and splits an error code',
    given: 'InvalidVpc.NotFound',
    want: ['invalidvpc.notfound', 'invalid', 'vpc', 'not', 'found'],
  },
  { name: 'keeps and splits a resource id', given: 'i-abc123', want: ['i-abc123', 'i', 'abc123'] },
  { name: 'leaves abbreviations whole', given: 'IPv6 VMs', want: ['ipv6', 'vm'] },
  { name: 'drops the full stop of a sentence', given: 'Stop it.', want: ['stop', 'it'] },
  {
    name: 'does not stem other languages',
    given: 'les disques',
    language: 'fr-FR',
    want: ['les', 'disques'],
  },
  { name: 'shortens an encoded blob', given: 'x'.repeat(1000), want: ['x'.repeat(64)] },
  { name: 'finds nothing in punctuation', given: '?! … 。「」', want: [] },
]

test.each(table)('the analyser $name', ({ given, language, want }) => {
  expect(analyze(given, language)).toEqual(want)
})

test.each([
  ['create', 'created', 'creating', 'creates'],
  ['copy', 'copies', 'copied', 'copying'],
  ['stop', 'stopped', 'stopping', 'stops'],
  ['resize', 'resized', 'resizing', 'resizes'],
  ['address', 'addresses'],
  ['status'],
])('inflections of %s meet in one term', (...words) => {
  expect(new Set(words.flatMap((word) => analyze(word))).size).toBe(1)
})

const anyText = fc.string({ unit: 'binary', maxLength: 60 })
const mixedText = fc
  .array(
    fc.constantFrom(
      '盘',
      'ｶﾞ',
      'が',
      '디',
      'A',
      'b',
      '.',
      '-',
      ' ',
      '9',
      'é',
      '㍑',
      '\ud800',
      '𠀀',
      'ﷺ',
      'ing',
    ),
  )
  .map((parts) => parts.join(''))

test('the analyser is total and its tokens lie within the text, in order of their end or whole before part', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, mixedText), (text) => {
      let last = 0
      for (const { term, start, end } of tokenize(text)) {
        expect(term).not.toBe('')
        expect(term).not.toContain('\n')
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(end).toBeGreaterThanOrEqual(Math.min(last, start))
        last = end
      }
    }),
  )
})

test('a word is found whatever its case and width', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
      const wide = word.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
      expect(analyze(word.toUpperCase())).toEqual(analyze(word))
      expect(analyze(wide)).toEqual(analyze(word))
    }),
  )
})

test('a page of joiners is read in linear time', () => {
  const start = performance.now()
  analyze('a.'.repeat(200_000) + '-'.repeat(200_000))
  expect(performance.now() - start).toBeLessThan(5_000)
})
