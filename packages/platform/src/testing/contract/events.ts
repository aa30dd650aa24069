import assert from 'node:assert/strict'
import type { Store } from '../../ports/store.ts'
import {
  append,
  feed,
  ids,
  newEvent,
  notes,
  numbers,
  OTHER,
  range,
  sequencer,
  TENANT,
  type StoreChecks,
} from './check.ts'

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

/** Events with their places: the feed is contiguous, complete, and each event stands in it once. */
export const eventChecks: StoreChecks = {
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
