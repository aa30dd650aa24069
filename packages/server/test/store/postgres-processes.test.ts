import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, expect, it } from 'vitest'
import type { OpenStore } from '../../src/store/open-store.ts'
import { describePostgres, postgresSchemas, postgresUrl } from '../postgres.ts'
import { insert, read, row, rows, sequences, TENANT, timer, upTo } from './rows.ts'

const { newSchema, open } = postgresSchemas('processes')

describePostgres('two processes over one PostgreSQL', () => {
  let done: readonly number[]
  let schema: string
  let here: OpenStore

  beforeAll(async () => {
    schema = newSchema()
    here = await open({ schema })
    await insert(here.store, 'n', row(0))
    await here.store.transaction(TENANT, async (tx) => {
      for (const i of upTo(20)) tx.schedule(timer(`t${i}`, i))
    })
    const child = fileURLToPath(new URL('other-server.ts', import.meta.url))
    const run = promisify(execFile)(process.execPath, [
      '--conditions=@deskwire/source',
      child,
      postgresUrl,
      schema,
    ])
    const { workOn } = await import('./other-server.ts')
    const own = await workOn(here.store, 'here')
    const { stdout } = await run
    done = [...own, ...(JSON.parse(stdout) as number[])]
  })

  it('lose no update', async () => {
    expect(await read(here.store, 'n')).toEqual(row(60))
  })

  it('take each timer once, and number its event once', async () => {
    expect([...done].sort((a, b) => a - b)).toEqual(upTo(20))
    expect(await sequences(here.store)).toEqual(upTo(20 + 60))
  })

  it('give a unique key to one', async () => {
    const holders = await here.store.transaction(TENANT, (tx) =>
      tx.query(rows, { index: 'code', prefix: [], limit: 100 }),
    )
    expect(holders.map(({ value }) => value.code)).toEqual(['k1', 'k2', 'k3', 'k4', 'k5'])
  })
})
