import { createMemoryStore } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { World } from '../walk/world.ts'

const DAY = 24 * 60 * 60 * 1000

const search = (world: World, query: string, language?: string, token = world.token) =>
  world.must('knowledge.search', { body: { query, ...(language && { language }) }, token })

const gaps = async (world: World, query: Readonly<Record<string, string>> = {}) =>
  (await world.must('gaps.list', { query })).items

const missed = async (world: World) =>
  (await world.must('events.list', { query: { type: 'search.missed' } })).items

/** A report about what no article of the floor knows. */
async function strangeTicket(world: World, title = 'Xylotheque sensor blinks') {
  const contact = await world.contact()
  return world.must('tickets.create', {
    body: { accountId: contact.accountId, contactId: contact.id, title, description: title, language: 'en' },
  })
}

async function close(world: World, ticket: { id: string; version: number }) {
  let { version } = ticket
  for (const body of [{ to: 'open' }, { to: 'solved', resolutionCode: 'fixed' }, { to: 'closed' }])
    version = (
      await world.must('tickets.transition', { path: { ticketId: ticket.id }, ifMatch: version, body })
    ).version
}

describe('a search that finds nothing', () => {
  it('becomes a gap with its like, each language for itself, largest first', async () => {
    const world = await World.begin()
    await search(world, 'xylotheque sensor blinks', 'en')
    await world.sandbox.advance(DAY)
    await search(world, 'Xylotheque sensors blinking', 'en-GB')
    await search(world, 'xylotheque sensor blinks', 'en')
    await search(world, '区块链钱包丢失', 'zh')
    expect(await gaps(world)).toMatchObject([
      {
        query: 'xylotheque sensor blinks',
        language: 'en',
        searches: 3,
        tickets: 0,
        firstAt: '2026-11-20T01:30:00.000Z',
        lastAt: '2026-11-21T01:30:00.000Z',
        examples: ['Xylotheque sensors blinking'],
        ticketIds: [],
      },
      { query: '区块链钱包丢失', language: 'zh', searches: 1 },
    ])
    expect(await gaps(world, { language: 'zh-CN' })).toHaveLength(1)
    const first = await world.must('gaps.list', { query: { limit: '1' } })
    const second = await world.must('gaps.list', { query: { limit: '1', cursor: first.nextCursor } })
    expect([first.items[0].language, second.items[0].language, second.nextCursor]).toEqual(['en', 'zh', null])
  })

  it('tells of itself without its words, which stand beside the event', async () => {
    const world = await World.begin()
    const contact = await world.contact()
    await search(world, 'xylotheque canary', undefined, await world.contactToken(contact.id))
    const [event] = await missed(world)
    expect(event).toMatchObject({
      subject: { type: 'search', id: event.data.missId },
      actor: { type: 'contact', id: contact.id },
      data: { ticketId: null, language: null, termCount: 2 },
      content: { query: { value: 'xylotheque canary' } },
    })
    expect(JSON.stringify(event.data)).not.toContain('canary')
  })

  it('is nothing where something is found or there is no word in it', async () => {
    const world = await World.begin()
    await search(world, 'ssh timeout', 'ja')
    await search(world, '???', 'en')
    expect([await gaps(world), await missed(world)]).toEqual([[], []])
  })

  it('answers all the same where it cannot be noted', async () => {
    const inner = createMemoryStore()
    let failing = false
    const store = {
      system: inner.system,
      transaction: async <Result>(
        tenant: string,
        body: Parameters<typeof inner.transaction<Result>>[1],
      ): Promise<Result> =>
        inner.transaction<Result>(tenant, async (tx) => {
          const result = await body(tx)
          if (failing && result === undefined) throw new Error('the disk is full')
          return result
        }),
    }
    const lines: string[] = []
    const world = await World.begin({
      store,
      logger: { log: (level, message) => void lines.push(`${level} ${message}`) },
    })
    failing = true
    expect((await search(world, 'xylotheque', 'en')).items).toEqual([])
    failing = false
    expect(lines).toContain('warn Could not note what a read came to.')
    expect(await gaps(world)).toEqual([])
  })

  it('leaves the list when an article answers it, for the readers that asked', async () => {
    const world = await World.begin()
    const token = await world.contactToken((await world.contact()).id)
    await search(world, 'xylotheque sensor', 'en', token)
    const [{ id }] = await gaps(world)
    const article = { title: 'Xylotheque sensor', body: 'It blinks at night.' }
    const internal = await world.article({ ...article, audience: 'internal' })
    expect((await gaps(world)).map((gap: { id: string }) => gap.id)).toEqual([id])
    await world.must('articles.update', {
      path: { articleId: internal.id },
      ifMatch: 1,
      body: { audience: 'customers' },
    })
    expect(await gaps(world)).toEqual([])
    await world.must('articles.archive', { path: { articleId: internal.id }, ifMatch: 2 })
    expect((await gaps(world)).map((gap: { id: string }) => gap.id)).toEqual([id])
  })

  it('counts for 90 days, and its words are gone after them', async () => {
    const store = createMemoryStore()
    const world = await World.begin({ store })
    await search(world, 'xylotheque sensor', 'en')
    const [event] = await missed(world)
    const { contentId } = event.content.query
    const isKept = () =>
      store.transaction(world.sandbox.tenant, async (tx) => (await tx.content([contentId])).size === 1)
    await world.sandbox.advance(60 * DAY)
    await search(world, 'xylotheque sensors', 'en')
    expect(await gaps(world)).toMatchObject([{ searches: 2 }])
    expect(await isKept()).toBe(true)
    await world.sandbox.advance(31 * DAY)
    expect(await gaps(world)).toMatchObject([{ searches: 1, query: 'xylotheque sensors' }])
    expect(await isKept()).toBe(false)
    await world.sandbox.advance(60 * DAY)
    expect(await gaps(world)).toEqual([])
  })

  it('is no gap once its words are erased', async () => {
    const store = createMemoryStore()
    const world = await World.begin({ store })
    await search(world, 'xylotheque sensor', 'en')
    const [event] = await missed(world)
    await store.transaction(world.sandbox.tenant, async (tx) =>
      tx.eraseContent(event.content.query.contentId),
    )
    expect(await gaps(world)).toEqual([])
  })
})

