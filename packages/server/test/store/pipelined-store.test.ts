import { ContentionError, type Store, type Stored } from '@deskwire/platform'
import { describe, expect, it, vi } from 'vitest'
import type { Backend } from '../../src/store/backend.ts'
import { createPipelinedStore } from '../../src/store/pipelined-store.ts'
import { HeldBackend } from './held-backend.ts'
import { add, insert, read, row, rows, TENANT, upTo, type Row } from './rows.ts'

/** Lets everything go on that waits for nothing from outside. */
const settle = async (): Promise<void> => {
  for (let i = 0; i < 5; i += 1) await new Promise((resolve) => setImmediate(resolve))
}

/** What became of a promise so far. */
async function stateOf(promise: Promise<unknown>): Promise<string> {
  let state = 'waiting'
  promise.then(
    () => (state = 'done'),
    () => (state = 'failed'),
  )
  await settle()
  return state
}

async function begin(...ids: readonly string[]) {
  const backend = HeldBackend.open()
  const store = createPipelinedStore(backend)
  for (const id of ids) {
    const inserted = insert(store, id, row(1))
    await settle()
    backend.end()
    await inserted
  }
  return { backend, store }
}

const list = (store: Store) =>
  store.transaction(
    TENANT,
    async (tx) => (await tx.query(rows, { index: 'n', prefix: ['g'], limit: 10 })).map(({ id }) => id),
    { readOnly: true },
  )
const remove = (store: Store, id: string) =>
  store.transaction(TENANT, async (tx) => tx.remove(rows, (await tx.get(rows, id)) as Stored<Row>))

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

