import {
  createMemoryStore,
  createSequencer,
  UniqueKeyError,
  type Store,
  type Stored,
  type Transaction,
} from '@deskwire/platform'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describePostgres, postgresSchemas } from '../postgres.ts'
import { event, row, rows, type Row } from './rows.ts'
import { sqliteFiles } from './sqlite-files.ts'

type Step =
  | { readonly do: 'read'; readonly id: string }
  /** Writes one more than the sum of what the body has read so far, so that whatever it saw wrongly goes on. */
  | { readonly do: 'write'; readonly id: string; readonly code: string | null }
  | { readonly do: 'remove'; readonly id: string }
  /** Counts a group whose every writer also writes its guard. */
  | { readonly do: 'count' }
  | { readonly do: 'join'; readonly id: string }
  | { readonly do: 'schedule'; readonly id: string; readonly dueAt: number }
  | { readonly do: 'take'; readonly id: string; readonly dueAt: number }
  | { readonly do: 'keep'; readonly id: string }
  | { readonly do: 'erase'; readonly id: string }

const ids = fc.constantFrom('a', 'b', 'c', 'd')
const timers = fc.record({ id: fc.constantFrom('t', 'u'), dueAt: fc.constantFrom(1, 2) })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: ids.map((id): Step => ({ do: 'read', id })) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      id: ids,
      code: fc.constantFrom(null, null, 'x', 'y'),
    }),
  },
  { weight: 2, arbitrary: ids.map((id): Step => ({ do: 'remove', id })) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'count' }) },
  { weight: 1, arbitrary: ids.map((id): Step => ({ do: 'join', id: `member_${id}` })) },
  { weight: 2, arbitrary: timers.map((timer): Step => ({ do: 'schedule', ...timer })) },
  { weight: 2, arbitrary: timers.map((timer): Step => ({ do: 'take', ...timer })) },
  { weight: 1, arbitrary: ids.map((id): Step => ({ do: 'keep', id })) },
  { weight: 1, arbitrary: ids.map((id): Step => ({ do: 'erase', id })) },
)
const programs = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 12 })

const GUARD = 'guard'

async function put(tx: Transaction, id: string, value: Row): Promise<void> {
  const stored = await tx.get(rows, id)
  if (stored) tx.replace(rows, stored, value)
  else tx.insert(rows, id, value)
}

/**
 * Runs the steps of one body; what it has seen is its result.
 * @param lived - what it has seen the first time
 */
async function play(
  tx: Transaction,
  name: string,
  steps: readonly Step[],
  lived?: readonly unknown[] | null,
): Promise<readonly unknown[]> {
  const seen: unknown[] = []
  const tried = new Set<string>()
  let sum = 0
  for (const each of steps) {
    if (each.do === 'read') {
      const n = (await tx.get(rows, each.id))?.value.n ?? null
      sum += n ?? 0
      seen.push(n)
    } else if (each.do === 'write') await put(tx, each.id, row((sum % 1_000) + 1, { code: each.code }))
    else if (each.do === 'remove') {
      const stored = await tx.get(rows, each.id)
      if (stored) tx.remove(rows, stored as Stored<Row>)
    } else if (each.do === 'count') {
      await tx.get(rows, GUARD)
      seen.push((await tx.query(rows, { index: 'n', prefix: ['members'], limit: 100 })).map(({ id }) => id))
    } else if (each.do === 'join') {
      await put(tx, GUARD, row(((await tx.get(rows, GUARD))?.value.n ?? 0) + 1, { group: 'guards' }))
      await put(tx, each.id, row(1, { group: 'members' }))
    } else if (each.do === 'schedule')
      tx.schedule({ id: each.id, kind: 'k', subjectId: 's', dueAt: each.dueAt })
    else if (each.do === 'take') {
      if (tried.has(each.id)) continue
      tried.add(each.id)
      // That there is none to take is no promise of the store: somebody may set it before this commits. Who found none takes none.
      const isMissed = lived?.[seen.length] === null
      seen.push(isMissed ? null : ((await tx.takeTimer(each.id, each.dueAt))?.id ?? null))
    } else if (each.do === 'keep') tx.putContent({ contentId: each.id, value: name, salt: '00' })
    else tx.eraseContent(each.id)
  }
  tx.append(event(name, 'one'))
  return seen
}

