import type { CollectionSpec } from '@deskwire/platform'

// Of such ids alone it is sure that those who say which one comes last have them in the order of strings here: SQLite compares bytes.
const PLAIN = /^[ -~]*$/

/**
 * Knows that most new documents are new without a look for them: their ids begin with the time, so they come after all that are there.
 */
export class NewestIds {
  readonly #newest = new Map<string, Map<string, string>>()
  readonly #ask: (tenant: string, collection: CollectionSpec<unknown>) => string | undefined

  /** @param ask - the id that comes last, of all that are there or decided; undefined where nobody can say */
  constructor(ask: (tenant: string, collection: CollectionSpec<unknown>) => string | undefined) {
    this.#ask = ask
  }

  /** Whether an id comes after all that there are. It may be new also where it does not. */
  isNewest(tenant: string, collection: CollectionSpec<unknown>, id: string): boolean {
    const newest = this.#of(tenant).get(collection.name) ?? this.#learn(tenant, collection)
    return newest !== undefined && id > newest && PLAIN.test(id)
  }

  /** Takes in a document that is made. */
  note(tenant: string, collection: CollectionSpec<unknown>, id: string): void {
    const newest = this.#of(tenant)
    const known = newest.get(collection.name)
    if (known !== undefined && id > known) newest.set(collection.name, id)
  }

  /** Forgets it all: others have made documents. */
  clear(): void {
    this.#newest.clear()
  }

  #of(tenant: string): Map<string, string> {
    let newest = this.#newest.get(tenant)
    if (!newest) this.#newest.set(tenant, (newest = new Map()))
    return newest
  }

  #learn(tenant: string, collection: CollectionSpec<unknown>): string | undefined {
    const newest = this.#ask(tenant, collection)
    if (newest !== undefined) this.#of(tenant).set(collection.name, newest)
    return newest
  }
}