describe('a store whose commits are not looked into', () => {
  /** Counts the documents that the database is asked for. */
  function unseen() {
    const held = HeldBackend.open()
    const asked = { documents: 0, newest: 0 }
    const backend: Backend & { others: number } = Object.assign(held, {
      others: 0,
      heard: () => backend.others,
      newestId() {
        asked.newest += 1
        return [...held.documents.keys()].sort().at(-1) ?? ''
      },
      document(...given: Parameters<Backend['document']>) {
        asked.documents += 1
        return HeldBackend.prototype.document.apply(held, given)
      },
    })
    const store = createPipelinedStore(backend, { maxAttempts: 5 })
    /** What happens when another process is heard of. */
    const hear = (): void => {
      backend.others += 1
      store.forget()
    }
    return { held, asked, store, hear }
  }
  type Unseen = ReturnType<typeof unseen>

  /** Inserts a document and has it written. */
  async function written({ held, store }: Pick<Unseen, 'held' | 'store'>, id: string): Promise<void> {
    const inserted = insert(store, id, row(1))
    await settle()
    held.end()
    await inserted
  }

  /** Inserts a document without having looked for it; counts the runs of that. */
  function insertBlindly(store: Store, id: string, before: (run: number) => void = () => undefined) {
    const counted = { runs: 0 }
    const inserted = store.transaction(TENANT, async (tx) => {
      counted.runs += 1
      before(counted.runs)
      tx.insert(rows, id, row(7))
    })
    inserted.catch(() => undefined)
    return { counted, inserted }
  }

  interface Case {
    readonly name: string
    /** Makes a document 'b' be there. */
    readonly given: (parts: Unseen) => Promise<void>
    /** Comes in the first run of the body. */
    readonly meanwhile?: (parts: Unseen) => void
    readonly waiting?: number
  }
  const theirs = ({ held, hear }: Unseen): void => {
    held.documents.set('b', { id: 'b', revision: 5, value: row(5) })
    hear()
  }

  it.each<Case>([
    {
      name: 'in the tables before the store was opened',
      async given({ held }) {
        held.documents.set('b', { id: 'b', revision: 5, value: row(5) })
      },
    },
    { name: 'in the tables', given: (parts) => written(parts, 'b') },
    {
      name: 'in the tables, and not the last one',
      async given(parts) {
        await written(parts, 'b')
        await written(parts, 'c')
      },
    },
    {
      name: 'decided and not yet written',
      async given({ store }) {
        void insert(store, 'b', row(1))
        await settle()
      },
      waiting: 1,
    },
    {
      name: 'decided and not yet written, where the newest is known',
      async given(parts) {
        await written(parts, 'a')
        void insert(parts.store, 'b', row(1))
        await settle()
      },
      waiting: 1,
    },
    {
      name: 'decided and not yet written, where another process was heard of since',
      async given({ store, hear }) {
        void insert(store, 'b', row(1))
        await settle()
        hear()
      },
      waiting: 1,
    },
    {
      name: 'written by another process, which was heard of',
      async given(parts) {
        await written(parts, 'a')
        theirs(parts)
      },
    },
    {
      name: 'written by another process, which is heard of while the body runs',
      given: (parts) => written(parts, 'a'),
      meanwhile: theirs,
    },
  ])('runs a body again that inserts what is there, and never hands it on: $name', async (given) => {
    const parts = unseen()
    await given.given(parts)
    const { counted, inserted } = insertBlindly(parts.store, 'b', (run) => {
      if (run === 1) given.meanwhile?.(parts)
    })
    expect(await stateOf(inserted)).toBe('failed')
    await expect(inserted).rejects.toThrow(ContentionError)
    expect([counted.runs, parts.held.waiting.length]).toEqual([5, given.waiting ?? 0])
  })

  it('runs it again also where it had looked, and another process has made the document since', async () => {
    const parts = unseen()
    const seen: unknown[] = []
    const inserted = parts.store.transaction(TENANT, async (tx) => {
      const found = await tx.get(rows, 'b')
      seen.push(found?.value.n)
      if (seen.length === 1) theirs(parts)
      if (!found) tx.insert(rows, 'b', row(1))
    })
    expect([await stateOf(inserted), seen, parts.held.waiting]).toEqual(['done', [undefined, 5], []])
  })

  it('hands on what is new without a look for it, where its id comes after all others', async () => {
    const parts = unseen()
    const { held, asked, store } = parts
    await written(parts, 'b')
    expect(asked).toEqual({ documents: 0, newest: 1 })
    for (const id of ['c', 'd']) void insert(store, id, row(1))
    await settle()
    expect([held.waiting.length, asked]).toEqual([2, { documents: 0, newest: 1 }])
    void insert(store, 'a', row(1))
    await settle()
    expect([held.waiting.length, asked]).toEqual([3, { documents: 1, newest: 1 }])
    expect(held.waiting.map(({ item }) => item.documents.slice(1, 3))).toEqual([
      ['c', 0],
      ['d', 0],
      ['a', 0],
    ])
  })

  it.each(['written', 'decided'] as const)(
    'does not hand on a body that replaces an old revision of a document: the change is %s',
    async (state) => {
      const parts = unseen()
      const { held, store } = parts
      await written(parts, 'b')
      const old = held.documents.get('b') as Stored<Row>
      const changed = store.transaction(TENANT, (tx) => add(tx, 'b'))
      await settle()
      if (state === 'written') {
        held.end()
        await changed
      }
      const waiting = held.waiting.length
      let runs = 0
      const replaced = store.transaction(TENANT, async (tx) => {
        runs += 1
        tx.replace(rows, old, row(100))
      })
      expect(await stateOf(replaced)).toBe('failed')
      await expect(replaced).rejects.toThrow(ContentionError)
      expect([runs, held.waiting.length]).toEqual([5, waiting])
    },
  )

  it('has an insert depend on the removal that makes room for it, and fall with it', async () => {
    const parts = unseen()
    const { held, store } = parts
    await written(parts, 'b')
    const removed = remove(store, 'b')
    await settle()
    const { counted, inserted } = insertBlindly(store, 'b')
    await settle()
    const [removal, insertion] = held.waiting.map(({ item }) => item)
    expect(insertion?.dependsOn).toEqual([removal?.seq])
    held.end({ kind: 'conflict' })
    held.end({ kind: 'conflict' })
    await settle()
    // It is decided anew, whichever of the two comes first.
    while (held.waiting.length > 0) {
      held.end()
      await settle()
    }
    await removed
    await inserted.catch(() => undefined)
    expect(counted.runs).toBeGreaterThan(1)
  })

  it('has a body that saw nothing depend on what was made and removed while it ran', async () => {
    const { held, store } = unseen()
    const late = store.transaction(TENANT, async (tx) => {
      const found = await tx.get(rows, 'b')
      if (held.waiting.length === 0) {
        void insert(store, 'b', row(1))
        await vi.waitFor(() => expect(held.waiting).toHaveLength(1))
        void remove(store, 'b')
        await vi.waitFor(() => expect(held.waiting).toHaveLength(2))
      }
      if (!found) tx.insert(rows, 'c', row(2))
    })
    await vi.waitFor(() => expect(held.waiting).toHaveLength(3))
    const removal = held.waiting[1]?.item.seq
    expect(held.waiting.map(({ item }) => item.documents[1])).toEqual(['b', 'b', 'c'])
    expect(held.waiting[2]?.item.dependsOn).toEqual([removal])
    while (held.waiting.length > 0) {
      held.end()
      await settle()
    }
    await late
  })

  it('looks for what is mostly absent: nobody would find out that it is there', async () => {
    const { held, store } = unseen()
    held.documents.set('k', { id: 'k', revision: 5, value: row(7) })
    const kept = { ...rows, mostlyAbsent: true }
    const found = store.transaction(TENANT, async (tx) => {
      const before = await tx.get(kept, 'k')
      if (!before) tx.insert(kept, 'k', row(1))
      return before?.value.n
    })
    expect([await stateOf(found), held.waiting]).toEqual(['done', []])
    expect(await found).toBe(7)
  })

  it('runs a body again that rests on the absence of what is decided meanwhile', async () => {
    const parts = unseen()
    const { held, store } = parts
    await written(parts, 'z')
    const seen: unknown[] = []
    const { promise: gone, resolve: go } = Promise.withResolvers<void>()
    const long = store.transaction(TENANT, async (tx) => {
      const found = await tx.get(rows, 'b')
      seen.push(found?.value.n)
      await gone
      if (!found) tx.insert(rows, 'zz', row(2))
    })
    await settle()
    const decided = insert(store, 'b', row(1))
    await settle()
    go()
    await settle()
    expect([seen, held.waiting.length]).toEqual([[undefined, 1], 1])
    held.end()
    await Promise.all([decided, long])
  })

  it('says of each commit what was heard of when its body began, also where more was heard of since', async () => {
    const parts = unseen()
    const { held, store, hear } = parts
    hear()
    const { promise: gone, resolve: go } = Promise.withResolvers<void>()
    const long = store.transaction(TENANT, async (tx) => {
      await tx.get(rows, 'a')
      await gone
      tx.insert(rows, 'a', row(1))
    })
    await settle()
    hear()
    go()
    await settle()
    const next = insert(store, 'b', row(1))
    await settle()
    expect(held.waiting.map(({ item }) => item.heard)).toEqual([1, 2])
    // It is refused for that, and is right when it has run again.
    held.end({ kind: 'conflict' })
    held.end()
    await settle()
    expect(held.waiting.map(({ item }) => item.heard)).toEqual([2])
    held.end()
    await Promise.all([long, next])
  })

  it('says nothing of it where the database does not tell', async () => {
    const { backend, store } = await begin()
    void insert(store, 'a', row(1))
    await settle()
    expect(backend.waiting.map(({ item }) => 'heard' in item)).toEqual([false])
  })
})
