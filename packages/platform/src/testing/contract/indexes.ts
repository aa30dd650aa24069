import assert from 'node:assert/strict'
import type { CollectionSpec, IndexQuery, Store, Stored } from '../../ports/store.ts'
import type { IndexKey, KeyPart } from '../../store/index-key.ts'
import { createSeededRandom } from '../../sandbox/seeded-random.ts'
import {
  indexStates,
  runIndexProgram,
  type IndexChange,
  type IndexProgram,
  type IndexProgramQuery,
} from '../index-model.ts'
import { insertNote, note, notes, range, TENANT, type Note, type StoreChecks } from './check.ts'

// The last two stand in another order in UTF-8 than in UTF-16 code units, which is the one that is promised.
const parts: readonly KeyPart[] = [
  null,
  false,
  true,
  -1.5,
  0,
  2,
  10,
  1e15,
  '',
  ' ',
  '2',
  '10',
  'a',
  'a\u0000',
  'B',
  'é',
  '中',
  '\uff5e',
  '😀',
]

function programOf(seed: number): IndexProgram {
  const random = createSeededRandom(seed)
  const below = (bound: number): number => new DataView(random(new Uint8Array(4)).buffer).getUint32(0) % bound
  const pick = <Value>(from: readonly Value[]): Value => from[below(from.length)] as Value
  const key = (): IndexKey => [pick(parts), pick(parts)]
  const change = (): IndexChange => {
    const id = `r${below(12)}`
    const kind = below(6)
    return kind === 0
      ? { id, removed: true }
      : { id, key: kind === 1 ? null : key(), state: pick(indexStates) }
  }
  const query = (): IndexProgramQuery => {
    const prefix = key().slice(0, below(3))
    const rest = key().slice(prefix.length)
    return {
      prefix,
      limit: 1 + below(6),
      ...(below(2) === 0 && { direction: pick(['ascending', 'descending'] as const) }),
      ...(below(3) === 0 && prefix.length < 2 && { from: [pick(parts)] }),
      ...(below(2) === 0 && { after: [...prefix, ...rest, `r${below(12)}`] }),
    }
  }
  const list = <Value>(length: number, make: () => Value): Value[] => Array.from({ length }, make)
  return { commits: list(1 + below(4), () => list(1 + below(8), change)), queries: list(12, query) }
}

const page = async (store: Store, query: Partial<IndexQuery>) => {
  const rows = await store.transaction(TENANT, (tx) =>
    tx.query(notes, { index: 'rank', prefix: ['s'], limit: 3, ...query }),
  )
  return { ids: rows.map((row) => row.id), last: rows.at(-1)?.key }
}

async function changeWhilePaging(
  store: Store,
  direction: 'ascending' | 'descending',
): Promise<readonly string[]> {
  for (const rank of range(1, 9)) await insertNote(store, TENANT, `n${rank}`, note(rank * 10))
  const seen: string[] = []
  let after: IndexKey | undefined
  for (const turn of range(0, 9)) {
    const { ids, last } = await page(store, { direction, ...(after && { after }) })
    seen.push(...ids)
    if (!last) break
    after = last
    // The row on which the cursor stands goes, a row comes on either side of it.
    await store.transaction(TENANT, async (tx) => {
      const stored = (await tx.get(notes, String(after?.at(-1)))) as Stored<Note>
      tx.remove(notes, stored)
      if (turn === 0) {
        tx.insert(notes, 'before', note(1))
        tx.insert(notes, 'behind', note(99))
      }
    })
  }
  return seen
}

/** A note that lies open or put away. */
interface Filed extends Note {
  readonly state: 'open' | 'away' | 'lost'
}

const states = ['open', 'away', 'lost'] as const

const filedNotes: CollectionSpec<Filed> = {
  name: 'contractFiledNotes',
  indexes: {
    stateRank: { key: ({ shelf, state, rank }) => [shelf, state, rank] },
    rank: {
      key: ({ shelf, rank }) => [shelf, rank],
      unionOf: { index: 'stateRank', at: 1, values: states },
    },
  },
}

const file = (store: Store, id: string, rank: number, state: Filed['state']): Promise<unknown> =>
  store.transaction(TENANT, async (tx) => {
    const stored = await tx.get(filedNotes, id)
    if (stored) tx.replace(filedNotes, stored, { ...note(rank), state })
    else tx.insert(filedNotes, id, { ...note(rank), state })
  })

const filedPage = (store: Store, query: Partial<IndexQuery> = {}) =>
  store.transaction(TENANT, (tx) =>
    tx.query(filedNotes, { index: 'rank', prefix: ['s'], limit: 100, ...query }),
  )

async function moveWhilePaging(
  store: Store,
  direction: 'ascending' | 'descending',
): Promise<readonly string[]> {
  for (const rank of range(1, 12)) await file(store, `n${rank}`, rank, states[rank % 3] ?? 'open')
  const seen: string[] = []
  let after: IndexKey | undefined
  for (const turn of range(1, 12)) {
    const rows = await filedPage(store, { direction, limit: 2, ...(after && { after }) })
    seen.push(...rows.map((row) => row.id))
    after = rows.at(-1)?.key
    if (!after) break
    // All of them change places: those that were given, the one on which the cursor stands, and those to come.
    for (const rank of range(1, 12)) await file(store, `n${rank}`, rank, states[(rank + turn) % 3] ?? 'open')
  }
  return seen
}

