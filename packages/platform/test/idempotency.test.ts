import { operations, type OperationId } from '@deskwire/contract'
import { createMemoryStore } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { observeStore } from './observed-store.ts'
import { successes } from './walk/successes.ts'
import { World, type Ask, type Got } from './walk/world.ts'

const keyed = (Object.keys(operations) as OperationId[]).filter(
  (id) => operations[id].idempotency === 'keyed',
)
const key = { 'idempotency-key': 'k-1' }
const MINUTE_MS = 60_000

/** A world with a wire clock that can be moved, and whose state can be read. */
async function wiredWorld() {
  let wire = Date.UTC(2026, 10, 20, 1, 30)
  const store = observeStore(createMemoryStore())
  const world = await World.begin({ store, wireNow: () => wire })
  return { world, state: () => store.state(world.sandbox.tenant), wait: (ms: number) => void (wire += ms) }
}

const eventCount = async (world: World): Promise<number> =>
  (await world.must('events.list', { query: { sort: '-sequence', limit: '1' } })).items[0].sequence

/** What an answer says, without what belongs to its request alone. */
const said = ({ status, text, headers }: Got) => [
  status,
  text.replaceAll(/req_\w+/g, 'req'),
  headers.get('etag'),
  headers.get('location'),
  headers.get('deskwire-event-id'),
]

