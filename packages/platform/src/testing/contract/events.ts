import assert from 'node:assert/strict'
import { createSequencer } from '../../events/sequencer.ts'
import type { SequencedEvent } from '../../events/event.ts'
import type { EventQuery, SequencerHead, Store } from '../../ports/store.ts'
import { newEvent, notes, OTHER, range, TENANT, type StoreChecks } from './check.ts'

const append = (
  store: Store,
  tenant: string,
  ...events: readonly ReturnType<typeof newEvent>[]
): Promise<void> =>
  store.transaction(tenant, async (tx) => {
    for (const event of events) tx.append(event)
  })

const feed = (
  store: Store,
  tenant = TENANT,
  query: Partial<EventQuery> = {},
): Promise<readonly SequencedEvent[]> =>
  store.transaction(tenant, (tx) => tx.events({ direction: 'ascending', limit: 1_000, ...query }))

const numbers = (events: readonly SequencedEvent[]): readonly number[] =>
  events.map((event) => event.sequence)
const ids = (events: readonly SequencedEvent[]): readonly string[] => events.map((event) => event.id)

const sequencer = (store: Store, holder = 'a', now = () => 0, batch?: number) =>
  createSequencer(store, { holder, now, ...(batch !== undefined && { batch }) })

/** A feed of eight events: odd ones of one account and type, even ones of another. */
async function eightEvents(store: Store): Promise<void> {
  for (const n of range(1, 8)) {
    const odd = n % 2 === 1
    const fields = {
      type: odd ? 'note.odd' : 'note.even',
      visibleToAccount: odd ? 'acc_1' : null,
      recordedAt: n * 100,
    }
    await append(store, TENANT, newEvent(`e${n}`, odd ? 'one' : 'two', fields))
  }
  await sequencer(store)(TENANT)
}

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

