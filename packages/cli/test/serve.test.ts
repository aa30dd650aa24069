import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { createClient } from '@deskwire/sdk'
import { readConfig, startServer } from '@deskwire/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runToEnd, TestTerminal } from './terminal.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

let folder = ''
let env: Record<string, string> = {}
const ending: (() => unknown)[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deskwire-serve-'))
  env = {
    DESKWIRE_DATA_DIR: join(folder, 'data'),
    DESKWIRE_MASTER_KEY_FILE: join(folder, 'master.key'),
    DESKWIRE_PORT: '0',
  }
})
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end()
  await rm(folder, { recursive: true, force: true })
})

const call = (argv: readonly string[], more: Record<string, string> = {}) =>
  runToEnd(argv, new TestTerminal({ env: { ...env, ...more } }))

async function json(argv: readonly string[]) {
  const { code, out, err } = await call([...argv, '--json'])
  if (code !== 0) throw new Error(`${argv.join(' ')}: ${code} ${err}`)
  return JSON.parse(out)
}

interface Serving {
  readonly url: string
  readonly child: ChildProcess
  /** Sends a signal and gives the exit code, or the signal that ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals | null>
}

/** Runs `deskwire serve` as a process until it says that it is ready. */
async function serve(argv: readonly string[] = []): Promise<Serving> {
  const child = spawn(process.execPath, ['--conditions=@deskwire/source', main, 'serve', ...argv], {
    // Whatever database the tests themselves are told of, this server has its own folder.
    env: { ...process.env, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  ending.push(() => child.kill('SIGKILL'))
  for await (const line of createInterface({ input: child.stdout })) {
    const { msg, url } = JSON.parse(line) as { readonly msg: string; readonly url: string }
    if (msg !== 'ready') continue
    child.stdout.resume()
    return {
      url,
      child,
      async stop(signal = 'SIGTERM') {
        child.kill(signal)
        const [code, by] = await exited
        return code ?? by
      },
    }
  }
  throw new Error('deskwire serve ended before it was ready')
}

/** Serves with the same settings in this process. */
async function serveHere(): Promise<{ readonly url: string; stop(): Promise<unknown> }> {
  const reading = readConfig({ env: { ...env, DESKWIRE_LOG_LEVEL: 'silent' } })
  if (!reading.valid) throw new Error(JSON.stringify(reading.faults))
  const server = await startServer(reading.config)
  ending.push(server.stop)
  return server
}

async function ticketWithAttachment(url: string, apiKey: string) {
  const client = createClient({ baseUrl: url, apiKey })
  const { id: accountId } = await client.accounts.create({ name: 'Northwind Clinics' })
  const { id: contactId } = await client.contacts.create({ accountId, name: 'Mia Larsen' })
  const ticket = await client.tickets.create({
    accountId,
    contactId,
    title: 'The VPN tunnel drops',
    description: 'Every ten minutes.',
    language: 'en',
  })
  const auth = { authorization: `Bearer ${apiKey}` }
  const at = `${url}/v1/tickets/${ticket.id}`
  const slot = await fetch(`${at}/attachments`, {
    method: 'POST',
    headers: { ...auth, 'content-type': 'application/json' },
    body: JSON.stringify({ fileName: 'vpn.log', mediaType: 'text/plain' }),
  })
  const { id } = (await slot.json()) as { readonly id: string }
  const put = await fetch(`${at}/attachments/${id}/content`, {
    method: 'PUT',
    headers: { ...auth, 'content-type': 'application/octet-stream' },
    body: 'phase 2 timed out\n',
  })
  const secret = await fetch(`${at}/secrets`, {
    method: 'POST',
    headers: { ...auth, 'content-type': 'application/json' },
    body: JSON.stringify({ label: 'VPN', value: 'sw0rdfish' }),
  })
  const { id: secretId } = (await secret.json()) as { readonly id: string }
  expect([slot.status, put.status, secret.status]).toEqual([201, 200, 201])
  return {
    client,
    ticketId: ticket.id,
    content: async (base = url) =>
      (await fetch(`${base}/v1/tickets/${ticket.id}/attachments/${id}/content`, { headers: auth })).text(),
    async reveal(base = url) {
      const response = await fetch(`${base}/v1/tickets/${ticket.id}/secrets/${secretId}/reveal`, {
        method: 'POST',
        headers: auth,
      })
      return ((await response.json()) as { readonly value: string }).value
    },
  }
}

describe('a server of the command line', () => {
  it('is made ready, serves, stops by SIGTERM with 0 and by a second signal at once', async () => {
    await call(['keys', 'init'])
    const { apiKey } = await json(['tenants', 'create', 'Northwind'])
    const first = await serve()
    await ticketWithAttachment(first.url, apiKey)
    expect(await first.stop()).toBe(0)
    const second = await serve(['--shutdown-delay-ms', '600000'])
    const stopped = second.stop()
    for (;;) {
      const { status } = await fetch(`${second.url}/readyz`)
      if (status === 503) break
    }
    second.child.kill('SIGINT')
    expect(await stopped).toBe('SIGINT')
  })

  it('does not start without a master key, on a wrong setting, or on a taken port', async () => {
    expect(await call(['serve'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /^deskwire serve: Could not read the master key file .* Make one with `deskwire keys init/,
      ),
    })
    await call(['keys', 'init'])
    const path = join(folder, 'deskwire.json')
    await writeFile(path, '{"maxBodyBites": 1, "logLevel": "loud"}')
    expect(await call(['serve', '--config', path, '--port', 'x'])).toEqual({
      code: 2,
      out: '',
      err: `deskwire serve: the settings cannot be used:
  ${path}: maxBodyBites: there is no such setting; is maxBodyBytes meant?
  --port: expected a whole number from 0 to 65535, got "x"
  ${path}: logLevel: expected one of debug, info, warn, error, silent, got "loud"
`,
    })
    const running = await serveHere()
    const { port } = new URL(running.url)
    expect((await call(['serve', '--port', port])).err).toMatch(
      /^deskwire serve: Could not listen on 127\.0\.0\.1, port \d+: the port is taken/,
    )
  })

  it('refuses a database of a newer release', async () => {
    await call(['keys', 'init'])
    await call(['tenants', 'list'])
    const db = new DatabaseSync(join(folder, 'data', 'deskwire.db'))
    db.exec('PRAGMA user_version = 999')
    db.close()
    expect(await call(['serve'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('its schema is version 999, this release knows'),
    })
    expect(await call(['doctor'])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/FAIL {2}schema +version 999/),
    })
  })

  it('refuses SQLite that may lose writes, unless it is told', async () => {
    expect((await call(['serve', '--synchronous', 'normal'])).err).toContain(
      'synchronous: expected full, got normal',
    )
  })
})

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

describe('deskwire keys', () => {
  it('rotates under a server that runs: what was sealed before is opened, and the old key can go', async () => {
    const { id: first } = await json(['keys', 'init'])
    expect((await stat(join(folder, 'master.key'))).mode & 0o777).toBe(0o600)
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
    const db = new DatabaseSync(join(folder, 'data', 'deskwire.db'), { readOnly: true })
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
    const text = await readFile(join(folder, 'master.key'), 'utf8')
    expect(text.trim().split('\n').at(-1)).toContain(id)
    const lines = text.trim().split('\n')
    await writeFile(join(folder, 'master.key'), [lines.at(-1), lines.at(-2)].join('\n'))
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

describe('deskwire backup and restore', () => {
  it('bring rows, attachments and secrets back, in a new epoch, without the master key', async () => {
    await call(['keys', 'init'])
    const { apiKey } = await json(['tenants', 'create', 'Northwind'])
    const server = await serveHere()
    const { client, ticketId } = await ticketWithAttachment(server.url, apiKey)
    const target = join(folder, 'backup')
    const manifest = await json(['backup', target])
    expect(manifest.attachments.count).toBe(1)
    await client.tickets.get(ticketId)
    await server.stop()

    const keyFile = await readFile(join(folder, 'master.key'), 'utf8')
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
    env['DESKWIRE_DATA_DIR'] = join(folder, 'other')
    const restored = await json(['restore', target])
    expect(restored).toMatchObject({ backupId: manifest.backupId, epoch: 2, attachments: 1 })
    const db = new DatabaseSync(join(folder, 'other', 'deskwire.db'), { readOnly: true })
    const epoch = db.prepare('SELECT reason, details FROM epochs ORDER BY no DESC LIMIT 1').get()
    db.close()
    expect(epoch?.['reason']).toBe('restored')
    expect(JSON.parse(String(epoch?.['details']))).toMatchObject({
      backupId: manifest.backupId,
      sequences: manifest.sequences,
    })
    expect(Object.values(manifest.sequences as Record<string, number>)[0]).toBeGreaterThan(3)

    const again = await serveHere()
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
    const target = join(folder, 'backup')
    await json(['backup', target])
    expect((await call(['restore', target, '--check'])).out).toMatch(/is whole: bak_/)
    const path = join(target, 'deskwire.db')
    const bytes = await readFile(path)
    bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1
    await writeFile(path, bytes)
    for (const more of [['--check'], ['--data-dir', join(folder, 'other')]])
      expect(await call(['restore', target, ...more])).toMatchObject({
        code: 1,
        err: expect.stringContaining('deskwire.db is not what was backed up'),
      })
    expect(await readdir(folder)).not.toContain('other')
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
    const path = join(folder, 'data', 'deskwire.db')
    await writeFile(path, 'this is no database, however long it may be')
    expect((await call(['backup', join(folder, 'backup')])).code).toBe(1)
    expect((await readdir(folder)).filter((name) => name.startsWith('backup'))).toEqual([])
  })
})

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
