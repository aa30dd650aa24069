import type { TenantTimer } from '@deskwire/platform'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueTimers } from './due-timers.ts'
import { PendingTenant } from './pending.ts'

type Query = Parameters<typeof dueTimers>[0]
type Words = Readonly<Record<string, number | null>>

const timer = (tenant: string, id: string, dueAt: number): TenantTimer => ({
  tenant,
  id,
  dueAt,
  kind: 'test',
  subjectId: id,
})

const order = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

/** What sorting all that stands and cutting it at the limit gives. */
const dueOf = (standing: Iterable<TenantTimer>, { until, tenant, limit }: Query): readonly TenantTimer[] =>
  [...standing]
    .filter((each) => each.dueAt <= until && (tenant === undefined || each.tenant === tenant))
    .sort((a, b) => a.dueAt - b.dueAt || order(a.id, b.id) || order(a.tenant, b.tenant))
    .slice(0, limit)

/** Decisions on their way into tables, and both told plainly: as a list of rows, and as a list of decisions. */
class Tables {
  readonly #rows = new Map<string, TenantTimer>()
  readonly #said: { readonly tenant: string; readonly seq: number; readonly words: Words }[] = []
  readonly #pendings = new Map<string, PendingTenant>()
  #seq = 0

  get waiting(): number {
    return this.#said.length
  }

