import assert from 'node:assert/strict'
import type { SearchRequest } from '../../ports/search.ts'
import type { Store } from '../../ports/store.ts'
import { OTHER, range, TENANT, type StoreChecks } from './check.ts'

const find = async (store: Store, tenant: string, text: string, request: Partial<SearchRequest> = {}) => {
  const hits = await store.transaction(tenant, (tx) =>
    tx.searchText('ticket', { text, languages: [], facets: {}, limit: 10, ...request }),
  )
  return hits.map((hit) => hit.id)
}

const put = (
  store: Store,
  tenant: string,
  id: string,
  fields: Readonly<Record<string, string>>,
  accountId = 'acc_1',
): Promise<void> =>
  store.transaction(tenant, async (tx) =>
    tx.putText('ticket', { id, language: 'en', fields, facets: { accountId, status: 'open' } }),
  )

const putArticle = (
  store: Store,
  id: string,
  language: string,
  title: string,
  {
    group = id,
    audience = 'public',
    body = title,
  }: { group?: string; audience?: string; body?: string } = {},
): Promise<void> =>
  store.transaction(TENANT, async (tx) =>
    tx.putText('article', {
      id,
      group,
      language,
      fields: { title, headings: '', body },
      facets: { audience },
    }),
  )

const findArticles = (store: Store, request: Partial<SearchRequest>) =>
  store.transaction(TENANT, (tx) =>
    tx.searchText('article', {
      text: 'disk',
      languages: ['en'],
      facets: { audience: ['public'] },
      limit: 10,
      ...request,
    }),
  )

