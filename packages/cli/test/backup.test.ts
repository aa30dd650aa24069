import { createReadStream } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createClient } from '@deskwire/sdk'
import { describe, expect, it } from 'vitest'
import { serverFolders } from './server-folder.ts'
import { ticketWithAttachment } from './ticket-with-attachment.ts'

const { at, call, json, serveHere } = serverFolders()

describe('deskwire backup and restore', () => {
  it('bring rows, attachments and secrets back, in a new epoch, without the master key', async () => {
    await call(['keys', 'init'])
    const { apiKey } = await json(['tenants', 'create', 'Northwind'])
    const server = await serveHere()
    const { client, ticketId } = await ticketWithAttachment(server.url, apiKey)
    const target = at('backup')
    const manifest = await json(['backup', target])
    expect(manifest.attachments.count).toBe(1)
    await client.tickets.get(ticketId)
    await server.stop()

    const keyFile = await readFile(at('master.key'), 'utf8')
    const masterKey = /dwmk_[0-9a-f]{8}_([\w-]{43})/.exec(keyFile)?.[1] as string
    for (const name of await readdir(target, { recursive: true })) {
      const path = join(target, name)
      if (!(await stat(path)).isFile()) continue
      for await (const chunk of createReadStream(path))
        expect((chunk as Buffer).includes(masterKey)).toBe(false)
    }

    expect(await call(['restore', target])).toMatchObject({
      code: 1,
      err: expect.stringContaining('there is a database at'),
    })
    const other = { DESKWIRE_DATA_DIR: at('other') }
    const restored = await json(['restore', target], other)
    expect(restored).toMatchObject({ backupId: manifest.backupId, epoch: 2, attachments: 1 })
    const db = new DatabaseSync(at('other', 'deskwire.db'), { readOnly: true })
    const epoch = db.prepare('SELECT reason, details FROM epochs ORDER BY no DESC LIMIT 1').get()
    db.close()
    expect(epoch?.['reason']).toBe('restored')
    expect(JSON.parse(String(epoch?.['details']))).toMatchObject({
      backupId: manifest.backupId,
      sequences: manifest.sequences,
    })
    expect(Object.values(manifest.sequences as Record<string, number>)[0]).toBeGreaterThan(3)

    const again = await serveHere(other)
    const found = createClient({ baseUrl: again.url, apiKey })
    expect((await found.tickets.get(ticketId)).title).toBe('The VPN tunnel drops')
    const auth = { authorization: `Bearer ${apiKey}` }
    const attachments = (await (
      await fetch(`${again.url}/v1/tickets/${ticketId}/attachments`, { headers: auth })
    ).json()) as { readonly items: readonly { readonly id: string }[] }
    const content = await fetch(
      `${again.url}/v1/tickets/${ticketId}/attachments/${attachments.items[0]?.id}/content`,
      { headers: auth },
    )
    expect(await content.text()).toBe('phase 2 timed out\n')
  }, 60_000)

  it('notice a backup of which a byte is not what it was', async () => {
    await call(['tenants', 'create', 'Northwind'])
    const target = at('backup')
    await json(['backup', target])
    expect((await call(['restore', target, '--check'])).out).toMatch(/is whole: bak_/)
    const path = join(target, 'deskwire.db')
    const bytes = await readFile(path)
    bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1
    await writeFile(path, bytes)
    for (const more of [['--check'], ['--data-dir', at('other')]])
      expect(await call(['restore', target, ...more])).toMatchObject({
        code: 1,
        err: expect.stringContaining('deskwire.db is not what was backed up'),
      })
    expect(await readdir(at())).not.toContain('other')
  })

  it.each([
    { argv: ['backup'], code: 2, says: /call it as: deskwire backup <folder>/ },
    { argv: ['backup', 'x'], code: 1, says: /there is no database at/ },
    { argv: ['restore', '/nowhere'], code: 1, says: /Could not read the backup \/nowhere: ENOENT/ },
    {
      argv: ['backup', 'x'],
      code: 2,
      says: /back it up by pg_dump/,
      url: 'postgres://u:hunter2@127.0.0.1:1/x',
    },
  ])('refuse $argv: $says', async ({ argv, code, says, url }) => {
    const refused = await call(argv, url === undefined ? {} : { DATABASE_URL: url })
    expect(refused).toMatchObject({ code, out: '' })
    expect(refused.err).toMatch(says)
    expect(refused.err).not.toContain('hunter2')
  })

  it('leaves nothing of a backup that could not be made', async () => {
    await call(['tenants', 'create', 'Northwind'])
    const path = at('data', 'deskwire.db')
    await writeFile(path, 'this is no database, however long it may be')
    expect((await call(['backup', at('backup')])).code).toBe(1)
    expect((await readdir(at())).filter((name) => name.startsWith('backup'))).toEqual([])
  })
})
