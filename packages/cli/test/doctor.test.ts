import { describe, expect, it } from 'vitest'
import { serverFolders } from './server-folder.ts'

const { call, json } = serverFolders()

describe('deskwire doctor', () => {
  it('finds nothing broken where a server can start', async () => {
    await call(['keys', 'init'])
    await call(['tenants', 'create', 'Northwind'])
    const { ok, findings } = await json(['doctor'])
    expect(ok).toBe(true)
    const names = (findings as readonly { readonly name: string }[]).map(({ name }) => name)
    expect(names).toEqual([
      'node',
      'master key',
      'data directory',
      'schema',
      'durability',
      'log',
      'integrity',
      'clock',
      'disk',
    ])
  })

  it('says what to mend: no key, a mistyped variable', async () => {
    const { code, out } = await call(['doctor'], { DESKWIRE_DATADIR: '/srv' })
    expect(code).toBe(1)
    expect(out).toMatch(
      /warn {2}settings +The variable DESKWIRE_DATADIR means nothing; is DESKWIRE_DATA_DIR meant\?/,
    )
    expect(out).toMatch(/FAIL {2}master key +Could not read the master key file .* Make one with/)
  })

  it('tells of a database that does not answer, and never its password', async () => {
    const url = 'postgres://deskwire:hunter2@127.0.0.1:1/x'
    const { code, out } = await call(['doctor'], { DATABASE_URL: url })
    expect(code).toBe(1)
    expect(out).toMatch(/FAIL {2}database +it does not answer: ECONNREFUSED/)
    expect(out).not.toContain('hunter2')
  })
})
