import type { NewEvent } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { WIDTH } from './commit-item.ts'
import { eventsOfRow, idMark, idStem, packEvents, singleColumns, type EventRow } from './event-rows.ts'

// Ten characters of a TypeID are its instant, in milliseconds.
const NOW = '01m7yk03x3'
const A_MILLISECOND_LATER = '01m7yk03x4'
const LATER = '01m7yk03z0'

const idAt = (instant: string, n: number): string => `evt_${instant}${String(n).padStart(16, '0')}`

function eventsAt(...fields: readonly (Partial<NewEvent> & { readonly at?: string })[]): NewEvent[] {
  return fields.map(({ at = NOW, ...rest }, i) => ({
    id: idAt(at, i),
    type: 'row.changed',
    schemaVersion: 1,
    subject: { type: 'row', id: 'one' },
    occurredAt: 1,
    recordedAt: 1,
    actor: system,
    causedBy: null,
    data: {},
    content: {},
    visibleToAccount: null,
    ...rest,
  }))
}

const system = { type: 'system', id: 'system' } as const

/** How many events each row holds. */
function counts(events: readonly NewEvent[]): readonly number[] {
  const values = packEvents(events)
  return Array.from(
    { length: values.length / WIDTH.events },
    (_, i) => String(values[i * WIDTH.events + 5]).length,
  )
}

const rowAt = (
  values: readonly unknown[],
  row: number,
  last: { sequence: number; step: number },
): EventRow => {
  const [, types, subject_type, subject_id, account, visible, recorded_at, shared, body] = values.slice(
    row * WIDTH.events,
    (row + 1) * WIDTH.events,
  )
  return { types, subject_type, subject_id, account, visible, recorded_at, shared, body, ...last } as EventRow
}

describe('events of a commit', () => {
  const two = { subject: { type: 'row', id: 'two' } }
  it.each([
    { name: 'about one subject stand in one row', given: [{}, {}, {}], want: [3] },
    { name: 'about several stand in rows by subject, in order', given: [{}, two, two, {}], want: [1, 2, 1] },
    {
      name: 'about subjects of one id and two types are told apart',
      given: [{}, { subject: { type: 'other', id: 'one' } }],
      want: [1, 1],
    },
    {
      name: 'for one account and for nobody stand together',
      given: [{}, { visibleToAccount: 'a' }, {}, { visibleToAccount: 'a' }],
      want: [4],
    },
    {
      name: 'for two accounts do not',
      given: [{ visibleToAccount: 'a' }, {}, { visibleToAccount: 'b' }],
      want: [2, 1],
    },
    { name: 'recorded at two instants do not', given: [{}, { recordedAt: 2 }], want: [1, 1] },
    {
      name: 'with ids of one short time stand together',
      given: [{}, { at: A_MILLISECOND_LATER }],
      want: [2],
    },
    { name: 'with ids of two times do not', given: [{}, { at: LATER }], want: [1, 1] },
    {
      name: 'beyond some dozens begin another row',
      given: Array.from({ length: 70 }, () => ({})),
      want: [32, 32, 6],
    },
    {
      name: 'with ids of any other kind stand alone',
      given: [{ id: 'a1' }, { id: 'a2' }, { id: 'a1' }],
      want: [1, 1, 1],
    },
  ])('$name', ({ given, want }) => {
    expect(counts(eventsAt(...given))).toEqual(want)
  })

  it('whose ids do not ascend do not share a row, so that its first id is its least', () => {
    const [a, b, c] = eventsAt({}, {}, {}) as [NewEvent, NewEvent, NewEvent]
    expect(counts([b, a, c])).toEqual([1, 2])
    expect(counts([a, a])).toEqual([1, 1])
  })

  it('come back each with what is its own and what they share', () => {
    const asked = { type: 'request', id: 'req' } as const
    const events = eventsAt(
      { actor: { type: 'app', id: 'app' }, causedBy: asked, content: { a: 'cnt' }, type: 'row.made' },
      {
        actor: { ...system, onBehalfOf: 'ins' },
        causedBy: asked,
        visibleToAccount: 'acc',
        data: { text: '"\n\u2028\u0000' },
      },
      { actor: { ...system }, causedBy: null, occurredAt: 0, schemaVersion: 2 },
      { causedBy: asked },
    )
    const row = rowAt(packEvents(events), 0, { sequence: 9, step: 7 })
    // Of the actors only those of the first two differ from the last.
    expect(row.body.split('"actor"')).toHaveLength(3)
    const want = events.map((event, i) => ({ ...event, sequence: 6 + i, step: 4 + i }))
    expect(eventsOfRow(row)).toEqual(want)
    const page = { from: 7, before: 9, direction: 'descending', limit: 5 } as const
    expect(eventsOfRow(row, page)).toEqual([want[2], want[1]])
    expect(eventsOfRow(row, { ...page, limit: 1 })).toEqual([want[2]])
    expect(eventsOfRow(row, { ...page, visibleToAccount: 'acc' })).toEqual([want[1]])
    expect(eventsOfRow(row, { ...page, from: 0, type: 'row.made' })).toEqual([want[0]])
  })

  it('are taken apart for a sequencer, and are the same', () => {
    const events = eventsAt({ visibleToAccount: 'a' }, {}, two, {
      ...two,
      causedBy: { type: 'timer', id: 't' },
    })
    const values = packEvents(events)
    const columns = Array.from({ length: 1 + WIDTH.events }, (_, column) =>
      Array.from({ length: values.length / WIDTH.events }, (_, row) =>
        column === 0 ? 5 + row : (values[row * WIDTH.events + column - 1] ?? null),
      ),
    )
    const single = singleColumns(columns)
    expect(single[0]).toEqual([5, 5, 6, 6])
    expect(single[1]).toEqual(events.map(({ id }) => id))
    const flat = single[0]?.flatMap((_, row) => single.slice(1).map((column) => column[row])) ?? []
    expect(events.flatMap((_, row) => eventsOfRow(rowAt(flat, row, { sequence: 3, step: 2 })))).toEqual(
      events.map((event) => ({ ...event, sequence: 3, step: 2 })),
    )
  })
})

it('the ids of a row lie between their stem and themselves', () => {
  expect([idStem(idAt(NOW, 1)), idStem(idAt(A_MILLISECOND_LATER, 2)), idStem(idAt(LATER, 3))]).toEqual([
    'evt_01m7yk03x',
    'evt_01m7yk03x',
    'evt_01m7yk03z',
  ])
  expect(['evt_1', '', 'evt_01M7YK03X3E0080000FSEQ7AB4'].map(idStem)).toEqual([
    'evt_1',
    '',
    'evt_01M7YK03X3E0080000FSEQ7AB4',
  ])
  expect(packEvents(eventsAt({})).at(-1)).toContain(idMark(idAt(NOW, 0)))
})
