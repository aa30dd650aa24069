import { readFile } from 'node:fs/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { openStore, type OpenStore } from '../src/index.ts'
import { configIn, newFolder, startTestServer } from './running-server.ts'

const ending: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end()
})

/** Everything that a customer or an operator would not want to find in a log, each with a word of its own. */
const canary = {
  title: 'The zanzibar tunnel drops',
  description: 'Since the quokka arrived, dial +49 30 5550199 or write to mia.larsen@quokka.example.',
  account: 'Wombat Clinics',
  contact: 'Mia Platypus',
  message: 'The axolotl has restarted it twice.',
  secret: 'n4rwhal-passphrase',
  label: 'okapi gateway',
  query: 'capybara latency',
  path: '/v1/tickets/dugong',
}
const words = [
  'zanzibar',
  'quokka',
  '5550199',
  'mia.larsen',
  'Wombat',
  'Platypus',
  'axolotl',
  'n4rwhal',
  'okapi',
  'capybara',
  'dugong',
]

/** A store that fails now and then, quoting what it was given as databases do. */
const quoting = (open: OpenStore, fails: () => boolean): OpenStore => ({
  ...open,
  store: {
    system: open.store.system,
    async transaction(tenant, body, options) {
      if (fails())
        throw new Error(
          `invalid input syntax for type json: "${canary.title}" for "postgres://u:n4rwhal@db/x"`,
        )
      return open.store.transaction(tenant, body, options)
    },
  },
})

describe('the log of a run', () => {
  it('holds no key, no secret and no text of a customer, and the request’s id on every line of one', async () => {
    const folder = await newFolder()
    ending.push(folder.remove)
    let failing = false
    const server = await startTestServer(configIn(folder.path, { logLevel: 'debug', accessLog: 'debug' }), {
      openStore: async (config) => quoting(await openStore(config), () => failing),
    })
    ending.push(server.stop)
    const { apiKey } = await server.addTenant('Northwind')
    const send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
      server.send(apiKey, method, path, body, headers)

    const account = await send('POST', '/v1/accounts', { name: canary.account })
    const contact = await send('POST', '/v1/contacts', {
      accountId: account.body.id,
      name: canary.contact,
      email: 'mia.larsen@quokka.example',
    })
    const report = {
      accountId: account.body.id,
      contactId: contact.body.id,
      title: canary.title,
      language: 'en',
    }
    const ticket = await send('POST', '/v1/tickets', { ...report, description: canary.description })
    expect(ticket.status).toBe(201)
    const at = `/v1/tickets/${ticket.body.id}`
    await send('POST', `${at}/messages`, { visibility: 'public', body: canary.message })
    const secret = await send('POST', `${at}/secrets`, { label: canary.label, value: canary.secret })
    await send('POST', `${at}/secrets/${secret.body.id}/reveal`)
    const session = await send('POST', '/v1/sessions', { contactId: contact.body.id })
    await server.send(session.body.token, 'GET', '/v1/tickets')
    await send('POST', '/v1/tickets/search', { query: canary.query })
    await send('GET', `/v1/articles?q=${encodeURIComponent(canary.query)}`)
    await send('GET', canary.path)
    await send('GET', `/${canary.secret}`)
    await send('POST', '/v1/tickets', { ...report, [canary.label]: 1 })
    await fetch(`${server.url}/v1/tickets`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: `{"title": "${canary.title}"`,
    })
    await send('PATCH', at, { title: canary.title }, { 'if-match': '"99"' })
    const wrong = `${apiKey.slice(0, -3)}abc`
    await server.send(wrong, 'GET', '/v1/tickets')
    failing = true
    expect((await send('POST', '/v1/tickets', { ...report, description: canary.description })).status).toBe(
      500,
    )
    failing = false

    const log = server.lines.join('')
    const keyFile = await readFile(`${folder.path}/master.key`, 'utf8')
    const masterKey = /dwmk_[0-9a-f]{8}_([\w-]{43})/.exec(keyFile)?.[1] as string
    const tokenOf = (token: string): string => token.split('_').at(-1) ?? ''
    for (const word of [...words, tokenOf(apiKey), tokenOf(session.body.token), tokenOf(wrong), masterKey])
      expect(log.includes(word), `the log holds ${word}`).toBe(false)

    const lines = server.lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    const ofRequests = lines.filter(({ msg }) => msg === 'request')
    expect(ofRequests.length).toBeGreaterThanOrEqual(17)
    for (const line of ofRequests) expect(line['requestId'], JSON.stringify(line)).toMatch(/^req_/)
    expect(ofRequests.find(({ operationId }) => operationId === 'tickets.create')).toMatchObject({
      level: 'debug',
      method: 'POST',
      status: 201,
      tenant: expect.stringMatching(/^tnt_/),
      installationId: expect.stringMatching(/^ins_/),
      actorType: 'app',
    })
    const failures = lines.filter(({ level }) => level === 'error')
    expect(failures.length).toBeGreaterThanOrEqual(1)
    expect(failures[0]).toMatchObject({
      requestId: ofRequests.find(({ status }) => status === 500)?.['requestId'],
    })
    expect(failures[0]?.['stack']).toContain('log-canary.test.ts')
  })

  it('has no line for a request where that is not wanted', async () => {
    const folder = await newFolder()
    ending.push(folder.remove)
    const server = await startTestServer(configIn(folder.path, { accessLog: 'off' }))
    ending.push(server.stop)
    await fetch(`${server.url}/v1/tickets`)
    expect(server.lines.filter((line) => line.includes('"request"'))).toEqual([])
  })
})
