import { UniqueKeyError, type Store, type Stored, type Transaction } from '@deskwire/platform'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { add, event, insert, row, rows, sequences, TENANT, upTo, type Row } from './rows.ts'
import { sqliteFiles } from './sqlite-files.ts'

type Step =
  /** Makes one side of a pair, where the other is not there. */
  | { readonly do: 'make'; readonly pair: number; readonly side: Side; readonly code: string | null }
  /** Removes one side, and makes documents of its own in its stead. */
  | {
      readonly do: 'remove'
      readonly pair: number
      readonly side: Side
      readonly code: string | null
      readonly much: number
    }
  /** Counts one more, once for each key if there is one. */
  | { readonly do: 'count'; readonly counter: number; readonly key: number | null }
  | { readonly do: 'schedule' }
  /** Takes the timers that are due. */
  | { readonly do: 'take' }
type Side = 'left' | 'right'

const COUNTERS = upTo(5)
const counterId = (counter: number): string => `counter ${counter}`
const sideId = (side: Side, pair: number): string => `${side} ${pair}`

const pair = fc.nat(11)
const side = fc.constantFrom<Side>('left', 'right')
const code = fc.constantFrom(null, null, null, null, null, null, 'x', 'y', 'z')
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('make' as const), pair, side, code }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('remove' as const),
      pair,
      side,
      code,
      much: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 200),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('count' as const),
      counter: fc.constantFrom(...COUNTERS),
      key: fc.option(fc.nat(60), { freq: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'schedule' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'take' }) },
)
const walker = fc.record({
  step,
  /** Turns of the event loop between what a body reads and what it writes. */
  turns: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(11) }),
  /** Whether it goes by the second store. */
  isElsewhere: fc.constantFrom(false, false, false, false, false, true),
})

/** What has changed, in words; undefined where nothing has. */
type Change = string | undefined
type Pause = () => Promise<void>

async function make(tx: Transaction, given: Extract<Step, { do: 'make' }>, pause: Pause): Promise<Change> {
  const id = sideId(given.side, given.pair)
  const other = await tx.get(rows, sideId(given.side === 'left' ? 'right' : 'left', given.pair))
  await pause()
  if (other || (await tx.get(rows, id))) return undefined
  tx.insert(rows, id, row(1, { code: given.code }))
  return `made ${id}`
}

async function remove(
  tx: Transaction,
  given: Extract<Step, { do: 'remove' }>,
  pause: Pause,
  name: string,
): Promise<Change> {
  const id = sideId(given.side, given.pair)
  const stored = await tx.get(rows, id)
  await pause()
  if (!stored) return undefined
  tx.remove(rows, stored as Stored<Row>)
  for (const n of upTo(given.much)) tx.insert(rows, `${name} ${n}`, row(n, { code: `${name} ${n}` }))
  if (given.code !== null) tx.insert(rows, name, row(0, { code: given.code }))
  return `removed ${id}`
}

async function count(
  tx: Transaction,
  { counter, key }: Extract<Step, { do: 'count' }>,
  pause: Pause,
): Promise<Change> {
  const before = key === null ? undefined : await tx.get(rows, `key ${key}`)
  await pause()
  if (before) return undefined
  if (key !== null) tx.insert(rows, `key ${key}`, row(0))
  await add(tx, counterId(counter))
  return key === null ? 'counted' : `counted for ${key}`
}

/** Makes the change of one body; it is told of by an event. */
async function changeBy(
  store: Store,
  name: string,
  body: (tx: Transaction) => Promise<Change>,
): Promise<readonly string[]> {
  try {
    const change = await store.transaction(TENANT, async (tx) => {
      const said = await body(tx)
      if (said !== undefined) tx.append(event(`evt_${name}`))
      return said
    })
    return change === undefined ? [] : [change]
  } catch (error) {
    if (error instanceof UniqueKeyError) return []
    throw error
  }
}

async function takeDue(store: Store, name: string, pause: Pause): Promise<readonly string[]> {
  const changes: string[] = []
  for (const { id, dueAt } of await store.system.dueTimers({ until: 9, limit: 5 })) {
    const taken = await changeBy(store, `${name} ${id}`, async (tx) => {
      const found = await tx.takeTimer(id, dueAt)
      await pause()
      return found && `took ${id}`
    })
    changes.push(...taken)
  }
  return changes
}

