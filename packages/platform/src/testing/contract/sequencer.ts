import assert from 'node:assert/strict'
import type { SequencedEvent } from '../../events/event.ts'
import type { SequencerHead, Store } from '../../ports/store.ts'
import {
  append,
  feed,
  ids,
  newEvent,
  numbers,
  OTHER,
  range,
  sequencer,
  TENANT,
  type StoreChecks,
} from './check.ts'

/** Wraps a store so that its sequencer stops before it writes, and goes on when it is told to. */
function pausing(store: Store) {
  let release: () => void = () => undefined
  let reached: () => void = () => undefined
  const opened = new Promise<void>((resolve) => (release = resolve))
  const paused = new Promise<void>((resolve) => (reached = resolve))
  let stopped = false
  const system: Store['system'] = {
    ...store.system,
    async sequence(tenant: string, expected: SequencerHead, events: readonly SequencedEvent[]) {
      if (!stopped) {
        stopped = true
        reached()
        await opened
      }
      return store.system.sequence(tenant, expected, events)
    },
  }
  const held: Store = { transaction: (tenant, body) => store.transaction(tenant, body), system }
  return { held, paused, release }
}

/** Events that wait for their sequencer, and sequencers that get in each other's way. */
export const sequencerChecks: StoreChecks = {
  async 'nothing reads an event before it has its sequence'(store) {
    await append(store, TENANT, newEvent('e1'))
    const seen = await store.transaction(TENANT, async (tx) => [
      await tx.event('e1'),
      (await tx.eventsOf('note', 'note_1')).length,
      (await tx.events({ direction: 'ascending', limit: 5 })).length,
      await tx.eventRange(),
    ])
    assert.deepEqual(seen, [undefined, 0, 0, { oldest: 0, newest: 0 }])
    assert.deepEqual(
      (await store.system.unsequenced(TENANT, 5)).map((event) => [event.id, event.tenant]),
      [['e1', TENANT]],
    )
  },

  async 'events of one commit stay together and in order, in small batches too'(store) {
    for (const n of range(0, 4))
      await append(store, TENANT, newEvent(`e${n}a`), newEvent(`e${n}b`), newEvent(`e${n}c`))
    assert.equal(await sequencer(store, 'a', () => 0, 4)(TENANT), 15)
    assert.deepEqual(
      ids(await feed(store)),
      range(0, 4).flatMap((n) => [`e${n}a`, `e${n}b`, `e${n}c`]),
    )
    assert.deepEqual(numbers(await feed(store)), range(1, 15))
  },

  async 'sequencers that run at once number every event once'(store) {
    const runs = range(1, 30).map(async (n) => {
      await append(store, TENANT, newEvent(`e${n}`, `s${n % 3}`))
      await sequencer(store, n % 4 === 0 ? 'b' : 'a', () => 0, 3)(TENANT)
    })
    await Promise.all(runs)
    await sequencer(store, 'a')(TENANT)
    const events = await feed(store)
    assert.deepEqual(numbers(events), range(1, 30))
    assert.equal(new Set(ids(events)).size, 30)
    for (const subject of ['s0', 's1', 's2']) {
      const steps = events.filter((event) => event.subject.id === subject).map((event) => event.step)
      assert.deepEqual(steps, range(1, steps.length))
    }
  },

  async 'whoever has sequenced finds its own event in the feed'(store) {
    const runs = range(1, 25).map(async (n) => {
      await append(store, TENANT, newEvent(`e${n}`))
      await sequencer(store)(TENANT)
      return (await store.transaction(TENANT, (tx) => tx.event(`e${n}`))) !== undefined
    })
    assert.ok((await Promise.all(runs)).every(Boolean))
  },

  async 'one holder has the lease until it ends, and each take raises the fence'(store) {
    await append(store, TENANT, newEvent('e1'))
    const { system } = store
    const first = await system.lease(TENANT, 'a', 0, 100)
    assert.equal(await system.lease(TENANT, 'b', 99, 100), undefined)
    const renewed = await system.lease(TENANT, 'a', 50, 100)
    assert.equal(renewed?.fence, first?.fence)
    assert.equal(await system.lease(TENANT, 'b', 149, 100), undefined)
    const second = await system.lease(TENANT, 'b', 150, 100)
    assert.ok((second?.fence ?? 0) > (first?.fence ?? 0))
    assert.equal(await system.lease(TENANT, 'a', 160, 100), undefined)
  },

  async 'a sequencer paused beyond its lease writes nothing when another has taken over'(store) {
    let now = 0
    await append(store, TENANT, newEvent('e1', 'one'), newEvent('e2', 'two'))
    const { held, paused, release } = pausing(store)
    const first = sequencer(held, 'a', () => now)(TENANT)
    await paused
    now = 60_000
    await append(store, TENANT, newEvent('e3', 'one'))
    assert.equal(await sequencer(store, 'b', () => now)(TENANT), 3)
    release()
    assert.equal(await first, 0)
    await append(store, TENANT, newEvent('e4', 'one'))
    now = 120_000
    await sequencer(held, 'a', () => now)(TENANT)
    const rows = (await feed(store)).map(({ id, sequence, step }) => [id, sequence, step])
    assert.deepEqual(rows, [
      ['e1', 1, 1],
      ['e2', 2, 1],
      ['e3', 3, 2],
      ['e4', 4, 3],
    ])
  },

  async 'a take-over alone is enough to stop the one before'(store) {
    await append(store, TENANT, newEvent('e1'))
    const { system } = store
    const [event] = await system.unsequenced(TENANT, 1)
    const stale = (await system.lease(TENANT, 'a', 0, 10)) as SequencerHead
    const fresh = (await system.lease(TENANT, 'b', 20, 10)) as SequencerHead
    const numbered = { ...newEvent(event?.id ?? ''), sequence: 1, step: 1 }
    assert.equal(await system.sequence(TENANT, stale, [numbered]), false)
    assert.deepEqual(numbers(await feed(store)), [])
    assert.equal(await system.sequence(TENANT, fresh, [numbered]), true)
    assert.equal(await system.sequence(TENANT, fresh, [numbered]), false)
    assert.deepEqual([numbers(await feed(store)), (await system.head(TENANT)).sequence], [[1], 1])
  },

  async 'a sequencer numbers the events of its tenant'(store) {
    await append(store, TENANT, newEvent('e1'), newEvent('e2'))
    await append(store, OTHER, newEvent('e1'))
    assert.deepEqual(await store.system.tenantsWaiting(5), [TENANT, OTHER])
    await sequencer(store)(TENANT)
    assert.deepEqual(ids(await feed(store)), ['e1', 'e2'])
    assert.deepEqual(await store.system.tenantsWaiting(5), [OTHER])
    assert.equal((await store.system.unsequenced(OTHER, 5)).length, 1)
  },
}
