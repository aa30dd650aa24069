import type { Store } from '@deskwire/platform'

/** A store of which one transaction can be held back, to look at what happens meanwhile. */
export interface GatedStore extends Store {
  /** Lets so many transactions through, holds the next one back, and lets all others through. */
  holdAfter(transactions: number): { readonly held: Promise<void>; release(): void }
}

/** Wraps a store. */
export function gateStore(inner: Store): GatedStore {
  let countdown = Infinity
  let reached: () => void = () => undefined
  let opened: Promise<void> = Promise.resolve()
  return {
    system: inner.system,
    async transaction(tenant, body) {
      countdown -= 1
      if (countdown === -1) {
        reached()
        await opened
      }
      return inner.transaction(tenant, body)
    },
    holdAfter(transactions) {
      countdown = transactions
      let release: () => void = () => undefined
      opened = new Promise((resolve) => {
        release = resolve
      })
      const held = new Promise<void>((resolve) => {
        reached = resolve
      })
      return { held, release }
    },
  }
}
