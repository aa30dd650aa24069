import assert from 'node:assert/strict'
import type { Store, Stored } from '../../ports/store.ts'
import { UniqueKeyError } from '../../store/store-errors.ts'
import {
  insertNote,
  note,
  notes,
  OTHER,
  range,
  readNote,
  TENANT,
  type Note,
  type StoreChecks,
} from './check.ts'

const codeOf = async (store: Store, id: string) => (await readNote(store, TENANT, id))?.code

/** Unique indexes: one document of a tenant for each key, judged when the commit is whole. */
export const uniqueKeyChecks: StoreChecks = {
  async 'a second document of a unique key is refused by name'(store) {
    await insertNote(store, TENANT, 'a', note(1, { code: 'c' }))
    await assert.rejects(insertNote(store, TENANT, 'b', note(2, { code: 'c' })), (error) => {
      assert.ok(error instanceof UniqueKeyError)
      assert.deepEqual([error.collection, error.index], [notes.name, 'code'])
      return true
    })
    assert.equal(await readNote(store, TENANT, 'b'), undefined)
  },

  async 'two documents of one commit cannot share a key'(store) {
    const both = store.transaction(TENANT, async (tx) => {
      tx.insert(notes, 'a', note(1, { code: 'c' }))
      tx.insert(notes, 'b', note(2, { code: 'c' }))
    })
    await assert.rejects(both, UniqueKeyError)
    assert.deepEqual(
      [await readNote(store, TENANT, 'a'), await readNote(store, TENANT, 'b')],
      [undefined, undefined],
    )
  },

  async 'documents that an index leaves out do not meet in it'(store) {
    await insertNote(store, TENANT, 'a', note(1))
    await insertNote(store, TENANT, 'b', note(2))
    assert.equal(await codeOf(store, 'b'), null)
  },

  async 'a document keeps its own key through a rewrite'(store) {
    await insertNote(store, TENANT, 'a', note(1, { code: 'c' }))
    await store.transaction(TENANT, async (tx) => {
      tx.replace(notes, (await tx.get(notes, 'a')) as Stored<Note>, note(5, { code: 'c' }))
    })
    assert.equal((await readNote(store, TENANT, 'a'))?.rank, 5)
  },

  async 'two documents swap their keys in one commit'(store) {
    await insertNote(store, TENANT, 'a', note(1, { code: 'x' }))
    await insertNote(store, TENANT, 'b', note(2, { code: 'y' }))
    await store.transaction(TENANT, async (tx) => {
      tx.replace(notes, (await tx.get(notes, 'a')) as Stored<Note>, note(1, { code: 'y' }))
      tx.replace(notes, (await tx.get(notes, 'b')) as Stored<Note>, note(2, { code: 'x' }))
    })
    assert.deepEqual([await codeOf(store, 'a'), await codeOf(store, 'b')], ['y', 'x'])
    const [holder] = await store.transaction(TENANT, (tx) =>
      tx.query(notes, { index: 'code', prefix: ['x'], limit: 2 }),
    )
    assert.equal(holder?.id, 'b')
  },

  async 'a key goes from a removed document to a new one in one commit'(store) {
    await insertNote(store, TENANT, 'a', note(1, { code: 'c' }))
    await store.transaction(TENANT, async (tx) => {
      tx.remove(notes, (await tx.get(notes, 'a')) as Stored<Note>)
      tx.insert(notes, 'b', note(2, { code: 'c' }))
    })
    assert.equal(await codeOf(store, 'b'), 'c')
  },

  async 'a key that was given up is free'(store) {
    await insertNote(store, TENANT, 'a', note(1, { code: 'c' }))
    await store.transaction(TENANT, async (tx) => {
      tx.replace(notes, (await tx.get(notes, 'a')) as Stored<Note>, note(1, { code: 'other' }))
    })
    await insertNote(store, TENANT, 'b', note(2, { code: 'c' }))
    assert.equal(await codeOf(store, 'b'), 'c')
  },

  async 'a key is another one in another tenant'(store) {
    await insertNote(store, TENANT, 'a', note(1, { code: 'c' }))
    await insertNote(store, OTHER, 'b', note(1, { code: 'c' }))
    assert.equal((await readNote(store, OTHER, 'b'))?.code, 'c')
  },

  async 'of several that race for a key one gets it, and the others look again and see who has it'(store) {
    const claim = (id: string) =>
      store.transaction(TENANT, async (tx) => {
        const [holder] = await tx.query(notes, { index: 'code', prefix: ['c'], limit: 1 })
        if (holder) return holder.id
        tx.insert(notes, id, note(1, { code: 'c' }))
        return id
      })
    const holders = await Promise.all(range(1, 6).map((i) => claim(`n${i}`)))
    assert.equal(new Set(holders).size, 1)
    assert.equal(await codeOf(store, holders[0] ?? ''), 'c')
  },

  async 'of several that insert without looking one gets it, and the others are refused'(store) {
    const results = await Promise.allSettled(
      range(1, 5).map((i) => insertNote(store, TENANT, `n${i}`, note(1, { code: 'c' }))),
    )
    assert.equal(results.filter((result) => result.status === 'fulfilled').length, 1)
    for (const result of results)
      if (result.status === 'rejected') assert.ok(result.reason instanceof UniqueKeyError)
  },
}
