import { ContentionError, type Store, type Stored } from '@deskwire/platform'
import { describe, expect, it, vi } from 'vitest'
import type { Backend } from '../../src/store/backend.ts'
import { createPipelinedStore } from '../../src/store/pipelined-store.ts'
import { HeldBackend } from './held-backend.ts'
import { begin, remove, settle, stateOf } from './held-store.ts'
import { add, insert, row, rows, TENANT, type Row } from './rows.ts'

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
