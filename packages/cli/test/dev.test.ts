import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaultFloor } from '@deskwire/platform/sandbox'
import { createClient } from '@deskwire/sdk'
import { afterEach, describe, expect, it } from 'vitest'
import { startDevServer } from '../src/index.ts'
import { runToEnd, startDev, TestTerminal } from './terminal.ts'

const ending: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ending.splice(0)) await end()
})

async function fileWith(name: string, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'deskwire-dev-'))
  ending.push(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

/** Sends bytes to a port and reads the answer to the end. */
async function exchange(port: number, lines: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  let text = ''
  for await (const chunk of socket.setEncoding('utf8')) text += chunk
  return text
}

const isFree = async (port: number): Promise<boolean> => {
  const socket = connect(port, '127.0.0.1')
  const [outcome] = await Promise.race([
    once(socket, 'connect').then(() => [false]),
    once(socket, 'error').then(() => [true]),
  ]).catch(() => [true])
  socket.destroy()
  return outcome ?? false
}

describe('deskwire dev', () => {
  it('says where it is in words, and ends by Ctrl-C', async () => {
    const terminal = new TestTerminal()
    const written = once(terminal, 'output')
    const ended = runToEnd(['dev', '--port', '0'], terminal)
    await Promise.race([written, ended])
    const [, url = '', apiKey] = /base URL {2}(\S+)\n {2}API key {3}(\S+)/.exec(terminal.out) ?? []
    expect(terminal.out).toContain(`curl -H 'Authorization: Bearer ${apiKey}' ${url}/v1/categories`)
    terminal.emit('SIGINT')
    expect((await ended).code).toBe(130)
    expect(await isFree(Number(new URL(url).port))).toBe(true)
  })

  it('ends by SIGTERM with the code of that signal', async () => {
    expect(await (await startDev()).stop('SIGTERM')).toBe(143)
  })

  it('answers a client over HTTP, with a clock that runs, and stands still if frozen', async () => {
    const running = await startDev()
    ending.push(running.stop)
    const frozen = await startDev(['--frozen', '--now', '2026-11-20T03:00:00.000Z'])
    ending.push(frozen.stop)
    const clock = ({ url, apiKey }: typeof running) =>
      createClient({ baseUrl: url, apiKey }).sandbox.getClock()
    expect((await clock(running)).flow).toBe('running')
    expect(await clock(frozen)).toMatchObject({ flow: 'frozen', now: '2026-11-20T03:00:00.000Z' })
  })

  it('gives the same key for the same seed, whatever the clock says', async () => {
    const keys: string[] = []
    for (const argv of [
      ['--seed', '7'],
      ['--seed', '7', '--now', '2020-01-01T00:00:00Z'],
      ['--seed', '8'],
    ]) {
      const server = await startDev(argv)
      keys.push(server.apiKey)
      await server.stop()
    }
    expect(keys[0]).toBe(keys[1])
    expect(keys[0]).not.toBe(keys[2])
  })

  it('says in one line that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    ending.push(() => other.close())
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, out, err } = await runToEnd(['dev', '--port', String(port)])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe(
      `deskwire dev: Port ${port} is taken: stop what uses it, or choose another with --port, such as --port ${port + 1}.\n`,
    )
  })

  it('ends as a process by Ctrl-C with 130, and frees its port', async () => {
    const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
    const child = spawn(process.execPath, [
      '--conditions=@deskwire/source',
      main,
      'dev',
      '--port',
      '0',
      '--json',
    ])
    ending.push(() => child.kill('SIGKILL'))
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string]
    const port = Number(new URL((JSON.parse(line) as { url: string }).url).port)
    expect(await isFree(port)).toBe(false)
    child.kill('SIGINT')
    const [code, signal] = await once(child, 'exit')
    expect({ code, signal }).toEqual({ code: 130, signal: null })
    expect(await isFree(port)).toBe(true)
  })

  it('begins with a floor of its own', async () => {
    const path = await fileWith(
      'floor.json',
      JSON.stringify({
        categories: [{ path: 'printers', label: { en: 'Printers' }, terms: { en: ['toner'] }, facts: [] }],
      }),
    )
    const server = await startDev(['--floor', path])
    ending.push(server.stop)
    const client = createClient({ baseUrl: server.url, apiKey: server.apiKey })
    expect((await client.categories.list().toArray({ max: 9 })).map((category) => category.path)).toEqual([
      'printers',
    ])
  })

  it('offers work to the agents of a floor of its own', async () => {
    const agents = [{ name: 'Ada Byron', center: 'London', languages: { en: 10 }, skills: { network: 8 } }]
    const server = await startDev(['--floor', await fileWith('floor.json', JSON.stringify({ agents }))])
    ending.push(server.stop)
    const client = createClient({ baseUrl: server.url, apiKey: server.apiKey })
    const { id: accountId } = await client.accounts.create({ name: 'Northwind Clinics' })
    const { id: contactId } = await client.contacts.create({ accountId, name: 'Mia Larsen' })
    const report = { title: 'The VPN tunnel drops', description: 'Every ten minutes.', language: 'en' }
    const ticket = await client.tickets.create({ accountId, contactId, ...report })
    const offer = await client.reservations.list({ ticketId: ticket.id }).first()
    const ada = await client.agents.list().first()
    expect(ada).toMatchObject({ id: offer?.agentId, name: 'Ada Byron', tier: 'L1' })
  })

  it('prints the default floor, which it also takes', async () => {
    const { code, out } = await runToEnd(['dev', '--print-floor'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(defaultFloor)
    const server = await startDev(['--floor', await fileWith('floor.json', out)])
    expect(await server.stop()).toBe(130)
  })

  it.each([
    { name: 'no JSON', text: '{ "agents": [', says: /floor\.json is not JSON: / },
    {
      name: 'a misspelt property',
      text: '{ "agent": [] }',
      says: /floor\.json is no floor:\n {2}\/agent: there is no such property; there are app, [a-zA-Z, ]+\n$/,
    },
    {
      name: 'a centre that is not there',
      text: '{ "agents": [{ "name": "Ada" }, { "name": "Ben", "center": "Atlantis" }] }',
      says: /floor\.json is no floor:\n {2}\/agents\/1\/center: [^\n]+\n$/,
    },
    {
      name: 'many faults',
      text: JSON.stringify({ agents: Array.from({ length: 12 }, (_, index) => ({ name: index })) }),
      says: /\/agents\/9\/name: expected a text that is not empty\n {2}and 2 more\n$/,
    },
  ])('refuses a floor with $name by name', async ({ text, says }) => {
    const { code, out, err } = await runToEnd([
      'dev',
      '--port',
      '0',
      '--floor',
      await fileWith('floor.json', text),
    ])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(says)
  })

  it('imports articles first', async () => {
    const path = await fileWith('vpn.md', '# The tunnel drops\n\nCompare the IKE lifetimes.')
    const server = await startDev(['--articles', path, '--language', 'en'])
    ending.push(server.stop)
    const client = createClient({ baseUrl: server.url, apiKey: server.apiKey })
    expect(await client.articles.list().first()).toMatchObject({
      title: 'The tunnel drops',
      externalId: 'vpn',
      state: 'published',
    })
  })

  it('does not start with articles that it cannot take', async () => {
    const { code, err } = await runToEnd([
      'dev',
      '--port',
      '0',
      '--articles',
      await fileWith('vpn.md', 'no heading'),
    ])
    expect(code).toBe(1)
    expect(err).toMatch(/^deskwire dev: Could not read .*vpn\.md: it has neither a heading nor a title/)
  })
})

