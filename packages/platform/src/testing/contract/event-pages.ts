import assert from 'node:assert/strict'
import type { NewEvent, SequencedEvent } from '../../events/event.ts'
import { createIdSource } from '../../ids/typeid.ts'
import type { EventQuery, Store, Transaction } from '../../ports/store.ts'
import { createSeededRandom } from '../../sandbox/seeded-random.ts'
import { append, ids, newEvent, numbers, OTHER, range, sequencer, TENANT, type StoreChecks } from './check.ts'

const TYPES = ['note.changed', 'note.changed', 'note.odd', 'note.even', 'note'] as const
const ACCOUNTS = [null, null, 'acc_1', 'acc_2'] as const
const SUBJECTS = ['one', 'two', 'three'] as const

interface History {
  /** What the feed must hold. */
  readonly feed: readonly SequencedEvent[]
  /** Ids that were made in between and given to no event. */
  readonly unused: readonly string[]
}

/**
 * Commits of one to a few dozens of events. Each two are made side by side, so that their ids interleave; subject, account and
 * instant change now and then within a commit.
 */
function commits(): {
  readonly commits: readonly (readonly NewEvent[])[]
  readonly unused: readonly string[]
} {
  const random = createSeededRandom(20261121)
  const below = (n: number): number => (random(new Uint8Array(1))[0] ?? 0) % n
  const source = createIdSource(random)
  const unused: string[] = []
  let [made, nowMs] = [0, 1_795_000_000_000]
  const next = (subject: string): NewEvent => {
    made += 1
    nowMs += below(12) === 0 ? 9 : 0
    if (below(9) === 0) unused.push(source.next('evt', nowMs))
    return newEvent(source.next('evt', nowMs), subject, {
      type: made % 83 === 0 ? 'note.rare' : (TYPES[below(TYPES.length)] as string),
      visibleToAccount: ACCOUNTS[below(ACCOUNTS.length)] ?? null,
      recordedAt: Math.floor(made / 10) * 100,
    })
  }
  const written = range(1, 24).flatMap((n) => {
    const pair: NewEvent[][] = [[], []]
    for (let i = n === 12 ? 70 : 1 + below(9); i > 0; i -= 1)
      for (const commit of pair) {
        const before = commit.at(-1)?.subject.id ?? SUBJECTS[below(2)]
        commit.push(next((below(8) === 0 ? SUBJECTS[below(3)] : before) as string))
      }
    return pair
  })
  // The last one stays whatever is forgotten, and is one of several.
  const last = range(1, 4).map(() => newEvent(source.next('evt', nowMs), 'one', { recordedAt: 9_000 }))
  return { commits: [...written, last], unused }
}

async function write(store: Store): Promise<History> {
  const { commits: written, unused } = commits()
  for (const events of written) await append(store, TENANT, ...events)
  await sequencer(store)(TENANT)
  const steps = new Map<string, number>()
  const feed = written.flat().map((event, i) => {
    const step = (steps.get(event.subject.id) ?? 0) + 1
    steps.set(event.subject.id, step)
    return { ...event, sequence: i + 1, step }
  })
  return { feed, unused }
}

/** What a page holds, found by looking at every event. */
function expected(feed: readonly SequencedEvent[], page: EventQuery): readonly SequencedEvent[] {
  const { after, direction, type, subjectId, visibleToAccount, limit } = page
  const ascending = direction === 'ascending'
  const found = feed.filter(
    ({ sequence, ...event }) =>
      (after === undefined || (ascending ? sequence > after : sequence < after)) &&
      (type === undefined || event.type === type) &&
      (subjectId === undefined || event.subject.id === subjectId) &&
      (visibleToAccount === undefined || event.visibleToAccount === visibleToAccount),
  )
  return (ascending ? found : found.reverse()).slice(0, limit)
}

async function comparePages(
  tx: Transaction,
  feed: readonly SequencedEvent[],
  pages: readonly EventQuery[],
): Promise<void> {
  for (const page of pages)
    assert.deepEqual(numbers(await tx.events(page)), numbers(expected(feed, page)), JSON.stringify(page))
}

/** Each value of one with each of the other. */
const each = <Left, Right>(left: readonly Left[], right: readonly Right[]): (Left & Right)[] =>
  left.flatMap((a) => right.map((b) => ({ ...a, ...b })))

const directions = [{ direction: 'ascending' }, { direction: 'descending' }] as const

/** Every filter alone and with each of the others. */
const filters = each(
  each(
    [{}, { subjectId: 'one' }, { subjectId: 'three' }, { subjectId: 'none' }],
    [{}, { visibleToAccount: 'acc_1' }, { visibleToAccount: 'acc_3' }],
  ),
  [{}, ...['note.changed', 'note.even', 'note', 'note.rare', 'rare'].map((type) => ({ type }))],
)

