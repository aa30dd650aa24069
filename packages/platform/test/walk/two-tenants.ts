import { operations, type OperationId } from '@deskwire/contract'
import type { Store } from '@deskwire/platform'
import { createSandbox, type Sandbox, type SandboxTenant } from '@deskwire/platform/sandbox'
import { beforeAll, describe, expect, it } from 'vitest'
import { openStream, type SseReader } from '../events/sse-reader.ts'
import { successes } from './successes.ts'
import { World, type Ask, type Got } from './world.ts'

// The reset comes last, and on one side only: what it leaves of the other is what is looked at.
const ids = (Object.keys(operations) as OperationId[]).filter((id) => id !== 'sandbox.reset')

const ID = /\b[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}\b/g

/** Everything that an answer says, its cursor read. */
function saidBy({ status, headers, text, body }: Got): string {
  const cursor: unknown = body?.nextCursor
  const position = typeof cursor === 'string' ? atob(cursor.replaceAll('-', '+').replaceAll('_', '/')) : ''
  return [status, ...[...headers].map((header) => header.join(': ')), text, position].join('\n')
}

// A word that each tenant puts into all that it writes, and that nobody else would.
const marks = { first: 'zanzibarine', other: 'quokkaesque' }
const FREE_TEXT = new Set(['title', 'name', 'body', 'description'])

/** The same value with a word behind each free text. */
function marked(value: unknown, mark: string): unknown {
  if (Array.isArray(value)) return value.map((part) => marked(part, mark))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]: [string, unknown]) => [
      name,
      typeof part === 'string' && FREE_TEXT.has(name) ? `${part} ${mark}` : marked(part, mark),
    ]),
  )
}

/** A world that keeps all that it is told, over one tenant of a sandbox that has more. */
class Witness extends World {
  readonly said: string[] = []
  readonly asks = new Map<OperationId, Ask>()
  readonly #mark: string

  constructor(sandbox: Sandbox, mark: string) {
    super(sandbox)
    this.#mark = mark
  }

