import { expect, it } from 'vitest'
import { addRow, emptyColumns } from '../store/batch-columns.ts'
import { eventPlaces } from './event-places.ts'

const row = (tenant: number, subject: readonly [string, string], visible: string) =>
  [tenant, 'evt', 'types', ...subject, null, visible] as const

it.each([
  {
    name: 'rows of one subject go on from one another',
    tenants: [7],
    given: [row(7, ['ticket', 'a'], '10'), row(7, ['ticket', 'a'], '1')],
    want: { at: [1, 1], sequence: [2, 3], step: [2, 3], counts: [3] },
  },
  {
    name: 'subjects are told apart by type and id, and share the sequence of their tenant',
    tenants: [7],
    given: [row(7, ['ticket', 'a'], '11'), row(7, ['agent', 'a'], '1'), row(7, ['ticket', 'b'], '111')],
    want: { at: [1, 1, 1], sequence: [2, 3, 6], step: [2, 1, 3], counts: [6] },
  },
  {
    name: 'tenants are counted apart, also those without an event',
    tenants: [3, 5, 9],
    given: [row(9, ['ticket', 'a'], '1'), row(3, ['ticket', 'a'], '11'), row(9, ['ticket', 'a'], '1')],
    want: { at: [3, 1, 3], sequence: [1, 2, 2], step: [1, 2, 2], counts: [2, 0, 2] },
  },
])('$name', ({ tenants, given, want }) => {
  const events = emptyColumns(7)
  for (const values of given) addRow(events, 0, ...values)
  expect(eventPlaces(events, tenants)).toEqual(want)
})