/** Events and their sequencer: the feed is contiguous, complete, and each event stands in it once. */
export const eventChecks: StoreChecks = {
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

  async 'sequences are contiguous from 1, steps count the subject'(store) {
    await append(store, TENANT, newEvent('e1', 'one'), newEvent('e2', 'two'), newEvent('e3', 'one'))
    await sequencer(store)(TENANT)
    await append(store, TENANT, newEvent('e4', 'two'), newEvent('e5', 'one'))
    await sequencer(store)(TENANT)
    const rows = (await feed(store)).map(({ id, sequence, step }) => [id, sequence, step])
    assert.deepEqual(rows, [
      ['e1', 1, 1],
      ['e2', 2, 1],
      ['e3', 3, 2],
      ['e4', 4, 2],
      ['e5', 5, 3],
    ])
    const steps = await store.system.lastSteps(TENANT, ['note/one', 'note/two', 'note/none'])
    assert.deepEqual(
      [...steps],
      [
        ['note/one', 3],
        ['note/two', 2],
        ['note/none', 0],
      ],
    )
  },

  async 'an event comes back as it went in'(store) {
    const event = newEvent('e1', 'one', {
      occurredAt: 5,
      actor: { type: 'agent', id: 'agt', onBehalfOf: 'ins' },
      causedBy: { type: 'request', id: 'req' },
      data: { list: ['a', null], nested: { 中: 1.5 }, flag: false },
      content: { body: 'cnt_1' },
      visibleToAccount: 'acc_1',
    })
    await append(store, TENANT, event)
    await sequencer(store)(TENANT)
    const found = await store.transaction(TENANT, async (tx) => [
      await tx.event('e1'),
      ...(await tx.eventsOf('note', 'one')),
    ])
    assert.deepEqual(found, [
      { ...event, sequence: 1, step: 1 },
      { ...event, sequence: 1, step: 1 },
    ])
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

  async 'the feed is read in both directions from where one stands'(store) {
    await eightEvents(store)
    assert.deepEqual(numbers(await feed(store, TENANT, { after: 5 })), [6, 7, 8])
    assert.deepEqual(numbers(await feed(store, TENANT, { after: 4, direction: 'descending' })), [3, 2, 1])
    assert.deepEqual(numbers(await feed(store, TENANT, { direction: 'descending', limit: 2 })), [8, 7])
    assert.deepEqual(numbers(await feed(store, TENANT, { after: 8 })), [])
    assert.deepEqual(
      numbers(await feed(store, TENANT, { after: 99, direction: 'descending', limit: 1 })),
      [8],
    )
  },

  async 'the feed is narrowed by type, subject and account'(store) {
    await eightEvents(store)
    assert.deepEqual(numbers(await feed(store, TENANT, { type: 'note.odd', limit: 3 })), [1, 3, 5])
    assert.deepEqual(numbers(await feed(store, TENANT, { subjectId: 'two', after: 3 })), [4, 6, 8])
    assert.deepEqual(
      numbers(await feed(store, TENANT, { visibleToAccount: 'acc_1', direction: 'descending' })),
      [7, 5, 3, 1],
    )
    assert.deepEqual(numbers(await feed(store, TENANT, { visibleToAccount: 'acc_2' })), [])
  },

  async 'a tenant has a feed of its own'(store) {
    await append(store, TENANT, newEvent('e1'), newEvent('e2'))
    await append(store, OTHER, newEvent('e1'))
    await sequencer(store)(TENANT)
    assert.equal((await store.system.unsequenced(OTHER, 5)).length, 1)
    await sequencer(store)(OTHER)
    assert.deepEqual([numbers(await feed(store)), numbers(await feed(store, OTHER))], [[1, 2], [1]])
    assert.equal(await store.transaction(OTHER, (tx) => tx.event('e2')), undefined)
  },

  async 'a reader that follows the feed misses no transaction, in whatever order they commit'(store) {
    // The first to start reads for long and commits late; who follows the feed by sequence must still meet it.
    const slow = store.transaction(TENANT, async (tx) => {
      for (const n of range(1, 40)) await tx.get(notes, `absent_${n}`)
      tx.append(newEvent('slow'))
    })
    const fast = append(store, TENANT, newEvent('fast'))
    const seen: string[] = []
    let after = 0
    const follow = async () => {
      await sequencer(store)(TENANT)
      const news = await feed(store, TENANT, { after })
      seen.push(...ids(news))
      after = news.at(-1)?.sequence ?? after
    }
    await fast
    await follow()
    await slow
    await follow()
    assert.deepEqual([...seen].sort(), ['fast', 'slow'])
    assert.deepEqual(numbers(await feed(store)), [1, 2])
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

  async 'what is forgotten leaves the feed and stays with its subject'(store) {
    await eightEvents(store)
    await store.transaction(TENANT, async (tx) => tx.forgetEvents(400))
    assert.deepEqual(numbers(await feed(store)), [4, 5, 6, 7, 8])
    assert.deepEqual(numbers(await feed(store, TENANT, { after: 1, limit: 2 })), [4, 5])
    assert.deepEqual(
      numbers(await feed(store, TENANT, { direction: 'descending', type: 'note.odd' })),
      [7, 5],
    )
    const {
      event,
      range: kept,
      history,
    } = await store.transaction(TENANT, async (tx) => ({
      event: await tx.event('e3'),
      range: await tx.eventRange(),
      history: numbers(await tx.eventsOf('note', 'one')),
    }))
    assert.deepEqual([event, kept, history], [undefined, { oldest: 4, newest: 8 }, [1, 3, 5, 7]])
  },

  async 'numbers go on after everything was forgotten'(store) {
    await eightEvents(store)
    await store.transaction(TENANT, async (tx) => tx.forgetEvents(10_000))
    assert.equal((await store.transaction(TENANT, (tx) => tx.eventRange())).newest, 8)
    await append(store, TENANT, newEvent('e9', 'one', { recordedAt: 20_000 }))
    await sequencer(store)(TENANT)
    assert.deepEqual(
      (await feed(store, TENANT, { after: 8 })).map(({ id, sequence, step }) => [id, sequence, step]),
      [['e9', 9, 5]],
    )
  },
}
