import type { CollectionSpec, Store, Transaction } from '@deskwire/platform'

/** A store whose whole state can be read, without knowing what is in it. */
export interface ObservedStore extends Store {
  /** Everything that the store holds of a tenant, as JSON with a line for each row: to compare, and to grep. */
  state(tenant: string): Promise<string>
}

interface Touched {
  readonly documents: Map<CollectionSpec<unknown>, Set<string>>
  readonly content: Set<string>
  readonly directory: Set<string>
  readonly texts: Map<string, string>
}

/** Wraps a store and remembers which rows were ever written. */
export function observeStore(inner: Store): ObservedStore {
  const tenants = new Map<string, Touched>()
  const touchedOf = (tenant: string): Touched => {
    const found = tenants.get(tenant) ?? {
      documents: new Map(),
      content: new Set(),
      directory: new Set(),
      texts: new Map(),
    }
    tenants.set(tenant, found)
    return found
  }

  function watch(
    tx: Transaction,
    { documents, content, directory }: Touched,
    texts: Map<string, string | null>,
  ): Transaction {
    const note = (spec: CollectionSpec<unknown>, id: string) =>
      documents.set(spec, (documents.get(spec) ?? new Set()).add(id))
    const watchers: Partial<Record<keyof Transaction, (...given: never[]) => void>> = {
      insert: (spec: CollectionSpec<unknown>, id: string) => note(spec, id),
      putContent: ({ contentId }: { contentId: string }) => content.add(contentId),
      publish: (kind: string, key: string) => directory.add(JSON.stringify([kind, key])),
      putText: (kind: string, document: { id: string }) =>
        texts.set(`${kind} ${document.id}`, JSON.stringify(document)),
      removeText: (kind: string, id: string) => texts.set(`${kind} ${id}`, null),
    }
    return new Proxy(tx, {
      get(target, name: keyof Transaction) {
        const verb = target[name] as (...given: unknown[]) => unknown
        return (...given: unknown[]) => {
          watchers[name]?.(...(given as never[]))
          return verb.apply(target, given)
        }
      },
    })
  }

  const transaction: Store['transaction'] = async (tenant, body) => {
    const touched = touchedOf(tenant)
    let texts = new Map<string, string | null>()
    const result = await inner.transaction(tenant, (tx) => {
      texts = new Map()
      return body(watch(tx, touched, texts))
    })
    for (const [name, text] of texts) {
      if (text === null) touched.texts.delete(name)
      else touched.texts.set(name, text)
    }
    return result
  }

  async function state(tenant: string): Promise<string> {
    const { documents, content, directory, texts } = touchedOf(tenant)
    const inside = await inner.transaction(tenant, async (tx) => {
      const rows: unknown[] = []
      for (const [spec, ids] of documents) {
        for (const id of ids) {
          const stored = await tx.get(spec, id)
          if (stored) rows.push(['document', spec.name, stored])
        }
      }
      for (const row of (await tx.content([...content])).values()) rows.push(['content', row])
      for (const event of await tx.events({ direction: 'ascending', limit: 100_000 }))
        rows.push(['event', event])
      return rows
    })
    const { system } = inner
    const outside: unknown[] = [
      ...(await system.unsequenced(tenant, 100_000)).map((event) => ['unsequenced', event]),
      ...(await system.dueTimers({ until: Number.MAX_SAFE_INTEGER, tenant, limit: 100_000 })).map((timer) => [
        'timer',
        timer,
      ]),
      ...[...texts].map(([name, text]) => ['text', name, text]),
    ]
    for (const row of directory) {
      const [kind, key] = JSON.parse(row) as [string, string]
      if ((await system.find(kind, key)).includes(tenant)) outside.push(['directory', kind, key])
    }
    return [...inside, ...outside].map((row) => JSON.stringify(row)).join('\n')
  }

  return {
    system: {
      ...inner.system,
      async drop(tenant) {
        await inner.system.drop(tenant)
        tenants.delete(tenant)
      },
    },
    transaction,
    state,
  }
}
