import { expect, it } from 'vitest'
import { keptBeside } from './kept-beside.ts'

it('computes once for each value, also where that comes to nothing', () => {
  let computed = 0
  const firstOf = keptBeside((list: readonly string[]) => {
    computed += 1
    return list[0]
  })
  const [full, empty] = [['a'], []]
  expect([firstOf(full), firstOf(full), firstOf(empty), firstOf(empty)]).toEqual([
    'a',
    'a',
    undefined,
    undefined,
  ])
  expect(computed).toBe(2)
  expect(firstOf(['a'])).toBe('a')
  expect(computed).toBe(3)
})
