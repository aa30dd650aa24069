import type { Store, Transaction } from '@deskwire/platform'

interface Waiting {
  readonly body: (tx: Transaction) => Promise<unknown>
  readonly resolve: (result: never) => void
  readonly reject: (error: unknown) => void
}

/**
 * A store that runs what several callers want to write as one transaction, one after another of each tenant: theirs are then a
 * few large ones, which is how a large number of documents is brought in. Bodies see what those before them in the transaction
 * have written by `get`, not by queries; if one fails, all of the transaction do.
 */
export function groupedStore(store: Store): Store {
  const queues = new Map<string, Waiting[]>()

  async function drain(tenant: string): Promise<void> {
    for (let group = queues.get(tenant); group && group.length > 0; group = queues.get(tenant)) {
      queues.set(tenant, [])
      await run(tenant, group)
      // Those who wrote have their answers now, and what they want next goes together.
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
    queues.delete(tenant)
  }

  async function run(tenant: string, group: readonly Waiting[]): Promise<void> {
    try {
      const results = await store.transaction(tenant, async (tx) => {
        const made: unknown[] = []
        for (const { body } of group) made.push(await body(tx))
        return made
      })
      for (const [i, { resolve }] of group.entries()) resolve(results[i] as never)
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }

  return {
    system: store.system,
    transaction(tenant, body, options) {
      if (options?.readOnly) return store.transaction(tenant, body, options)
      return new Promise((resolve, reject) => {
        const waiting: Waiting = { body, resolve, reject }
        const queue = queues.get(tenant)
        if (queue) return void queue.push(waiting)
        queues.set(tenant, [waiting])
        setTimeout(() => void drain(tenant), 0)
      })
    },
  }
}
