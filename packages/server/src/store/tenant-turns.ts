/** Whose turn it is to run a body: one after another in a tenant, where waiting is quicker than running in vain. */
export class TenantTurns {
  readonly #lanes = new Map<string, Promise<void>>()
  /** Tenants whose newcomers wait, and for how many. */
  readonly #doors = new Map<string, number>()

  /** Whether newcomers of a tenant wait until somebody is through. */
  isClosed(tenant: string): boolean {
    return this.#doors.has(tenant)
  }

  /**
   * Waits for a tenant's turn.
   * @param patient - whether it waits until the one before is through, however long that takes
   * @returns gives the turn to the next one
   */
  async enter(tenant: string, patient: boolean): Promise<() => void> {
    const before = this.#lanes.get(tenant)
    let leave: () => void = () => undefined
    const turn = new Promise<void>((resolve) => {
      leave = resolve
    })
    this.#lanes.set(tenant, turn)
    // A body reads at once where the database is in this process, so that waiting for it is quicker than running in vain. One
    // that has not come to its end after a few turns waits for something else: then it is overtaken.
    if (before) await (patient ? before : Promise.race([before, someTurns(3)]))
    return () => {
      if (this.#lanes.get(tenant) === turn) this.#lanes.delete(tenant)
      leave()
    }
  }

  /**
   * Has newcomers of a tenant wait: a long body loses to short ones again and again.
   * @returns lets them in
   */
  close(tenant: string): () => void {
    this.#doors.set(tenant, (this.#doors.get(tenant) ?? 0) + 1)
    return () => {
      const others = (this.#doors.get(tenant) ?? 1) - 1
      if (others === 0) this.#doors.delete(tenant)
      else this.#doors.set(tenant, others)
    }
  }
}

/** Lets the event loop go round a few times. */
async function someTurns(turns: number): Promise<void> {
  for (let i = 0; i < turns; i += 1) await new Promise<void>((resolve) => setImmediate(resolve))
}
