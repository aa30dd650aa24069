import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortedRows, TermCounts } from './term-counts.ts'
import { termHash } from './term-hash.ts'
import { spellHash } from './posting-keys.ts'

const field = (counts: TermCounts, terms: readonly string[]) => {
  counts.start()
  counts.begin(0)
  for (const term of terms)
    counts.add(
      Uint16Array.from(term, (unit) => unit.charCodeAt(0)),
      0,
      term.length,
    )
  return counts.sketch([{ name: 'body', length: counts.length }])
}

function countedSlowly(terms: readonly string[]) {
  const sums = new Map<string, number>()
  for (const term of terms) sums.set(term, Math.min(255, (sums.get(term) ?? 0) + 1))
  const sorted = [...sums].sort(([a], [b]) => termHash(a) - termHash(b))
  return { hashes: sorted.map(([term]) => termHash(term)), counts: sorted.map(([, count]) => count) }
}

const some = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, at) => `term${from + at}`)

test.each([
  { name: 'no term', terms: [] },
  { name: 'one term many times', terms: Array.from({ length: 300 }, () => 'disk') },
  { name: 'more terms than there is room for', terms: [...some(9_000), ...some(500, 8_700)] },
  {
    name: 'terms of one bucket, sent on purpose',
    terms: (() => {
      const alike = some(60_000).filter((term) => (termHash(term) & 1023) === 7)
      return [...alike, ...some(700), ...alike, ...some(9_000), ...alike]
    })(),
  },
])('$name are counted, and those of the next document on their own', ({ terms }) => {
  const counts = new TermCounts(1)
  for (const given of [terms, ['disk', 'attach', 'disk'], terms]) {
    const { hashes, counts: held, fields } = field(counts, given)
    const want = countedSlowly(given)
    expect([...hashes]).toEqual(want.hashes)
    expect([...held]).toEqual(want.counts)
    expect(fields).toEqual([{ name: 'body', length: given.length, distinct: want.hashes.length }])
  }
})

test('rows are sorted alike however many there are, those of one hash as they came', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(3), fc.nat(2 ** 32 - 1)), { maxLength: 40 }), (given) => {
      const hashes = Uint32Array.from(given)
      expect(Array.from(sortedRows(hashes))).toEqual(Array.from(sortedRows(hashes, 0)))
    }),
  )
})

test('a hash is spelled in base 36', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(2 ** 32 - 1), fc.constantFrom(0, 1295, 1296, 2 ** 32 - 1)), (hash) => {
      expect(spellHash(hash)).toBe(hash.toString(36).padStart(7, '0'))
    }),
  )
})
