import { METRICS_TYPE, type Registry } from '../metrics/registry.ts'
import type { PlainAnswer, PlainRoutes } from './http-server.ts'

/** What a server says when it is asked how it is. */
export interface Health {
  readonly status: 'ready' | 'starting' | 'stopping' | 'store-unreachable'
}

/** What the plain routes tell. */
export interface PlainRouteParts {
  readonly health: () => Promise<Health>
  /** Null where metrics are not told here. */
  readonly registry: Registry | null
}

const json = (status: number, value: unknown): PlainAnswer => ({
  status,
  contentType: 'application/json',
  body: JSON.stringify(value),
})

/**
 * The routes for whoever runs the server: `/healthz` (the process answers; restart it if not), `/readyz` (send it requests) and,
 * where they are told, `/metrics`.
 */
export function createPlainRoutes({ health, registry }: PlainRouteParts): PlainRoutes {
  return (path) => {
    if (path === '/healthz') return Promise.resolve(json(200, { status: 'alive' }))
    if (path === '/readyz') return health().then((found) => json(found.status === 'ready' ? 200 : 503, found))
    if (path === '/metrics' && registry)
      return registry.write().then((body) => ({ status: 200, contentType: METRICS_TYPE, body }))
    return undefined
  }
}