/** Search: text written in the transaction of its document, and shown to nobody beyond what the request allows. */
export const searchChecks: StoreChecks = {
  async 'text is found once it is committed, by its tenant'(store) {
    await put(store, TENANT, 't1', { title: 'turbine vibration' })
    assert.deepEqual(await find(store, TENANT, 'vibration'), ['t1'])
    assert.deepEqual(await find(store, OTHER, 'vibration'), [])
  },

  async 'text that is put again takes the place of the old one, removed text is gone'(store) {
    await put(store, TENANT, 't1', { title: 'turbine vibration' })
    await put(store, TENANT, 't1', { title: 'gearbox leak' })
    assert.deepEqual(
      [await find(store, TENANT, 'vibration'), await find(store, TENANT, 'gearbox')],
      [[], ['t1']],
    )
    await store.transaction(TENANT, async (tx) => tx.removeText('ticket', 't1'))
    assert.deepEqual(await find(store, TENANT, 'gearbox'), [])
  },

  async 'a facet leaves out what does not match it'(store) {
    await put(store, TENANT, 't1', { title: 'turbine vibration' }, 'acc_1')
    await put(store, TENANT, 't2', { title: 'turbine vibration' }, 'acc_2')
    assert.deepEqual(
      await find(store, TENANT, 'vibration', { facets: { accountId: ['acc_2'], status: ['open'] } }),
      ['t2'],
    )
    assert.deepEqual(
      await find(store, TENANT, 'vibration', { facets: { accountId: ['acc_2'], status: ['closed'] } }),
      [],
    )
    assert.deepEqual(
      [...(await find(store, TENANT, 'vibration', { facets: { accountId: ['acc_1', 'acc_2'] } }))].sort(),
      ['t1', 't2'],
    )
  },

  async 'a field that is left out neither matches nor shows'(store) {
    await put(store, TENANT, 't1', { title: 'turbine', internal: 'suspected sabotage of the turbine' })
    assert.deepEqual(await find(store, TENANT, 'sabotage', { fields: ['title'] }), [])
    const hits = await store.transaction(TENANT, (tx) =>
      tx.searchText('ticket', { text: 'turbine', languages: [], facets: {}, fields: ['title'], limit: 5 }),
    )
    assert.deepEqual(
      hits.map(({ id, field }) => [id, field]),
      [['t1', 'title']],
    )
    assert.ok(!JSON.stringify(hits).includes('sabotage'))
  },

  async 'what a facet hides changes no hit, no order and no score'(store) {
    await put(store, TENANT, 't1', { title: 'turbine vibration' }, 'acc_1')
    await put(store, TENANT, 't2', { title: 'gearbox', description: 'vibration of a turbine' }, 'acc_1')
    const own = () =>
      store.transaction(TENANT, (tx) =>
        tx.searchText('ticket', {
          text: 'turbine vibration',
          languages: [],
          facets: { accountId: ['acc_1'] },
          limit: 10,
        }),
      )
    const before = await own()
    await store.transaction(TENANT, async (tx) => {
      for (const place of range(1, 60))
        tx.putText('ticket', {
          id: `other${place}`,
          language: 'en',
          fields: { title: 'turbine' },
          facets: { accountId: 'acc_2', status: 'open' },
        })
    })
    assert.deepEqual(await own(), before)
    assert.deepEqual(
      before.map(({ id }) => id),
      ['t1', 't2'],
    )
  },

  async 'articles are found in their language, others as fallbacks of it, each group once'(store) {
    await putArticle(store, 'attach', 'en', 'Attach a disk')
    await putArticle(store, 'attach/zh-CN', 'zh-CN', '挂载 disk', { group: 'attach' })
    await putArticle(store, 'resize', 'en', 'Resize a disk')
    const hits = await findArticles(store, { languages: ['zh', 'en'] })
    assert.deepEqual(
      hits.map(({ id, language, fallbackFrom }) => [id, language, fallbackFrom]),
      [
        ['attach/zh-CN', 'zh-CN', null],
        ['resize', 'en', 'zh'],
      ],
    )
    assert.deepEqual(
      (await findArticles(store, { text: '挂载', languages: ['zh-TW'] })).map(({ id }) => id),
      ['attach/zh-CN'],
    )
    assert.deepEqual(await findArticles(store, { text: '挂载', languages: ['en'] }), [])
  },

  async 'an excerpt shows the passage that matched, with the places of the words'(store) {
    await putArticle(store, 'a1', 'en', 'Volumes', {
      body: 'Stop the instance first. Then attach the disk to it.',
    })
    const [hit] = await findArticles(store, { text: 'attaching disks' })
    assert.equal(hit?.field, 'body')
    assert.deepEqual(
      hit?.highlights.map(({ start, end }) => hit.excerpt.slice(start, end)),
      ['attach', 'disk'],
    )
  },

  async 'a report finds what its telling words point at'(store) {
    await putArticle(store, 'a1', 'en', 'Attach a disk', {
      body: 'Error InvalidDisk means that it is in use.',
    })
    await putArticle(store, 'a2', 'en', 'Restart an instance', { body: 'Stop it, then start it.' })
    const hits = await findArticles(store, {
      text: {
        title: 'My volume is not there',
        facts: { code: 'InvalidDisk' },
        text: 'Hello, since this morning',
      },
    })
    assert.equal(hits[0]?.id, 'a1')
    assert.deepEqual(await findArticles(store, { text: { title: 'Rechnung fehlt' } }), [])
  },

  async 'a misspelt word finds what it stands for, and not in what the reader may not see'(store) {
    await putArticle(store, 'a1', 'en', 'Attach a volume')
    await putArticle(store, 'a2', 'en', 'Decommission a rack', { audience: 'internal' })
    assert.deepEqual(
      (await findArticles(store, { text: 'atach volume' })).map(({ id }) => id),
      ['a1'],
    )
    assert.deepEqual(await findArticles(store, { text: 'decomission' }), [])
    await store.transaction(TENANT, async (tx) => tx.removeText('article', 'a1'))
    assert.deepEqual(await findArticles(store, { text: 'atach' }), [])
  },

  async 'of more matches than anybody reads, pages give each once and the best first'(store) {
    const best = 'turbine gearbox'
    for (const start of [0, 100, 200, 300])
      await store.transaction(TENANT, async (tx) => {
        for (const place of range(start, start + 99))
          tx.putText('ticket', {
            id: `t${String(place).padStart(3, '0')}`,
            language: 'en',
            fields: { title: place === 321 ? best : 'turbine', description: `report number ${place}` },
            facets: { accountId: `acc_${place % 3}`, status: 'open' },
          })
      })
    const pages: string[] = []
    for (const offset of [0, 20, 40])
      pages.push(...(await find(store, TENANT, 'turbine report', { limit: 20, offset })))
    assert.deepEqual([pages.length, new Set(pages).size], [60, 60])
    const account = await find(store, TENANT, 'turbine', { facets: { accountId: ['acc_1'] }, limit: 50 })
    assert.ok(account.length === 50 && account.every((id) => Number(id.slice(1)) % 3 === 1))
    assert.deepEqual(await find(store, TENANT, best, { limit: 1 }), ['t321'])
    assert.deepEqual(await find(store, TENANT, 'report 123', { limit: 1 }), ['t123'])
  },
}