describe('a ticket without an article', () => {
  it('is a gap when nothing can be suggested for it: once, and in the same cluster as searches', async () => {
    const world = await World.begin()
    const ticket = await strangeTicket(world)
    await world.must('suggestions.create', { body: { ticketId: ticket.id } })
    await world.must('suggestions.create', { body: { ticketId: ticket.id } })
    await close(world, ticket)
    await search(world, 'xylotheque sensor', 'en')
    expect(await gaps(world)).toMatchObject([{ searches: 1, tickets: 1, ticketIds: [ticket.id] }])
    const [event] = await missed(world)
    expect(event.data).toMatchObject({ ticketId: ticket.id, language: 'en' })
    expect(event.content).toEqual({})
  })

  it('is one when it closes and no article was attached, by hand or by its timer', async () => {
    const world = await World.begin()
    const byHand = await strangeTicket(world)
    await close(world, byHand)
    const byTimer = await strangeTicket(world, 'Wombat gauge drifts')
    await world.must('tickets.transition', {
      path: { ticketId: byTimer.id },
      ifMatch: 1,
      body: { to: 'open' },
    })
    const body = { to: 'solved', resolutionCode: 'fixed' }
    await world.must('tickets.transition', { path: { ticketId: byTimer.id }, ifMatch: 2, body })
    expect(await gaps(world)).toMatchObject([{ ticketIds: [byHand.id] }])
    await world.sandbox.advance(7 * DAY)
    expect(await gaps(world)).toHaveLength(2)
  })

  it('is none where an article was attached, before or after it closed', async () => {
    const world = await World.begin()
    for (const order of ['before', 'after']) {
      await world.article({ title: 'Platypus meter', body: 'Turn it.' })
      const ticket = await strangeTicket(world, 'Platypus meter turned')
      const { items } = await world.must('suggestions.create', { body: { ticketId: ticket.id } })
      const attach = () =>
        world.must('suggestions.recordOutcome', {
          path: { suggestionId: items[0].id },
          body: { outcome: 'attached' },
        })
      if (order === 'before') await attach()
      await close(world, ticket)
      if (order === 'after') {
        expect(await gaps(world)).toMatchObject([{ ticketIds: [ticket.id] }])
        await attach()
      }
      expect(await gaps(world)).toEqual([])
    }
  })

  it('stays one beside an article that did not help, until one is written', async () => {
    const world = await World.begin()
    await world.article({ title: 'Platypus meter', body: 'Turn it.' })
    await world.sandbox.advance(DAY)
    await close(world, await strangeTicket(world, 'Platypus meter turned'))
    expect(await gaps(world)).toMatchObject([{ searches: 0, tickets: 1 }])
    await world.sandbox.advance(DAY)
    await world.article({ title: 'Platypus meter turned', body: 'Turn it back.' })
    expect(await gaps(world)).toEqual([])
  })

  it('is noted neither for a draft nor for a ticket that is cancelled', async () => {
    const world = await World.begin()
    await world.must('suggestions.create', {
      body: { draft: { title: 'Xylotheque', description: 'Xylotheque canary' } },
    })
    const ticket = await strangeTicket(world)
    await world.must('tickets.transition', {
      path: { ticketId: ticket.id },
      ifMatch: 1,
      body: { to: 'cancelled' },
    })
    expect(await gaps(world)).toEqual([])
  })
})
