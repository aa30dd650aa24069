import { describe, expect, it } from 'vitest'
import { LIST, ok, problem, scripted } from '../test/scripted.ts'
import type { ClientOptions } from './client-options.ts'
import { createPaged, type Paged } from './paged.ts'

interface Row {
  readonly id: string
}

/** A list whose cursors are offsets, so that an insert at the front shifts every later page: the worst a server can do. */
function shifting(ids: string[], pageSize: number, given: Partial<ClientOptions> = {}) {
  return scripted(
    [
      ({ url }) => {
        const from = Number(new URL(url).searchParams.get('cursor') ?? 0)
        const end = from + pageSize
        const items = ids.slice(from, end).map((id) => ({ id }))
        return ok({ items, nextCursor: end < ids.length ? String(end) : null })
      },
    ],
    given,
  )
}

async function idsOf(list: AsyncIterable<Row>): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of list) ids.push(id)
  return ids
}

const letters = (text: string) => [...text]

describe('a list', () => {
  it('sends nothing before it is read, and nothing beyond what is read', async () => {
    const { transport, seen } = shifting(letters('abcdef'), 2)
    const list: Paged<Row> = createPaged(transport, LIST, { query: { status: 'open' } }, { actAs: 'con_1' })
    expect(seen).toEqual([])
    expect(await list.first()).toEqual({ id: 'a' })
    expect(seen).toHaveLength(1)
    expect((await list.toArray({ max: 3 })).map(({ id }) => id).join('')).toBe('abc')
    expect(seen).toHaveLength(3)
    expect(await list.toArray({ max: 0 })).toEqual([])
    expect(seen).toHaveLength(3)
  })

  it('keeps filters and options on every page', async () => {
    const { transport, seen } = shifting(letters('abcde'), 2)
    expect(
      (await idsOf(createPaged(transport, LIST, { query: { status: 'open' } }, { actAs: 'con_1' }))).join(''),
    ).toBe('abcde')
    expect(seen.map(({ url, headers }) => [new URL(url).search, headers.get('deskwire-act-as')])).toEqual([
      ['?status=open', 'con_1'],
      ['?status=open&cursor=2', 'con_1'],
      ['?status=open&cursor=4', 'con_1'],
    ])
  })

  it('gives its pages with their answers', async () => {
    const { transport } = shifting(letters('abc'), 2)
    const pages: unknown[] = []
    for await (const { items, nextCursor, response } of createPaged<Row>(transport, LIST, {}).pages()) {
      pages.push([items.map(({ id }) => id), nextCursor, response.requestId])
    }
    expect(pages).toEqual([
      [['a', 'b'], '2', 'req_ok'],
      [['c'], null, 'req_ok'],
    ])
  })

  it('of nothing is empty', async () => {
    const { transport } = shifting([], 2)
    const list = createPaged<Row>(transport, LIST, {})
    expect([await list.first(), await list.toArray({ max: 9 })]).toEqual([undefined, []])
  })

  it('gives no item twice when rows are inserted between pages', async () => {
    const ids = letters('abcdef')
    const { transport } = shifting(ids, 2)
    const given: string[] = []
    for await (const { id } of createPaged<Row>(transport, LIST, {})) {
      given.push(id)
      if (id === 'b') ids.unshift('z')
    }
    expect(given.join('')).toBe('abcdef')
  })

  it('gives items without an id as they come', async () => {
    const { transport } = scripted([
      ok({ items: [1, 1, { id: 2 }], nextCursor: 'n' }),
      ok({ items: [1], nextCursor: null }),
    ])
    expect(await createPaged(transport, LIST, {}).toArray({ max: 9 })).toEqual([1, 1, { id: 2 }, 1])
  })

  it('keeps its place through a 429 in the middle', async () => {
    const { transport, sleeps } = scripted([
      ok({ items: [{ id: 'a' }], nextCursor: 'n' }),
      problem(429, 'rate-limited', { 'retry-after': '3' }),
      ok({ items: [{ id: 'b' }], nextCursor: null }),
    ])
    expect((await idsOf(createPaged<Row>(transport, LIST, {}))).join('')).toBe('ab')
    expect(sleeps).toEqual([3000])
  })

  it.each([
    { name: 'no items', data: { nextCursor: null } },
    { name: 'no cursor', data: { items: [] } },
    { name: 'an empty cursor', data: { items: [], nextCursor: '' } },
  ])('with $name is an invalid response', async ({ data }) => {
    const { transport } = scripted([ok(data)])
    await expect(createPaged(transport, LIST, {}).first()).rejects.toMatchObject({
      name: 'InvalidResponseError',
      fault: 'shape',
      status: 200,
    })
  })

  it('whose cursor leads to itself ends', async () => {
    const { transport, seen } = scripted([ok({ items: [{ id: 'a' }], nextCursor: 'n' })])
    await expect(createPaged(transport, LIST, {}).toArray({ max: 9 })).rejects.toMatchObject({
      fault: 'shape',
    })
    expect(seen).toHaveLength(2)
  })
})

describe('a resume token', () => {
  it.each([1, 2, 3, 4, 5])('goes on in another process after %i items', async (count) => {
    const ids = letters('abcde')
    const list = createPaged<Row>(shifting(ids, 2).transport, LIST, {})
    expect(list.resumeToken).toBeUndefined()
    const before = (await list.toArray({ max: count })).map(({ id }) => id)
    const after = await idsOf(
      createPaged<Row>(shifting(ids, 2).transport, LIST, {}, { resume: list.resumeToken }),
    )
    expect([...before, ...after].join('')).toBe('abcde')
  })

  it('of a page goes on with the next', async () => {
    const list = createPaged<Row>(shifting(letters('abcde'), 2).transport, LIST, {})
    for await (const page of list.pages()) if (page.items.length === 2) break
    const after = await idsOf(
      createPaged<Row>(shifting(letters('abcde'), 2).transport, LIST, {}, { resume: list.resumeToken }),
    )
    expect(after.join('')).toBe('cde')
  })

  it('of the end finds what has been added since', async () => {
    const ids = letters('abc')
    const list = createPaged<Row>(shifting(ids, 2).transport, LIST, {})
    await idsOf(list)
    const again = () =>
      idsOf(createPaged<Row>(shifting(ids, 2).transport, LIST, {}, { resume: list.resumeToken }))
    expect(await again()).toEqual([])
    ids.push('d', 'e')
    expect((await again()).join('')).toBe('de')
  })

  it('goes on where a page failed for good', async () => {
    const page = (id: string, nextCursor: string | null) => ok({ items: [{ id }], nextCursor })
    const list = createPaged<Row>(scripted([page('a', 'n'), problem(500, 'internal')]).transport, LIST, {})
    await expect(idsOf(list)).rejects.toMatchObject({ status: 500 })
    const { transport, seen } = scripted([page('b', null)])
    expect(await idsOf(createPaged<Row>(transport, LIST, {}, { resume: list.resumeToken }))).toEqual(['b'])
    expect(new URL(seen[0]?.url ?? '').searchParams.get('cursor')).toBe('n')
  })

  it('that is none of ours is refused', async () => {
    const list = createPaged(shifting([], 2).transport, LIST, {}, { resume: 'x' })
    await expect(list.first()).rejects.toMatchObject({ name: 'InvalidCallError' })
  })
})
