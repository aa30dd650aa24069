import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'
import { parseQuery } from './query.ts'

const quoted = (text: string, query: string, maxChars: number): string => {
  const { text: passage, matches } = excerpt(text, parseQuery(query), maxChars)
  return matches.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    passage,
  )
}

test.each([
  {
    name: 'the passage with most of the query',
    text: 'A disk. Stop it first. Then attach the disk here.',
    query: 'attach disk',
    max: 28,
    want: 'Then [attach] the [disk] here.',
  },
  {
    name: 'whole words',
    text: 'one two three attaching four five six',
    query: 'attach',
    max: 20,
    want: 'two three [attaching]',
  },
  {
    name: 'the beginning without a match',
    text: 'Stop the instance first.',
    query: 'cloud',
    max: 10,
    want: 'Stop the',
  },
  {
    name: 'Chinese pairs joined to one range',
    text: '登录控制台。重启实例之后再试。',
    query: '重启实例',
    max: 9,
    want: '[重启实例]之后再试。',
  },
  {
    name: 'an identifier and its parts as one range',
    text: 'Error InvalidVpc.NotFound came.',
    query: 'InvalidVpc.NotFound',
    max: 40,
    want: 'Error [InvalidVpc.NotFound] came.',
  },
  { name: 'nothing of an empty text', text: '', query: 'disk', max: 10, want: '' },
])('an excerpt shows $name', ({ text, query, max, want }) => {
  expect(quoted(text, query, max)).toBe(want)
})

const text = fc
  .array(fc.constantFrom('disk', 'attach', '实例', '𠀀', '\n', '. ', '，', ' ', 'ﾃﾞ', 'i-1'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

test('an excerpt is a slice of the text within the limit, and matches lie in it sorted and apart', () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 60 }), (given, query, max) => {
      const cut = excerpt(given, parseQuery(query), max)
      expect(given.slice(cut.start, cut.end)).toBe(cut.text)
      expect(cut.text.length).toBeLessThanOrEqual(max)
      let last = -1
      for (const { start, end } of cut.matches) {
        expect(start).toBeGreaterThan(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(cut.text.length)
    }),
  )
})

test.each([0, -1, 1.5, Number.NaN])('a length of %s is refused', (max) => {
  expect(() => excerpt('text', parseQuery('text'), max)).toThrow(RangeError)
})
