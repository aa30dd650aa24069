import { expect, it } from 'vitest'
import { LoneWriting } from './lone-writing.ts'

function lone() {
  let now = 0
  const writing = new LoneWriting(() => now)
  return { writing, pass: (ms: number) => (now += ms) }
}

it('says nothing of a tenant before a batch has found its count', () => {
  const { writing } = lone()
  expect(writing.since(1)).toBeUndefined()
  expect(writing.counts([1])).toEqual([-1])
  writing.found(1, 7)
  writing.wrote([1])
  expect(writing.counts([1])).toEqual([8])
  expect(writing.since(1)).toBeTypeOf('number')
})

it('finds that another has written by a count that is not its own, and counts on nothing for a second', () => {
  const { writing, pass } = lone()
  writing.found(1, 0)
  writing.wrote([1])
  const before = writing.since(1) as number
  expect(writing.holds(1, before)).toBe(true)
  writing.found(1, 3)
  writing.wrote([1])
  expect([writing.holds(1, before), writing.since(1), writing.counts([1])]).toEqual([false, undefined, [4]])
  pass(1_000)
  expect(writing.since(1)).toBeGreaterThan(before)
})

it('knows nothing where a batch has come to nobody knows what', () => {
  const { writing } = lone()
  writing.found(1, 0)
  const before = writing.since(1) as number
  writing.lose([1, 2])
  expect([writing.holds(1, before), writing.since(1), writing.counts([1, 2])]).toEqual([
    false,
    undefined,
    [-1, -1],
  ])
  writing.found(1, 1)
  expect(writing.since(1)).toBeGreaterThan(before)
})