/** Declared indexes: order, bounds, and cursors that neither skip nor repeat. */
export const indexChecks: StoreChecks = {
  async 'rows stand in the order of their keys, equal ones by id'(store) {
    for (const [id, rank] of [
      ['c', 2],
      ['b', 1],
      ['a', 2],
      ['d', -1],
    ] as const)
      await insertNote(store, TENANT, id, note(rank))
    assert.deepEqual((await page(store, { limit: 9 })).ids, ['d', 'b', 'a', 'c'])
    assert.deepEqual((await page(store, { limit: 9, direction: 'descending' })).ids, ['c', 'a', 'b', 'd'])
  },

  async 'a row tells its key, its value and its revision'(store) {
    await insertNote(store, TENANT, 'a', note(7))
    const rows = await store.transaction(TENANT, (tx) =>
      tx.query(notes, { index: 'rank', prefix: ['s'], limit: 1 }),
    )
    const stored = await store.transaction(TENANT, (tx) => tx.get(notes, 'a'))
    assert.deepEqual(rows, [{ id: 'a', revision: stored?.revision, value: note(7), key: ['s', 7, 'a'] }])
  },

  async 'a prefix takes whole key parts, not their beginnings'(store) {
    await insertNote(store, TENANT, 'a', note(1, { shelf: 'sh' }))
    await insertNote(store, TENANT, 'b', note(1, { shelf: 's' }))
    assert.deepEqual((await page(store, {})).ids, ['b'])
    assert.deepEqual((await page(store, { prefix: [] })).ids, ['b', 'a'])
    assert.deepEqual((await page(store, { prefix: ['s', 1, 'b'] })).ids, ['b'])
  },

  async '`from` bounds from below in both directions and takes its own value in'(store) {
    for (const rank of range(1, 5)) await insertNote(store, TENANT, `n${rank}`, note(rank))
    assert.deepEqual((await page(store, { from: [3], limit: 9 })).ids, ['n3', 'n4', 'n5'])
    assert.deepEqual((await page(store, { from: [3], limit: 9, direction: 'descending' })).ids, [
      'n5',
      'n4',
      'n3',
    ])
    assert.deepEqual((await page(store, { from: [3], after: ['s', 1, 'n1'], limit: 9 })).ids, [
      'n3',
      'n4',
      'n5',
    ])
  },

  async 'a cursor goes on behind a row that is gone'(store) {
    for (const rank of range(1, 3)) await insertNote(store, TENANT, `n${rank}`, note(rank))
    assert.deepEqual((await page(store, { after: ['s', 2, 'a'] })).ids, ['n2', 'n3'])
    assert.deepEqual((await page(store, { after: ['s', 2, 'z'], direction: 'descending' })).ids, ['n2', 'n1'])
  },

  async 'pages going up neither skip nor repeat while rows come and go'(store) {
    assert.deepEqual(await changeWhilePaging(store, 'ascending'), [
      ...range(1, 9).map((n) => `n${n}`),
      'behind',
    ])
  },

  async 'pages going down neither skip nor repeat while rows come and go'(store) {
    assert.deepEqual(await changeWhilePaging(store, 'descending'), [
      ...range(1, 9).map((n) => `n${10 - n}`),
      'before',
    ])
  },

  async 'an index that is not declared is misuse'(store) {
    await insertNote(store, TENANT, 'a', note(1))
    await assert.rejects(
      store.transaction(TENANT, (tx) => tx.query(notes, { index: 'colour', prefix: [], limit: 1 })),
      TypeError,
    )
  },

  async 'pages of a union neither skip nor repeat while rows move from one of its parts to another'(store) {
    assert.deepEqual(
      await moveWhilePaging(store, 'ascending'),
      range(1, 12).map((n) => `n${n}`),
    )
    assert.deepEqual(
      await moveWhilePaging(store, 'descending'),
      range(1, 12).map((n) => `n${13 - n}`),
    )
  },

  async 'a row of a union has the key of the union'(store) {
    await file(store, 'a', 7, 'away')
    const [row] = await filedPage(store)
    assert.deepEqual(row?.key, ['s', 7, 'a'])
    assert.deepEqual(row?.value, { ...note(7), state: 'away' })
    const parts = await filedPage(store, { index: 'stateRank' })
    assert.deepEqual(parts[0]?.key, ['s', 'away', 7, 'a'])
  },

  async 'a union has every row once, whatever moves meanwhile'(store) {
    const ids = range(1, 30).map((n) => `n${n + 10}`)
    for (const [i, id] of ids.entries()) await file(store, id, i, 'open')
    const moves = ids.flatMap((id, i) => states.map((state) => file(store, id, i, state)))
    for (const limit of [100, 30, 100, 30, 100, 30]) {
      const rows = await filedPage(store, { limit })
      assert.deepEqual(
        rows.map((row) => row.id),
        ids,
      )
    }
    await Promise.all(moves)
    assert.deepEqual(
      (await filedPage(store)).map((row) => row.id),
      ids,
    )
  },

  async 'a union is asked with all parts that stand before the one that it is made over'(store) {
    await file(store, 'a', 1, 'open')
    await assert.rejects(filedPage(store, { prefix: [] }), TypeError)
  },

  async 'any index answers as a sorted array does'(store) {
    for (const seed of range(1, 60)) await runIndexProgram(store, `tnt_${seed}`, programOf(seed))
  },
}
