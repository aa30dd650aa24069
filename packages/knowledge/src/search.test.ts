import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ARTICLE_FIELDS } from './field-profile.ts'
import { parseQuery } from './query.ts'
import { createMemoryIndex } from './memory.ts'
import { searchIndex } from './search.ts'
import type { SearchRequest } from './search.ts'
import type { IndexedDocument } from './search-index.ts'
import { suggestionQuery } from './suggestion-query.ts'

const article = (
  id: string,
  language: string,
  title: string,
  more: Partial<IndexedDocument> = {},
): IndexedDocument => ({
  id,
  language,
  fields: { title, headings: '', body: `${title}. More about it.` },
  facets: { audience: 'public' },
  ...more,
})

function indexOf(documents: readonly IndexedDocument[]) {
  const index = createMemoryIndex()
  for (const document of documents) index.put(document)
  return index
}

const library = [
  article('disk-en', 'en', 'Attach a disk', { group: 'disk' }),
  article('disk-zh', 'zh-CN', '挂载云盘', { group: 'disk' }),
  article('image-en', 'en', 'Share an image', { group: 'image' }),
  article('secret', 'en', 'Attach a secret disk', { facets: { audience: ['internal', 'partner'] } }),
]
const ids = (request: SearchRequest): string[] =>
  searchIndex(indexOf(library), request).hits.map(({ id, fallbackFrom }) =>
    fallbackFrom ? `${id}<${fallbackFrom}` : id,
  )

test.each<{ name: string; request: SearchRequest; want: readonly string[] }>([
  {
    name: 'the language asked for',
    request: { query: 'attach', languages: ['en'], filter: { audience: 'public' } },
    want: ['disk-en'],
  },
  {
    name: 'regional variants of it',
    request: { query: '云盘', languages: ['zh-TW', 'zh'] },
    want: ['disk-zh'],
  },
  {
    name: 'a fallback, flagged',
    request: { query: 'image', languages: ['zh', 'en'] },
    want: ['image-en<zh'],
  },
  {
    name: 'every language unless one is named',
    request: { query: 'share 云盘' },
    want: ['disk-zh', 'image-en'],
  },
  {
    name: 'one of several facet values',
    request: { query: 'secret', languages: ['en'], filter: { audience: ['partner', 'x'] } },
    want: ['secret'],
  },
  {
    name: 'nothing for an empty list of values',
    request: { query: 'attach', filter: { audience: [] } },
    want: [],
  },
  { name: 'nothing for an unknown facet', request: { query: 'attach', filter: { toString: 'x' } }, want: [] },
  {
    name: 'a misspelt word',
    request: { query: 'atach', languages: ['en'], filter: { audience: 'public' } },
    want: ['disk-en'],
  },
  {
    name: 'the beginning of a word',
    request: { query: 'atta', languages: ['en'], filter: { audience: 'public' } },
    want: ['disk-en'],
  },
  { name: 'nothing for words unheard of', request: { query: 'kubernetes' }, want: [] },
  { name: 'nothing for no words', request: { query: '' }, want: [] },
  { name: 'nothing in no fields', request: { query: 'attach', fields: [] }, want: [] },
])('a search finds $name', ({ request, want }) => {
  expect(ids(request).toSorted()).toEqual(want)
})

test('pages of hits join to the whole list and carry the same total', () => {
  const index = indexOf(Array.from({ length: 9 }, (_, place) => article(`a${place}`, 'en', 'Attach a disk')))
  const whole = searchIndex(index, { query: 'disk' })
  const pages = [0, 4, 8].map((offset) => searchIndex(index, { query: 'disk', offset, limit: 4 }))
  expect(pages.flatMap(({ hits }) => hits)).toEqual(whole.hits)
  expect(pages.map(({ total }) => total)).toEqual([9, 9, 9])
})

test('an excerpt is cut from a field that was searched, or left out', () => {
  const index = indexOf(library)
  const [hit] = searchIndex(index, { query: 'attach', languages: ['en'] }).hits
  expect(hit?.excerpt).toMatchObject({
    field: 'body',
    text: 'Attach a disk. More about it.',
    matches: [{ start: 0, end: 6 }],
  })
  expect(searchIndex(index, { query: 'attach', fields: ['title'] }).hits[0]?.excerpt).toBeUndefined()
  expect(searchIndex(index, { query: 'attach', excerptChars: 0 }).hits[0]?.excerpt).toBeUndefined()
})

test.each([{ limit: -1 }, { offset: 0.5 }, { excerptChars: -3 }, { fields: ['titel'] }])(
  '%j is refused',
  (wrong) => {
    expect(() => searchIndex(indexOf(library), { query: 'attach', ...wrong })).toThrow(RangeError)
  },
)

test('an index that keeps languages together finds both with one ranking', () => {
  const profile = [
    { name: 'title', weight: 3 },
    { name: 'notes', weight: 1 },
  ]
  const index = createMemoryIndex({ fields: profile, languages: 'together' })
  index.put({ id: 't1', language: 'en', fields: { title: 'Disk broken', notes: 'password is swordfish' } })
  index.put({ id: 't2', language: 'zh', fields: { title: '云盘 disk', notes: '' } })
  expect(
    searchIndex(index, { query: 'disk', profile })
      .hits.map(({ id }) => id)
      .toSorted(),
  ).toEqual(['t1', 't2'])
  expect(searchIndex(index, { query: 'swordfish', profile }).total).toBe(1)
  expect(searchIndex(index, { query: 'swordfish', profile, fields: ['title'] })).toEqual({
    hits: [],
    total: 0,
    corrections: [],
  })
})