describe('a request that is sent again with its idempotency key', () => {
  it.each(keyed)('%s gives the first answer again and does nothing twice', async (id) => {
    const { world } = await wiredWorld()
    const ask: Ask = { ...(await successes[id](world)), headers: key }
    const first = await world.send(id, ask)
    expect(first.headers.get('idempotent-replayed')).toBeNull()
    const told = await eventCount(world)
    const second = await world.send(id, ask)
    expect(second.headers.get('idempotent-replayed')).toBe('true')
    // An answer is rendered anew, so a job may have moved on meanwhile.
    const startsJob = operations[id].success.status === 202
    if (operations[id].resource === 'jobs' || startsJob) expect(second.body.id).toBe(first.body.id)
    else expect(said(second)).toEqual(said(first))
    expect(await eventCount(world)).toBeGreaterThanOrEqual(told)
    expect((await eventCount(world)) - told).toBeLessThanOrEqual(startsJob ? 9 : 0)
  })

  it('is another request with another body, path or actor', async () => {
    const { world } = await wiredWorld()
    const account = await world.account()
    const other = await world.account()
    const ask = (accountId: string, name: string) => ({
      path: { accountId },
      ifMatch: 1,
      body: { name },
      headers: key,
    })
    await world.must('accounts.update', ask(account.id, 'A'))
    for (const changed of [ask(account.id, 'B'), ask(other.id, 'A')]) {
      const got = await world.send('accounts.update', changed)
      expect([got.status, got.body.type]).toEqual([
        422,
        'https://deskwire.dev/problems/idempotency-key-reused',
      ])
    }
    const asAgent = { ...ask(other.id, 'A'), headers: { ...key, 'deskwire-act-as': world.agentId } }
    expect((await world.must('accounts.update', asAgent)).name).toBe('A')
    await world.must('accounts.create', { body: { name: 'another operation' }, headers: key })
  })

  it('is the same request whatever the order and the spacing of its JSON', async () => {
    const { world } = await wiredWorld()
    const first = await world.send('accounts.create', {
      raw: '{"name":"A","metadata":{"a":"1","b":"2"}}',
      headers: key,
    })
    const second = await world.send('accounts.create', {
      raw: '{ "metadata": {"b":"2", "a":"1"},\n "name":"\\u0041" }',
      headers: key,
    })
    expect(second.body).toEqual(first.body)
    expect(second.headers.get('idempotent-replayed')).toBe('true')
  })

  it('is a new one after a day of wire time', async () => {
    const { world, wait } = await wiredWorld()
    const ask = { body: { name: 'A' }, headers: key }
    const first = await world.must('accounts.create', ask)
    wait(24 * 60 * MINUTE_MS - 1)
    expect((await world.must('accounts.create', ask)).id).toBe(first.id)
    await world.sandbox.advance(30 * 24 * 60 * MINUTE_MS)
    expect((await world.must('accounts.create', ask)).id).toBe(first.id)
    wait(1)
    expect((await world.must('accounts.create', ask)).id).not.toBe(first.id)
  })

  it('gets a refusal again that was decided after validation, though it would succeed now', async () => {
    const { world } = await wiredWorld()
    const ticket = await world.ticket()
    const ask = { path: { ticketId: ticket.id }, body: { score: 5 }, headers: key }
    const first = await world.send('ratings.create', ask)
    expect(first.body.type).toBe('https://deskwire.dev/problems/not-solved')
    await world.must('tickets.transition', {
      path: { ticketId: ticket.id },
      ifMatch: 1,
      body: { to: 'open' },
    })
    await world.must('tickets.transition', {
      path: { ticketId: ticket.id },
      ifMatch: 2,
      body: { to: 'solved', resolutionCode: 'fixed' },
    })
    const second = await world.send('ratings.create', ask)
    expect(said(second)).toEqual(said(first))
    expect(second.headers.get('idempotent-replayed')).toBe('true')
    await world.must('ratings.create', { ...ask, headers: { 'idempotency-key': 'k-2' } })
  })

  const account = (world: World) => world.account()
  const notKept: readonly { name: string; broken: (world: World) => Promise<Ask>; status: number }[] = [
    { name: '401', broken: async () => ({ token: null }), status: 401 },
    {
      name: '403',
      broken: async () => ({ headers: { ...key, 'deskwire-act-as': 'agt_0000000000000000000000000a' } }),
      status: 403,
    },
    { name: '412', broken: async () => ({ ifMatch: 9 }), status: 412 },
    { name: '428', broken: async () => ({ ifMatch: undefined as never }), status: 428 },
    { name: '400', broken: async () => ({ raw: '{' }), status: 400 },
    { name: '415', broken: async () => ({ headers: { ...key, 'content-type': 'text/plain' } }), status: 415 },
    { name: '422 of the schema', broken: async () => ({ body: { name: 7 } }), status: 422 },
    {
      name: '404',
      broken: async () => ({ path: { accountId: 'acc_0000000000000000000000000a' } }),
      status: 404,
    },
  ]
  it.each(notKept)('gets a second chance after $name', async ({ broken, status }) => {
    const { world } = await wiredWorld()
    const { id } = await account(world)
    const ask: Ask = { path: { accountId: id }, ifMatch: 1, body: { name: 'A' }, headers: key }
    expect((await world.send('accounts.update', { ...ask, ...(await broken(world)) })).status).toBe(status)
    const got = await world.send('accounts.update', ask)
    expect([got.status, got.headers.get('idempotent-replayed')]).toEqual([200, null])
  })

  it('of a hundred that come at once one has an effect, and none fails', async () => {
    const { world } = await wiredWorld()
    const before = await eventCount(world)
    const ask = { body: { name: 'A' }, headers: key }
    const got = await Promise.all(Array.from({ length: 100 }, () => world.send('accounts.create', ask)))
    const made = new Set(got.flatMap(({ status, body }) => (status === 201 ? [body.id] : [])))
    expect(made.size).toBe(1)
    for (const { status, body } of got)
      expect(status === 201 || body.type.endsWith('/idempotency-in-flight')).toBe(true)
    expect(await eventCount(world)).toBe(before + 1)
  })
})

