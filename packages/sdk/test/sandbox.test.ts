import { createSandbox } from '@deskwire/platform/sandbox'
import { describe, expect, it } from 'vitest'
import { createClient, isProblem, tokenCredentials } from '../src/index.ts'
import type { ClientOptions, FetchLike } from '../src/index.ts'

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

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
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
    const random = seeded(20261120)
    let dropped = 0
    const { client } = await open({
      // Before the request arrives, or after it took effect: the client cannot tell which.
      through: (fetch) => async (input, init) => {
        const chance = random()
        if (chance < 0.15) throw new TypeError('fetch failed')
        const response = await fetch(input, init)
        if (chance > 0.3) return response
        dropped++
        throw new TypeError('fetch failed')
      },
      maxRetries: 20,
      totalTimeoutMs: Infinity,
      runtime: { sleep: async () => undefined },
    })
    const account = await client.accounts.create({ name: 'Harbour Clinic' })
    const contact = await client.contacts.create({ accountId: account.id, name: 'Ada' })
    const creates = 300
    for (let each = 0; each < creates; each++) {
      await client.tickets.create({
        accountId: account.id,
        contactId: contact.id,
        title: `Ticket ${each}`,
        description: 'It drops.',
      })
    }
    const titles: string[] = []
    for await (const { title } of client.tickets.list({ limit: 100, sort: 'createdAt' })) titles.push(title)
    expect(titles.length).toBe(creates)
    expect(new Set(titles).size).toBe(creates)
    expect(dropped).toBeGreaterThan(creates / 10)
  })
})