test('a document that is replaced or removed is not found by what it said', () => {
  const index = indexOf(library)
  index.put(article('image-en', 'en', 'Copy a snapshot'))
  expect(searchIndex(index, { query: 'share image' }).hits).toEqual([])
  expect(searchIndex(index, { query: 'snapshot' }).hits.map(({ id }) => id)).toEqual(['image-en'])
  expect([index.remove('image-en'), index.remove('image-en'), index.size]).toEqual([true, false, 3])
  expect(searchIndex(index, { query: 'snapshot' }).total).toBe(0)
})

test('running statistics equal those of an index built afresh', () => {
  const used = indexOf([...library, article('x', 'en', 'Attach one more')])
  used.put(article('image-en', 'en', 'Copy an image', { group: 'image' }))
  used.remove('x')
  const fresh = indexOf([
    ...library.filter(({ id }) => id !== 'image-en'),
    article('image-en', 'en', 'Copy an image'),
  ])
  const numbers = (index: typeof used) => {
    const { documents, averageLengths, documentFrequency } = index.statistics('en')
    return [documents, averageLengths, ...['attach', 'copi', 'shar', 'imag'].map(documentFrequency)]
  }
  expect(numbers(used)).toEqual(numbers(fresh))
})

const word = fc.constantFrom(
  'disk',
  'attach',
  'image',
  'snapshot',
  '云盘',
  '实例',
  'i-1',
  'attached',
  'dissk',
)
const words = fc.array(word, { maxLength: 5 }).map((list) => list.join(' '))
const documents = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-c]{1,3}$/),
    language: fc.constantFrom('en', 'zh', 'zh-TW'),
    fields: fc.record({ title: words, headings: words, body: words }),
    facets: fc.record({ audience: fc.constantFrom('public', 'internal') }),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
)

test('what a filter hides changes nothing of the answer: no hit, score, total, excerpt or correction', () => {
  fc.assert(
    fc.property(documents, words, (given, query) => {
      const request = { query, languages: ['en', 'zh'], filter: { audience: 'public' } }
      const visible = given.filter(({ facets }) => facets.audience === 'public')
      expect(searchIndex(indexOf(given), request)).toEqual(searchIndex(indexOf(visible), request))
    }),
  )
})

test('a word that only hidden documents teach corrects nothing, though a visible one holds it', () => {
  const index = createMemoryIndex({ fields: ARTICLE_FIELDS })
  index.put({ id: 'a', language: 'en', fields: { body: 'dissk' }, facets: { audience: 'public' } })
  index.put({ id: 'b', language: 'en', fields: { title: 'dissk' }, facets: { audience: 'internal' } })
  const asked = { query: 'disk', languages: ['en'] }
  expect(searchIndex(index, { ...asked, filter: { audience: 'public' } })).toMatchObject({
    corrections: [],
    total: 0,
  })
  expect(searchIndex(index, asked).corrections).toEqual([{ term: 'disk', correctedTo: 'dissk' }])
})

test('a group of fields that is not searched changes nothing of the answer', () => {
  const profile = [
    { name: 'title', weight: 8, corrects: true, group: 'title' },
    { name: 'headings', weight: 4, corrects: true },
    { name: 'body', weight: 1 },
  ]
  const filled = (given: readonly IndexedDocument[]) => {
    const index = createMemoryIndex({ fields: profile })
    for (const document of given) index.put(document)
    return index
  }
  fc.assert(
    fc.property(documents, words, (given, query) => {
      const request = { query, profile, fields: ['headings', 'body'] }
      const blank = given.map((document) => ({ ...document, fields: { ...document.fields, title: '' } }))
      expect(searchIndex(filled(given), request)).toEqual(searchIndex(filled(blank), request))
    }),
  )
})

test('the order in which documents were put does not matter', () => {
  fc.assert(
    fc.property(documents, words, (given, query) => {
      expect(searchIndex(indexOf(given.toReversed()), { query })).toEqual(
        searchIndex(indexOf(given), { query }),
      )
    }),
  )
})

test('a suggestion query keeps the most telling terms that some article holds', () => {
  const { statistics } = indexOf(library)
  const query = suggestionQuery(
    {
      title: 'Cannot attach my disk',
      text: 'Hello, the disk does not appear',
      facts: { error: 'InvalidDisk' },
      tags: ['disk'],
    },
    statistics('en'),
    { maxTerms: 2 },
  )
  expect(query.terms).toEqual([
    { term: 'disk', weight: 3.75 },
    { term: 'attach', weight: 2 },
  ])
})

test('a ticket without a word in common with the articles suggests nothing', () => {
  const index = indexOf(library)
  const query = suggestionQuery({ text: 'Rechnung fehlt' }, index.statistics('en'))
  expect(searchIndex(index, { query, languages: ['en'] }).hits).toEqual([])
  expect(parseQuery('').terms).toEqual([])
})
