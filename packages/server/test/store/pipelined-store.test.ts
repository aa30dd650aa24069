import type { Store, Stored } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import type { Backend } from '../../src/store/backend.ts'
import { createPipelinedStore } from '../../src/store/pipelined-store.ts'
import { HeldBackend } from './held-backend.ts'
import { begin, remove, settle, stateOf } from './held-store.ts'
import { add, read, row, rows, TENANT, upTo, type Row } from './rows.ts'

const list = (store: Store) =>
  store.transaction(
    TENANT,
    async (tx) => (await tx.query(rows, { index: 'n', prefix: ['g'], limit: 10 })).map(({ id }) => id),
    { readOnly: true },
  )

describe('decisions on their way to the disk', () => {
  it('are seen by the next body, and whoever has seen one waits until it is durable', async () => {
    const { backend, store } = await begin('n')
    const written = store.transaction(TENANT, (tx) => add(tx, 'n'))
    await settle()
    const seen = read(store, 'n')
    expect([await stateOf(written), await stateOf(seen)]).toEqual(['waiting', 'waiting'])
    backend.end()
    expect([await written, await seen]).toEqual([2, row(2)])
  })

  it('hold up whoever misses in a list what they take away, and show it again if they are refused', async () => {
    const { backend, store } = await begin('a', 'b')
    const removed = remove(store, 'a')
    await settle()
    const seen = list(store)
    expect(await stateOf(seen)).toBe('waiting')
    backend.end({ kind: 'conflict' })
    expect(await seen).toEqual(['a', 'b'])
    await settle()
    backend.end()
    await removed
    expect(await list(store)).toEqual(['b'])
  })

  it('take with them what rests on them, when they are refused', async () => {
    const { backend, store } = await begin('n')
    const first = store.transaction(TENANT, (tx) => add(tx, 'n', 10))
    await settle()
    const second = store.transaction(TENANT, (tx) => add(tx, 'n', 100))
    await settle()
    expect(backend.waiting[1]?.item.dependsOn).toEqual([backend.waiting[0]?.item.seq])
    // Somebody else has written meanwhile.
    const stored = backend.documents.get('n') as Stored<Row>
    backend.documents.set('n', { ...stored, revision: stored.revision + 1, value: row(5) })
    backend.end({ kind: 'conflict' })
    backend.end({ kind: 'conflict' })
    await settle()
    while (backend.waiting.length > 0) {
      backend.end()
      await settle()
    }
    expect([await first, await second].sort()).toEqual([115, 15].sort())
    expect(backend.documents.get('n')?.value.n).toBe(115)
  })

  it('that fail are told to who took them and decided anew by who had only seen them', async () => {
    const { backend, store } = await begin('n')
    const first = store.transaction(TENANT, (tx) => add(tx, 'n', 10))
    await settle()
    const seen = read(store, 'n')
    await settle()
    backend.waiting.shift()?.fail(new Error('the disk is full'))
    await expect(first).rejects.toThrow('the disk is full')
    expect(await seen).toEqual(row(1))
  })

  it('go together with what rests on them, so that those who try again do not rest on what is refused', async () => {
    const { backend, store } = await begin('n')
    const all = upTo(4).map(() => store.transaction(TENANT, (tx) => add(tx, 'n')))
    await settle()
    expect(backend.waiting).toHaveLength(4)
    backend.end({ kind: 'conflict' })
    await settle()
    // It is decided anew, and the three that rest on what it was before are still on their way to their refusal.
    const again = backend.waiting[3]?.item
    expect(again?.dependsOn).toEqual([])
    expect(again?.documents[2]).toBe(backend.documents.get('n')?.revision)
    for (let i = 0; i < 3; i += 1) backend.end({ kind: 'conflict' })
    await settle()
    while (backend.waiting.length > 0) {
      backend.end()
      await settle()
    }
    expect((await Promise.all(all)).sort()).toEqual([2, 3, 4, 5])
  })

  it('leave nothing behind once they are settled', async () => {
    const { backend, store } = await begin('n')
    const all = upTo(20).map(() => store.transaction(TENANT, (tx) => add(tx, 'n')))
    await settle()
    while (backend.waiting.length > 0) {
      backend.end()
      await settle()
    }
    await Promise.all(all)
    expect(await read(store, 'n')).toEqual(row(21))
  })

  it('do not keep a reader from its answer, however many there are', async () => {
    const { backend, store } = await begin('left', 'right')
    const over = new AbortController()
    let writes = 0
    const write = async () => {
      while (!over.signal.aborted) {
        const written = store.transaction(TENANT, async (tx) => {
          await add(tx, 'left')
          await add(tx, 'right')
        })
        await settle()
        backend.end()
        await written
        writes += 1
      }
    }
    const writing = write()
    // A body that takes longer than one of the writers: no run of it ends as it began.
    const seen = await store.transaction(
      TENANT,
      async (tx) => {
        const left = await tx.get(rows, 'left')
        for (let i = 0; i < 3; i += 1) await settle()
        return [left?.value.n, (await tx.get(rows, 'right'))?.value.n]
      },
      { readOnly: true },
    )
    over.abort()
    await writing
    expect(seen[0]).toBe(seen[1])
    expect(writes).toBeLessThan(30)
  })
})

