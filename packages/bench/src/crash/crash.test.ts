import { describe, expect, it } from 'vitest'
import { crashStore, isPostgresReachable } from './crash-store.ts'
import { findPostgres } from './postgres-cluster.ts'

// Short forms of `pnpm crash`, which runs hundreds of kills.

const isReachable = await isPostgresReachable()
const hasPrograms = process.platform === 'linux' && (await findPostgres()) !== null
const isRequired = process.env['CI'] === 'true'

// On a machine with nothing else to do each takes a few seconds.
const LONGEST_MS = 180_000

const nothing = { lost: 0, torn: 0, doubled: 0, lines: [] }

describe('what is killed while it is written to loses nothing', { timeout: LONGEST_MS }, () => {
  it('a server on SQLite', async () => {
    const report = await crashStore({ store: 'sqlite', kills: 5, seed: 3 })
    expect(report).toMatchObject({ kills: 5, ...nothing })
    expect(report.acknowledged).toBeGreaterThan(10)
  })

  it.skipIf(!isReachable && !isRequired)(
    'a server on PostgreSQL (skipped where none is reachable)',
    async () => {
      const report = await crashStore({ store: 'postgres', kills: 3, seed: 3, tenants: 2 })
      expect(report).toMatchObject({ kills: 3, ...nothing })
      expect(report.acknowledged).toBeGreaterThan(10)
    },
  )

  it.skipIf(!hasPrograms && !isRequired)(
    'a database below a server (skipped where none is installed)',
    async () => {
      const report = await crashStore({ store: 'postgres', cluster: true, kills: 3, seed: 3, tenants: 2 })
      expect(report).toMatchObject({ kills: 3, ...nothing })
      expect(report.acknowledged).toBeGreaterThan(10)
    },
  )
})
