import { join } from 'node:path'
import { allCollections } from '@deskwire/platform'
import type { ServerConfig } from './config/settings.ts'
import type { OpenStore } from './store/open-store.ts'

/** The settings that say which store it is. */
export type StoreConfig = Pick<
  ServerConfig,
  'dataDir' | 'databaseUrl' | 'databasePool' | 'databaseSchema' | 'databaseRole' | 'synchronous'
> &
  Partial<Pick<ServerConfig, 'cacheMib'>>

/** What a store tells of its work. */
export interface StoreHooks {
  /** Transactions that were committed together, and how long that took, milliseconds. @default nobody is told */
  readonly onBatch?: (items: number, ms: number) => void
}

const MIB = 1024 * 1024

/** The SQLite file of a server. */
export const databasePath = ({ dataDir }: Pick<ServerConfig, 'dataDir'>): string =>
  join(dataDir, 'deskwire.db')

/**
 * Opens the store that the settings name, and brings its schema to this release's. Only the code of that one is loaded.
 * @throws {Error} the database cannot be reached, or was written by a newer release
 */
export async function openStore(config: StoreConfig, { onBatch }: StoreHooks = {}): Promise<OpenStore> {
  if (config.databaseUrl !== null) {
    const { openPostgresStore } = await import('./postgres/open-postgres-store.ts')
    return openPostgresStore({
      url: config.databaseUrl,
      connections: config.databasePool,
      schema: config.databaseSchema,
      ...(config.databaseRole !== null && { role: config.databaseRole }),
      collections: allCollections,
      ...(config.cacheMib !== undefined && { cacheBytes: config.cacheMib * MIB }),
      ...(onBatch && { onBatch }),
    })
  }
  const { openSqliteStore } = await import('./sqlite/open-sqlite-store.ts')
  return openSqliteStore({
    path: databasePath(config),
    synchronous: config.synchronous,
    collections: allCollections,
    ...(config.cacheMib !== undefined && { cacheBytes: config.cacheMib * MIB }),
    ...(onBatch && { onBatch }),
  })
}