/** Everything that is left in the end. */
const whatIsLeft = (store: Store, tenant: string) =>
  store.transaction(tenant, async (tx) => ({
    rows: (await tx.query(rows, { index: 'n', prefix: [], limit: 100 })).map(({ id, value }) => ({
      id,
      ...value,
    })),
    codes: (await tx.query(rows, { index: 'code', prefix: [], limit: 100 })).map(({ key }) => key),
    content: [...(await tx.content(['a', 'b', 'c', 'd'])).values()],
    timers: (await store.system.dueTimers({ until: 9, tenant, limit: 9 })).map(({ id, dueAt }) => [
      id,
      dueAt,
    ]),
  }))

let tenants = 0

/**
 * Runs bodies at once, over one store or several that share their data, then one after another in the order in which their events
 * stand in the feed, over a memory store: each must have seen the same, and the same must be left.
 */
async function compare(stores: readonly Store[], program: readonly (readonly Step[])[]): Promise<void> {
  tenants += 1
  const tenant = `tnt_serial_${tenants}`
  const first = stores[0] as Store
  const outcomes = await Promise.all(
    program.map(async (steps, i) => {
      const store = stores[i % stores.length] as Store
      try {
        return { seen: await store.transaction(tenant, (tx) => play(tx, `evt_${i}`, steps)) }
      } catch (error) {
        if (error instanceof UniqueKeyError) return { seen: null }
        throw error
      }
    }),
  )
  await createSequencer(first, { holder: 'a', now: Date.now })(tenant)
  const feed = await first.transaction(tenant, (tx) => tx.events({ direction: 'ascending', limit: 100 }))
  expect(feed.map(({ sequence }) => sequence)).toEqual(feed.map((_, i) => i + 1))
  const committed = outcomes.flatMap(({ seen }, i) => (seen ? [`evt_${i}`] : []))
  expect(feed.map(({ id }) => id).sort()).toEqual(committed.sort())

  const model = createMemoryStore()
  for (const { id } of feed) {
    const i = Number(id.slice(4))
    const seen = await model.transaction(tenant, (tx) => play(tx, id, program[i] ?? [], outcomes[i]?.seen))
    expect({ body: i, seen: outcomes[i]?.seen }).toEqual({ body: i, seen })
  }
  for (const store of stores) expect(await whatIsLeft(store, tenant)).toEqual(await whatIsLeft(model, tenant))
}

/** A key goes on to another document while its holder is being removed, and that one lets go of it in the same turn. */
const keyInPassing: readonly (readonly Step[])[] = [
  [{ do: 'write', id: 'c', code: null }],
  [{ do: 'write', id: 'a', code: 'y' }],
  [
    { do: 'write', id: 'd', code: null },
    { do: 'remove', id: 'a' },
  ],
  [{ do: 'read', id: 'd' }],
  [{ do: 'write', id: 'd', code: 'y' }],
]

const holds = (stores: readonly Store[], numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(programs, (program) => compare(stores, program)),
    { numRuns: numRuns + 20, examples: Array.from({ length: 20 }, () => [keyInPassing]) },
  )

const title = 'bodies that run at once see and leave what they would one after another'

describe('memory', () => {
  it(title, () => holds([createMemoryStore()], 200))
})

describe('SQLite', () => {
  const files = sqliteFiles()
  it(title, async () => holds([(await files.open()).store], 200))
})

describePostgres('PostgreSQL', () => {
  const schemas = postgresSchemas('serial')
  it(title, async () => holds([(await schemas.open()).store], 60))

  it(`${title}, on two servers`, async () => {
    const schema = schemas.newSchema()
    const servers = await Promise.all([schemas.open({ schema }), schemas.open({ schema })])
    await holds(
      servers.map(({ store }) => store),
      60,
    )
  })
})
