import { describe, expect, it } from 'vitest'
import { serverFolders } from './server-folder.ts'

const { call, json } = serverFolders()

describe('deskwire tenants', () => {
  it('shows a first key once, lists, suspends, resumes and deletes', async () => {
    const created = await call(['tenants', 'create', 'Northwind Support'])
    expect(created.out).toMatch(/API key {2}dwk_live_\w+[\s\S]*never again/)
    const listed = await call(['tenants', 'list'])
    expect(listed.out).toMatch(/^tnt_\w+ {2}active .* Northwind Support\n$/)
    expect(listed.out).not.toContain('dwk_live')
    expect((await json(['tenants', 'suspend', 'northwind support'])).tenant.state).toBe('suspended')
    expect((await json(['tenants', 'resume', 'Northwind Support'])).tenant.state).toBe('active')
    expect(await call(['tenants', 'delete', 'Northwind Support'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--confirm'),
    })
    expect(
      (await json(['tenants', 'delete', 'Northwind Support', '--confirm', 'Northwind Support'])).tenant.state,
    ).toBe('deleting')
  })

  it.each([
    { argv: ['create'], code: 2, says: /call it as/ },
    { argv: ['create', '  '], code: 2, says: /expected a name of 1 to 200 characters/ },
    { argv: ['suspend', 'nobody'], code: 1, says: /none has this name or id/ },
    { argv: ['list', 'x'], code: 2, says: /call it as/ },
    { argv: ['constructor', 'x'], code: 2, says: /call it as/ },
  ])('refuses $argv', async ({ argv, code, says }) => {
    const refused = await call(['tenants', ...argv])
    expect(refused).toMatchObject({ code, out: '' })
    expect(refused.err).toMatch(says)
  })

  it('refuses a name that is taken', async () => {
    await call(['tenants', 'create', 'Northwind'])
    expect(await call(['tenants', 'create', 'NORTHWIND'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('has this name already'),
    })
  })
})
