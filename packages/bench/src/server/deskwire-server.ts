import { randomBytes } from 'node:crypto'
import { createTenant } from '@deskwire/platform'
import { makeMasterKey, openStore, readConfig, startServer, writeMasterKey } from '@deskwire/server'
import { answerParent } from './child.ts'

interface Settings {
  readonly dataDir: string
  readonly databaseUrl?: string
  readonly schema?: string
  readonly tenants: number
  readonly port?: number
  /** How SQLite syncs; anything but `full` loses acknowledged writes where the power is cut. @default full */
  readonly synchronous?: 'full' | 'off'
  readonly cacheMib?: number
  /** @default warn */
  readonly logLevel?: 'warn' | 'silent'
}

const settings = JSON.parse(process.argv[2] ?? '{}') as Settings
const reading = readConfig({
  env: {
    DESKWIRE_DATA_DIR: settings.dataDir,
    DESKWIRE_PORT: String(settings.port ?? 0),
    DESKWIRE_MASTER_KEY: process.env['DESKWIRE_MASTER_KEY'] ?? writeMasterKey(makeMasterKey(randomBytes)),
    DESKWIRE_LOG_LEVEL: settings.logLevel ?? 'warn',
    DESKWIRE_RATE_LIMIT_PER_SECOND: '0',
    ...(settings.synchronous !== undefined && {
      DESKWIRE_SYNCHRONOUS: settings.synchronous,
      DESKWIRE_ALLOW_NON_DURABLE: 'true',
    }),
    ...(settings.cacheMib !== undefined && { DESKWIRE_CACHE_MIB: String(settings.cacheMib) }),
    ...(settings.databaseUrl !== undefined && { DATABASE_URL: settings.databaseUrl }),
    ...(settings.schema !== undefined && { DESKWIRE_DATABASE_SCHEMA: settings.schema }),
  },
})
if (!reading.valid) throw new Error(JSON.stringify(reading.faults))
const keys: string[] = []
if (settings.tenants > 0) {
  const opened = await openStore(reading.config)
  for (let i = 0; i < settings.tenants; i += 1) {
    const { apiKey } = await createTenant({ store: opened.store, wireNow: Date.now }, `Bench ${i}`)
    keys.push(apiKey)
  }
  await opened.close()
}
const server = await startServer(reading.config)
process.send?.({
  kind: 'ready',
  port: Number(new URL(server.url).port),
  pid: process.pid,
  keys,
  startMs: performance.now(),
})
answerParent(async () => {
  await server.stop()
})
