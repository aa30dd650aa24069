import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeBest } from './ranking.ts'

test('takeBest is the beginning of the sorted list', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 12 }), (values, limit) => {
      const sorted = values.toSorted((a, b) => a - b)
      expect(takeBest(values, limit, (a, b) => a - b)).toEqual(sorted.slice(0, limit))
    }),
  )
})