describe('writers that come at once', () => {
  it('all get through on one ticket, each message once, and each finds its event', async () => {
    const { world } = await wiredWorld()
    const ticket = await world.ticket()
    const path = { ticketId: ticket.id }
    const write = async (n: number) => {
      const got = await world.send('messages.create', {
        path,
        body: { body: `message ${n}`, visibility: 'public' },
      })
      return [
        got.status,
        (await world.send('events.get', { path: { eventId: got.headers.get('deskwire-event-id') ?? '' } }))
          .status,
      ]
    }
    const got = await Promise.all(Array.from({ length: 90 }, (_, n) => write(n)))
    expect(new Set(got.map(String))).toEqual(new Set(['201,200']))
    expect((await world.must('tickets.get', { path })).messageCount).toBe(90)
    const { items } = await world.must('events.list', { query: { subjectId: ticket.id, limit: '100' } })
    expect(items.map((event: { step: number }) => event.step)).toEqual(
      items.map((_: unknown, i: number) => i + 1),
    )
  })

  it('one of them gets an external id, the others are told who has it', async () => {
    const { world } = await wiredWorld()
    const got = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        world.send('accounts.create', { body: { name: `A ${n}`, externalId: 'same' } }),
      ),
    )
    const winner = got.find(({ status }) => status === 201)?.body.id
    for (const { status, body } of got)
      if (status !== 201) expect([status, body.existingId]).toEqual([409, winner])
    expect(got.filter(({ status }) => status === 201)).toHaveLength(1)
  })

  it('an installation has ten live keys and no more', async () => {
    const { world } = await wiredWorld()
    const { id: installationId } = await world.must('installations.create', {
      body: { appId: world.sandbox.appId, scopes: ['tickets:read'] },
    })
    const got = await Promise.all(
      Array.from({ length: 15 }, (_, n) =>
        world.send('apiKeys.create', { body: { installationId, name: `key ${n}` } }),
      ),
    )
    expect(got.filter(({ status }) => status === 201)).toHaveLength(10)
    expect(new Set(got.map(({ status }) => status))).toEqual(new Set([201, 409]))
  })
})

const minting: readonly { id: OperationId; name: 'secret' | 'token' }[] = [
  { id: 'apiKeys.create', name: 'secret' },
  { id: 'sessions.create', name: 'token' },
]

describe('a secret that is shown once', () => {
  it.each(minting)(
    '$id shows it again for ten minutes of wire time, and never after',
    async ({ id, name }) => {
      const { world, wait } = await wiredWorld()
      const ask = { ...(await successes[id](world)), headers: key }
      const first = await world.must(id, ask)
      expect(first[name]).toMatch(/^dw[ks]_test_/)
      wait(10 * MINUTE_MS - 1)
      await world.sandbox.advance(3 * 60 * MINUTE_MS)
      expect(await world.must(id, ask)).toEqual(first)
      wait(1)
      const { [name]: _, ...rest } = first
      expect(await world.must(id, ask)).toEqual(rest)
    },
  )

  it.each(minting)('$id opens it to the same caller only', async ({ id, name }) => {
    const { world } = await wiredWorld()
    const ask = { ...(await successes[id](world)), headers: key }
    const first = await world.must(id, ask)
    // Another key of the same installation: the same actor and so the same record, but another token.
    const { secret } = await world.must('apiKeys.create', {
      body: { installationId: world.sandbox.installationId, name: 'second' },
    })
    const second = await world.send(id, { ...ask, token: secret })
    expect(second.headers.get('idempotent-replayed')).toBe('true')
    expect(second.body).toEqual({ ...first, [name]: undefined })
    expect(second.text).not.toContain(first[name])
  })

  it.each(minting)('$id keeps it nowhere in clear', async ({ id, name }) => {
    const { world, state } = await wiredWorld()
    const { [name]: secret } = await world.must(id, { ...(await successes[id](world)), headers: key })
    const { items } = await world.must('events.list', { query: { limit: '100' } })
    const kept = (await state()) + JSON.stringify(items)
    // The id in a token is no secret; what stands behind it is.
    const [, , , behind] = secret.split('_')
    expect(behind).toHaveLength(33)
    for (const part of [secret, behind, behind.slice(0, 26), world.token, world.token.split('_')[3] ?? ''])
      expect(kept).not.toContain(part)
  })
})