  override async send(id: OperationId, ask: Ask = {}): Promise<Got> {
    const got = await super.send(id, { ...ask, body: marked(ask.body, this.#mark) })
    this.said.push(`${id}\n${saidBy(got)}`)
    return got
  }

  /** Ids that it was told, those of its requests excepted. */
  get ids(): Set<string> {
    const found = this.said.join('\n').match(ID) ?? []
    return new Set(found.filter((id) => !id.startsWith('req_')))
  }
}

/** One tenant as a sandbox of its own: its requests bring on its own timers and nobody else's. */
function alone(sandbox: Sandbox, tenant: SandboxTenant): Sandbox {
  return {
    ...sandbox,
    ...tenant,
    async fetch(input, init) {
      await sandbox.platform.runDueTimers(tenant.tenant)
      return sandbox.platform.fetch(new Request(input, init))
    },
  }
}

/** Every operation once, with a stream open all the while, then all lists by pages of one and the whole feed. */
async function walk(world: Witness): Promise<void> {
  const stream = await openStream(world, { query: { after: '0' } })
  for (const id of ids) {
    const ask = await successes[id](world)
    const key = operations[id].idempotency === 'keyed' ? { 'idempotency-key': `walk-${id}` } : {}
    const asked = { ...ask, headers: { ...key, ...ask.headers } }
    world.asks.set(id, asked)
    await world.must(id, asked)
  }
  for (const id of ids.filter(isPaged)) await readOn(world, id)
  world.said.push(...(await readFeed(world, stream)))
}

const isPaged = (id: OperationId): boolean => operations[id].paging

/** The request for a list's page after a cursor, or for its first page, an item each. */
function pageOf(id: OperationId, { query, body, ...ask }: Ask, cursor: string | undefined): Ask {
  const page = { ...(cursor !== undefined && { cursor }) }
  return operations[id].method === 'POST'
    ? { ...ask, body: { ...(body as object), limit: 1, ...page } }
    : { ...ask, query: { ...query, limit: '1', ...page } }
}

/** Reads the first pages of a list, and gives the cursor of the first where there is one. */
async function readOn(world: Witness, id: OperationId): Promise<string | undefined> {
  const ask = world.asks.get(id) ?? {}
  const { nextCursor } = await world.must(id, pageOf(id, ask, undefined))
  if (nextCursor === null) return undefined
  await world.must(id, pageOf(id, ask, nextCursor))
  return nextCursor
}

async function readFeed(world: Witness, stream: SseReader): Promise<string[]> {
  const { items } = await world.must('events.list', { query: { sort: '-sequence', limit: '1' } })
  const said: string[] = []
  for (let event = await stream.event(); event !== undefined; event = await stream.event()) {
    said.push(`events.stream\n${stream.lastEventId} ${JSON.stringify(event)}`)
    if (event.sequence === items[0].sequence) break
  }
  await stream.leave()
  return said
}

/** What was said, without what differs from one run to the next: each id by its kind and the place where it first came up. */
function normalised(said: readonly string[]): readonly string[] {
  const places = new Map<string, string>()
  return said.map((text) =>
    text
      .replaceAll(/\breq_\w+/g, 'req')
      .replaceAll(/\bdw[ks]_(test|live)_\w+/g, 'token')
      .replaceAll(/"hint":"\w+"/g, '"hint"')
      .replaceAll(/"nextCursor":"[^"]*"/g, '"nextCursor"')
      .replaceAll(ID, (id) => {
        const place = places.get(id) ?? `${id.slice(0, 3)} ${places.size}`
        places.set(id, place)
        return place
      }),
  )
}

async function tenantsOver(store: Store, names: readonly ('first' | 'other')[]) {
  const sandbox = await createSandbox({ store, seed: 11 })
  const worlds = new Map<string, Witness>()
  for (const name of names) {
    const tenant: SandboxTenant = name === 'first' ? sandbox : await sandbox.addTenant(name)
    worlds.set(name, new Witness(alone(sandbox, tenant), marks[name]))
  }
  return worlds
}

/** An id like this one that nobody ever had. */
const never = (id: string): string => `${id.slice(0, -6)}zzzzzz`

const renamed = (ask: Ask): Ask => ({
  ...ask,
  ...(ask.path && {
    path: Object.fromEntries(
      Object.entries(ask.path).map(([name, value]) => [name, value.replaceAll(ID, never)]),
    ),
  }),
})

/**
 * Two tenants' full cases over one store, at the same time: neither is told anything of the other, and neither could tell that
 * the other is there.
 * @param openStore - opens an empty store; called twice
 */
export function twoTenants(openStore: () => Store | Promise<Store>): void {
  describe('two tenants at once over one store', () => {
    let first: Witness
    let other: Witness
    let unaccompanied: Witness

    beforeAll(async () => {
      const both = await tenantsOver(await openStore(), ['first', 'other'])
      first = both.get('first') as Witness
      other = both.get('other') as Witness
      await Promise.all([walk(first), walk(other)])
      const one = await tenantsOver(await openStore(), ['other'])
      unaccompanied = one.get('other') as Witness
      await walk(unaccompanied)
    })

    it('are told no id of each other, in any answer, header, event, stream or cursor', () => {
      const told = [first.ids, other.ids] as const
      expect(told[0].size).toBeGreaterThan(500)
      expect(told[1].size).toBeGreaterThan(500)
      expect([...told[0].intersection(told[1])]).toEqual([])
    })

    it('are told no text of each other', () => {
      const texts = { first: first.said.join('\n'), other: other.said.join('\n') }
      expect(texts.first).toContain(marks.first)
      expect(texts.other).toContain(marks.other)
      expect(texts.first).not.toContain(marks.other)
      expect(texts.other).not.toContain(marks.first)
    })

    it('get the same answers as if alone: no count, order, hit or number tells of the other', () => {
      expect(normalised(other.said)).toEqual(normalised(unaccompanied.said))
    })

    const named = ids.filter((id) => operations[id].pathParameters.length > 0)
    it.each(named)('%s on what is the other’s answers as on what never was', async (id) => {
      const ask = first.asks.get(id) as Ask
      const theirs = await other.send(id, { ...ask, token: other.token })
      const nothing = await other.send(id, { ...renamed(ask), token: other.token })
      const plain = ({ text }: Got) => text.replaceAll(/\breq_\w+/g, 'req')
      expect([theirs.status, plain(theirs)]).toEqual([nothing.status, plain(nothing)])
      expect(theirs.status, theirs.text).toBe(404)
    })

    // A list below a path is bound to its id, which is not found.
    it.each(ids.filter((id) => isPaged(id) && !named.includes(id)))(
      '%s refuses a cursor of the other',
      async (id) => {
        first.asks.set(id, await successes[id](first))
        const cursor = await readOn(first, id)
        expect(cursor).toBeDefined()
        const got = await other.send(id, pageOf(id, other.asks.get(id) ?? {}, cursor))
        expect(got.body).toMatchObject({ status: 422, type: expect.stringMatching(/invalid-cursor$/) })
      },
    )

    it('find nothing by what the other has written, and nothing that refers to it', async () => {
      const asks = [...first.asks].filter(([id, ask]) => {
        const given = JSON.stringify([ask.query, ask.body])
        return operations[id].pathParameters.length === 0 && (given.match(ID)?.length ?? 0) > 0
      })
      expect(asks.length).toBeGreaterThan(5)
      for (const [id, { headers: _, ...ask }] of asks) {
        const got = await other.send(id, { ...ask, token: other.token })
        const isEmpty = got.status === 200 && Array.isArray(got.body.items) && got.body.items.length === 0
        expect(isEmpty || got.status === 422, `${id} answered ${got.status}: ${got.text}`).toBe(true)
      }
      const { body } = first.asks.get('tickets.create') as Ask
      const { title } = body as { title: string }
      for (const id of ['tickets.search', 'knowledge.search'] as const) {
        const got = await other.must(id, {
          body: { ...(other.asks.get(id)?.body as object), query: `${title} ${marks.first}` },
        })
        expect(JSON.stringify(got)).not.toContain(marks.first)
      }
    })

    it('are told nothing by any of these refusals', () => {
      expect([...first.ids.intersection(other.ids)]).toEqual([])
      expect(other.said.join('\n')).not.toContain(marks.first)
    })

    it('outlive each other’s reset', async () => {
      const count = async () =>
        (await other.must('events.list', { query: { limit: '1', sort: '-sequence' } })).items
      const before = await count()
      await first.must('sandbox.reset', { body: { seed: 3 } })
      expect(await count()).toEqual(before)
      expect((await other.send('tickets.list')).body.items.length).toBeGreaterThan(0)
    })
  })
}
