import { afterAll, beforeAll, expect, it } from 'vitest'
import { examinePostgres } from '../src/doctor/examine-postgres.ts'
import { openPostgresStore } from '../src/postgres/open-postgres-store.ts'
import { describePostgres, postgresUrl, sql } from './postgres.ts'

const schema = `deskwire_doctor_${process.pid}`
const role = `deskwire_doctor_${process.pid}`

const find = async (place: Partial<Parameters<typeof examinePostgres>[0]> = {}, now = Date.now) => {
  const findings = await examinePostgres({ url: postgresUrl, schema, role: null, ...place }, now)
  return new Map(findings.map(({ name, ...rest }) => [name, rest]))
}

describePostgres('deskwire doctor on PostgreSQL', () => {
  beforeAll(() => sql(`CREATE ROLE ${role}`))
  afterAll(() => sql(`DROP SCHEMA IF EXISTS ${schema} CASCADE`, `DROP ROLE ${role}`))

  it('finds a schema that is not there yet, then the newest, then one that is ahead', async () => {
    expect((await find()).get('schema')).toMatchObject({
      state: 'ok',
      detail: expect.stringContaining('not there yet'),
    })
    const open = await openPostgresStore({ url: postgresUrl, schema })
    await open.close()
    expect((await find()).get('schema')).toEqual({ state: 'ok', detail: `version ${open.schemaVersion}` })
    await sql(`INSERT INTO ${schema}.schema_versions (version, name) VALUES (999, 'of the future')`)
    expect((await find()).get('schema')).toMatchObject({
      state: 'fail',
      detail: `version 999, this release knows ${open.schemaVersion}`,
    })
  })

  it('finds settings that may lose acknowledged writes', async () => {
    expect((await find()).get('durability')?.state).toBe('ok')
    const lossy = new URL(postgresUrl)
    lossy.searchParams.set('options', '-c synchronous_commit=off')
    expect((await find({ url: lossy.href })).get('durability')).toMatchObject({
      state: 'fail',
      detail: 'synchronous_commit=off: acknowledged writes may be lost',
    })
  })

  it('warns of a table that has grown without statistics, until it is analysed', async () => {
    const grown = `${schema}_grown`
    await sql(
      `CREATE SCHEMA ${grown}`,
      `CREATE TABLE ${grown}.documents (n integer) WITH (autovacuum_enabled = false)`,
      `INSERT INTO ${grown}.documents SELECT generate_series(1, 20000)`,
      `VACUUM ${grown}.documents`,
    )
    try {
      expect((await find({ schema: grown })).get('statistics')).toMatchObject({
        state: 'warn',
        detail: 'never analysed: documents; queries are slow without',
        mend: expect.stringContaining('VACUUM ANALYZE'),
      })
      await sql(`ANALYZE ${grown}.documents`)
      expect((await find({ schema: grown })).get('statistics')?.detail).not.toContain('documents')
    } finally {
      await sql(`DROP SCHEMA ${grown} CASCADE`)
    }
  })

  it('compares the clocks', async () => {
    expect((await find()).get('clock')?.state).toBe('ok')
    const behind = () => Date.now() - 30_000
    expect((await find({}, behind)).get('clock')).toMatchObject({
      state: 'fail',
      detail: expect.stringMatching(/^the database’s clock is (29|30)\d{3} ms ahead/),
    })
  })

  it('warns of a role that row-level security does not hold', async () => {
    expect((await find()).get('role')?.state).toBe('warn')
    const held = await find({ role })
    expect(held.get('role')?.state).toBe('ok')
    expect(held.get('schema')).toMatchObject({
      state: 'fail',
      detail: 'the role that statements run as may not read it',
    })
  })
})
