import { expect, it } from 'vitest'
import { isPostgresReachable } from '../crash/crash-store.ts'
import { soakPostgres } from './soak-postgres.ts'

const isReachable = await isPostgresReachable()

// The short form of `pnpm soak`, which runs for ten minutes.
it.skipIf(!isReachable && process.env['CI'] !== 'true')(
  'two servers on one PostgreSQL, one of them killed now and then, fail no request and lose nothing (skipped where none is reachable)',
  async () => {
    const report = await soakPostgres({ ms: 10_000, killEveryMs: 4_000, seed: 2, tenants: 2 })
    expect(report).toMatchObject({ serverErrors: 0, lost: 0, torn: 0, doubled: 0, overdue: 0, lines: [] })
    expect(report.kills).toBeGreaterThanOrEqual(1)
    expect(report.acknowledged).toBeGreaterThan(50)
  },
  120_000,
)
