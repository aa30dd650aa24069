import assert from 'node:assert/strict'
import type { Store } from '../../ports/store.ts'
import { createSequencer } from '../../events/sequencer.ts'
import { newEvent, OTHER, TENANT, type StoreChecks } from './check.ts'

const valuesOf = (
  store: Store,
  tenant: string,
  ...ids: readonly string[]
): Promise<readonly (string | undefined)[]> =>
  store.transaction(tenant, async (tx) => {
    const found = await tx.content(ids)
    return ids.map((id) => found.get(id)?.value)
  })

const put = (store: Store, tenant: string, contentId: string, value: string): Promise<void> =>
  store.transaction(tenant, async (tx) => tx.putContent({ contentId, value, salt: 'ab' }))

/** Content: free text apart from what refers to it, erased for good and without a trace elsewhere. */
export const contentChecks: StoreChecks = {
  async 'content is read as it was written, by those of its tenant'(store) {
    await put(store, TENANT, 'c1', 'Grüße, 中文 😀\u2028')
    assert.deepEqual(await valuesOf(store, TENANT, 'c1', 'c2'), ['Grüße, 中文 😀\u2028', undefined])
    assert.deepEqual(await valuesOf(store, OTHER, 'c1'), [undefined])
    const whole = await store.transaction(TENANT, (tx) => tx.content(['c1']))
    assert.equal(whole.get('c1')?.salt, 'ab')
  },

  async 'erased content is gone, at once within the body too'(store) {
    await put(store, TENANT, 'c1', 'one')
    await put(store, TENANT, 'c2', 'two')
    const inside = await store.transaction(TENANT, async (tx) => {
      tx.eraseContent('c1')
      return [...(await tx.content(['c1', 'c2'])).keys()]
    })
    assert.deepEqual(inside, ['c2'])
    assert.deepEqual(await valuesOf(store, TENANT, 'c1', 'c2'), [undefined, 'two'])
  },

  async 'one tenant does not erase the content of another'(store) {
    await put(store, TENANT, 'c1', 'one')
    await store.transaction(OTHER, async (tx) => tx.eraseContent('c1'))
    assert.deepEqual(await valuesOf(store, TENANT, 'c1'), ['one'])
  },

  async 'erasing changes no event'(store) {
    await store.transaction(TENANT, async (tx) => {
      tx.putContent({ contentId: 'c1', value: 'one', salt: 'ab' })
      tx.append(newEvent('e1', 'one', { content: { body: 'c1' } }))
    })
    await createSequencer(store, { holder: 'a', now: () => 0 })(TENANT)
    const before = await store.transaction(TENANT, (tx) => tx.event('e1'))
    await store.transaction(TENANT, async (tx) => tx.eraseContent('c1'))
    assert.deepEqual(await store.transaction(TENANT, (tx) => tx.event('e1')), before)
  },
}
