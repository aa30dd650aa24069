import type { CollectionSpec, Stored } from '@deskwire/platform'
import { compareKeys, hasPrefix } from '@deskwire/platform/store'
import type { Backend } from '../../src/store/backend.ts'
import { WIDTH, type CommitItem, type CommitOutcome } from '../../src/store/commit-item.ts'
import { rows, type Row } from './rows.ts'

/** A database of one tenant and one collection that writes what it is given only when it is told to. */
export class HeldBackend
  implements Pick<Backend, 'exclusive' | 'numbers' | 'document' | 'revisions' | 'query' | 'commit'>
{
  readonly exclusive = true
  readonly documents = new Map<string, Stored<Row>>()
  readonly waiting: {
    readonly item: CommitItem
    readonly end: (outcome: CommitOutcome) => void
    readonly fail: (error: Error) => void
  }[] = []

  /** The rest of a backend, which these tests do not come to. */
  static open(): HeldBackend & Backend {
    return new HeldBackend() as HeldBackend & Backend
  }

  async numbers(spec: CollectionSpec<unknown>) {
    const indexes = new Map(Object.keys(spec.indexes).map((name, i) => [name, i + 2]))
    return { collection: 1, indexes, unions: new Map<string, never>() }
  }

  #raw(stored: Stored<Row>) {
    return { id: stored.id, revision: stored.revision, body: JSON.stringify(stored.value) }
  }

  document(_tenant: string, _collection: number, id: string) {
    const stored = this.documents.get(id)
    return stored && this.#raw(stored)
  }

  revisions(_tenant: string, documents: readonly { readonly id: string }[]) {
    return documents.map(({ id }) => this.documents.get(id)?.revision ?? 0)
  }

  query(...[, , query]: Parameters<Backend['query']>) {
    const index = rows.indexes[query.index]
    const all = [...this.documents.values()].flatMap((stored) => {
      const key = index?.key(stored.value)
      return key && hasPrefix(key, query.prefix) ? [{ stored, key: [...key, stored.id] }] : []
    })
    all.sort((left, right) => compareKeys(left.key, right.key))
    return all.slice(0, query.limit).map(({ stored }) => this.#raw(stored))
  }

  commit(item: CommitItem): Promise<CommitOutcome> {
    return new Promise((end, fail) => this.waiting.push({ item, end, fail }))
  }

  /** Writes the commit that has waited longest, or refuses it. */
  end(outcome: CommitOutcome = { kind: 'done' }): void {
    const { item, end } = this.waiting.shift() ?? {}
    const { documents = [] } = item ?? {}
    if (outcome.kind === 'done') {
      for (let i = 0; i < documents.length; i += WIDTH.documents) {
        const [, id, , revision, body] = documents.slice(i, i + WIDTH.documents) as [
          number,
          string,
          number,
          number,
          string | null,
        ]
        if (body === null) this.documents.delete(id)
        else this.documents.set(id, { id, revision, value: JSON.parse(body) as Row })
      }
    }
    end?.(outcome)
  }
}
