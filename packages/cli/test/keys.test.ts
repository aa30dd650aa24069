import { readFile, stat, writeFile } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { serverFolders } from './server-folder.ts'
import { ticketWithAttachment } from './ticket-with-attachment.ts'

const { at, call, json, serveHere } = serverFolders()

describe('deskwire keys', () => {
  it('rotates under a server that runs: what was sealed before is opened, and the old key can go', async () => {
    const { id: first } = await json(['keys', 'init'])
    expect((await stat(at('master.key'))).mode & 0o777).toBe(0o600)
    const { apiKey } = await json(['tenants', 'create', 'Northwind'])
    const server = await serveHere()
    const { reveal } = await ticketWithAttachment(server.url, apiKey)
    expect((await json(['keys', 'list'])).keys).toEqual([{ id: first, sealed: 1, seals: true }])
    const { id: second, resealed } = await json(['keys', 'rotate', '--wait', '0'])
    expect(resealed).toBe(1)
    expect((await json(['keys', 'list'])).keys).toEqual([{ id: second, sealed: 1, seals: true }])
    expect(await json(['keys', 'drop-old'])).toEqual({ dropped: [first] })
    expect(await reveal()).toBe('sw0rdfish')
    await server.stop()
    const db = new DatabaseSync(at('data', 'deskwire.db'), { readOnly: true })
    const rows = db.prepare("SELECT count(*) AS n FROM documents WHERE body LIKE '%' || ? || '.%'")
    expect([rows.get(first)?.['n'], rows.get(second)?.['n']]).toEqual([0, 1])
    db.close()
  }, 60_000)

  it('keeps an old key that is still needed', async () => {
    await call(['keys', 'init'])
    const { apiKey } = await json(['tenants', 'create', 'Northwind'])
    const server = await serveHere()
    await ticketWithAttachment(server.url, apiKey)
    await server.stop()
    const { id } = await json(['keys', 'stage'])
    const text = await readFile(at('master.key'), 'utf8')
    expect(text.trim().split('\n').at(-1)).toContain(id)
    const lines = text.trim().split('\n')
    await writeFile(at('master.key'), [lines.at(-1), lines.at(-2)].join('\n'))
    expect(await call(['keys', 'drop-old'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('there are secrets sealed with old keys (1 with'),
    })
    expect((await json(['keys', 'reseal'])).resealed).toBe(1)
    expect((await json(['keys', 'drop-old'])).dropped).toHaveLength(1)
  })

  it.each([
    { argv: ['init'], again: true, code: 1, says: /there is something at .* already/ },
    {
      argv: ['rotate', '--to', 'ffffffff'],
      again: true,
      code: 1,
      says: /Could not seal with the master key ffffffff/,
    },
    { argv: ['list'], again: false, code: 1, says: /Make one with/ },
    { argv: ['forge'], again: false, code: 2, says: /call it as: deskwire keys init \| list/ },
  ])('refuses $argv', async ({ argv, again, code, says }) => {
    if (again) await call(['keys', 'init'])
    const refused = await call(['keys', ...argv])
    expect(refused).toMatchObject({ code, out: '' })
    expect(refused.err).toMatch(says)
  })
})