describe('the sandbox on a socket', () => {
  it.each([
    { name: 'loopback by number', headers: (port: number) => [`Host: 127.0.0.1:${port}`], status: 200 },
    { name: 'loopback by name', headers: (port: number) => [`Host: localhost:${port}`], status: 200 },
    { name: 'loopback by IPv6 number', headers: (port: number) => [`Host: [::1]:${port}`], status: 200 },
    {
      name: 'a name that was rebound to this machine',
      headers: (port: number) => [`Host: evil.example:${port}`],
      status: 403,
    },
    {
      name: 'a name that only begins so',
      headers: (port: number) => [`Host: localhost.evil.example:${port}`],
      status: 403,
    },
    { name: 'another port', headers: () => ['Host: localhost:1'], status: 403 },
    {
      name: 'a page of this machine',
      headers: (port: number) => [`Host: localhost:${port}`, 'Origin: http://localhost:3000'],
      status: 200,
    },
    {
      name: 'a page of another site',
      headers: (port: number) => [`Host: localhost:${port}`, 'Origin: https://evil.example'],
      status: 403,
    },
    {
      name: 'a page without an origin of its own',
      headers: (port: number) => [`Host: localhost:${port}`, 'Origin: null'],
      status: 403,
    },
  ])('answers $status to $name', async ({ headers, status }) => {
    const server = await startDevServer({ port: 0 })
    ending.push(server.close)
    const port = Number(new URL(server.url).port)
    const answer = await exchange(port, [
      'GET /v1/categories HTTP/1.1',
      ...headers(port),
      `Authorization: Bearer ${server.apiKey}`,
      'Connection: close',
    ])
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    if (status === 403) expect(answer).toMatch(/application\/problem\+json[\s\S]*problems\/foreign-request/i)
  })

  it('asks for a key', async () => {
    const server = await startDevServer({ port: 0 })
    ending.push(server.close)
    expect((await fetch(`${server.url}/v1/categories`)).status).toBe(401)
  })
})
