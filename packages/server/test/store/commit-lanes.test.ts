import { describe, expect, it } from 'vitest'
import { CommitLanes, type CommitLanesOptions, type Refusal } from '../../src/postgres/commit-lanes.ts'
import { DatabaseError } from '../../src/postgres/database-error.ts'
import type { MergedItems } from '../../src/store/merge-items.ts'
import { commitItem as item } from './commit-items.ts'

type Write = CommitLanesOptions['write']

/** Lanes over a database that answers as it is told, batch by batch; after that it takes everything. */
function lanesOver(answers: readonly Write[], options: Partial<CommitLanesOptions> = {}) {
  const batches: MergedItems[] = []
  const lanes = new CommitLanes({
    lanes: 1,
    ready: async () => undefined,
    numberOf: () => 1,
    write: async (batch) => {
      batches.push(batch)
      return (answers[batches.length - 1] ?? (async () => []))(batch)
    },
    ...options,
  })
  return { lanes, batches }
}

const refuseFirstGuard = async (): Promise<readonly Refusal[]> => [{ refusal: 'guard', place: 1 }]
const fail = (code: string) => async (): Promise<never> => {
  throw new DatabaseError('no', code)
}

describe('commits on their way to PostgreSQL', () => {
  it('fall with what they have seen, in a later batch too', async () => {
    const { lanes, batches } = lanesOver([refuseFirstGuard], { maxBatch: 1 })
    const outcomes = await Promise.all([
      lanes.commit(item(1, { guards: [1, 'a', 4] })),
      // Seen by a query: no revision tells that it was never so.
      lanes.commit(item(2, { dependsOn: [1], timers: ['t', 5, '{}'] })),
      lanes.commit(item(3, { dependsOn: [2] })),
      lanes.commit(item(4)),
    ])
    expect(outcomes.map(({ kind }) => kind)).toEqual(['conflict', 'conflict', 'conflict', 'done'])
    expect(batches.flatMap(({ timers }) => timers.owners)).toEqual([])
  })

  it('fall with what failed, too', async () => {
    const { lanes } = lanesOver([fail('08006')], { maxBatch: 1 })
    const first = lanes.commit(item(1))
    const second = lanes.commit(item(2, { dependsOn: [1] }))
    await expect(first).rejects.toThrow('no')
    expect(await second).toEqual({ kind: 'conflict' })
  })

  it('are refused where they rest on another revision than an earlier one of the batch leaves', async () => {
    const { lanes, batches } = lanesOver([])
    const outcomes = await Promise.all([
      lanes.commit(item(1, { documents: [1, 'a', 0, 7, '"first"'] })),
      lanes.commit(item(2, { documents: [1, 'a', 0, 9, '"second"'] })),
      lanes.commit(item(3, { documents: [1, 'a', 7, 8, '"third"'] })),
    ])
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'conflict', 'done'])
    expect(batches.at(-1)?.made.columns.slice(2)).toEqual([['a'], [8], ['"third"']])
  })

  it('get no unique key that its holder gives up only after them', async () => {
    const { lanes, batches } = lanesOver([])
    const outcomes = await Promise.all([
      lanes.commit(item(1, { documents: [1, 'c', 0, 5, '"c"'], addedRows: [7, 0, 'Ek\u0001', 1] })),
      lanes.commit(item(2, { documents: [1, 'a', 3, 4, '"a"'], droppedRows: [7, 0, 'Ek\u0001'] })),
      lanes.commit(item(3, { documents: [1, 'd', 0, 6, '"d"'], addedRows: [7, 0, 'Ek\u0001', 1] })),
    ])
    expect(outcomes).toEqual([{ kind: 'conflict' }, { kind: 'done' }, { kind: 'done' }])
    expect(batches).toHaveLength(1)
  })

  it('get none either where they were rid of it again before its holder was', async () => {
    const { lanes } = lanesOver([])
    const outcomes = await Promise.all([
      lanes.commit(item(1, { documents: [1, 'd', 0, 5, '"d"'], addedRows: [7, 0, 'Ek\u0001', 1] })),
      lanes.commit(
        item(2, {
          documents: [1, 'd', 5, 6, '"d"', 1, 'a', 3, 4, '"a"'],
          droppedRows: [7, 0, 'Ek\u0001', 7, 1, 'Ek\u0001'],
        }),
      ),
      lanes.commit(item(3, { documents: [1, 'e', 0, 7, '"e"'] })),
    ])
    expect(outcomes.map(({ kind }) => kind)).toEqual(['conflict', 'conflict', 'done'])
  })

  it('look again where another of their batch claims a unique key, and are refused where they claim it twice', async () => {
    const { lanes } = lanesOver([])
    const claim = (seq: number, id: string) =>
      lanes.commit(item(seq, { documents: [1, id, 0, seq, '1'], addedRows: [7, 0, 'Ek\u0001', 1] }))
    const twice = item(3, {
      documents: [1, 'x', 0, 5, '1', 1, 'y', 0, 6, '1'],
      addedRows: [7, 0, 'El\u0001', 1, 7, 1, 'El\u0001', 1],
    })
    expect(await Promise.all([claim(1, 'a'), claim(2, 'b'), lanes.commit(twice)])).toEqual([
      { kind: 'done' },
      { kind: 'conflict' },
      { kind: 'unique', index: 7 },
    ])
  })

  it('stay in order while the number of their tenant is asked for', async () => {
    const known = new Set<string>()
    let answer: () => void = () => undefined
    const asked = new Promise<void>((resolve) => (answer = resolve))
    const { lanes, batches } = lanesOver([], {
      async ready(tenants) {
        await asked
        for (const tenant of tenants) known.add(tenant)
      },
      numberOf: (tenant) => (known.has(tenant) ? 1 : Number.NaN),
    })
    const first = lanes.commit(item(1, { timers: ['t', 1, '{}'] }))
    await new Promise((resolve) => setImmediate(resolve))
    const second = lanes.commit(item(2, { timers: ['t', 2, '{}'] }))
    answer()
    await Promise.all([first, second])
    expect(batches.flatMap(({ timers }) => timers.columns[2])).toEqual([1, 2])
    expect(batches.flatMap(({ tenants }) => tenants)).toEqual([1, 1])
  })

  it.each([
    { name: 'a key that is too long for an index', code: '54000' },
    { name: 'a value that no column takes', code: '22021' },
    { name: 'a row that is there already', code: '23505' },
  ])('fail alone by $name', async ({ code }) => {
    const poisoned: Write = async (batch) => (batch.timers.columns[1]?.includes('bad') ? fail(code)() : [])
    const { lanes } = lanesOver(Array.from({ length: 9 }, () => poisoned))
    const outcomes = await Promise.allSettled(
      ['a', 'bad', 'b'].map((id, i) => lanes.commit(item(i + 1, { timers: [id, 1, '{}'] }))),
    )
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })

  it('all hear of a connection that is lost, and the next ones go on', async () => {
    const { lanes } = lanesOver([fail('08006')])
    const outcomes = await Promise.allSettled([1, 2, 3].map((seq) => lanes.commit(item(seq))))
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(await lanes.commit(item(4))).toEqual({ kind: 'done' })
  })

  it('all hear of a tenant that cannot be numbered', async () => {
    const { lanes } = lanesOver([], { ready: fail('08006') })
    const outcomes = await Promise.allSettled([1, 2].map((seq) => lanes.commit(item(seq))))
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})
