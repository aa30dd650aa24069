import { describe, expect, it } from 'vitest'
import { World } from '../walk/world.ts'

const DAY = 24 * 60 * 60 * 1000

const lagOf = async (world: World, articleId: string, language = 'zh') =>
  (await world.must('translations.get', { path: { articleId, language } })).lag

const eventsOf = async (world: World, type: string) =>
  (await world.must('events.list', { query: { type } })).items

describe('a version of an article', () => {
  it('is kept for every change, newest first, with what changed and who did it', async () => {
    const world = await World.begin()
    const { id } = await world.article({ title: 'First' })
    const path = { articleId: id }
    await world.must('articles.update', {
      path,
      ifMatch: 1,
      body: { tags: ['a'] },
      headers: { 'deskwire-act-as': world.agentId },
    })
    await world.must('articles.update', { path, ifMatch: 2, body: { title: 'Second', audience: 'internal' } })
    await world.must('articles.archive', { path, ifMatch: 3 })
    const first = await world.must('articles.listVersions', { path, query: { limit: '3' } })
    const rest = await world.must('articles.listVersions', {
      path,
      query: { limit: '3', cursor: first.nextCursor },
    })
    const all = [...first.items, ...rest.items]
    expect(
      all.map(({ version, changed, title, state, audience }) => [version, changed, title, state, audience]),
    ).toEqual([
      [4, ['state'], 'Second', 'archived', 'internal'],
      [3, ['audience', 'title'], 'Second', 'published', 'internal'],
      [2, ['tags'], 'First', 'published', 'public'],
      [1, [], 'First', 'published', 'public'],
    ])
    expect(all[2].createdBy).toMatchObject({ type: 'agent', id: world.agentId })
    expect(all[0]).not.toHaveProperty('body')
    const old = await world.must('articles.getVersion', { path: { ...path, versionNumber: '1' } })
    expect(old).toMatchObject({ title: 'First', body: expect.stringContaining('Two ends disagree') })
  })

  it('does not exist before it is made, and an update that changes nothing makes none', async () => {
    const world = await World.begin()
    const { id, title } = await world.article()
    await world.must('articles.update', { path: { articleId: id }, ifMatch: 1, body: { title } })
    for (const versionNumber of ['0', '2', 'latest', '1.5']) {
      expect(
        (await world.send('articles.getVersion', { path: { articleId: id, versionNumber } })).status,
      ).toBe(404)
    }
  })

  it('is made for articles that are imported, too', async () => {
    const world = await World.begin()
    await world.importJob()
    await world.sandbox.advance(1000)
    const { items } = await world.must('articles.list', { query: { limit: '1' } })
    const versions = await world.must('articles.listVersions', { path: { articleId: items[0].id } })
    expect(versions.items).toMatchObject([{ version: 1, title: items[0].title }])
  })
})

