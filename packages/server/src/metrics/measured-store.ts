import type { Store } from '@deskwire/platform'
import { currentRequest } from '../serve/request-context.ts'
import type { Histogram } from './registry.ts'

/**
 * A store that tells how long its transactions take, reruns and commit included, and shows them in the trace of the request
 * that they belong to.
 * @param nowMs - a clock that never goes back, milliseconds
 */
export function measuredStore(store: Store, durations: Histogram, nowMs: () => number): Store {
  const labels = { committed: { outcome: 'committed' }, failed: { outcome: 'failed' } } as const
  return {
    system: store.system,
    async transaction(tenant, body, options) {
      const span = currentRequest()?.span?.child('store.transaction')
      const startedAt = nowMs()
      try {
        const result = await store.transaction(tenant, body, options)
        durations.observe((nowMs() - startedAt) / 1000, labels.committed)
        span?.end()
        return result
      } catch (error) {
        // What a use case refuses comes this way too: no transaction of it was committed.
        durations.observe((nowMs() - startedAt) / 1000, labels.failed)
        span?.end(error)
        throw error
      }
    },
  }
}
