import { expect, it } from 'vitest'
import type { NewEvent } from './event.ts'
import type { Store } from '../ports/store.ts'
import { createMemoryStore } from '../store/memory-store.ts'
import { newEvent } from '../testing/contract/check.ts'
import { createSequencer } from './sequencer.ts'

const append = (store: Store, tenant: string, event: NewEvent) =>
  store.transaction(tenant, async (tx) => tx.append(event))

/** A store that notes each look for what waits, and what the look found. */
function watched(): { readonly store: Store; readonly looks: [tenant: string, found: number][] } {
  const looks: [string, number][] = []
  const store = createMemoryStore()
  const system: Store['system'] = {
    ...store.system,
    async unsequenced(tenant, limit) {
      const found = await store.system.unsequenced(tenant, limit)
      looks.push([tenant, found.length])
      return found
    },
  }
  return { store: { ...store, system }, looks }
}

it('lets all who ask during a run share the one after it, by tenant', async () => {
  const { store, looks } = watched()
  const sequence = createSequencer(store, { holder: 'a', now: () => 0 })
  await append(store, 'tnt_a', newEvent('e1'))
  const first = sequence('tnt_a')
  const others = [1, 2, 3, 4].map(() => sequence('tnt_a'))
  const elsewhere = sequence('tnt_b')
  expect(await first).toBe(1)
  expect(await Promise.all(others)).toEqual([0, 0, 0, 0])
  expect(await elsewhere).toBe(0)
  expect(looks.filter(([tenant]) => tenant === 'tnt_a')).toEqual([
    ['tnt_a', 1],
    ['tnt_a', 0],
    ['tnt_a', 0],
  ])
  expect(looks.filter(([tenant]) => tenant === 'tnt_b')).toEqual([['tnt_b', 0]])
})

it('numbers what was committed before the call, though a run was under way', async () => {
  const { store } = watched()
  const sequence = createSequencer(store, { holder: 'a', now: () => 0 })
  await append(store, 'tnt_a', newEvent('e1'))
  const first = sequence('tnt_a')
  await append(store, 'tnt_a', newEvent('e2'))
  await sequence('tnt_a')
  expect(await store.system.unsequenced('tnt_a', 5)).toEqual([])
  expect(await first).toBeGreaterThan(0)
})

it('looks again after a run that failed', async () => {
  const { store } = watched()
  let failures = 1
  const failing: Store = {
    ...store,
    system: {
      ...store.system,
      async lease(...given) {
        if (failures-- > 0) throw new Error('the database is away')
        return store.system.lease(...given)
      },
    },
  }
  const sequence = createSequencer(failing, { holder: 'a', now: () => 0 })
  await append(store, 'tnt_a', newEvent('e1'))
  const [first, second] = await Promise.allSettled([sequence('tnt_a'), sequence('tnt_a')])
  expect([first.status, second]).toEqual(['rejected', { status: 'fulfilled', value: 1 }])
})
