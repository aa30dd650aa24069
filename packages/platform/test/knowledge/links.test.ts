import { describe, expect, it } from 'vitest'
import { World } from '../walk/world.ts'

interface Neighbour {
  readonly articleId: string | null
  readonly product: string | null
  readonly distance: number
  readonly type: string
  readonly direction: string
}

/** A row of articles, each linked to the next. */
async function row(world: World, audiences: readonly string[]) {
  const ids: string[] = []
  for (const audience of audiences)
    ids.push((await world.article({ title: `${audience} canary`, audience })).id)
  for (const [at, from] of ids.entries()) {
    const to = ids[at + 1]
    if (to !== undefined) await link(world, from, { type: 'requires', toArticleId: to })
  }
  return ids
}

const link = (world: World, articleId: string, body: object) =>
  world.must('articleLinks.create', { path: { articleId }, body })

async function near(
  world: World,
  articleId: string,
  query: Readonly<Record<string, string>>,
  token = world.token,
) {
  const { items } = await world.must('articles.neighbours', { path: { articleId }, query, token })
  return items.map(({ articleId: id, product, distance, type, direction }: Neighbour) => [
    id ?? product,
    distance,
    type,
    direction,
  ])
}

describe('a link between articles', () => {
  it('is listed from both ends, oldest first, and removed from either', async () => {
    const world = await World.begin()
    const [a = '', b = '', c = ''] = await row(world, ['public', 'public', 'public'])
    const listed = async (articleId: string, query = {}) =>
      await world.must('articleLinks.list', { path: { articleId }, query })
    const { items } = await listed(b)
    expect(items).toMatchObject([
      { type: 'requires', fromArticleId: a, toArticleId: b, product: null },
      { type: 'requires', fromArticleId: b, toArticleId: c, product: null },
    ])
    const first = await listed(b, { limit: '1' })
    const second = await listed(b, { limit: '1', cursor: first.nextCursor })
    expect([first.items, second.items, second.nextCursor]).toEqual([[items[0]], [items[1]], null])
    await world.must('articleLinks.delete', { path: { articleId: b, linkId: items[0].id } })
    expect((await listed(a)).items).toEqual([])
    expect(
      (await world.send('articleLinks.delete', { path: { articleId: a, linkId: items[1].id } })).status,
    ).toBe(404)
    const told = await world.must('events.list', { query: { type: 'article.unlinked' } })
    expect(told.items).toMatchObject([
      {
        subject: { id: a },
        data: { linkId: items[0].id, articleId: a, type: 'requires', toArticleId: b, product: null },
      },
    ])
  })

  it('is made once: from either end where it holds in both directions', async () => {
    const world = await World.begin()
    const [a, b] = [(await world.article()).id, (await world.article()).id]
    const again = async (articleId: string, body: object) => {
      const got = await world.send('articleLinks.create', { path: { articleId }, body })
      return [got.status, got.body.linkId]
    }
    const related = await link(world, a, { type: 'relatesTo', toArticleId: b })
    expect(await again(b, { type: 'relatesTo', toArticleId: a })).toEqual([409, related.id])
    await link(world, a, { type: 'supersedes', toArticleId: b })
    expect((await again(b, { type: 'supersedes', toArticleId: a }))[0]).toBe(201)
    const product = await link(world, a, { type: 'affectsProduct', product: 'vpn-gateway' })
    expect(await again(a, { type: 'affectsProduct', product: 'vpn-gateway' })).toEqual([409, product.id])
  })

  it.each([
    {
      name: 'the article itself',
      body: { type: 'requires', toArticleId: 'self' },
      pointer: '/body/toArticleId',
    },
    {
      name: 'nothing that exists',
      body: { type: 'requires', toArticleId: 'art_00000000000000000000000000' },
      pointer: '/body/toArticleId',
    },
    {
      name: 'an article as a product',
      body: { type: 'affectsProduct', toArticleId: 'self' },
      pointer: '/body/type',
    },
    {
      name: 'a product as an article',
      body: { type: 'requires', product: 'vpn-gateway' },
      pointer: '/body/type',
    },
  ])('is refused to $name', async ({ body, pointer }) => {
    const world = await World.begin()
    const { id } = await world.article()
    const toArticleId = body.toArticleId === 'self' ? id : body.toArticleId
    const given = { ...body, ...(toArticleId !== undefined && { toArticleId }) }
    const got = await world.send('articleLinks.create', { path: { articleId: id }, body: given })
    expect([got.status, got.body.errors?.[0]?.pointer]).toEqual([422, pointer])
  })
})

