import type { IndexQuery } from '@deskwire/platform'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowOf, rowsOf, type Doc } from '../../test/store/plain-rows.ts'
import { shownRows } from './decided-rows.ts'
import { KeptDocument } from './kept-document.ts'
import { DecidedDocuments } from './pending.ts'

const kept = (id: string, revision: number, value: Doc): KeptDocument =>
  new KeptDocument(id, revision, JSON.stringify(value))

const step = fc.record({
  kind: fc.constantFrom('say' as const, 'say' as const, 'settle' as const, 'look' as const),
  id: fc.nat(9),
  group: fc.nat({ max: 1 }),
  n: fc.integer({ min: -1, max: 9 }),
  gone: fc.boolean(),
  at: fc.nat(20),
})

const asked = fc.record({
  direction: fc.constantFrom('ascending' as const, 'descending' as const),
  limit: fc.integer({ min: 1, max: 6 }),
  from: fc.option(
    fc.nat(5).map((n) => [n]),
    { nil: undefined },
  ),
  after: fc.option(
    fc.nat(5).map((n) => [1, n, '3']),
    { nil: undefined },
  ),
})

describe('rows that are decided', () => {
  it('stand among those of the database where the query has them, whatever is decided, written or refused', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        asked,
        fc.nat(8),
        (steps, { direction, limit, from, after }, length) => {
          const query: IndexQuery = {
            index: 'n',
            prefix: [1],
            direction,
            limit,
            ...(from && { from }),
            ...(after && { after }),
          }
          const database = Array.from(
            { length },
            (_, i) => kept(`${i}`, 1, { group: 1, n: (i * 3) % 10 }).stored,
          )
          const decided = new DecidedDocuments()
          const said: { readonly id: string; readonly seq: number }[] = []
          for (const [seq, { kind, id, group, n, gone, at }] of steps.entries()) {
            if (kind === 'say') {
              decided.say(`${id}`, seq, gone ? null : kept(`${id}`, seq + 2, { group, n }))
              said.push({ id: `${id}`, seq })
            } else if (kind === 'settle') {
              // Those that are written go in order, one that is refused goes whenever it is.
              for (const each of said.splice(at < said.length ? at : 0, 1)) decided.unsay(each.id, each.seq)
            } else {
              const standing = new Map(database.map((each) => [each.id, each]))
              for (const [each, { value }] of decided)
                if (value) standing.set(each, value.stored)
                else standing.delete(each)
              const want = rowsOf(standing.values(), query).slice(0, limit)
              const dependsOn = new Set<number>()
              expect(shownRows(rowsOf(database, query), decided, query, rowOf, dependsOn)).toEqual(want)
              for (const row of want) {
                const decision = decided.get(row.id)
                if (decision) expect(dependsOn).toContain(decision.seq)
              }
            }
          }
        },
      ),
      { numRuns: 3_000 },
    )
  })

  it('depend on the decision that hides what the database has, and on none that the answer does not show', () => {
    const query: IndexQuery = { index: 'n', prefix: [1], direction: 'descending', limit: 1 }
    const found = rowsOf(
      [kept('1', 1, { group: 1, n: 1 }).stored, kept('2', 1, { group: 1, n: 2 }).stored],
      query,
    )
    const decided = new DecidedDocuments()
    decided.say('2', 7, null)
    decided.say('0', 8, kept('0', 1, { group: 1, n: 0 }))
    const dependsOn = new Set<number>()
    expect(shownRows(found, decided, query, rowOf, dependsOn).map(({ id }) => id)).toEqual(['1'])
    expect([...dependsOn]).toEqual([7])
  })

  it('are followed only as long as somebody looks at them', () => {
    let read = 0
    const counted: typeof rowOf = (stored) => {
      read += 1
      return rowOf(stored)
    }
    const decided = new DecidedDocuments()
    decided.say('0', 0, kept('0', 1, { group: 1, n: 0 }))
    decided.inOrder(counted)
    for (let seq = 1; seq <= 1_000; seq += 1) {
      decided.say(`${seq}`, seq, kept(`${seq}`, 1, { group: 1, n: seq }))
      decided.unsay(`${seq}`, seq)
    }
    expect(read).toBeLessThan(200)
    expect(decided.inOrder(counted).rows.map(({ id }) => id)).toEqual(['0'])
  })
})
