import { operations, type OperationId } from '@deskwire/contract'
import { beforeAll, describe, expect, it } from 'vitest'
import { World, type Got } from '../walk/world.ts'
import { buildTown, canaries, MISSING, type Town } from './town.ts'
import { bodies, triesOf } from './tries.ts'

const ids = Object.keys(operations) as OperationId[]
const actorsOf = (id: OperationId): readonly string[] => operations[id].actors
const open = ids.filter((id) => actorsOf(id).includes('contact'))

/** What of an answer is not for a contact: words, ids. Headers count too. */
function leaks({ forbidden }: Town, { text, headers }: Got): readonly string[] {
  const whole = `${text}\n${[...headers].join('\n')}`
  const mentioned = [...whole.matchAll(/\b[a-z]{3}_[0-7][0-9a-hjkmnp-tv-z]{25}\b/g)].map(([id]) => id)
  return [...canaries.filter((word) => whole.includes(word)), ...mentioned.filter((id) => forbidden.has(id))]
}

/** All items of a list, page by page. */
async function every(
  world: World,
  id: OperationId,
  token: string,
  query: Readonly<Record<string, string>> = {},
): Promise<readonly { id: string }[]> {
  const items = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await world.must(id, { token, query: { limit: '2', ...query, ...(cursor && { cursor }) } })
    items.push(...page.items)
    cursor = page.nextCursor
  }
  return items
}

describe("a contact's session", () => {
  let reading: Town
  beforeAll(async () => {
    reading = await buildTown()
  })

  it('is tried with a body of its own on every operation that is open to it', () => {
    expect(open.filter((id) => operations[id].body && !bodies[id])).toEqual([])
    expect(reading.forbidden.size).toBeGreaterThan(40)
  })

  it.each(ids)('%s tells it nothing that is not for it', async (id) => {
    const town = operations[id].idempotency === 'safe' ? reading : await buildTown()
    const statuses = new Set<number>()
    for (const ask of triesOf(id, town)) {
      const got = await town.world.send(id, ask)
      statuses.add(got.status)
      expect({ ask, leaks: leaks(town, got) }).toEqual({ ask, leaks: [] })
    }
    if (open.includes(id)) expect(statuses).not.toContain(401)
    else expect([...statuses]).toEqual([403])
    expect(statuses).not.toContain(500)
  })

  it.each(open.filter((id) => operations[id].pathParameters.length > 0))(
    '%s answers to what is not for it as to what is not',
    async (id) => {
      const town = operations[id].idempotency === 'safe' ? reading : await buildTown()
      const without = ({ status, headers, text }: Got) =>
        [status, ...headers, text].join('\n').replaceAll(/req_\w+/g, 'req')
      for (const ask of triesOf(id, town)) {
        const path = Object.entries(ask.path ?? {})
        const [name, value] = path.find(([, given]) => town.forbidden.has(given)) ?? []
        if (name === undefined || value === undefined) continue
        const missing = { ...ask, path: { ...ask.path, [name]: `${value.slice(0, 4)}${MISSING}` } }
        expect(without(await town.world.send(id, ask))).toBe(without(await town.world.send(id, missing)))
      }
    },
  )

  it("lists exactly its account's tickets", async () => {
    const { world, token, ownTickets } = reading
    expect((await every(world, 'tickets.list', token)).map(({ id }) => id).sort()).toEqual(
      [...ownTickets].sort(),
    )
    const { items } = await world.must('tickets.search', { token, body: { query: 'tunnel', limit: 100 } })
    expect(items.map(({ ticket }: { ticket: { id: string } }) => ticket.id).sort()).toEqual(
      [...ownTickets].sort(),
    )
  })

  it('counts public messages only', async () => {
    const { world, token, ownTickets } = reading
    for (const ticketId of ownTickets) {
      expect((await world.must('tickets.get', { token, path: { ticketId } })).messageCount).toBe(1)
      expect((await world.must('tickets.get', { path: { ticketId } })).messageCount).toBe(2)
      expect((await world.must('messages.list', { token, path: { ticketId } })).items).toHaveLength(1)
    }
  })

  it('reads the events of its account that are meant for contacts, all of them, page by page, both ways', async () => {
    const { world, token, store, me, forbidden } = reading
    const all = await store.transaction(world.sandbox.tenant, (tx) =>
      tx.events({ direction: 'ascending', limit: 10_000 }),
    )
    const own = all
      .filter((event) => event.visibleToAccount === me.accountId && !forbidden.has(event.id))
      .map((event) => event.id)
    expect(own.length).toBeGreaterThan(8)
    const up = (await every(world, 'events.list', token)).map(({ id }) => id)
    const down = (await every(world, 'events.list', token, { sort: '-sequence' })).map(({ id }) => id)
    expect(up).toEqual(own)
    expect(down).toEqual([...own].reverse())
  })

  it('finds the articles of its audience, however many others there are', async () => {
    const { world, token, pool } = reading
    const all = (await every(world, 'articles.list', world.token)) as readonly {
      id: string
      state: string
      audience: string
    }[]
    const readable = all
      .filter(({ state, audience }) => state === 'published' && audience !== 'internal')
      .map(({ id }) => id)
    expect(readable.length).toBeLessThan(all.length)
    expect((await every(world, 'articles.list', token)).map(({ id }) => id)).toEqual(readable)
    const { items } = await world.must('knowledge.search', {
      token,
      body: { query: 'tunnel drops gateway', limit: 50 },
    })
    const found = items.map(({ articleId }: { articleId: string }) => articleId)
    expect(found).toContain(pool['articleId']?.[0])
    expect(found.filter((id: string) => !readable.includes(id))).toEqual([])
  })

  it("searches with scores that say nothing of another account's tickets", async () => {
    const scores = async (others: number) => {
      const world = await World.begin()
      const [me, them] = [await world.contact(), await world.contact()]
      for (let i = 0; i < 2; i += 1) await world.ticket({ accountId: me.accountId, contactId: me.id })
      for (let i = 0; i < others; i += 1)
        await world.ticket({ accountId: them.accountId, contactId: them.id })
      const token = await world.contactToken(me.id)
      const { items } = await world.must('tickets.search', { token, body: { query: 'tunnel drops case' } })
      return items.map(({ score }: { score: number }) => score)
    }
    expect(await scores(20)).toEqual(await scores(0))
  })

  it('cannot be had for more than contacts may do, nor act as somebody else', async () => {
    const { world, me, token } = reading
    for (const scope of ['people:read', 'act-as', 'sandbox:write', 'apiKeys:write']) {
      const got = await world.send('sessions.create', { body: { contactId: me.id, scopes: [scope] } })
      expect([got.status, got.body.errors[0].pointer]).toEqual([422, '/body/scopes/0'])
    }
    const got = await world.send('tickets.list', { token, headers: { 'deskwire-act-as': world.agentId } })
    expect(got.status).toBe(403)
  })

  it('and a key that acts as the contact see the same', async () => {
    const { world, token, me } = reading
    const headers = { 'deskwire-act-as': me.id }
    for (const id of ['tickets.list', 'events.list', 'articles.list'] as const) {
      expect(await world.must(id, { headers, query: { limit: '100' } })).toEqual(
        await world.must(id, { token, query: { limit: '100' } }),
      )
    }
  })
})
