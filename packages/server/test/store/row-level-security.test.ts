import { allCollections } from '@deskwire/platform'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tenantTables } from '../../src/postgres/schema.ts'
import type { OpenStore } from '../../src/store/open-store.ts'
import { describePostgres, postgresSchemas, postgresUrl, sql } from '../postgres.ts'
import { event, row, rows, upTo } from './rows.ts'

// Its rows hold hashes and numbers alone; under row-level security its index could not be used, since the operators of arrays
// are not leakproof. What it leads to is read from `text_documents`, which is locked.
const WITHOUT_LOCK = ['text_postings']

describePostgres('row-level security, where no statement names a tenant', () => {
  const role = `deskwire_rls_${process.pid}_${Date.now().toString(36)}`
  const { newSchema, open } = postgresSchemas('rls')
  const schema = newSchema()
  let client: Client
  let opened: OpenStore
  const numbers = new Map<string, string>()

  beforeAll(async () => {
    const [{ name } = { name: '' }] = await sql<{ name: string }>('SELECT current_database() AS name')
    await sql(`CREATE ROLE "${role}" NOLOGIN`, `GRANT CREATE ON DATABASE "${name}" TO "${role}"`)
    opened = await open({ schema, role, collections: allCollections })
    for (const tenant of ['tnt_a', 'tnt_b', 'tnt_c']) {
      await opened.store.transaction(tenant, async (tx) => {
        for (const n of upTo(3)) tx.insert(rows, `${tenant}${n}`, row(n))
        tx.append(event('evt_1'))
        tx.putContent({ contentId: 'cnt_1', value: 'text', salt: '00' })
        tx.schedule({ id: 't', kind: 'k', subjectId: 's', dueAt: 5 })
        tx.publish('kind', tenant)
        tx.putText('ticket', { id: 't', language: 'en', fields: { title: 'gyroscope' }, facets: {} })
      })
    }
    client = new Client({ connectionString: postgresUrl })
    await client.connect()
    await client.query(`SET search_path = "${schema}"`)
    for (const { no, id } of (await client.query('SELECT no, id FROM tenants')).rows) numbers.set(id, no)
    await client.query(`SET ROLE "${role}"`)
  })
  afterAll(async () => {
    await client.end()
    await opened.close()
    const [{ name } = { name: '' }] = await sql<{ name: string }>('SELECT current_database() AS name')
    await sql(
      `DROP SCHEMA IF EXISTS "${schema}" CASCADE`,
      `REVOKE CREATE ON DATABASE "${name}" FROM "${role}"`,
      `DROP ROLE "${role}"`,
    )
  })

  const seen = async (table: string, tenants: string | null): Promise<readonly string[]> => {
    if (tenants === null) await client.query('RESET deskwire.tenants')
    else await client.query("SELECT set_config('deskwire.tenants', $1, false)", [tenants])
    const { rows: found } = await client.query<{ tenant: string }>(
      `SELECT DISTINCT tenant FROM ${table} ORDER BY tenant`,
    )
    return found.map(({ tenant }) => tenant)
  }

  it('acts as a role that cannot pass it', async () => {
    const { rows: found } = await client.query(
      'SELECT current_user = $1 AS is, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user',
      [role],
    )
    expect(found).toEqual([{ is: true, rolsuper: false, rolbypassrls: false }])
  })

  it.each(tenantTables)('%s shows the tenants that were named, and without a name nothing', async (table) => {
    const [a, b, c] = [...numbers.values()]
    expect(await seen(table, `{${a}}`)).toEqual([a])
    expect(await seen(table, `{${b},${c}}`)).toEqual([b, c])
    expect(await seen(table, '{}')).toEqual([])
    expect(await seen(table, '')).toEqual([])
    expect(await seen(table, null)).toEqual([])
    expect(await seen(table, 'all')).toEqual([a, b, c])
  })

  it.each(tenantTables)(
    '%s is changed for nobody else: no row of theirs is written, moved or deleted',
    async (table) => {
      const [a, b] = [...numbers.values()]
      await client.query("SELECT set_config('deskwire.tenants', $1, false)", [`{${a}}`])
      expect((await client.query(`DELETE FROM ${table} WHERE tenant = $1`, [b])).rowCount).toBe(0)
      expect(
        (await client.query(`UPDATE ${table} SET tenant = tenant WHERE tenant = $1`, [b])).rowCount,
      ).toBe(0)
      await expect(client.query(`UPDATE ${table} SET tenant = $1 WHERE tenant = $2`, [b, a])).rejects.toThrow(
        'row-level security',
      )
    },
  )

  it('covers every table that has tenants', async () => {
    const found = await sql<{ name: string; locked: boolean }>(
      `SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity
         AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid) AS locked
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant' AND NOT a.attisdropped
       WHERE c.relnamespace = '"${schema}"'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY c.relname`,
    )
    expect(found.filter(({ locked }) => !locked).map(({ name }) => name)).toEqual(WITHOUT_LOCK)
    expect(found.filter(({ locked }) => locked).map(({ name }) => name)).toEqual([...tenantTables].sort())
  })

  it('leaves a store that acts as such a role all that it needs', async () => {
    const { store } = opened
    const hits = await store.transaction('tnt_a', (tx) =>
      tx.searchText('ticket', { text: 'gyroscope', languages: [], facets: {}, limit: 5 }),
    )
    expect(hits.map(({ id }) => id)).toEqual(['t'])
    const found = await store.transaction('tnt_b', (tx) =>
      tx.query(rows, { index: 'n', prefix: ['g'], limit: 9 }),
    )
    expect(found.map(({ id }) => id)).toEqual(['tnt_b1', 'tnt_b2', 'tnt_b3'])
    expect(await store.system.find('kind', 'tnt_c')).toEqual(['tnt_c'])
    expect(await store.system.dueTimers({ until: 9, limit: 9 })).toHaveLength(3)
    expect(
      (await store.transaction('tnt_c', (tx) => tx.events({ direction: 'ascending', limit: 9 }))).length,
    ).toBe(1)
    await store.system.drop('tnt_c')
    expect(await store.system.dueTimers({ until: 9, limit: 9 })).toHaveLength(2)
  })
})
