import assert from 'node:assert/strict'
import type { Store } from '../../ports/store.ts'
import { OTHER, TENANT, type StoreChecks } from './check.ts'

const publish = (store: Store, tenant: string, kind: string, key: string): Promise<void> =>
  store.transaction(tenant, async (tx) => tx.publish(kind, key))

/** The directory: how what is known without a tenant leads to one. */
export const directoryChecks: StoreChecks = {
  async 'a key leads to the tenants that published it, sorted'(store) {
    await publish(store, OTHER, 'origin', 'https://a')
    await publish(store, TENANT, 'origin', 'https://a')
    await publish(store, TENANT, 'origin', 'https://a')
    const { system } = store
    assert.deepEqual(await system.find('origin', 'https://a'), [TENANT, OTHER])
    assert.deepEqual(
      [await system.find('credential', 'https://a'), await system.find('origin', 'https://')],
      [[], []],
    )
  },

  async 'a tenant takes back its own entry only'(store) {
    await publish(store, TENANT, 'origin', 'o')
    await publish(store, OTHER, 'origin', 'o')
    await store.transaction(TENANT, async (tx) => {
      tx.unpublish('origin', 'o')
      tx.unpublish('origin', 'never published')
    })
    assert.deepEqual(await store.system.find('origin', 'o'), [OTHER])
  },

  async 'the last word of a body holds'(store) {
    await store.transaction(TENANT, async (tx) => {
      tx.publish('k', 'a')
      tx.unpublish('k', 'a')
      tx.unpublish('k', 'b')
      tx.publish('k', 'b')
    })
    assert.deepEqual([await store.system.find('k', 'a'), await store.system.find('k', 'b')], [[], [TENANT]])
  },

  async 'what was dropped can be published again'(store) {
    await publish(store, TENANT, 'k', 'a')
    await store.system.drop(TENANT)
    assert.deepEqual(await store.system.find('k', 'a'), [])
    await publish(store, TENANT, 'k', 'a')
    assert.deepEqual(await store.system.find('k', 'a'), [TENANT])
  },
}