describe('a store that shares its database with others', () => {
  /** Counts what the database is asked; others write as soon as `since` says so. */
  function shared() {
    const held = HeldBackend.open()
    const asked = { documents: 0, queries: 0 }
    const backend: Backend & { since: number | undefined } = Object.assign(held, {
      exclusive: false,
      since: 1 as number | undefined,
      aloneSince: () => backend.since,
      document(...given: Parameters<Backend['document']>) {
        asked.documents += 1
        return HeldBackend.prototype.document.apply(held, given)
      },
      query(...given: Parameters<Backend['query']>) {
        asked.queries += 1
        return HeldBackend.prototype.query.apply(held, given)
      },
    })
    return { backend, held, asked, store: createPipelinedStore(backend) }
  }
  const countInto = (store: Store, id: string) =>
    store.transaction(TENANT, async (tx) => {
      const { length } = await tx.query(rows, { index: 'n', prefix: ['g'], limit: 10 })
      tx.insert(rows, id, row(length))
      return length
    })

  it('asks a query once, keeps its answer up, and has commits held to that nobody else writes', async () => {
    const { backend, held, asked, store } = shared()
    for (const i of upTo(5)) {
      const counted = countInto(store, `n${i}`)
      await settle()
      expect(held.waiting[0]?.item.aloneSince).toBe(i === 1 ? undefined : 1)
      held.end()
      expect(await counted).toBe(i - 1)
    }
    expect(asked.queries).toBe(1)
    backend.since = undefined
    const counted = countInto(store, 'n6')
    await settle()
    expect(held.waiting[0]?.item.aloneSince).toBeUndefined()
    held.end()
    expect([await counted, asked.queries]).toEqual([5, 2])
    backend.since = 3
    const again = countInto(store, 'n7')
    await settle()
    held.end()
    expect([await again, asked.queries]).toEqual([6, 3])
  })

  it('sees what is decided and not yet written beside an answer from memory', async () => {
    const { held, asked, store } = shared()
    const first = countInto(store, 'n1')
    await settle()
    held.end()
    await first
    const second = countInto(store, 'n2')
    await settle()
    const third = countInto(store, 'n3')
    await settle()
    expect(held.waiting.map(({ item }) => item.dependsOn)).toEqual([[], [held.waiting[0]?.item.seq]])
    held.end()
    held.end()
    expect([await second, await third, asked.queries]).toEqual([1, 2, 1])
  })

  it('runs a body again without its memory where no commit will tell that it was right', async () => {
    const { held, asked, store } = shared()
    const first = countInto(store, 'n1')
    await settle()
    held.end()
    await first
    // Another server writes.
    held.documents.set('theirs', { id: 'theirs', revision: 1, value: row(1) })
    const found = await store.transaction(
      TENANT,
      async (tx) => (await tx.query(rows, { index: 'n', prefix: ['g'], limit: 10 })).length,
    )
    expect([found, asked.queries]).toEqual([2, 2])
  })

  it('takes what is mostly absent to be so, once, and looks when the commit is refused', async () => {
    const { held, asked, store } = shared()
    const kept = { ...rows, mostlyAbsent: true }
    const once = () =>
      store.transaction(TENANT, async (tx) => {
        const before = await tx.get(kept, 'k')
        if (!before) tx.insert(kept, 'k', row(1))
        return before?.value.n
      })
    const first = once()
    await settle()
    expect(asked.documents).toBe(0)
    // Another server has written it.
    held.documents.set('k', { id: 'k', revision: 5, value: row(7) })
    held.end({ kind: 'conflict' })
    expect([await first, asked.documents]).toEqual([7, 1])
  })
})
