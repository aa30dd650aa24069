import assert from 'node:assert/strict'
import type { Store, Stored, Transaction } from '../../ports/store.ts'
import {
  insertNote,
  newEvent,
  note,
  notes,
  OTHER,
  range,
  readNote,
  shelfIds,
  TENANT,
  type Note,
  type StoreChecks,
} from './check.ts'

/** Writes something of every kind that a transaction can write. */
function writeEverything(tx: Transaction, id: string): void {
  tx.insert(notes, id, note(1))
  tx.append(newEvent(`evt_${id}`, id))
  tx.putContent({ contentId: `cnt_${id}`, value: 'text', salt: '00' })
  tx.schedule({ id: `timer_${id}`, kind: 'k', subjectId: id, dueAt: 5 })
  tx.publish('kind', id)
  tx.putText('ticket', { id, language: 'en', fields: { title: 'gyroscope' }, facets: {} })
}

async function traces(store: Store, tenant: string, id: string): Promise<readonly string[]> {
  const { system } = store
  const inside = await store.transaction(tenant, async (tx) => ({
    document: (await tx.get(notes, id)) !== undefined,
    row: (await tx.query(notes, { index: 'rank', prefix: [], limit: 10 })).some((row) => row.id === id),
    content: (await tx.content([`cnt_${id}`])).size > 0,
    text: (await tx.searchText('ticket', { text: 'gyroscope', languages: [], facets: {}, limit: 5 })).some(
      (hit) => hit.id === id,
    ),
    event: (await tx.events({ direction: 'ascending', limit: 100 })).some((event) => event.subject.id === id),
  }))
  const outside = {
    unsequenced: (await system.unsequenced(tenant, 100)).some((event) => event.subject.id === id),
    timer: (await system.dueTimers({ until: 1_000, tenant, limit: 100 })).some(
      (timer) => timer.subjectId === id,
    ),
    directory: (await system.find('kind', id)).includes(tenant),
  }
  return Object.entries({ ...inside, ...outside }).flatMap(([name, present]) => (present ? [name] : []))
}

const revisionOf = async (store: Store, id: string): Promise<number> =>
  (await store.transaction(TENANT, (tx) => tx.get(notes, id)))?.revision ?? 0

async function bump(tx: Transaction, id: string): Promise<void> {
  const stored = (await tx.get(notes, id)) as Stored<Note>
  tx.replace(notes, stored, { ...stored.value, rank: stored.value.rank + 1 })
}

