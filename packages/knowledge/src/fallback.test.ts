import { expect, test } from 'vitest'
import { fallbackChain, mergeFallback } from './fallback.ts'

test.each([
  { name: 'its own chain', language: 'ja', chains: { ja: ['en', 'zh'] }, want: ['ja', 'en', 'zh'] },
  {
    name: 'the chain of a shortened tag',
    language: 'zh-Hant-TW',
    chains: { zh: ['en'] },
    want: ['zh-Hant-TW', 'zh-Hant', 'zh', 'en'],
  },
  {
    name: 'the longest form that has one',
    language: 'zh-TW',
    chains: { zh: ['en'], 'ZH-tw': ['ja'] },
    want: ['zh-TW', 'zh', 'ja'],
  },
  { name: 'the general chain', language: 'ko', chains: { '*': ['en', 'ko'] }, want: ['ko', 'en'] },
  { name: 'an empty chain of its own', language: 'ko', chains: { ko: [], '*': ['en'] }, want: ['ko'] },
  { name: 'no chain', language: 'ko', chains: {}, want: ['ko'] },
  { name: 'an extension', language: 'en-u-ca', chains: {}, want: ['en-u-ca', 'en'] },
  { name: 'a name of an object property', language: 'constructor', chains: {}, want: ['constructor'] },
])('a reader gets $name', ({ language, chains, want }) => {
  expect(fallbackChain(language, chains)).toEqual(want)
})

test('fallback hits stand behind all others, are flagged, and show no article twice', () => {
  const merged = mergeFallback(
    [
      { language: 'zh', hits: [{ id: 'a-zh', article: 'a' }] },
      {
        language: 'en',
        hits: [
          { id: 'b-en', article: 'b' },
          { id: 'a-en', article: 'a' },
        ],
      },
      {
        language: 'ja',
        hits: [
          { id: 'b-ja', article: 'b' },
          { id: 'c-ja', article: 'c' },
        ],
      },
    ],
    ({ article }) => article,
  )
  expect(merged.map(({ id, fallbackFrom }) => [id, fallbackFrom])).toEqual([
    ['a-zh', undefined],
    ['b-en', 'zh'],
    ['c-ja', 'zh'],
  ])
})
