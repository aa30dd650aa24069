import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { describePostgres, postgresSchemas, sql } from '../postgres.ts'
import { insert, read, row, rows, TENANT, upTo } from './rows.ts'

const { newSchema, open } = postgresSchemas('server')

describePostgres('one server over PostgreSQL', () => {
  it('lets no insert take the place of one that is decided and not yet written', async () => {
    const { store } = await open()
    await insert(store, 'warm', row(0))
    const first = insert(store, 'n', row(1))
    for (let turns = 0; turns < 2; turns += 1) await new Promise((resolve) => setImmediate(resolve))
    const tries = await Promise.allSettled([first, insert(store, 'n', row(2))])
    expect(tries.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(await read(store, 'n')).toEqual(row(1))
  })

  it('tells every caller of a connection that is lost, and goes on', async () => {
    const schema = newSchema()
    const { store } = await open({ schema })
    await insert(store, 'n', row(0))
    // Held until this test lets go, and found by its name: other tests of this server wait for locks of their own.
    const holder = `(SELECT pid FROM pg_stat_activity WHERE application_name = '${schema}')`
    const locker = sql(
      `SET application_name = '${schema}'`,
      'BEGIN',
      `SELECT FROM "${schema}".tenants FOR UPDATE`,
      'SELECT pg_sleep(30)',
    ).catch(() => undefined)
    const happens = async (statement: string): Promise<void> => {
      for (let rows: readonly unknown[] = []; rows.length === 0; ) rows = await sql(statement)
    }
    await happens(
      `SELECT FROM pg_stat_activity WHERE application_name = '${schema}' AND query LIKE '%pg_sleep%'`,
    )
    const waiting = Promise.allSettled(
      upTo(20).map((i) => store.transaction(TENANT, async (tx) => tx.insert(rows, `new${i}`, row(i)))),
    )
    await happens(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${holder} = ANY (pg_blocking_pids(pid))`,
    )
    await sql(`SELECT pg_terminate_backend(${holder})`)
    const outcomes = await waiting
    await locker
    const failed = outcomes.filter(({ status }) => status === 'rejected')
    expect(failed.length).toBeGreaterThan(0)
    for (const { reason } of failed as PromiseRejectedResult[])
      expect(String(reason)).toMatch(/^DatabaseAwayError: Could not run/)
    await insert(store, 'after', row(1))
    expect(await read(store, 'after')).toEqual(row(1))
  })

  it('says nothing of a row in an error', async () => {
    const { store } = await open()
    const secret = 'the customer said so'
    const tooLong = insert(store, 'n', row(1, { group: secret + randomBytes(6_000).toString('hex') }))
    const other = insert(store, 'other', row(1))
    const error = await tooLong.then(
      () => undefined,
      (reason: Error) => reason,
    )
    expect(error).toBeInstanceOf(Error)
    expect(JSON.stringify([error?.message, error?.stack, { ...error }])).not.toContain(secret)
    // Whoever shared its batch is none the worse.
    await other
  })

  it('writes what is under way before it closes', async () => {
    const schema = newSchema()
    const first = await open({ schema })
    await insert(first.store, 'warm', row(0))
    const writing = Promise.allSettled(upTo(30).map((i) => insert(first.store, `n${i}`, row(i))))
    await new Promise((resolve) => setImmediate(resolve))
    await first.close()
    const acknowledged = (await writing).flatMap(({ status }, i) => (status === 'fulfilled' ? [i + 1] : []))
    expect(acknowledged.length).toBeGreaterThan(0)
    const again = await open({ schema })
    for (const i of acknowledged) expect(await read(again.store, `n${i}`)).toEqual(row(i))
  })
})
