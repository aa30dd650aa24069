import { createSequencer, UniqueKeyError, type Store, type Stored } from '@deskwire/platform'
import { expect, it } from 'vitest'
import type { OpenStore } from '../../src/store/open-store.ts'
import { describePostgres, postgresSchemas } from '../postgres.ts'
import {
  add,
  event,
  insert,
  read,
  row,
  rows,
  sequences,
  settings,
  TENANT,
  timer,
  upTo,
  type Row,
} from './rows.ts'

const { newSchema, open } = postgresSchemas('servers')

/** Two servers over one schema, each with a memory of its own. */
async function twoServers(
  options: Parameters<typeof open>[0] = {},
): Promise<readonly [OpenStore, OpenStore]> {
  const schema = newSchema()
  const [first, second] = await Promise.all([open({ ...options, schema }), open({ ...options, schema })])
  return [first, second]
}

const inTurn = (of: readonly OpenStore[], i: number): Store => (of[i % of.length] as OpenStore).store

describePostgres('two servers over one PostgreSQL', () => {
  it('lose no update of a document that both write', async () => {
    const servers = await twoServers()
    await insert(inTurn(servers, 0), 'n', row(0))
    const got = await Promise.all(
      upTo(80).map((i) => inTurn(servers, i).transaction(TENANT, (tx) => add(tx, 'n'))),
    )
    expect([...got].sort((a, b) => a - b)).toEqual(upTo(80))
    expect(await read(inTurn(servers, 0), 'n')).toMatchObject({ n: 80 })
    expect(await read(inTurn(servers, 1), 'n')).toMatchObject({ n: 80 })
  })

  it('let nobody write on what another read and rests on', async () => {
    const servers = await twoServers()
    for (let round = 1; round <= 10; round += 1) {
      await insert(inTurn(servers, 0), `left${round}`, row(1))
      await insert(inTurn(servers, 1), `right${round}`, row(1))
      const leave = (store: Store, own: 'left' | 'right') =>
        store.transaction(TENANT, async (tx) => {
          const both = [
            await tx.get(rows, `left${round}`),
            await tx.get(rows, `right${round}`),
          ] as Stored<Row>[]
          if (both.reduce((sum, { value }) => sum + value.n, 0) < 2) return
          tx.replace(rows, both[own === 'left' ? 0 : 1] as Stored<Row>, row(0))
        })
      // Whoever comes first, the other has read both in its own memory before.
      await Promise.all(
        servers.flatMap(({ store }) => [read(store, `left${round}`), read(store, `right${round}`)]),
      )
      await Promise.all([leave(inTurn(servers, 0), 'left'), leave(inTurn(servers, 1), 'right')])
      const left = await read(inTurn(servers, 0), `left${round}`)
      const right = await read(inTurn(servers, 0), `right${round}`)
      expect((left?.n ?? 0) + (right?.n ?? 0)).toBe(1)
    }
  })

  it('take each timer once', async () => {
    const servers = await twoServers()
    await inTurn(servers, 0).transaction(TENANT, async (tx) => {
      for (const i of upTo(40)) tx.schedule(timer(`t${i}`, i))
    })
    const taken: string[] = []
    const work = async ({ store }: OpenStore) => {
      for (const { id, dueAt } of await store.system.dueTimers({ until: 100, tenant: TENANT, limit: 100 })) {
        const mine = await store.transaction(TENANT, async (tx) => {
          const own = await tx.takeTimer(id, dueAt)
          if (own) tx.append(event(`evt_${own.id}`, own.id))
          return own
        })
        if (mine) taken.push(mine.id)
      }
    }
    await Promise.all([...servers, ...servers].map(work))
    expect(taken.sort()).toEqual(
      upTo(40)
        .map((i) => `t${i}`)
        .sort(),
    )
    expect(await sequences(inTurn(servers, 1))).toEqual(upTo(40))
    expect(await inTurn(servers, 0).system.timers(TENANT)).toEqual({ pending: 0, nextDueAt: null })
  })

  it('give a unique key to one', async () => {
    const servers = await twoServers()
    for (const code of ['a', 'b', 'c', 'd']) {
      const tries = await Promise.allSettled(
        upTo(6).map((i) => insert(inTurn(servers, i), `${code}${i}`, row(i, { code }))),
      )
      expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      for (const each of tries)
        if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(UniqueKeyError)
    }
  })

  it.each(['at once', 'behind'] as const)(
    'number events in commit order and without a gap: %s',
    async (numbering) => {
      const servers = await twoServers({ numbering })
      const sequencers = servers.map(({ store }, i) =>
        createSequencer(store, { holder: `${i}`, now: Date.now, leaseMs: 20, batch: 7 }),
      )
      await Promise.all(
        upTo(40).map(async (i) => {
          const store = inTurn(servers, i)
          await store.transaction(TENANT, async (tx) => {
            await tx.get(rows, `absent${i % 4}`)
            tx.append(event(`evt_${i}`, `subject${i % 5}`))
          })
          await sequencers[i % 2]?.(TENANT)
        }),
      )
      // Whoever was refused the lease has left it to others, and the last of them may have looked before.
      await createSequencer(inTurn(servers, 0), { holder: 'last', now: () => Date.now() + 10_000 })(TENANT)
      expect(await sequences(inTurn(servers, 0))).toEqual(upTo(40))
      const steps = await inTurn(servers, 1).transaction(TENANT, (tx) => tx.eventsOf('row', 'subject1'))
      expect(steps.map(({ step }) => step)).toEqual(upTo(8))
    },
  )

  it('see at once what the other has written, except settings, which may be a second old', async () => {
    const clock = { now: 0 }
    const [a, b] = await twoServers({ ageNow: () => clock.now })
    await insert(a.store, 'key', row(1), settings)
    await insert(a.store, 'n', row(1))
    expect([await read(b.store, 'key', settings), await read(b.store, 'n')]).toEqual([row(1), row(1)])
    await a.store.transaction(TENANT, (tx) => add(tx, 'key', 1, settings))
    await a.store.transaction(TENANT, (tx) => add(tx, 'n'))
    expect([await read(b.store, 'key', settings), await read(b.store, 'n')]).toEqual([row(1), row(2)])
    clock.now = 1_001
    expect(await read(b.store, 'key', settings)).toEqual(row(2))
    // Asked for again it is fresh for another second, and costs nothing.
    await a.store.transaction(TENANT, (tx) => add(tx, 'key', 1, settings))
    expect(await read(b.store, 'key', settings)).toEqual(row(2))
    clock.now = 2_002
    expect(await read(b.store, 'key', settings)).toEqual(row(3))
  })

  it('decide on no setting that is older than a second, where a body comes to write nothing', async () => {
    const clock = { now: 0 }
    const [a, b] = await twoServers({ ageNow: () => clock.now })
    const isThere = () =>
      b.store.transaction(TENANT, async (tx) => {
        if (!(await tx.get(settings, 'category'))) throw new RangeError('no such category')
      })
    await expect(isThere()).rejects.toThrow('no such category')
    await insert(a.store, 'category', row(1), settings)
    clock.now = 1_001
    await isThere()
    await a.store.transaction(TENANT, async (tx) => {
      tx.remove(settings, (await tx.get(settings, 'category')) as Stored<Row>)
    })
    clock.now = 2_002
    await expect(isThere()).rejects.toThrow('no such category')
  })

  it('do not take a document that was made anew for the one that was there before', async () => {
    const [a, b] = await twoServers()
    await insert(a.store, 'n', row(1))
    expect(await b.store.transaction(TENANT, (tx) => add(tx, 'n'))).toBe(2)
    await a.store.transaction(TENANT, async (tx) => tx.remove(rows, (await tx.get(rows, 'n')) as Stored<Row>))
    await insert(a.store, 'n', row(10))
    await a.store.transaction(TENANT, (tx) => add(tx, 'n'))
    // At the same count of writes as the one that b remembers.
    expect(await b.store.transaction(TENANT, (tx) => add(tx, 'n'))).toBe(12)
    expect(await read(b.store, 'n')).toEqual(row(12))
  })

  it('show documents that belong together as they were together', async () => {
    const [a, b] = await twoServers()
    await insert(a.store, 'left', row(0))
    await insert(a.store, 'right', row(0))
    let writes = 0
    const over = new AbortController()
    const write = async () => {
      while (!over.signal.aborted) {
        await a.store.transaction(TENANT, async (tx) => {
          await add(tx, 'left')
          await add(tx, 'right')
        })
        writes += 1
      }
    }
    const writing = write()
    try {
      // However slow the disk is, a few are written meanwhile.
      const isEnough = (looks: number): boolean => looks >= 15 && writes > 5
      for (let looks = 0; !isEnough(looks); looks += 1) {
        const seen = await b.store.transaction(
          TENANT,
          async (tx) => {
            const left = await tx.get(rows, 'left')
            // Other reads in between take their time.
            for (const i of upTo(3)) await tx.get(rows, `absent${i}`)
            return [left?.value.n, (await tx.get(rows, 'right'))?.value.n]
          },
          { readOnly: true },
        )
        expect(seen[0]).toBe(seen[1])
      }
    } finally {
      over.abort()
      await writing
    }
    expect(writes).toBeGreaterThan(5)
  })

  it('give pages of an index that neither skip nor repeat while rows move beyond them', async () => {
    const [a, b] = await twoServers()
    await a.store.transaction(TENANT, async (tx) => {
      for (const i of upTo(30)) tx.insert(rows, `n${String(i).padStart(2, '0')}`, row(i))
    })
    const over = new AbortController()
    const mover = async () => {
      for (let away = true; !over.signal.aborted; away = !away) {
        await a.store.transaction(TENANT, async (tx) => {
          for (const n of [5, 10, 15]) {
            const stored = (await tx.get(rows, `n${String(n).padStart(2, '0')}`)) as Stored<Row>
            tx.replace(rows, stored, row(away ? n + 1_000 : n))
          }
        })
      }
    }
    const moving = mover()
    try {
      for (const _ of upTo(6)) {
        const seen: string[] = []
        let after: readonly (string | number | boolean | null)[] | undefined
        for (;;) {
          const page = await b.store.transaction(
            TENANT,
            (tx) => tx.query(rows, { index: 'n', prefix: ['g'], limit: 5, ...(after && { after }) }),
            { readOnly: true },
          )
          seen.push(...page.map(({ id }) => id))
          after = page.at(-1)?.key
          if (page.length < 5) break
        }
        const still = seen.filter((id) => !['n05', 'n10', 'n15'].includes(id))
        expect(still).toEqual(
          upTo(30)
            .filter((n) => ![5, 10, 15].includes(n))
            .map((n) => `n${String(n).padStart(2, '0')}`),
        )
      }
    } finally {
      over.abort()
      await moving
    }
  })
})
