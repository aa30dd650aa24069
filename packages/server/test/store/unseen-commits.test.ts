import { serialize } from 'node:v8'
import { ContentionError, type Store, type Stored, type Timer, type Transaction } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { headOf } from '../../src/sqlite/item-head.ts'
import { insert, read, row, rows, TENANT, upTo, type Row } from './rows.ts'
import { sqliteFiles } from './sqlite-files.ts'
import { makeTables, openTestWriter, put } from './written-items.ts'

const { newPath, open } = sqliteFiles()

/** Holds up whoever comes to it until it is opened; `reached` tells that somebody has come. */
function gate() {
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>()
  const { promise: opened, resolve: openIt } = Promise.withResolvers<void>()
  const pass = (): Promise<void> => {
    reach()
    return opened
  }
  return { reached, pass, open: openIt }
}

/** How many rows a list of them finds. */
const listed = (store: Store): Promise<number> =>
  store.transaction(
    TENANT,
    async (tx) => (await tx.query(rows, { index: 'n', prefix: ['g'], limit: 9 })).length,
    { readOnly: true },
  )

describe('a commit that nobody has to look into, when a tenant is dropped', () => {
  it.each([
    { name: 'the document that it replaces', item: put(2, 'x', 1, 'b') },
    { name: 'a document that it has only read', item: put(2, 'y', 0, 'a', { guards: [1, 'x', 1] }) },
    { name: 'the timer that it takes', item: put(2, 'y', 0, 'a', { takenTimers: ['t', 5] }) },
  ])('is refused where $name went with it', async ({ item }) => {
    const path = await newPath()
    makeTables(path)
    const { writer, commit, close } = openTestWriter(path)
    expect(commit(put(1, 'x', 0, 'a', { timers: ['t', 5, '{}'] }))).toEqual(['done'])
    writer.apply()
    const began = { ...item, heard: writer.others }
    writer.drop(TENANT)
    expect(writer.commit(serialize([began]), [headOf(began)])).toEqual([{ kind: 'conflict' }])
    close()
  })

  it.each([
    { name: 'a key of its own', code: 'k' },
    { name: 'nothing that is to be its alone', code: null },
  ])(
    'has its body run again, which read before that and is decided meanwhile: it wants $name',
    async ({ code }) => {
      const { store } = await open()
      await insert(store, 'x', row(1))
      const held = gate()
      const replaced = store.transaction(TENANT, async (tx) => {
        const x = await tx.get(rows, 'x')
        await held.pass()
        if (x) tx.replace(rows, x as Stored<Row>, { ...x.value, code })
        return x !== undefined
      })
      await held.reached
      const dropped = store.system.drop(TENANT)
      // By then the writer has been told of the drop, and has not said that it is done.
      for (let i = 0; i < 2; i += 1) await Promise.resolve()
      held.open()
      expect(await replaced).toBe(false)
      await dropped
      expect([await read(store, 'x'), await listed(store)]).toEqual([undefined, 0])
    },
  )
})

describe('commits that nobody looks into, around one that is refused', () => {
  /** A store in which a key is taken. */
  async function begun(): Promise<Store> {
    const { store } = await open()
    await insert(store, 'taken', row(1, { code: 'k' }))
    return store
  }

  /**
   * Decides a change that is refused in the end, for the key that is taken, and is not made again.
   * @param meanwhile - runs while bodies see the change
   */
  function refused(store: Store, change: (tx: Transaction) => unknown, meanwhile: () => void): Promise<void> {
    let runs = 0
    const changed = store.transaction(TENANT, async (tx) => {
      runs += 1
      if (runs > 1) throw new Error('This is not made again.')
      await change(tx)
      // The writer takes its time over these.
      for (const n of upTo(3_000)) tx.insert(rows, `much${n}`, row(1, { code: `much${n}` }))
      tx.insert(rows, 'own', row(1, { code: 'k' }))
      setImmediate(() => setImmediate(meanwhile))
    })
    return expect(changed).rejects.toThrow('not made again')
  }

  it('are not both done where each rests on what the other changes', async () => {
    const store = await begun()
    const insertWithout = (id: string, other: string, pass = async () => {}) =>
      store.transaction(TENANT, async (tx) => {
        const found = await tx.get(rows, other)
        await pass()
        if (!found) tx.insert(rows, id, row(1))
        return !found
      })
    const held = gate()
    const late = insertWithout('y', 'x', held.pass)
    await held.reached
    expect(await insertWithout('x', 'y')).toBe(true)
    await refused(
      store,
      async (tx) => tx.remove(rows, (await tx.get(rows, 'x')) as Stored<Row>),
      () => held.open(),
    )
    expect(await late).toBe(false)
    expect([await read(store, 'x'), await read(store, 'y')]).toEqual([row(1), undefined])
  })

  it('take a timer once, though one that is refused sets it again in between', async () => {
    const store = await begun()
    const timer: Timer = { id: 't', kind: 'k', subjectId: 's', dueAt: 5 }
    await store.transaction(TENANT, async (tx) => tx.schedule(timer))
    const take = (id: string, pass = async () => {}) =>
      store.transaction(TENANT, async (tx) => {
        const found = await tx.takeTimer(timer.id, timer.dueAt)
        await pass()
        if (found) tx.insert(rows, id, row(1))
        return found !== undefined
      })
    const held = gate()
    const late = take('late', held.pass)
    await held.reached
    expect(await take('first')).toBe(true)
    await refused(
      store,
      (tx) => tx.schedule(timer),
      () => held.open(),
    )
    expect(await late).toBe(false)
    expect(await read(store, 'late')).toBeUndefined()
  })
})

describe('an insert without a look for what is there', () => {
  it('is refused where the document was made under another spec of the same name, and the file stays sound', async () => {
    const path = await newPath()
    const { store, close } = await open({ path })
    const other = { ...rows, indexes: { ...rows.indexes } }
    await insert(store, 'a', row(1))
    await insert(store, 'b', row(1), other)
    await insert(store, 'c', row(1))
    await expect(insert(store, 'c', row(2), other)).rejects.toThrow(ContentionError)
    expect([await read(store, 'c'), await listed(store)]).toEqual([row(1), 3])
    await close()
    const again = await open({ path })
    expect(await read(again.store, 'c', other)).toEqual(row(1))
  })

  it('comes to its end over a document that another process has removed, unheard of so far', async () => {
    const path = await newPath()
    const [here, there] = [await open({ path }), await open({ path })]
    await insert(here.store, 'x', row(1))
    await insert(here.store, 'y', row(1))
    await there.store.transaction(TENANT, async (tx) =>
      tx.remove(rows, (await tx.get(rows, 'x')) as Stored<Row>),
    )
    await insert(here.store, 'x', row(2))
    expect(await read(here.store, 'x')).toEqual(row(2))
  })
})
