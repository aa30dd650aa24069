import assert from 'node:assert/strict'
import type { SearchRequest } from '../../ports/search.ts'
import type { Store } from '../../ports/store.ts'
import { OTHER, TENANT, type StoreChecks } from './check.ts'

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
}
