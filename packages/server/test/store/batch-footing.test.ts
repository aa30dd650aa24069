import { expect, it } from 'vitest'
import { footingOf } from '../../src/store/batch-footing.ts'
import { commitItem as item } from './commit-items.ts'

it.each([
  {
    name: 'what is read and what is replaced is looked for before what is made',
    given: [item(1, { documents: [1, 'new', 0, 1, '{}', 1, 'old', 4, 5, '{}'], guards: [1, 'read', 2] })],
    want: { ids: ['read', 'old', 'new'], lookedFor: 2 },
  },
  {
    name: 'a document that is not there and stays so is looked for',
    given: [item(1, { guards: [1, 'none', 0] })],
    want: { ids: ['none'], lookedFor: 1 },
  },
  {
    name: 'a document that is made and removed again within the batch is looked for, since nothing is made',
    given: [item(1, { documents: [1, 'new', 0, 1, '{}'] }), item(2, { documents: [1, 'new', 1, 0, null] })],
    want: { ids: ['new'], lookedFor: 1 },
  },
  {
    name: 'a document that is made and written again within the batch is found out by its making',
    given: [item(1, { documents: [1, 'new', 0, 1, '{}'] }), item(2, { documents: [1, 'new', 1, 2, '{}'] })],
    want: { ids: ['new'], lookedFor: 0 },
  },
  {
    name: 'a document that was only presumed to be absent is looked for',
    given: [item(1, { documents: [2, 'presumed', 0, 1, '{}', 1, 'new', 0, 1, '{}'] })],
    want: { ids: ['presumed', 'new'], lookedFor: 1 },
  },
])('$name', ({ given, want }) => {
  const isPresumed = (collection: number): boolean => collection === 2
  const { guards, lookedFor } = footingOf(given, () => 1, isPresumed)
  expect({ ids: guards.columns[2], lookedFor }).toEqual(want)
})