describe('the neighbours of an article', () => {
  it('are walked in both directions as far as asked, each once at its least distance', async () => {
    const world = await World.begin()
    const [a = '', b = '', c = '', d = ''] = await row(world, [
      'public',
      'public',
      'public',
      'public',
      'public',
    ])
    await link(world, a, { type: 'relatesTo', toArticleId: c })
    expect(await near(world, b, {})).toEqual([
      [a, 1, 'requires', 'incoming'],
      [c, 1, 'requires', 'outgoing'],
    ])
    expect(await near(world, b, { depth: '2' })).toContainEqual([d, 2, 'requires', 'outgoing'])
    expect(await near(world, b, { depth: '3' })).toHaveLength(4)
    expect(await near(world, b, { depth: '3', type: 'relatesTo' })).toEqual([])
  })

  it('are found through a product', async () => {
    const world = await World.begin()
    const [a, b] = [(await world.article()).id, (await world.article()).id]
    for (const id of [a, b]) await link(world, id, { type: 'affectsProduct', product: 'vpn-gateway' })
    expect(await near(world, a, { depth: '2' })).toEqual([
      ['vpn-gateway', 1, 'affectsProduct', 'outgoing'],
      [b, 2, 'affectsProduct', 'incoming'],
    ])
  })

  it('tell a contact nothing of what it may not see: neither the article nor what lies behind it', async () => {
    const world = await World.begin()
    const token = await world.contactToken((await world.contact()).id)
    const [a = '', hidden = '', c = ''] = await row(world, ['public', 'internal', 'customers'])
    const draft = await world.article({ state: 'draft' })
    await link(world, a, { type: 'requires', toArticleId: draft.id })
    expect(await near(world, a, { depth: '3' })).toHaveLength(3)
    expect(await near(world, a, { depth: '3' }, token)).toEqual([])
    expect((await world.send('articles.neighbours', { path: { articleId: hidden }, token })).status).toBe(404)
    await link(world, a, { type: 'relatesTo', toArticleId: c })
    expect(await near(world, a, { depth: '3' }, token)).toEqual([[c, 1, 'relatesTo', 'outgoing']])
  })

  it('are 200 at most', async () => {
    const world = await World.begin()
    const hub = await world.article()
    for (let at = 0; at < 205; at += 1)
      await link(world, hub.id, { type: 'affectsProduct', product: `product-${at}` })
    expect(await near(world, hub.id, { depth: '3' })).toHaveLength(200)
  })
})

describe('feedback on an article', () => {
  const give = (world: World, articleId: string, body: object, token = world.token) =>
    world.send('articleFeedback.create', { path: { articleId }, body, token })

  it('is given more than once, by contacts too, its words beside the event', async () => {
    const world = await World.begin()
    const contact = await world.contact()
    const token = await world.contactToken(contact.id)
    const { id } = await world.article()
    await world.translation(id)
    const first = await give(world, id, { helpful: false, comment: '找不到入口', language: 'ZH' }, token)
    const second = await give(world, id, { helpful: true }, token)
    expect([first.status, second.status]).toEqual([201, 201])
    expect(first.body).toMatchObject({
      language: 'zh',
      comment: '找不到入口',
      createdBy: { type: 'contact', id: contact.id },
    })
    expect(second.body).toMatchObject({ language: null, comment: null })
    const { items } = await world.must('events.list', { query: { type: 'articleFeedback.created' } })
    expect(items[0].data).toEqual({ feedbackId: first.body.id, articleId: id, helpful: false })
    expect(items[0].content.comment.value).toBe('找不到入口')
    expect(items[1].content).toEqual({})
  })

  it('names a language in which the article is there, and an article that the caller may see', async () => {
    const world = await World.begin()
    const token = await world.contactToken((await world.contact()).id)
    const { id } = await world.article()
    const hidden = await world.article({ audience: 'internal' })
    expect((await give(world, id, { helpful: true, language: 'en' })).body.language).toBe('en')
    expect((await give(world, id, { helpful: true, language: 'fr' })).body.errors[0].pointer).toBe(
      '/body/language',
    )
    expect((await give(world, hidden.id, { helpful: true }, token)).status).toBe(404)
  })
})
