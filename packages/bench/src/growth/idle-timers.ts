import { setTimeout as sleep } from 'node:timers/promises'
import { createTenant } from '@deskwire/platform'
import { openStore, type StoreConfig } from '@deskwire/server'
import { spawnServer } from '../crash/spawned-server.ts'

const GROUP = 1_000
const FAR_MS = 30 * 24 * 60 * 60 * 1_000
const SETTLE_MS = 3_000

/** Gives a new tenant timers of which none is due for a month. */
export async function plantTimers(config: StoreConfig, count: number): Promise<void> {
  const open = await openStore({ ...config, synchronous: 'off' })
  try {
    const { tenant } = await createTenant({ store: open.store, wireNow: Date.now }, 'Waiting')
    const dueAt = Date.now() + FAR_MS
    for (let from = 0; from < count; from += GROUP) {
      await open.store.transaction(tenant.id, async (tx) => {
        for (let n = from; n < Math.min(count, from + GROUP); n += 1)
          tx.schedule({
            id: `sla.clocks:tkt_${n}`,
            kind: 'sla.clocks',
            subjectId: `tkt_${n}`,
            dueAt: dueAt + n,
          })
      })
    }
  } finally {
    await open.close()
  }
}

/** What share of a processor a server takes that has nothing to do, percent. */
export async function idleCpuPct(
  script: string,
  settings: Readonly<Record<string, unknown>>,
  ms: number,
): Promise<number> {
  const server = spawnServer({ script, settings: { ...settings, tenants: 0 } })
  try {
    const ready = await server.ready
    await sleep(SETTLE_MS)
    const [before, from] = [await ready.usage(), performance.now()]
    await sleep(ms)
    const after = await ready.usage()
    return ((after.cpuMs - before.cpuMs) / (performance.now() - from)) * 100
  } finally {
    await server.stop()
  }
}
