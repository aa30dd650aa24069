import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clusterGaps } from './gaps.ts'

const misses = [
  { id: '1', text: 'resize system disk', language: 'en' },
  { id: '2', text: 'Resizing the system disk', language: 'en' },
  { id: '3', text: 'resize system disk', language: 'en-GB' },
  { id: '4', text: '发票抬头修改', language: 'zh' },
  { id: '5', text: '修改发票抬头', language: 'zh' },
  { id: '6', text: 'kubernetes', language: 'en' },
  { id: '7', text: '???', language: 'en' },
]

test('misses that say nearly the same form one gap, largest first', () => {
  expect(clusterGaps(misses)).toEqual([
    { query: 'resize system disk', count: 3, languages: ['en', 'en-GB'], ids: ['1', '2', '3'] },
    { query: '发票抬头修改', count: 2, languages: ['zh'], ids: ['4', '5'] },
    { query: 'kubernetes', count: 1, languages: ['en'], ids: ['6'] },
  ])
})

test('the order of the misses does not matter and none is lost', () => {
  const word = fc.constantFrom('disk', 'resize', 'image', '发票', '抬头')
  const given = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 20 })
  fc.assert(
    fc.property(given, fc.nat(), (texts, turn) => {
      const all = texts.map((words, place) => ({ id: String(place), text: words.join(' '), language: 'en' }))
      const at = all.length === 0 ? 0 : turn % all.length
      const gaps = clusterGaps(all)
      expect(clusterGaps([...all.slice(at), ...all.slice(0, at)].reverse())).toEqual(gaps)
      expect(gaps.flatMap(({ ids }) => ids).sort()).toEqual(all.map(({ id }) => id).sort())
    }),
  )
})

test('with a similarity of 1 only the same terms meet', () => {
  expect(clusterGaps(misses, { similarity: 1 })[0]?.ids).toEqual(['1', '3'])
})
