import type { Store } from '../ports/store.ts'

class AbandonedRun extends Error {
  override readonly name = 'AbandonedRun'
}

/**
 * A store that throws away runs of its bodies and runs them again, as a conflict would. Whatever a body does besides its
 * transaction shows up as done twice.
 * @param inner - any store
 * @param interrupt - asked before each run; true abandons that run after its body is through
 * @example
 * const store = rerunningStore(createMemoryStore(), () => random() < 0.3)
 */
export function rerunningStore(inner: Store, interrupt: () => boolean): Store {
  return {
    system: inner.system,
    async transaction(tenant, body, options) {
      while (interrupt()) {
        const abandoned = new AbandonedRun('This run was abandoned; the next one counts.')
        try {
          await inner.transaction(
            tenant,
            async (tx) => {
              await body(tx)
              throw abandoned
            },
            options,
          )
        } catch (error) {
          if (error !== abandoned) throw error
        }
      }
      return inner.transaction(tenant, body, options)
    },
  }
}
