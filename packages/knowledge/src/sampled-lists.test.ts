import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentNumber, levelOf, levelOfNumber } from './posting-keys.ts'
import { sampledLists } from './sampled-lists.ts'
import { runSearch, type Postings, type SearchSource } from './search-source.ts'

/** A source of one list, which counts what it hands out. */
function sourceOf(numbers: readonly number[], size: number) {
  let handedOut = 0
  const source: SearchSource = {
    size: () => size,
    postings: (_, asked: readonly Postings[]) =>
      asked.map(({ from }) => {
        const found = numbers.filter((number) => levelOfNumber(number) >= from)
        handedOut += found.length
        return found
      }),
    documents: () => [],
    fields: () => new Map(),
    words: () => [],
  }
  return { source, handedOut: () => handedOut }
}

const numbered = (count: number, every = 1): number[] =>
  Array.from({ length: count }, (_, place) => documentNumber(place, levelOf(`doc_${place * every}`)))

const list = (numbers: readonly number[], size: number, enough: number) => {
  const { source, handedOut } = sourceOf(numbers, size)
  const [found] = runSearch(sampledLists('en', [{ groups: [['k']] }], enough), source)
  return { found, handedOut: handedOut() }
}

test('a list is the same whatever else the index holds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 1, max: 200 }), (count, enough) => {
      const numbers = numbered(count)
      const alone = list(numbers, count, enough).found
      for (const size of [10_000, 1_000_000, 100_000_000])
        expect(list(numbers, size, enough).found).toEqual(alone)
    }),
  )
})

test('what is rarer than enough is found whole, and counted exactly', () => {
  const { found } = list(numbered(99), 1_000_000, 100)
  expect(found).toMatchObject({ level: 0, estimate: 99 })
  expect(found?.numbers).toHaveLength(99)
})

test.each([1_000, 30_000, 1_000_000])(
  'of %i documents a sample is read, and their number told within a third',
  (count) => {
    const { found, handedOut } = list(numbered(count), count, 150)
    expect(handedOut).toBeLessThan(2_500)
    expect(Math.abs((found?.estimate ?? 0) - count) / count).toBeLessThan(0.34)
  },
)

test('a list that is asked for from a level is read there once', () => {
  const { source } = sourceOf(numbered(3_000), 100_000)
  const [found] = runSearch(sampledLists('en', [{ groups: [['k']], from: 2 }], 10_000), source)
  expect(found?.level).toBe(2)
  expect(found?.numbers.every((number) => levelOfNumber(number) >= 2)).toBe(true)
})
