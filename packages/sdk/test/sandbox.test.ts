import { answer } from '@deskwire/contract/answers'
import { createSandbox } from '@deskwire/platform/sandbox'
import { describe, expect, it } from 'vitest'
import { reportDrift } from '../src/drift.ts'
import { createClient, isProblem, tokenCredentials } from '../src/index.ts'
import { createUnderDrops } from './creates-under-drops.ts'
import { strictAnswers } from '../src/strict.ts'
import type { ClientOptions, FetchLike, TicketUpdate } from '../src/index.ts'

async function open(
  given: Partial<ClientOptions> & { readonly through?: (fetch: FetchLike) => FetchLike } = {},
) {
  const sandbox = await createSandbox({ seed: 1 })
  const { through = (fetch) => fetch, ...options } = given
  return {
    sandbox,
    client: createClient({
      baseUrl: sandbox.baseUrl,
      apiKey: sandbox.apiKey,
      fetch: through(sandbox.fetch),
      ...options,
    }),
  }
}

/** Passes on so many pieces and then ends, as a proxy does that has enough of a connection. */
function cutAfter(pieces: number): TransformStream<Uint8Array, Uint8Array> {
  let left = pieces
  return new TransformStream({
    transform: (piece, controller) => {
      controller.enqueue(piece)
      if (--left === 0) controller.terminate()
    },
  })
}

describe('against the platform', () => {
  it('creates, reads, changes and lists', async () => {
    const { client } = await open()
    const account = await client.accounts.create({ name: 'Harbour Clinic' })
    expect(await client.accounts.get(account.id)).toEqual(account)
    const changed = await client.accounts.update(
      account.id,
      { name: 'Harbour' },
      { ifMatch: account.version },
    )
    expect(changed).toMatchObject({ id: account.id, name: 'Harbour', version: account.version + 1 })
    const names: string[] = []
    for await (const { name } of client.accounts.list({ limit: 1 })) names.push(name)
    expect(names).toContain('Harbour')
    expect(new Set(names).size).toBe(names.length)
  })

  it('narrows a problem to what the operation declares', async () => {
    const { client } = await open()
    const account = await client.accounts.create({ name: 'Harbour Clinic' })
    const error: unknown = await client.accounts
      .update(account.id, { name: 'Late' }, { ifMatch: account.version + 1 })
      .catch((thrown: unknown) => thrown)
    expect(isProblem(error, 'accounts.update', 'version-mismatch') && error.problem.currentVersion).toBe(
      account.version,
    )
    const missing: unknown = await client.accounts.get('acc_none').catch((thrown: unknown) => thrown)
    expect(isProblem(missing, 'accounts.get', 'not-found')).toBe(true)
  })

  it('renews a token that is refused', async () => {
    const { sandbox } = await open()
    const reasons: string[] = []
    const client = createClient({
      baseUrl: sandbox.baseUrl,
      fetch: sandbox.fetch,
      credentials: tokenCredentials((reason) => {
        reasons.push(reason)
        return reason === 'first' ? 'dws_expired' : sandbox.apiKey
      }),
    })
    await client.accounts.create({ name: 'Harbour Clinic' })
    expect(reasons).toEqual(['first', 'refused'])
  })

  it('makes one ticket for each logical create, however many answers are dropped', async () => {
    const creates = 200
    const { titles, dropped } = await createUnderDrops(creates, 20_261_120)
    expect(titles.length).toBe(creates)
    expect(new Set(titles).size).toBe(creates)
    expect(dropped).toBeGreaterThan(creates / 10)
  })

  it('streams every event once, in order, over connections that end again and again', async () => {
    let connections = 0
    const { client } = await open({
      through: (fetch) => async (input, init) => {
        const response = await fetch(input, init)
        if (response.headers.get('content-type')?.startsWith('text/event-stream') !== true) return response
        connections++
        return new Response(response.body?.pipeThrough(cutAfter(3)), response)
      },
      runtime: { random: () => 0 },
    })
    const made: string[] = []
    for (let each = 0; each < 7; each++)
      made.push((await client.accounts.create({ name: `Clinic ${each}` })).id)
    const stream = client.events.stream({ types: ['account.created'], after: 0 })
    const seen: string[] = []
    for await (const event of stream) if (seen.push(event.subject.id) === made.length) break
    expect(seen).toEqual(made)
    expect(connections).toBeGreaterThan(1)
    const last = (await client.accounts.create({ name: 'Later' })).id
    const resumed = client.events.stream({ types: ['account.created'] }, { resume: stream.resumeToken })
    for await (const event of resumed) {
      expect(event.subject.id).toBe(last)
      break
    }
  })

  it('answers what the SDK knows: no drift, and strict answers pass', async () => {
    const found: unknown[] = []
    const drift = reportDrift((place) => void found.push(place))
    const strict = strictAnswers(answer)
    const { client } = await open({
      hooks: { checkAnswer: (checked) => drift(checked) ?? strict(checked) },
    })
    const account = await client.accounts.create({ name: 'Harbour Clinic' })
    const contact = await client.contacts.create({ accountId: account.id, name: 'Ada' })
    const ticket = await client.tickets.create({
      accountId: account.id,
      contactId: contact.id,
      title: 'VPN',
      description: 'Down',
    })
    await client.tickets.list().first()
    await client.tickets.timeline(ticket.id)
    await client.events.list().toArray({ max: 10 })
    // What was read can be changed and sent back whole: the update takes what it knows.
    const current = await client.tickets.get(ticket.id)
    const changed = { ...current, title: 'VPN and mail' } as TicketUpdate
    expect(await client.tickets.update(ticket.id, changed, { ifMatch: current.version })).toMatchObject({
      title: 'VPN and mail',
    })
    expect(found).toEqual([])
  })
})
