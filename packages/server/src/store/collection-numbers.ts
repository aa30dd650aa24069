import type { CollectionSpec, IndexUnion } from '@deskwire/platform'

/** The numbers by which a store knows a collection and its indexes. */
export interface CollectionNumbers {
  readonly collection: number
  /** Number of each index that has rows, by its name. */
  readonly indexes: ReadonlyMap<string, number>
  /** What the others are unions of, by their names. */
  readonly unions: ReadonlyMap<string, IndexUnion>
}

/** What the indexes without rows of a collection are unions of. */
export const unionsOf = ({ indexes }: CollectionSpec<unknown>): ReadonlyMap<string, IndexUnion> =>
  new Map(Object.entries(indexes).flatMap(([name, { unionOf }]) => (unionOf ? [[name, unionOf]] : [])))

/** Name of an index in the table of numbers. One whose key has changed is another index: it is filled, and the old one emptied. */
export function indexName({ name, indexes }: CollectionSpec<unknown>, index: string): string {
  const { version = 1 } = indexes[index] ?? {}
  return version === 1 ? `${name} ${index}` : `${name} ${index}@${version}`
}

/** Gives each collection its numbers, asking the database once for each. */
export class NumberedCollections {
  readonly #known = new Map<CollectionSpec<unknown>, CollectionNumbers>()
  readonly #asked = new Map<CollectionSpec<unknown>, Promise<CollectionNumbers>>()
  readonly #names = new Map<number, readonly [collection: string, index: string]>()
  readonly #ask: (spec: CollectionSpec<unknown>) => Promise<CollectionNumbers>

  /** @param ask - makes or finds the numbers of a collection, and fills the indexes that are new */
  constructor(ask: (spec: CollectionSpec<unknown>) => Promise<CollectionNumbers>) {
    this.#ask = ask
  }

  /** The numbers, where they are known already. */
  known(spec: CollectionSpec<unknown>): CollectionNumbers | undefined {
    return this.#known.get(spec)
  }

  async of(spec: CollectionSpec<unknown>): Promise<CollectionNumbers> {
    const known = this.#known.get(spec)
    if (known) return known
    let asked = this.#asked.get(spec)
    if (!asked) {
      asked = this.#ask(spec).finally(() => this.#asked.delete(spec))
      this.#asked.set(spec, asked)
    }
    const numbers = await asked
    this.#known.set(spec, numbers)
    for (const [index, number] of numbers.indexes) this.#names.set(number, [spec.name, index])
    return numbers
  }

  /** Collection and index of a number, for an error text. */
  nameOf(index: number): readonly [collection: string, index: string] {
    return this.#names.get(index) ?? ['unknown', String(index)]
  }
}
