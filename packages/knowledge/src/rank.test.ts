import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyze } from './analyze.ts'
import { parseQuery } from './query.ts'
import { rank } from './rank.ts'
import type { CorpusStatistics } from './rank.ts'
import { sketch } from './sketch.ts'

interface Page {
  readonly id: string
  readonly title: string
  readonly body?: string
}

function candidates(pages: readonly Page[]) {
  return pages.map(({ id, title, body = '' }) => ({ id, sketch: sketch({ fields: { title, body } }) }))
}

function statistics(pages: readonly Page[]): CorpusStatistics {
  const mean = (of: (page: Page) => string): number =>
    pages.reduce((sum, page) => sum + analyze(of(page)).length, 0) / pages.length
  return {
    documents: pages.length,
    averageLengths: { title: mean((page) => page.title), body: mean((page) => page.body ?? '') },
    documentFrequency: (term) =>
      pages.filter(({ title, body = '' }) => analyze(`${title} ${body}`).includes(term)).length,
  }
}

function order(query: string, pages: readonly Page[]): string[] {
  return rank(parseQuery(query), candidates(pages), statistics(pages)).map(({ id }) => id)
}

test.each<{ name: string; query: string; pages: readonly Page[]; want: readonly string[] }>([
  {
    name: 'a title counts more than a body',
    query: 'snapshot',
    pages: [
      { id: 'a', title: 'Disks', body: 'snapshot' },
      { id: 'b', title: 'Snapshot', body: 'disks' },
    ],
    want: ['b', 'a'],
  },
  {
    name: 'a title that the query accounts for beats a longer one',
    query: 'attach a disk',
    pages: [
      { id: 'a', title: 'Attach a disk while you create an instance' },
      { id: 'b', title: 'Attach a disk' },
    ],
    want: ['b', 'a'],
  },
  {
    name: 'more of the terms beats more of one term',
    query: 'attach disk',
    pages: [
      { id: 'a', title: 'x', body: 'disk disk disk disk' },
      { id: 'b', title: 'x', body: 'attach the disk' },
      { id: 'c', title: 'y' },
    ],
    want: ['b', 'a'],
  },
  {
    name: 'an exact identifier beats its parts',
    query: 'InvalidVpc.NotFound',
    pages: [
      { id: 'a', title: 'x', body: 'invalid vpc not found' },
      { id: 'b', title: 'x', body: 'InvalidVpc.NotFound' },
    ],
    want: ['b', 'a'],
  },
  {
    name: 'equal documents stand in the order of their ids',
    query: 'disk',
    pages: [
      { id: 'b', title: 'disk' },
      { id: 'a', title: 'disk' },
    ],
    want: ['a', 'b'],
  },
  { name: 'what matches nothing is no hit', query: 'cloud', pages: [{ id: 'a', title: 'disk' }], want: [] },
  { name: 'an empty query has no hits', query: '?', pages: [{ id: 'a', title: 'disk' }], want: [] },
])('$name', ({ query, pages, want }) => {
  expect(order(query, pages)).toEqual(want)
})

test('coverage is the share of the query that is held, and hits below the minimum are dropped', () => {
  const pages = [
    { id: 'a', title: 'disk' },
    { id: 'b', title: 'attach disk' },
  ]
  const found = rank(parseQuery('attach disk'), candidates(pages), statistics(pages))
  expect(found.map(({ coverage }) => Number(coverage.toFixed(2)))).toEqual([1, 0.21])
  expect(
    rank(parseQuery('attach disk'), candidates(pages), statistics(pages), { minimumCoverage: 0.5 }),
  ).toHaveLength(1)
})

test('a field that is not ranked neither matches nor counts', () => {
  const pages = [{ id: 'a', title: 'disk', body: 'secret' }]
  const titles = { fields: [{ name: 'title', weight: 1 }] }
  expect(rank(parseQuery('secret'), candidates(pages), statistics(pages), titles)).toEqual([])
})

const words = fc
  .array(fc.constantFrom('disk', 'attach', 'image', '实例', '云盘', 'i-1'), { maxLength: 6 })
  .map((list) => list.join(' '))
const pages = fc.uniqueArray(
  fc.record({ id: fc.stringMatching(/^[a-d]{1,3}$/), title: words, body: words }),
  {
    selector: ({ id }) => id,
    minLength: 1,
    maxLength: 12,
  },
)

test('the order of the candidates does not matter', () => {
  fc.assert(
    fc.property(pages, words, fc.infiniteStream(fc.nat()), (given, query, keys) => {
      const shuffled = given
        .map((page) => ({ page, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ page }) => page)
      const numbers = statistics(given)
      expect(rank(parseQuery(query), candidates(shuffled), numbers)).toEqual(
        rank(parseQuery(query), candidates(given), numbers),
      )
    }),
  )
})

test('scores are finite and above 0, coverage lies in (0, 1]', () => {
  fc.assert(
    fc.property(pages, words, (given, query) => {
      for (const { score, coverage } of rank(parseQuery(query), candidates(given), statistics(given))) {
        expect(score).toBeGreaterThan(0)
        expect(score).toBeLessThan(Number.POSITIVE_INFINITY)
        expect(coverage).toBeGreaterThan(0)
        expect(coverage).toBeLessThanOrEqual(1 + 1e-9)
      }
    }),
  )
})
