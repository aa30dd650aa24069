import assert from 'node:assert/strict'
import type { Store, Timer } from '../../ports/store.ts'
import { note, notes, OTHER, range, shelfIds, TENANT, type StoreChecks } from './check.ts'

const timer = (id: string, dueAt: number, fields: Partial<Timer> = {}): Timer => ({
  id,
  kind: 'k',
  subjectId: 's',
  dueAt,
  ...fields,
})

const schedule = (store: Store, tenant: string, ...timers: readonly Timer[]): Promise<void> =>
  store.transaction(tenant, async (tx) => {
    for (const each of timers) tx.schedule(each)
  })

const due = async (store: Store, until: number, tenant?: string, limit = 100) => {
  const timers = await store.system.dueTimers({ until, limit, ...(tenant !== undefined && { tenant }) })
  return timers.map(({ dueAt, id, tenant: of }) => `${dueAt} ${id} ${of}`)
}

/** Timers: in (due, id) order, moved and cancelled in transactions, taken once. */
export const timerChecks: StoreChecks = {
  async 'due timers come by instant, then by id'(store) {
    await schedule(
      store,
      TENANT,
      timer('b', 10),
      timer('a', 10),
      timer('c', 9),
      timer('d', 100),
      timer('e', -5),
    )
    assert.deepEqual(await due(store, 10, TENANT), ['-5 e tnt_a', '9 c tnt_a', '10 a tnt_a', '10 b tnt_a'])
    assert.deepEqual(await due(store, 10, TENANT, 2), ['-5 e tnt_a', '9 c tnt_a'])
    assert.deepEqual(await store.system.timers(TENANT), { pending: 5, nextDueAt: -5 })
  },

  async 'due timers of all tenants come in one order, each with its tenant'(store) {
    await schedule(store, TENANT, timer('b', 1), timer('a', 3))
    await schedule(store, OTHER, timer('a', 2), timer('b', 1))
    assert.deepEqual(await due(store, 5), ['1 b tnt_a', '1 b tnt_b', '2 a tnt_b', '3 a tnt_a'])
    assert.deepEqual(await due(store, 5, OTHER), ['1 b tnt_b', '2 a tnt_b'])
    assert.deepEqual(await due(store, 5, undefined, 3), ['1 b tnt_a', '1 b tnt_b', '2 a tnt_b'])
  },

  async 'a timer that is scheduled again moves, a cancelled one is gone'(store) {
    await schedule(store, TENANT, timer('a', 1), timer('b', 2), timer('c', 3))
    await schedule(store, TENANT, timer('a', 9, { data: { n: 1 } }))
    await store.transaction(TENANT, async (tx) => {
      tx.cancel('b')
      tx.cancel('unknown')
    })
    await store.transaction(OTHER, async (tx) => tx.cancel('c'))
    assert.deepEqual(await due(store, 50), ['3 c tnt_a', '9 a tnt_a'])
    const [, moved] = await store.system.dueTimers({ until: 50, limit: 5 })
    assert.deepEqual(moved, { ...timer('a', 9, { data: { n: 1 } }), tenant: TENANT })
    assert.deepEqual(await store.system.timers(OTHER), { pending: 0, nextDueAt: null })
  },

  async 'a timer is taken in the transaction of its effect'(store) {
    await schedule(store, TENANT, timer('a', 1))
    const failing = store.transaction(TENANT, async (tx) => {
      await tx.takeTimer('a', 1)
      throw new Error('the effect failed')
    })
    await assert.rejects(failing)
    assert.deepEqual(await due(store, 5), ['1 a tnt_a'])
    const taken = await store.transaction(TENANT, (tx) => tx.takeTimer('a', 1))
    assert.deepEqual([taken, await due(store, 5)], [timer('a', 1), []])
  },

  async 'a timer that has moved, gone or belongs to another is not taken'(store) {
    await schedule(store, TENANT, timer('a', 1))
    await schedule(store, TENANT, timer('a', 2))
    const take = (tenant: string, id: string, dueAt: number) =>
      store.transaction(tenant, (tx) => tx.takeTimer(id, dueAt))
    assert.deepEqual(
      [await take(TENANT, 'a', 1), await take(TENANT, 'b', 1), await take(OTHER, 'a', 2)],
      [undefined, undefined, undefined],
    )
    assert.deepEqual(await due(store, 5), ['2 a tnt_a'])
  },

  async 'a timer may set itself again while it is taken'(store) {
    await schedule(store, TENANT, timer('a', 1))
    await store.transaction(TENANT, async (tx) => {
      await tx.takeTimer('a', 1)
      tx.schedule(timer('a', 7))
    })
    assert.deepEqual(await due(store, 50), ['7 a tnt_a'])
  },

  async 'of competing workers one takes a timer, and its effect happens once'(store) {
    await schedule(store, TENANT, ...range(1, 5).map((n) => timer(`t${n}`, n)))
    const work = (worker: number) =>
      range(1, 5).map((n) =>
        store.transaction(TENANT, async (tx) => {
          if (!(await tx.takeTimer(`t${n}`, n))) return 0
          tx.insert(notes, `effect_${n}_${worker}`, note(n, { shelf: 'effects' }))
          return 1
        }),
      )
    const counts = await Promise.all(range(1, 6).flatMap(work))
    assert.equal(
      counts.reduce((sum: number, count) => sum + count, 0),
      5,
    )
    assert.equal((await shelfIds(store, TENANT, 'effects')).length, 5)
    assert.deepEqual(await due(store, 50), [])
  },

  async 'a timer that moves while a worker takes it is run at one of its instants only'(store) {
    await schedule(store, TENANT, timer('a', 1))
    const [taken] = await Promise.all([
      store.transaction(TENANT, async (tx) => {
        const found = await tx.takeTimer('a', 1)
        for (const n of range(1, 5)) await tx.get(notes, `absent_${n}`)
        return found !== undefined
      }),
      schedule(store, TENANT, timer('a', 8)),
    ])
    // Whoever commits first decides: either it was taken and then set anew, or it had moved before it could be taken.
    const left = await due(store, 50)
    assert.ok(left.length <= 1 && (taken || left[0] === '8 a tnt_a'), `taken: ${taken}, left: ${left.join()}`)
  },
}
