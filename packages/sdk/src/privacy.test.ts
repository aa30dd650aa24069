import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { KEYED, LIST, lost, ok, problem, SAFE, type Step, scripted } from '../test/scripted.ts'
import { createClient } from './client.ts'
import { tokenCredentials } from './credentials.ts'
import { createPaged } from './paged.ts'

const KEY = 'dwk_test_1_canary7Key'
const TEXT = 'canary7Text'
const CANARY = /canary7/

function everything(value: unknown): string {
  return [
    inspect(value, { depth: Infinity, showHidden: true, getters: true }),
    JSON.stringify(value),
    String(value),
  ].join('\n')
}

describe('a key and what was written', () => {
  const steps: readonly { readonly name: string; readonly step: Step }[] = [
    { name: 'a problem', step: problem(422, 'invalid-request') },
    { name: 'a lost connection', step: lost() },
    {
      name: 'an answer that is cut off',
      step: new Response(`{"title":"${TEXT}`, { headers: { 'content-type': 'application/json' } }),
    },
    {
      name: 'an HTML page',
      step: new Response(`<p>${TEXT}</p>`, { headers: { 'content-type': 'text/html' } }),
    },
    {
      name: 'an HTML error',
      step: new Response(`<p>${TEXT}</p>`, { status: 502, headers: { 'content-type': 'text/html' } }),
    },
  ]
  it.each(steps)('are in no log, hook, error or picture of the client after $name', async ({ step }) => {
    const said: unknown[] = []
    const note = (...given: unknown[]): void => void said.push(given)
    const { options } = scripted([step], {
      apiKey: KEY,
      logger: { debug: note, warn: note },
      hooks: { beforeAttempt: note, afterAttempt: note },
    })
    const client = createClient(options)
    const results = await Promise.allSettled([
      client.tickets.create({ title: TEXT, description: TEXT, accountId: 'acc_1', contactId: 'con_1' }),
      client.tickets.list().first(),
      client.as('agt_1').tickets.get('tkt_1'),
    ])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(said.length).toBeGreaterThan(0)
    for (const output of [said, results, client, client.as('agt_1')])
      expect(everything(output)).not.toMatch(CANARY)
  })

  it('are in no error about a list that is none', async () => {
    const { transport } = scripted([ok({ items: TEXT })], { apiKey: KEY })
    const [result] = await Promise.allSettled([createPaged(transport, LIST, {}).first()])
    expect(result.status).toBe('rejected')
    expect(everything(result)).not.toMatch(CANARY)
  })

  it('are in no URL', async () => {
    const { transport, seen } = scripted([ok({ id: 'tkt_1' })], { apiKey: KEY })
    await transport.call(KEYED, { body: { title: TEXT } })
    expect(seen[0]?.body).toMatch(CANARY)
    expect(seen[0]?.url).not.toMatch(CANARY)
  })

  it('are not shown by a transport with tokens', async () => {
    const { transport } = scripted([ok({ id: 'tkt_1' })], { credentials: tokenCredentials(() => KEY) })
    const answer = await transport.call(SAFE, { path: { ticketId: 'tkt_1' } }).withResponse()
    expect(everything([transport, answer])).not.toMatch(CANARY)
  })
})