/** Events that were appended together: a store may keep them in one row, and nobody who reads them can tell. */
export const eventPageChecks: StoreChecks = {
  async 'a page begins and ends anywhere, also between events of one commit'(store) {
    const { feed } = await write(store)
    const last = feed.length
    const starts = [undefined, 0, ...range(1, last).filter((n) => n % 5 === 0), last, last + 9]
    const pages = each(
      each(
        starts.map((after) => (after === undefined ? {} : { after })),
        directions,
      ),
      [{ limit: 1 }, { limit: 7 }, { limit: 60 }],
    )
    await store.transaction(TENANT, async (tx) => {
      assert.deepEqual(await tx.events({ direction: 'ascending', limit: last + 1 }), feed)
      await comparePages(tx, feed, pages)
    })
  },

  async 'filters find each event that they are for, and no other of its commit'(store) {
    const { feed } = await write(store)
    const middle = Math.floor(feed.length / 2)
    const pages = each(each(filters, directions), [
      { limit: feed.length },
      { limit: 3 },
      { limit: 20, after: middle },
    ])
    await store.transaction(TENANT, async (tx) => comparePages(tx, feed, pages))
  },

  async 'each event is found by its id, whatever ids stand beside it'(store) {
    const { feed, unused } = await write(store)
    await store.transaction(TENANT, async (tx) => {
      for (const event of feed) assert.deepEqual(await tx.event(event.id), event)
      for (const id of [...unused, 'evt_', 'e', '', `${feed[0]?.id}0`, `${feed[0]?.id.slice(0, -1)}`])
        assert.equal(await tx.event(id), undefined)
    })
    const [first] = ids(feed)
    assert.equal(await store.transaction(OTHER, (tx) => tx.event(first as string)), undefined)
  },

  async 'an event that names another is not taken for it'(store) {
    const source = createIdSource(createSeededRandom(3))
    const [a, b, c] = range(1, 3).map(() => source.next('evt', 1_795_000_000_000)) as [string, string, string]
    const caused = newEvent(a, 'one', { causedBy: { type: 'event', id: b }, data: { id: c } })
    await append(store, TENANT, caused, newEvent(c, 'one'))
    await sequencer(store)(TENANT)
    await store.transaction(TENANT, async (tx) => {
      assert.deepEqual(
        [(await tx.event(a))?.sequence, await tx.event(b), (await tx.event(c))?.sequence],
        [1, undefined, 2],
      )
    })
  },

  async 'events of one commit come back each as it went in'(store) {
    const source = createIdSource(createSeededRandom(4))
    const actor = { type: 'agent', id: 'agt', onBehalfOf: 'ins' } as const
    const fields: readonly Partial<NewEvent>[] = [
      { actor, causedBy: { type: 'request', id: 'req' }, content: { body: 'cnt_1' } },
      { schemaVersion: 2, occurredAt: 5, data: { text: 'line\nline "quoted" 中\u2028' } },
      { actor, causedBy: null, visibleToAccount: 'acc_1' },
      { actor: { ...actor }, data: {}, type: 'note.other' },
      { occurredAt: 0, schemaVersion: 3, visibleToAccount: null },
    ]
    const events = fields.map((each) => newEvent(source.next('evt', 1_795_000_000_000), 'one', each))
    await append(store, TENANT, ...events)
    await sequencer(store)(TENANT)
    const want = events.map((event, i) => ({ ...event, sequence: i + 1, step: i + 1 }))
    await store.transaction(TENANT, async (tx) => {
      assert.deepEqual(await tx.eventsOf('note', 'one'), want)
      assert.deepEqual(await tx.events({ direction: 'descending', limit: 9 }), want.toReversed())
      for (const [i, { id }] of events.entries()) assert.deepEqual(await tx.event(id), want[i])
    })
  },

  async 'what is forgotten may end between events of one commit'(store) {
    const { feed } = await write(store)
    const last = feed.length
    for (const recordedBefore of [700, 1_000, 2_300, 1_500, 1_000_000]) {
      await store.transaction(TENANT, async (tx) => tx.forgetEvents(recordedBefore))
      await store.transaction(TENANT, async (tx) => {
        const { oldest, newest } = await tx.eventRange()
        const young = feed.findIndex(({ recordedAt }) => recordedAt >= Math.max(recordedBefore, 0))
        if (recordedBefore !== 1_500) assert.equal(oldest, young === -1 ? last : young + 1)
        assert.equal(newest, last)
        const kept = feed.slice(oldest - 1)
        const pages = each(each(filters.slice(0, 8), directions), [
          { limit: last },
          { limit: 2, after: oldest - 3 },
          { limit: 2, after: oldest + 1 },
        ])
        await comparePages(tx, kept, pages)
        assert.equal(await tx.event(feed[oldest - 2]?.id ?? ''), undefined)
        assert.deepEqual(await tx.event(feed[oldest - 1]?.id ?? ''), feed[oldest - 1])
        assert.deepEqual(
          numbers(await tx.eventsOf('note', 'one')),
          numbers(feed.filter(({ subject }) => subject.id === 'one')),
        )
      })
    }
    await append(store, TENANT, newEvent('later', 'one', { recordedAt: 2_000_000 }))
    await sequencer(store)(TENANT)
    const steps = await store.system.lastSteps(TENANT, ['note/one', 'note/two', 'other/one'])
    const count = (id: string): number => feed.filter(({ subject }) => subject.id === id).length
    assert.deepEqual([...steps.values()], [count('one') + 1, count('two'), 0])
  },

  async 'what is dropped with its tenant is found by no filter of the next'(store) {
    await write(store)
    await store.system.drop(TENANT)
    await append(store, TENANT, newEvent('e1', 'one', { type: 'note.odd' }))
    await sequencer(store)(TENANT)
    await store.transaction(TENANT, async (tx) => {
      for (const type of ['note.odd', 'note.rare'])
        assert.equal(
          (await tx.events({ direction: 'ascending', type, limit: 9 })).length,
          type === 'note.odd' ? 1 : 0,
        )
    })
  },
}
