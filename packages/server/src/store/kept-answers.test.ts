import type { IndexQuery, IndexRow, Stored } from '@deskwire/platform'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowOf, rowsOf, type Doc } from '../../test/store/plain-rows.ts'
import { KeptAnswers } from './kept-answers.ts'

const stored = (id: string, revision: number, value: Doc): Stored<unknown> => ({ id, revision, value })

/** What the database would answer. */
const answerOf = (documents: Iterable<Stored<unknown>>, query: IndexQuery): readonly IndexRow<unknown>[] =>
  rowsOf(documents, query).slice(0, query.limit)

const query = (fields: Partial<IndexQuery>): IndexQuery => ({
  index: 'n',
  prefix: [1],
  limit: 3,
  ...fields,
})

describe('answers that are kept', () => {
  it('are at any time what the database would answer, or are not there', () => {
    const write = fc.record({
      id: fc.nat(7),
      group: fc.nat({ max: 1 }),
      n: fc.integer({ min: -1, max: 9 }),
      gone: fc.boolean(),
    })
    const asked = fc.record({
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
      from: fc.option(
        fc.nat(5).map((n) => [n]),
        { nil: undefined },
      ),
      after: fc.option(
        fc.nat(5).map((n) => [1, n, '3']),
        { nil: undefined },
      ),
      spare: fc.nat(2),
    })
    fc.assert(
      fc.property(
        fc.array(write),
        asked,
        fc.array(write),
        ({ length }, { spare, from, after, direction }, writes) => {
          const given = query({ direction, ...(from && { from }), ...(after && { after }) })
          const answers = new KeptAnswers()
          const documents = new Map<string, Stored<unknown>>()
          for (let i = 0; i < length; i += 1)
            documents.set(`${i % 8}`, stored(`${i % 8}`, 1, { group: 1, n: i }))
          const limit = given.limit + spare
          const rows = answerOf(documents.values(), { ...given, limit })
          const position = answers.position('a', 1)
          answers.keep('a', 1, 'q', {
            query: given,
            asked: limit,
            rows,
            isWhole: rows.length < limit,
            position,
            aloneSince: 1,
          })
          for (const [i, { id, group, n, gone }] of writes.entries()) {
            const value = gone ? null : stored(`${id}`, i + 2, { group, n })
            if (value) documents.set(`${id}`, value)
            else documents.delete(`${id}`)
            answers.write('a', 1, `${id}`, value)
            if (i % 2 === 0) continue
            const kept = answers.get('a', 1, 'q', { aloneSince: 1, rowOf, limit: given.limit })
            if (!kept) return
            expect(kept.rows.slice(0, given.limit)).toEqual(answerOf(documents.values(), given))
          }
        },
      ),
      { numRuns: 3_000 },
    )
  })

  it('are let go when another has written, when they run short, and when too much was written meanwhile', () => {
    const answers = new KeptAnswers()
    const one = stored('1', 1, { group: 1, n: 1 })
    const keep = (isWhole = false) =>
      answers.keep('a', 1, 'q', {
        query: query({ limit: 1 }),
        asked: 1,
        rows: answerOf([one], query({})),
        isWhole,
        position: answers.position('a', 1),
        aloneSince: 1,
      })
    const get = (aloneSince = 1) => answers.get('a', 1, 'q', { aloneSince, rowOf, limit: 1 })
    keep()
    expect(get()?.rows).toHaveLength(1)
    expect(get(2)).toBeUndefined()
    expect(get()).toBeUndefined()
    keep()
    answers.write('a', 1, '1', null)
    expect(get()).toBeUndefined()
    keep(true)
    answers.write('a', 1, '1', null)
    expect(get()?.rows).toEqual([])
    keep(true)
    for (let i = 0; i < 1_000; i += 1) answers.write('a', 1, 'x', null)
    expect(get()).toBeUndefined()
    keep(true)
    answers.forgetTenant('a')
    expect(get()).toBeUndefined()
  })

  it('are bounded all together, and one that was asked for before that is not taken for good', () => {
    const answers = new KeptAnswers()
    const position = answers.position('a', 1)
    answers.write('a', 1, '1', null)
    for (let i = 0; i < 100; i += 1) {
      const rows = Array.from(
        { length: 300 },
        () => rowOf(stored('1', 1, { group: 1, n: 1 })) as IndexRow<unknown>,
      )
      answers.keep('b', 1, `${i}`, {
        query: query({}),
        asked: 3,
        rows,
        isWhole: true,
        position: 0,
        aloneSince: 1,
      })
    }
    answers.keep('a', 1, 'q', {
      query: query({}),
      asked: 3,
      rows: [],
      isWhole: true,
      position,
      aloneSince: 1,
    })
    expect(answers.get('a', 1, 'q', { aloneSince: 1, rowOf, limit: 1 })).toBeUndefined()
    expect(answers.get('b', 1, '0', { aloneSince: 1, rowOf, limit: 1 })).toBeUndefined()
    expect(answers.get('b', 1, '99', { aloneSince: 1, rowOf, limit: 1 })?.rows).toHaveLength(300)
  })

  it('do not grow with all that is ever written', () => {
    const answers = new KeptAnswers()
    const position = answers.position('a', 1)
    answers.keep('a', 1, 'q', {
      query: query({}),
      asked: 3,
      rows: [],
      isWhole: true,
      position,
      aloneSince: 1,
    })
    let most = 0
    for (let i = 0; i < 500; i += 1) {
      answers.write('a', 1, `${i}`, stored(`${i}`, 1, { group: 1, n: 500 - i }))
      const kept = answers.get('a', 1, 'q', { aloneSince: 1, rowOf, limit: 3 })
      most = Math.max(most, kept?.rows.length ?? 0)
      expect(kept?.rows[0]?.id).toBe(`${i}`)
      expect(kept?.isWhole).toBe(i < 67)
    }
    expect(most).toBe(67)
  })
})
