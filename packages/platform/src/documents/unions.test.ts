import { describe, expect, it } from 'vitest'
import type { IndexSpec } from '../ports/store.ts'
import { allCollections } from './all-collections.ts'

interface Union {
  readonly name: string
  readonly union: IndexSpec<unknown>
  readonly whole: IndexSpec<unknown> | undefined
}

const unions = allCollections.flatMap(({ name: collection, indexes }) =>
  Object.entries(indexes).flatMap(([index, union]): Union[] =>
    union.unionOf ? [{ name: `${collection} ${index}`, union, whole: indexes[union.unionOf.index] }] : [],
  ),
)

/** A document that gives for each of its fields the field's name, or what is said of it. */
const documentOf = (said: Readonly<Record<string, unknown>>): unknown =>
  new Proxy({}, { get: (_, field) => (typeof field === 'string' && field in said ? said[field] : field) })

/** The field that a union is over, by its value in a document of field names. */
const fieldOf = ({ union, whole }: Union): string =>
  String(whole?.key(documentOf({}))?.[union.unionOf?.at ?? 0])

describe('the indexes that have no rows of their own', () => {
  it('are those that lists ask for by status, state and visibility, or without', () => {
    const lists = new Set(unions.map(({ name }) => name.replace(/[/].*/, '')))
    expect([...lists].sort()).toEqual([
      'followUps ticketId',
      'messages ticketId',
      'reservations ',
      'reservations agentId',
      'reservations ticketId',
      'tickets ',
      'tickets accountId',
      'tickets assigneeId',
      'tickets categoryId',
      'tickets centerId',
      'tickets contactId',
      'tickets queueId',
      'tickets severity',
    ])
  })

  it.each(unions)('$name: the rows of the other index without the further part', (each) => {
    const { union, whole } = each
    const { at = 0, values = [] } = union.unionOf ?? {}
    expect(whole?.unionOf).toBeUndefined()
    expect(union.unique ?? false).toBe(false)
    expect(new Set(values).size).toBe(values.length)
    for (const value of values) {
      const doc = documentOf({ [fieldOf(each)]: value })
      expect(whole?.key(doc)?.[at]).toBe(value)
      expect(whole?.key(doc)?.toSpliced(at, 1)).toEqual(union.key(doc))
    }
  })

  it.each(unions)('$name: leaves out what the other index leaves out', (each) => {
    const { union, whole } = each
    const fields = whole?.key(documentOf({})) ?? []
    for (const field of fields) {
      if (field === fieldOf(each)) continue
      const doc = documentOf({ [String(field)]: null })
      expect(whole?.key(doc) === null).toBe(union.key(doc) === null)
    }
  })
})