/** @returns what was changed, and is durable */
function go(store: Store, given: Step, name: string, turns: number): Promise<readonly string[]> {
  const pause = async (): Promise<void> => {
    for (let i = 0; i < turns; i += 1) await new Promise((resolve) => setImmediate(resolve))
  }
  if (given.do === 'take') return takeDue(store, name, pause)
  return changeBy(store, name, async (tx) => {
    if (given.do === 'make') return make(tx, given, pause)
    if (given.do === 'remove') return remove(tx, given, pause, name)
    if (given.do === 'count') return count(tx, given, pause)
    tx.schedule({ id: name, kind: 'k', subjectId: 's', dueAt: 5 })
    await pause()
    return `set ${name}`
  })
}

const WALKERS = 30
const ROUNDS = 40

/** Has many bodies run at once, again and again. */
async function walk(stores: readonly [Store, Store], seed: number): Promise<readonly string[]> {
  const [first, second] = stores
  for (const each of COUNTERS) await insert(first, counterId(each), row(0))
  const walkers = fc.sample(walker, { seed, numRuns: WALKERS * ROUNDS })
  const changes: string[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const together = walkers.slice(round * WALKERS, (round + 1) * WALKERS)
    const made = await Promise.all(
      together.map(({ step: each, turns, isElsewhere }, i) =>
        go(isElsewhere ? second : first, each, `w${round}_${i}`, turns),
      ),
    )
    changes.push(...made.flat())
    // Has what is decided so far come into the tables.
    if (round % 5 === 4) await first.system.head(TENANT)
  }
  return changes
}

const startingWith = (words: readonly string[], start: string): string[] =>
  words.filter((each) => each.startsWith(start)).map((each) => each.slice(start.length))

/** Where each stands as often as it was said. */
function tally(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1)
  return counts
}

/** What must be there after changes, each of which was done once. */
function expected(changes: readonly string[]) {
  const removed = tally(startingWith(changes, 'removed '))
  const sides = [...tally(startingWith(changes, 'made '))]
    .map(([id, made]) => ({ id, left: made - (removed.get(id) ?? 0) }))
    .filter(({ left }) => left !== 0)
  const taken = tally(startingWith(changes, 'took '))
  return {
    sides: sides.map(({ id, left }) => `${id}: ${left}`).sort(),
    keys: startingWith(changes, 'counted for ').sort(),
    counted: startingWith(changes, 'counted').length,
    timers: startingWith(changes, 'set ')
      .filter((id) => !taken.has(id))
      .sort(),
    events: upTo(changes.length),
    sharedCodes: 0,
  }
}

async function found(store: Store) {
  const all = await store.transaction(
    TENANT,
    (tx) => tx.query(rows, { index: 'n', prefix: ['g'], limit: 20_000 }),
    { readOnly: true },
  )
  const ids = all.map(({ id }) => id)
  const codes = all.flatMap(({ value }) => value.code ?? [])
  const timers = await store.system.dueTimers({ until: 9, limit: 10_000 })
  return {
    sides: ids
      .filter((id) => /^(?:left|right) /.test(id))
      .map((id) => `${id}: 1`)
      .sort(),
    keys: startingWith(ids, 'key ').sort(),
    counted: all.filter(({ id }) => id.startsWith('counter ')).reduce((sum, { value }) => sum + value.n, 0),
    timers: timers.map(({ id }) => id).sort(),
    events: await sequences(store),
    sharedCodes: codes.length - new Set(codes).size,
  }
}

const files = sqliteFiles()

it.each([
  { name: 'one store', isShared: false },
  { name: 'two stores on one file', isShared: true },
])('many bodies at once lose nothing and do nothing twice, over $name', async ({ isShared }) => {
  const path = await files.newPath()
  const { store } = await files.open({ path })
  const second = isShared ? (await files.open({ path })).store : store
  const changes = await walk([store, second], 7)
  // A walk on which little happens proves little.
  for (const kind of ['made', 'removed', 'counted', 'set', 'took'])
    expect(startingWith(changes, kind).length).toBeGreaterThan(20)
  const want = expected(changes)
  const taken = startingWith(changes, 'took ')
  expect(taken).toHaveLength(new Set(taken).size)
  // One store hears of what the other has written a little later.
  for (const each of [store, second])
    await expect.poll(() => found(each), { interval: 20, timeout: 5_000 }).toEqual(want)
  const pairs = want.sides.map((each) => each.replace(/^\w+ /, ''))
  expect(pairs).toHaveLength(new Set(pairs).size)
})
