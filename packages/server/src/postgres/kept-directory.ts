import type { Ask } from './database-pool.ts'

// How long another server's change of the directory may go unseen, milliseconds, and how much of it is kept.
const DIRECTORY_TRUST_MS = 1_000
const DIRECTORY_ENTRIES = 10_000

/** Finds tenants by the keys that they publish, and keeps for a moment what was found. */
export class KeptDirectory {
  readonly #kept = new Map<string, { readonly tenants: readonly string[]; readonly at: number }>()
  readonly #ask: Ask
  readonly #now: () => number

  /** @param now - milliseconds that never go back */
  constructor(ask: Ask, now: () => number) {
    this.#ask = ask
    this.#now = now
  }

  /** The tenants that have published a key. */
  async find(kind: string, key: string): Promise<readonly string[]> {
    const name = `${kind} ${key}`
    const kept = this.#kept.get(name)
    if (kept && this.#now() - kept.at <= DIRECTORY_TRUST_MS) return kept.tenants
    const rows = await this.#ask<{ id: string }>('find', 'SELECT * FROM find_tenants($1, $2)', [kind, key])
    const found = rows.map(({ id }) => id)
    if (this.#kept.size >= DIRECTORY_ENTRIES) this.#kept.clear()
    // Absence is not kept: a key works as soon as it is made.
    if (found.length > 0) this.#kept.set(name, { tenants: found, at: this.#now() })
    return found
  }

  /** Takes note that a key is published or taken back. */
  forget(kind: string, key: string): void {
    this.#kept.delete(`${kind} ${key}`)
  }

  clear(): void {
    this.#kept.clear()
  }
}