describe('a translation', () => {
  it('falls behind by the versions that changed the text, and by the days since the first of them', async () => {
    const world = await World.begin()
    const { id } = await world.article()
    const path = { articleId: id }
    await world.translation(id)
    await world.must('articles.update', { path, ifMatch: 1, body: { tags: ['only a tag'] } })
    await world.sandbox.advance(3 * DAY)
    expect(await lagOf(world, id)).toEqual({ versions: 0, days: 0 })

    await world.must('articles.update', { path, ifMatch: 2, body: { title: 'Another title' } })
    await world.sandbox.advance(2 * DAY)
    await world.must('articles.update', { path, ifMatch: 3, body: { body: 'Another text.' } })
    await world.sandbox.advance(1.5 * DAY)
    expect(await lagOf(world, id)).toEqual({ versions: 2, days: 3 })
    const list = await world.must('translations.list', { path })
    expect(list.items).toMatchObject([{ language: 'zh', sourceVersion: 1, lag: { versions: 2, days: 3 } }])

    await world.translation(id, 'zh', { sourceVersion: 3 })
    expect(await lagOf(world, id)).toEqual({ versions: 1, days: 1 })
    await world.translation(id, 'zh', { sourceVersion: 4 })
    expect(await lagOf(world, id)).toEqual({ versions: 0, days: 0 })
  })

  it('is one for a language whatever its case, and the same again changes nothing', async () => {
    const world = await World.begin()
    const { id } = await world.article()
    const same = { title: '标题', body: '正文' }
    await world.translation(id, 'zh-Hant', same)
    const before = await eventsOf(world, 'translation.updated')
    await world.translation(id, 'zh-Hant', same)
    expect(await eventsOf(world, 'translation.updated')).toEqual(before)
    const { language } = await world.translation(id, 'ZH-hant', same)
    const { items } = await world.must('translations.list', { path: { articleId: id } })
    expect([language, items.length]).toEqual(['ZH-hant', 1])
    const [latest] = (await world.must('events.list', { query: { sort: '-sequence' } })).items
    expect(latest).toMatchObject({
      type: 'translation.updated',
      subject: { type: 'article', id },
      data: { articleId: id, language: 'ZH-hant', sourceVersion: 1, method: 'human' },
    })
    expect((await world.must('articles.get', { path: { articleId: id } })).version).toBe(1)
  })

  it.each([
    { name: 'the language of the article', language: 'EN', fields: {}, pointer: '/path/language' },
    {
      name: 'a version to come',
      language: 'zh',
      fields: { sourceVersion: 2 },
      pointer: '/body/sourceVersion',
    },
    { name: 'no method', language: 'zh', fields: { method: 'guess' }, pointer: '/body/method' },
  ])('is refused for $name', async ({ language, fields, pointer }) => {
    const world = await World.begin()
    const { id } = await world.article()
    const body = { title: 'T', body: 'B', sourceVersion: 1, method: 'machine', ...fields }
    const got = await world.send('translations.put', { path: { articleId: id, language }, body })
    expect([got.status, got.body.errors.map((error: { pointer: string }) => error.pointer)]).toEqual([
      422,
      [pointer],
    ])
  })

  it('waits while its article is written in its language', async () => {
    const world = await World.begin()
    const { id } = await world.article()
    const path = { articleId: id }
    await world.translation(id, 'zh', { title: '量子隧道', body: '译文' })
    await world.must('articles.update', { path, ifMatch: 1, body: { language: 'zh' } })
    expect((await world.send('translations.get', { path: { ...path, language: 'zh' } })).status).toBe(404)
    expect((await world.must('translations.list', { path })).items).toEqual([])
    expect((await world.must('knowledge.search', { body: { query: '量子', language: 'zh' } })).items).toEqual(
      [],
    )
    await world.must('articles.update', { path, ifMatch: 2, body: { language: 'en' } })
    expect(
      (await world.must('knowledge.search', { body: { query: '量子', language: 'zh' } })).items,
    ).toHaveLength(1)
  })
})

