import { expect, test } from 'vitest'
import { parseRange } from './byte-range.ts'

// RFC 9110 §14.1.2 has the first seven, for content of 10,000 bytes.
const cases = [
  { name: 'the first 500 bytes', range: 'bytes=0-499', want: { start: 0, end: 500 } },
  { name: 'the second 500 bytes', range: 'bytes=500-999', want: { start: 500, end: 1_000 } },
  { name: 'the last 500 bytes', range: 'bytes=-500', want: { start: 9_500, end: 10_000 } },
  { name: 'from 9,500 on', range: 'bytes=9500-', want: { start: 9_500, end: 10_000 } },
  { name: 'the first and last byte: several parts', range: 'bytes=0-0,-1', want: 'whole' },
  { name: 'overlapping parts', range: 'bytes=500-600,601-999', want: 'whole' },
  { name: 'spaces between parts', range: 'bytes= 0-999, 4500-5499, -1000', want: 'whole' },
  { name: 'none', range: null, want: 'whole' },
  { name: 'an end behind the content', range: 'bytes=9000-20000', want: { start: 9_000, end: 10_000 } },
  { name: 'the last byte', range: 'bytes=9999-9999', want: { start: 9_999, end: 10_000 } },
  { name: 'a suffix that is longer than all', range: 'bytes=-20000', want: { start: 0, end: 10_000 } },
  { name: 'spaces around', range: 'bytes= 0-4 ', want: { start: 0, end: 5 } },
  { name: 'a unit in capitals', range: 'Bytes=0-4', want: { start: 0, end: 5 } },
  { name: 'a start at the end', range: 'bytes=10000-', want: 'unsatisfiable' },
  { name: 'a start far behind', range: 'bytes=99999999999999999999-', want: 'unsatisfiable' },
  { name: 'a suffix of nothing', range: 'bytes=-0', want: 'unsatisfiable' },
  { name: 'an end before the start', range: 'bytes=9-3', want: 'whole' },
  { name: 'an end before a start behind all', range: 'bytes=20000-3', want: 'whole' },
  { name: 'another unit', range: 'lines=0-4', want: 'whole' },
  { name: 'no number', range: 'bytes=a-b', want: 'whole' },
  { name: 'nothing at all', range: 'bytes=', want: 'whole' },
  { name: 'a bare hyphen', range: 'bytes=-', want: 'whole' },
  { name: 'a sign', range: 'bytes=+1-2', want: 'whole' },
] as const

test.each(cases)('$name ($range) of 10,000 bytes', ({ range, want }) => {
  expect(parseRange(range, 10_000)).toEqual(want)
})

test.each([
  ['bytes=0-', 'unsatisfiable'],
  ['bytes=-5', 'unsatisfiable'],
  [null, 'whole'],
])('%s of nothing', (range, want) => {
  expect(parseRange(range, 0)).toBe(want)
})