  /** Decides timers of a tenant: when each is due, null where it is removed. */
  say(tenant: string, words: Words): void {
    this.#seq += 1
    const pending = this.#pendings.get(tenant) ?? new PendingTenant()
    this.#pendings.set(tenant, pending)
    pending.decide(decision(tenant, this.#seq, words))
    this.#said.push({ tenant, seq: this.#seq, words })
  }

  /** Takes a decision back: it was refused. */
  refuse(position: number): void {
    for (const { tenant, seq, words } of this.#said.splice(position, 1))
      this.#pendings.get(tenant)?.settle(decision(tenant, seq, words))
  }

  /** Brings the oldest decision into the tables. */
  apply(): void {
    const [oldest] = this.#said
    if (!oldest) return
    put(this.#rows, oldest.tenant, oldest.words)
    this.refuse(0)
  }

  standing(): Iterable<TenantTimer> {
    const rows = new Map(this.#rows)
    for (const { tenant, words } of this.#said) put(rows, tenant, words)
    return rows.values()
  }

  /** @param meanwhile - runs when the tables are asked, before or after they are read */
  due(query: Query, meanwhile: { before?: () => void; after?: () => void } = {}) {
    const read = (asked: Query): Promise<readonly TenantTimer[]> => {
      meanwhile.before?.()
      const rows = dueOf(this.#rows.values(), asked)
      meanwhile.after?.()
      return Promise.resolve(rows)
    }
    return dueTimers(query, read, this.#pendings)
  }
}

function put(rows: Map<string, TenantTimer>, tenant: string, words: Words): void {
  for (const [id, dueAt] of Object.entries(words)) {
    if (dueAt === null) rows.delete(`${tenant} ${id}`)
    else rows.set(`${tenant} ${id}`, timer(tenant, id, dueAt))
  }
}

function decision(tenant: string, seq: number, words: Words) {
  const timers = new Map(
    Object.entries(words).map(([id, dueAt]) => {
      if (dueAt === null) return [id, null] as const
      const { tenant: _, ...plain } = timer(tenant, id, dueAt)
      return [id, plain] as const
    }),
  )
  return { seq, written: [], content: new Map(), timers }
}

/** Rows of tenants, and decisions about them. */
function tablesOf(rows: Readonly<Record<string, Words>>, said: readonly (readonly [string, Words])[]) {
  const tables = new Tables()
  for (const [tenant, words] of Object.entries(rows)) tables.say(tenant, words)
  while (tables.waiting > 0) tables.apply()
  for (const [tenant, words] of said) tables.say(tenant, words)
  return tables
}

interface Case {
  readonly name: string
  /** Instants by tenant and id. */
  readonly rows?: Readonly<Record<string, Words>>
  readonly said: readonly (readonly [tenant: string, words: Words])[]
  readonly query?: Partial<Query>
  readonly want: readonly string[]
}

const cases: readonly Case[] = [
  { name: 'one that is decided and not yet in its table', said: [['a', { t: 5 }]], want: ['a t 5'] },
  { name: 'none that is due only later', said: [['a', { t: 11 }]], want: [] },
  { name: 'one that is due at that very instant', said: [['a', { t: 10 }]], want: ['a t 10'] },
  {
    name: 'none that a decision removes',
    rows: { a: { t: 5, u: 6 } },
    said: [['a', { t: null }]],
    want: ['a u 6'],
  },
  { name: 'none that a decision moves later', rows: { a: { t: 5 } }, said: [['a', { t: 50 }]], want: [] },
  {
    name: 'one that a decision moves earlier, once, at its new instant',
    rows: { a: { t: 8, u: 6 } },
    said: [['a', { t: 5 }]],
    want: ['a t 5', 'a u 6'],
  },
  {
    name: 'the last word of several',
    said: [
      ['a', { t: 5 }],
      ['a', { t: null }],
      ['a', { t: 7 }],
    ],
    want: ['a t 7'],
  },
  {
    name: 'a timer of the same id of another tenant, which nothing is decided of',
    rows: { a: { t: 5 }, b: { t: 5 } },
    said: [['a', { t: null }]],
    want: ['b t 5'],
  },
  {
    name: 'those of one instant by id and then by tenant, wherever they are',
    rows: { a: { u: 5 }, b: { t: 5 } },
    said: [
      ['b', { u: 5 }],
      ['a', { t: 5 }],
    ],
    want: ['a t 5', 'b t 5', 'a u 5', 'b u 5'],
  },
  {
    name: 'as many as are asked for, though decisions hide the first ones of the tables',
    rows: { a: { t: 1, u: 2, v: 3, w: 4 } },
    said: [['a', { t: null, u: 60 }]],
    query: { limit: 2 },
    want: ['a v 3', 'a w 4'],
  },
  {
    name: 'the first of all, where there are more in both than are asked for',
    rows: { a: { t: 2, u: 4 } },
    said: [['b', { t: 1, u: 3 }]],
    query: { limit: 3 },
    want: ['b t 1', 'a t 2', 'b u 3'],
  },
  {
    name: 'those of one tenant alone, where one is named',
    rows: { a: { t: 1 }, b: { t: 1 } },
    said: [
      ['a', { u: 2 }],
      ['b', { u: 2 }],
    ],
    query: { tenant: 'b' },
    want: ['b t 1', 'b u 2'],
  },
  {
    name: 'those of a tenant of which nothing is decided',
    rows: { b: { t: 1 } },
    said: [['a', { t: 2 }]],
    query: { tenant: 'b' },
    want: ['b t 1'],
  },
]

const due = (timers: readonly TenantTimer[]): readonly string[] =>
  timers.map(({ tenant, id, dueAt }) => `${tenant} ${id} ${dueAt}`)

describe('due timers', () => {
  it.each(cases)('are $name', async ({ rows = {}, said, query, want }) => {
    const tables = tablesOf(rows, said)
    expect(due(await tables.due({ until: 10, limit: 100, ...query }))).toEqual(want)
  })

  it('are found again where the decision that had hidden one is refused, however often was asked before', async () => {
    const tables = tablesOf({}, [
      ['a', { t: 5 }],
      ['a', { t: 90 }],
      ['a', { u: 80 }],
    ])
    const query = { until: 10, limit: 10 }
    expect([due(await tables.due(query)), due(await tables.due({ ...query, until: 85 }))]).toEqual([
      [],
      ['a u 80'],
    ])
    tables.refuse(1)
    expect(due(await tables.due(query))).toEqual(['a t 5'])
  })

  it.each(['before', 'after'] as const)(
    'are shown once, and none is missed, where decisions come into the tables %s those are read',
    async (when) => {
      const tables = tablesOf({ a: { u: 3 } }, [
        ['a', { t: 5, u: 4 }],
        ['b', { t: 6 }],
      ])
      const applyAll = (): void => {
        while (tables.waiting > 0) tables.apply()
      }
      const found = await tables.due({ until: 10, limit: 10 }, { [when]: applyAll })
      expect(due(found)).toEqual(['a u 4', 'a t 5', 'b t 6'])
    },
  )

  it('are what sorting all that stands gives, whatever is decided, written or refused between two looks', async () => {
    const tenant = fc.constantFrom('a', 'a', 'b')
    const instant = fc.option(fc.nat(9), { nil: null, freq: 4 })
    const words = fc.dictionary(fc.constantFrom('t', 't', 't', 'u', 'v', 'w'), instant, {
      minKeys: 1,
      maxKeys: 3,
    })
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('say' as const), tenant, words }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('refuse' as const), at: fc.nat(9) }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('apply' as const) }) },
      {
        weight: 5,
        arbitrary: fc.record({
          kind: fc.constant('ask' as const),
          until: fc.integer({ min: -1, max: 10 }),
          limit: fc.integer({ min: 1, max: 9 }),
          only: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
          meanwhile: fc.nat(2),
        }),
      },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(tenant, words),
        fc.array(step, { maxLength: 40, size: 'max' }),
        async (rows, steps) => {
          const tables = tablesOf(rows, [])
          for (const each of steps) {
            if (each.kind === 'say') tables.say(each.tenant, each.words)
            else if (each.kind === 'refuse') tables.refuse(each.at % Math.max(1, tables.waiting))
            else if (each.kind === 'apply') tables.apply()
            else {
              const { until, limit, only, meanwhile } = each
              const query = { until, limit, ...(only !== undefined && { tenant: only }) }
              const want = dueOf(tables.standing(), query)
              const before = (): void => {
                for (let i = 0; i < meanwhile; i += 1) tables.apply()
              }
              const found = await tables.due(query, { before })
              expect(found).toEqual(want)
            }
          }
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
