import type { Store, Transaction } from '@deskwire/platform'

/** A store of which one transaction can be paused between its last read and its commit. */
export interface PausingStore extends Store {
  /** Pauses the next transaction that appends an event of a type, once. */
  pauseAt(eventType: string): { readonly paused: Promise<void>; resume(): void }
}

/** Wraps a store. */
export function pausingStore(inner: Store): PausingStore {
  let awaited: string | null = null
  let reached: () => void = () => undefined
  let resumed: Promise<void> = Promise.resolve()
  return {
    system: inner.system,
    transaction: (tenant, body) =>
      inner.transaction(tenant, async (tx) => {
        let isIt = false
        const watched = new Proxy(tx, {
          get(target, name: keyof Transaction) {
            const verb = target[name] as (...given: unknown[]) => unknown
            return (...given: unknown[]) => {
              if (name === 'append') isIt ||= (given[0] as { type: string }).type === awaited
              return verb.apply(target, given)
            }
          },
        })
        const result = await body(watched)
        if (isIt) {
          awaited = null
          reached()
          await resumed
        }
        return result
      }),
    pauseAt(eventType) {
      awaited = eventType
      let resume: () => void = () => undefined
      resumed = new Promise((resolve) => {
        resume = resolve
      })
      const paused = new Promise<void>((resolve) => {
        reached = resolve
      })
      return { paused, resume }
    },
  }
}
