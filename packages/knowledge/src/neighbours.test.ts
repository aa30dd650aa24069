import { expect, test } from 'vitest'
import { neighbours } from './neighbours.ts'
import { translationLag } from './translation-lag.ts'

const links = [
  { from: 'a', to: 'b', type: 'requires' },
  { from: 'c', to: 'a', type: 'duplicates' },
  { from: 'b', to: 'd', type: 'fixes' },
  { from: 'd', to: 'a', type: 'supersedes' },
  { from: 'd', to: 'e', type: 'requires' },
  { from: 'a', to: 'a', type: 'requires' },
]

test.each([
  { name: 'itself is not its neighbour', depth: 0, want: [] },
  { name: 'both directions are followed', depth: 1, want: ['1 b outgoing', '1 c incoming', '1 d incoming'] },
  {
    name: 'each article comes at its least distance',
    depth: 9,
    want: ['1 b outgoing', '1 c incoming', '1 d incoming', '2 e outgoing'],
  },
  { name: 'only some types are followed', depth: 9, types: ['requires'], want: ['1 b outgoing'] },
])('in the link graph $name', ({ depth, types, want }) => {
  for (const given of [links, links.toReversed()]) {
    const found = neighbours(given, 'a', depth, types)
    expect(found.map(({ id, distance, direction }) => `${distance} ${id} ${direction}`)).toEqual(want)
  }
})

test.each([-1, 0.5, Number.NaN])('a depth of %s is refused', (depth) => {
  expect(() => neighbours(links, 'a', depth)).toThrow(RangeError)
})

test('a translation is behind by the versions that it has not seen', () => {
  expect(translationLag(5, 3)).toEqual({ versions: 2, outdated: true })
  expect(translationLag(2, 2)).toEqual({ versions: 0, outdated: false })
})

test.each([
  [0, 0],
  [2, 3],
  [1.5, 1],
])('a lag between versions %s and %s is refused', (source, madeFrom) => {
  expect(() => translationLag(source, madeFrom)).toThrow(RangeError)
})