/** Transactions: bound to a tenant, all or nothing, serialisable, run again where they must be. */
export const transactionChecks: StoreChecks = {
  async 'no transaction opens without a tenant'(store) {
    await assert.rejects(
      store.transaction('', async () => undefined),
      TypeError,
    )
  },

  async 'a commit writes everything, and only for its tenant'(store) {
    await store.transaction(TENANT, async (tx) => writeEverything(tx, 'one'))
    assert.deepEqual(await traces(store, TENANT, 'one'), [
      'document',
      'row',
      'content',
      'text',
      store.system.numbersAtOnce ? 'event' : 'unsequenced',
      'timer',
      'directory',
    ])
    assert.deepEqual(await traces(store, OTHER, 'one'), [])
  },

  async 'a body that throws leaves nothing, and its error comes out'(store) {
    const wrong = new Error('wrong')
    const run = store.transaction(TENANT, async (tx) => {
      writeEverything(tx, 'one')
      throw wrong
    })
    await assert.rejects(run, (error) => error === wrong)
    assert.deepEqual(await traces(store, TENANT, 'one'), [])
  },

  async 'a commit that is refused leaves nothing'(store) {
    await insertNote(store, TENANT, 'holder', note(0, { code: 'c' }))
    const run = store.transaction(TENANT, async (tx) => {
      writeEverything(tx, 'one')
      tx.insert(notes, 'second', note(2, { code: 'c' }))
    })
    await assert.rejects(run)
    assert.deepEqual(await traces(store, TENANT, 'one'), [])
  },

  async 'the result is that of the run that was committed'(store) {
    await insertNote(store, TENANT, 'n', note(0))
    const results = await Promise.all(
      range(1, 8).map(() =>
        store.transaction(TENANT, async (tx) => {
          const stored = (await tx.get(notes, 'n')) as Stored<Note>
          tx.replace(notes, stored, note(stored.value.rank + 1))
          return stored.value.rank + 1
        }),
      ),
    )
    assert.deepEqual(
      [...results].sort((a, b) => a - b),
      range(1, 8),
    )
  },

  async 'get sees the writes of its own body, query and search only what is committed'(store) {
    await insertNote(store, TENANT, 'old', note(1))
    await insertNote(store, TENANT, 'gone', note(2))
    const revision = await revisionOf(store, 'old')
    const seen = await store.transaction(TENANT, async (tx) => {
      tx.insert(notes, 'new', note(3))
      tx.replace(notes, (await tx.get(notes, 'old')) as Stored<Note>, note(9))
      tx.remove(notes, (await tx.get(notes, 'gone')) as Stored<Note>)
      tx.putContent({ contentId: 'cnt', value: 'text', salt: '00' })
      return {
        get: [
          (await tx.get(notes, 'new'))?.value.rank,
          (await tx.get(notes, 'old'))?.value.rank,
          await tx.get(notes, 'gone'),
        ],
        revision: (await tx.get(notes, 'old'))?.revision,
        query: (await tx.query(notes, { index: 'rank', prefix: ['s'], limit: 9 })).map((row) => [
          row.id,
          row.value.rank,
        ]),
        content: (await tx.content(['cnt'])).get('cnt')?.value,
      }
    })
    assert.deepEqual(seen, {
      get: [3, 9, undefined],
      revision: revision + 1,
      query: [
        ['old', 1],
        ['gone', 2],
      ],
      content: 'text',
    })
    assert.deepEqual(await shelfIds(store, TENANT), ['new', 'old'])
  },

  async 'several writes of one document in one body are one write'(store) {
    await store.transaction(TENANT, async (tx) => {
      const inserted = tx.insert(notes, 'n', note(1))
      const replaced = tx.replace(notes, inserted, note(2))
      tx.replace(notes, replaced, note(3))
    })
    assert.equal((await readNote(store, TENANT, 'n'))?.rank, 3)
    const revision = await revisionOf(store, 'n')
    await store.transaction(TENANT, async (tx) => {
      await bump(tx, 'n')
      await bump(tx, 'n')
    })
    const stored = await store.transaction(TENANT, (tx) => tx.get(notes, 'n'))
    assert.deepEqual([stored?.value.rank, stored?.revision], [5, revision + 1])
  },

  async 'no update is lost among concurrent writers, however many'(store) {
    await insertNote(store, TENANT, 'n', note(0))
    await Promise.all(range(1, 120).map(() => store.transaction(TENANT, (tx) => bump(tx, 'n'))))
    assert.equal((await readNote(store, TENANT, 'n'))?.rank, 120)
  },

  async 'a document that was read but not written is guarded too'(store) {
    // Write skew: each of two looks whether the other stays, then goes.
    await insertNote(store, TENANT, 'left', note(1))
    await insertNote(store, TENANT, 'right', note(1))
    const leave = (own: string) =>
      store.transaction(TENANT, async (tx) => {
        const [left, right] = [await tx.get(notes, 'left'), await tx.get(notes, 'right')]
        if ((left?.value.rank ?? 0) + (right?.value.rank ?? 0) < 2) return
        tx.replace(notes, (own === 'left' ? left : right) as Stored<Note>, note(0))
      })
    await Promise.all([leave('left'), leave('right'), leave('left'), leave('right')])
    const ranks = [await readNote(store, TENANT, 'left'), await readNote(store, TENANT, 'right')].map(
      (value) => value?.rank,
    )
    assert.deepEqual(ranks.sort(), [0, 1])
  },

  async 'a capacity document holds what a query cannot guard'(store) {
    await insertNote(store, TENANT, 'capacity', note(0, { shelf: 'capacity' }))
    const take = (id: string) =>
      store.transaction(TENANT, async (tx) => {
        const capacity = (await tx.get(notes, 'capacity')) as Stored<Note>
        const taken = await tx.query(notes, { index: 'rank', prefix: ['taken'], limit: 10 })
        if (taken.length >= 3) return false
        tx.replace(notes, capacity, capacity.value)
        tx.insert(notes, id, note(1, { shelf: 'taken' }))
        return true
      })
    const got = await Promise.all(range(1, 10).map((i) => take(`take_${i}`)))
    assert.equal(got.filter(Boolean).length, 3)
    assert.equal((await shelfIds(store, TENANT, 'taken')).length, 3)
  },

  async 'a document that was absent when it was read is guarded too'(store) {
    const getOrMake = (rank: number) =>
      store.transaction(TENANT, async (tx) => {
        const known = await tx.get(notes, 'n')
        return (known ?? tx.insert(notes, 'n', note(rank))).value.rank
      })
    const got = new Set(await Promise.all(range(1, 10).map(getOrMake)))
    assert.equal(got.size, 1)
  },

  async 'an insert never takes the place of a document that is there'(store) {
    await insertNote(store, TENANT, 'n', note(1))
    await assert.rejects(insertNote(store, TENANT, 'n', note(2)))
    assert.equal((await readNote(store, TENANT, 'n'))?.rank, 1)
  },

  async 'a write names the revision that it saw, and a stale one is refused'(store) {
    await insertNote(store, TENANT, 'n', note(1))
    const stale = (await store.transaction(TENANT, (tx) => tx.get(notes, 'n'))) as Stored<Note>
    const [row] = await store.transaction(TENANT, (tx) =>
      tx.query(notes, { index: 'rank', prefix: ['s'], limit: 1 }),
    )
    assert.deepEqual([row?.revision, row?.value], [stale.revision, stale.value])
    await store.transaction(TENANT, (tx) => bump(tx, 'n'))
    await assert.rejects(store.transaction(TENANT, async (tx) => tx.replace(notes, stale, note(7))))
    await assert.rejects(store.transaction(TENANT, async (tx) => tx.remove(notes, row as Stored<Note>)))
    const stored = await store.transaction(TENANT, (tx) => tx.get(notes, 'n'))
    assert.deepEqual([stored?.value.rank, stored?.revision], [2, stale.revision + 1])
  },

  async 'what was read of a document is not held for one that took its place'(store) {
    await insertNote(store, TENANT, 'n', note(1))
    const stale = (await store.transaction(TENANT, (tx) => tx.get(notes, 'n'))) as Stored<Note>
    await store.transaction(TENANT, async (tx) =>
      tx.remove(notes, (await tx.get(notes, 'n')) as Stored<Note>),
    )
    await insertNote(store, TENANT, 'n', note(5))
    await assert.rejects(store.transaction(TENANT, async (tx) => tx.replace(notes, stale, note(2))))
    assert.equal((await readNote(store, TENANT, 'n'))?.rank, 5)
  },

  async 'a removed document is gone from every index, and its id is free again'(store) {
    await insertNote(store, TENANT, 'n', note(1, { code: 'c' }))
    await store.transaction(TENANT, async (tx) =>
      tx.remove(notes, (await tx.get(notes, 'n')) as Stored<Note>),
    )
    assert.deepEqual([await readNote(store, TENANT, 'n'), await shelfIds(store, TENANT)], [undefined, []])
    await insertNote(store, TENANT, 'n', note(4, { code: 'c' }))
    assert.deepEqual(await shelfIds(store, TENANT), ['n'])
  },

  async 'a body may remove a document and insert it anew'(store) {
    await insertNote(store, TENANT, 'n', note(1, { code: 'c' }))
    await store.transaction(TENANT, async (tx) => {
      tx.remove(notes, (await tx.get(notes, 'n')) as Stored<Note>)
      tx.insert(notes, 'n', note(2, { code: 'c' }))
    })
    assert.deepEqual([(await readNote(store, TENANT, 'n'))?.rank, await shelfIds(store, TENANT)], [2, ['n']])
  },

  async 'tenants have documents of one id side by side'(store) {
    await insertNote(store, TENANT, 'n', note(1))
    await insertNote(store, OTHER, 'n', note(2))
    await store.transaction(OTHER, async (tx) => tx.remove(notes, (await tx.get(notes, 'n')) as Stored<Note>))
    assert.deepEqual(
      [(await readNote(store, TENANT, 'n'))?.rank, await readNote(store, OTHER, 'n')],
      [1, undefined],
    )
  },

  async 'what is dropped of a tenant is everything, and nothing of another'(store) {
    await store.transaction(TENANT, async (tx) => writeEverything(tx, 'one'))
    await store.transaction(OTHER, async (tx) => writeEverything(tx, 'one'))
    const before = await traces(store, OTHER, 'one')
    await store.system.drop(TENANT)
    assert.deepEqual(await traces(store, TENANT, 'one'), [])
    assert.deepEqual(await traces(store, OTHER, 'one'), before)
    assert.deepEqual(await store.system.timers(TENANT), { pending: 0, nextDueAt: null })
    assert.equal((await store.system.head(TENANT)).sequence, 0)
  },
}
