interface Known {
  /** How often the tenant was written, as of the last batch of this process; undefined where that is not known. */
  commits: number | undefined
  /** Rises with each finding that others have written, or may have. */
  since: number
  /** Until when not to count on being alone, milliseconds. */
  sharedUntil: number
}

/** How long after another server's write a tenant counts as shared, milliseconds. */
const SHARED_MS = 1_000

/** Stands for a count that is not known; no tenant has it. */
const UNKNOWN = -1

/**
 * Knows since when this process alone has written a tenant. Each batch raises the tenant's count of commits under its lock, so
 * a count that is as this process has left it tells that nobody else came between.
 */
export class LoneWriting {
  readonly #known = new Map<number, Known>()
  readonly #now: () => number
  #last = 0

  /** @param now - milliseconds that never go back */
  constructor(now: () => number) {
    this.#now = now
  }

  /** A number that rises; undefined where others have written a moment ago, or nothing is known. */
  since(tenant: number): number | undefined {
    const known = this.#known.get(tenant)
    return known?.commits === undefined || this.#now() < known.sharedUntil ? undefined : known.since
  }

  /** Whether nobody was found to have written since. */
  holds(tenant: number, since: number): boolean {
    return this.#known.get(tenant)?.since === since
  }

  /** The counts of commits that a batch finds if this process is alone. */
  counts(tenants: readonly number[]): number[] {
    return tenants.map((tenant) => this.#known.get(tenant)?.commits ?? UNKNOWN)
  }

  /** Takes note that a batch was written. */
  wrote(tenants: readonly number[]): void {
    for (const tenant of tenants) {
      const known = this.#known.get(tenant)
      if (known?.commits !== undefined) known.commits += 1
    }
  }

  /** Takes note of a count that is not as expected. */
  found(tenant: number, commits: number): void {
    const known = this.#known.get(tenant)
    this.#last += 1
    // Where nothing was known, nobody was found out.
    const sharedUntil = known?.commits === undefined ? 0 : this.#now() + SHARED_MS
    this.#known.set(tenant, { commits, since: this.#last, sharedUntil })
  }

  /** Takes note that nobody knows whether a batch was written. */
  lose(tenants: readonly number[]): void {
    for (const tenant of tenants) {
      const known = this.#known.get(tenant)
      if (!known) continue
      this.#last += 1
      this.#known.set(tenant, { ...known, commits: undefined, since: this.#last })
    }
  }
}
