import type { Store, Stored, Transaction } from '@deskwire/platform'
import { expect, it } from 'vitest'
import { binaryArray, type ArrayType } from '../../src/postgres/binary-array.ts'
import { describePostgres, postgresSchemas, postgresUrl, sql } from '../postgres.ts'
import { insert, read, row, rows, TENANT, upTo, type Row } from './rows.ts'

const { newSchema, open } = postgresSchemas('answers')

/** Servers over one schema, on a clock of the test. */
async function servers(count: number) {
  const schema = newSchema()
  let now = 0
  const opened = await Promise.all(upTo(count).map(() => open({ schema, ageNow: () => now })))
  return { stores: opened.map(({ store }) => store), schema, pass: (ms: number) => (now += ms) }
}

const listed = (tx: Transaction): Promise<readonly Stored<Row>[]> =>
  tx.query(rows, { index: 'n', prefix: ['g'], limit: 100 })

/** Writes how many rows there are. */
const countInto = (store: Store, id: string): Promise<number> =>
  store.transaction(TENANT, async (tx) => {
    const { length } = await listed(tx)
    tx.insert(rows, id, row(length, { group: 'counts' }))
    return length
  })

describePostgres('answers to queries that a server has in memory', () => {
  it('are held to what other servers have written, by a body that writes', async () => {
    const { stores, pass } = await servers(2)
    const [first, second] = stores as [Store, Store]
    await insert(first, 'a', row(1))
    for (const i of upTo(6)) {
      // Whatever the first server has in memory by now is from before what the second writes.
      const before = await countInto(first, `before${i}`)
      expect(await countInto(first, `again${i}`)).toBe(before)
      await insert(second, `b${i}`, row(i))
      expect(await countInto(first, `after${i}`)).toBe(before + 1)
      expect(await read(second, `after${i}`)).toMatchObject({ n: before + 1 })
      pass(2_000)
    }
  })

  it('are held to it by a body that writes nothing, and by one that fails', async () => {
    const { stores, pass } = await servers(2)
    const [first, second] = stores as [Store, Store]
    await insert(first, 'a', row(1))
    await countInto(first, 'c')
    await insert(second, 'b', row(2))
    expect(await first.transaction(TENANT, async (tx) => (await listed(tx)).length)).toBe(2)
    pass(2_000)
    await countInto(first, 'd')
    await countInto(first, 'e')
    await second.transaction(TENANT, async (tx) => {
      tx.remove(rows, (await tx.get(rows, 'a')) as Stored<Row>)
    })
    const failing = first.transaction(TENANT, async (tx) => {
      throw new Error(`there are ${(await listed(tx)).length}`)
    })
    await expect(failing).rejects.toThrow('there are 1')
  })

  it('are given without a way to the database, and follow what the server itself writes', async () => {
    const { stores, schema } = await servers(1)
    const [store] = stores as [Store]
    for (const i of upTo(5)) await insert(store, `r${i}`, row(i))
    expect(await countInto(store, 'c0')).toBe(5)
    // What the database itself holds is not asked for: no server writes so, and this one does not notice.
    const tables = `"${schema}".index_rows`
    await sql(`DELETE FROM ${tables} WHERE id = 'r1'`)
    expect(await countInto(store, 'c1')).toBe(5)
    await insert(store, 'r6', row(6))
    await store.transaction(TENANT, async (tx) => {
      tx.remove(rows, (await tx.get(rows, 'r2')) as Stored<Row>)
      tx.replace(rows, (await tx.get(rows, 'r3')) as Stored<Row>, row(-1))
    })
    const ids = await store.transaction(TENANT, async (tx) => {
      const found = (await listed(tx)).map(({ id }) => id)
      tx.insert(rows, 'c2', row(0, { group: 'counts' }))
      return found
    })
    expect(ids).toEqual(['r3', 'r1', 'r4', 'r5', 'r6'])
  })

  it('know of a tenant that another server has dropped', async () => {
    const { stores, pass } = await servers(2)
    const [first, second] = stores as [Store, Store]
    await insert(first, 'a', row(1))
    expect(await countInto(first, 'c')).toBe(1)
    await second.system.drop(TENANT)
    pass(5_000)
    expect(await countInto(first, 'd')).toBe(0)
  })

  it('lose nothing where many bodies of two servers count and write at once', async () => {
    const { stores } = await servers(2)
    const [first, second] = stores as [Store, Store]
    await insert(first, 'a', row(0))
    const take = (store: Store, name: string) =>
      store.transaction(TENANT, async (tx) => {
        // The guard of what is counted, read and written by all who add to it.
        const guard = (await tx.get(rows, 'a')) as Stored<Row>
        const { length } = await listed(tx)
        tx.replace(rows, guard, { ...guard.value, group: 'guard', n: guard.value.n + 1 })
        tx.insert(rows, name, row(length))
        return length
      })
    await take(first, 'first')
    const counts = await Promise.all(upTo(40).map((i) => take(i % 2 === 0 ? first : second, `t${i}`)))
    expect([...counts].sort((a, b) => a - b)).toEqual(upTo(40))
  })
})

describePostgres('what is mostly absent', () => {
  it('is found where another server has written it', async () => {
    const { stores } = await servers(2)
    const kept = { ...rows, name: 'kept', mostlyAbsent: true }
    const once = (store: Store, id: string, n: number) =>
      store.transaction(TENANT, async (tx) => {
        const before = await tx.get(kept, id)
        if (before) return before.value.n
        tx.insert(kept, id, row(n))
        return n
      })
    const [first, second] = stores as [Store, Store]
    for (const i of upTo(5)) {
      expect(await once(first, `k${i}`, i)).toBe(i)
      expect(await once(second, `k${i}`, i + 100)).toBe(i)
    }
    const raced = await Promise.all(upTo(20).map((i) => once(i % 2 === 0 ? first : second, 'raced', i)))
    expect(new Set(raced).size).toBe(1)
    const has = (id: string) =>
      second.transaction(TENANT, async (tx) => (await tx.get(kept, id)) !== undefined)
    expect([await has('k1'), await has('none')]).toEqual([true, false])
  })
})

describePostgres('arrays in binary form', () => {
  it.each<{ type: ArrayType; values: readonly unknown[]; want?: readonly unknown[] }>([
    { type: 'text[]', values: ['', '"', '\\', '{a,b}', 'NULL', null, 'über 🙂', '\n'.repeat(70_000)] },
    { type: 'text[]', values: [] },
    { type: 'bigint[]', values: [0, -1, 2 ** 40, -(2 ** 40), '-9223372036854775808', null] },
    { type: 'integer[]', values: [2 ** 31 - 1, -(2 ** 31), null] },
    { type: 'smallint[]', values: [32_767, -32_768] },
    { type: 'boolean[]', values: [true, null, false] },
    { type: 'bytea[]', values: [new Uint8Array([0, 255]), new Uint8Array()] },
  ])('are what PostgreSQL makes of the text: $type', async ({ type, values }) => {
    const { Client } = await import('pg')
    const client = new Client({ connectionString: postgresUrl })
    await client.connect()
    const asText = values.map((each) => (each instanceof Uint8Array ? Buffer.from(each) : each))
    const { rows: found } = await client
      .query(`SELECT $1::${type} IS NOT DISTINCT FROM $2::${type} AS same, cardinality($1) AS count`, [
        binaryArray(type, values),
        asText,
      ])
      .finally(() => client.end())
    expect(found).toEqual([{ same: true, count: values.length }])
  })
})
