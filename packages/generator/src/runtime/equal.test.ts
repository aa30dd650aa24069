import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import equal from './equal.ts'
import codePoints from './ucs2length.ts'

it('says of any two JSON values what Node says', () => {
  const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown)
  fc.assert(fc.property(json, json, (a, b) => equal(a, b) === isDeepStrictEqual(a, b)))
})

it('finds a copy equal to its original, whatever the order of the keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
      expect(equal(value, Object.fromEntries(Object.entries(value).reverse()))).toBe(true)
    }),
  )
})

it('tells an array from an object with the same keys', () => {
  expect(equal([1], { 0: 1 })).toBe(false)
})

it('counts code points, not UTF-16 units', () => {
  expect(codePoints('故障🔥')).toBe(3)
})