describe('search over translations', () => {
  const zh = { title: '隧道反复断开', body: '两端的密钥周期不同。' }

  it('shows an article once, in the language asked for, and flags a hit of a fallback language', async () => {
    const world = await World.begin()
    const { id } = await world.article({ title: 'Zebra tunnel flaps', body: 'Two lifetimes.' })
    await world.translation(id, 'zh', zh)
    const other = await world.article({ title: 'Zebra stripes', body: 'Only in English.' })
    const asked = async (query: string, language?: string) =>
      (await world.must('knowledge.search', { body: { query, ...(language && { language }) } })).items.map(
        (hit: { articleId: string; title: string; language: string; fallback: unknown }) => [
          hit.articleId,
          hit.title,
          hit.language,
          hit.fallback,
        ],
      )
    expect(await asked('断开 zebra', 'zh')).toEqual([
      [id, zh.title, 'zh', null],
      [other.id, 'Zebra stripes', 'en', { from: 'zh' }],
    ])
    expect(await asked('zebra flaps', 'ja')).toContainEqual([id, 'Zebra tunnel flaps', 'en', { from: 'ja' }])
    expect(await asked('隧道断开')).toContainEqual([id, zh.title, 'zh', null])
  })

  it('finds languages in which there are translations alone', async () => {
    const world = await World.begin()
    const { id } = await world.article()
    await world.translation(id, 'ko', { title: '터널이 끊어집니다', body: '양쪽 설정이 다릅니다.' })
    const { items } = await world.must('knowledge.search', { body: { query: '터널' } })
    expect(items).toMatchObject([{ articleId: id, language: 'ko', fallback: null }])
  })

  it('suggests the translation in the language of the ticket', async () => {
    const world = await World.begin()
    const { id } = await world.article({ title: 'Zebra tunnel flaps', body: 'Two lifetimes.' })
    await world.translation(id, 'zh', zh)
    const draft = { title: '隧道反复断开', description: '今天隧道又断开了', language: 'zh' }
    const { items } = await world.must('suggestions.create', { body: { draft } })
    expect(items).toMatchObject([{ articleId: id, title: zh.title, language: 'zh' }])
  })

  it('follows the audience and the state of the article', async () => {
    const world = await World.begin()
    const { id } = await world.article()
    const token = await world.contactToken((await world.contact()).id)
    await world.translation(id, 'zh', { title: '金丝雀隧道', body: '金丝雀' })
    const seen = async () => [
      (await world.must('knowledge.search', { body: { query: '金丝雀', language: 'zh' } })).items.length,
      (await world.must('knowledge.search', { body: { query: '金丝雀', language: 'zh' }, token })).items
        .length,
      (await world.send('translations.get', { path: { articleId: id, language: 'zh' }, token })).status,
      (await world.send('translations.list', { path: { articleId: id }, token })).status,
    ]
    expect(await seen()).toEqual([1, 1, 200, 200])
    await world.must('articles.update', {
      path: { articleId: id },
      ifMatch: 1,
      body: { audience: 'internal' },
    })
    expect(await seen()).toEqual([1, 0, 404, 404])
    await world.must('articles.update', {
      path: { articleId: id },
      ifMatch: 2,
      body: { audience: 'customers', state: 'draft' },
    })
    expect(await seen()).toEqual([0, 0, 404, 404])
    await world.must('articles.update', { path: { articleId: id }, ifMatch: 3, body: { state: 'published' } })
    expect(await seen()).toEqual([1, 1, 200, 200])
    await world.must('articles.archive', { path: { articleId: id }, ifMatch: 4 })
    expect(await seen()).toEqual([0, 0, 404, 404])
  })

  it('keeps its audience when the article changes while it is written', async () => {
    const world = await World.begin()
    const { id } = await world.article()
    const token = await world.contactToken((await world.contact()).id)
    await Promise.all([
      world.translation(id, 'zh', { title: '金丝雀', body: '金丝雀' }),
      world.must('articles.update', { path: { articleId: id }, ifMatch: 1, body: { audience: 'internal' } }),
    ])
    const { items } = await world.must('knowledge.search', {
      body: { query: '金丝雀', language: 'zh' },
      token,
    })
    expect(items).toEqual([])
    expect(
      (await world.must('knowledge.search', { body: { query: '金丝雀', language: 'zh' } })).items,
    ).toHaveLength(1)
  })

  it('answers a contact byte for byte as if what it may not see were not there', async () => {
    const hidden = { title: '金丝雀 SSH timeout', body: 'ssh ssh ssh 超时 超时 timeout canary' }
    const asked = async (withHidden: boolean) => {
      const world = await World.begin()
      const token = await world.contactToken((await world.contact()).id)
      if (withHidden) {
        const { id } = await world.article({ ...hidden, audience: 'internal' })
        await world.translation(id, 'zh', hidden)
        await world.translation(id, 'ja', hidden)
        const draft = await world.article({ ...hidden, state: 'draft' })
        await world.translation(draft.id, 'zh', hidden)
      }
      const texts = []
      for (const body of [
        { query: 'ssh 超时', language: 'zh' },
        { query: 'ssh timeout' },
        { query: 'canary', language: 'ja' },
      ])
        texts.push((await world.send('knowledge.search', { body, token })).text)
      return texts
    }
    const withHidden = await asked(true)
    expect(withHidden).toEqual(await asked(false))
    expect(withHidden.join()).toContain('SSH')
  })
})
