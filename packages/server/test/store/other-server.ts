import type { Store } from '@deskwire/platform'
import { openPostgresStore } from '../../src/postgres/open-postgres-store.ts'
import { add, event, insert, row, TENANT, upTo } from './rows.ts'

/**
 * What two processes do to one tenant at once: each counts to thirty, tries for five keys, and takes the timers that it finds.
 * @returns due instants of the timers that it took
 */
export async function workOn(store: Store, name: string): Promise<readonly number[]> {
  const taken: number[] = []
  await Promise.all([
    ...upTo(30).map((i) =>
      store.transaction(TENANT, async (tx) => {
        await add(tx, 'n')
        tx.append(event(`evt_${name}_${i}`))
      }),
    ),
    ...upTo(5).map((i) =>
      insert(store, `${name}${i}`, row(i, { group: 'codes', code: `k${i}` })).catch(() => undefined),
    ),
    (async () => {
      for (const { id, dueAt } of await store.system.dueTimers({ until: 100, tenant: TENANT, limit: 100 })) {
        const mine = await store.transaction(TENANT, async (tx) => {
          const timer = await tx.takeTimer(id, dueAt)
          if (timer) tx.append(event(`evt_${id}`, id))
          return timer
        })
        if (mine) taken.push(dueAt)
      }
    })(),
  ])
  return taken
}

// Run by a test in a process of its own, over the schema that the test has open.
if (import.meta.main) {
  const [url = '', schema = ''] = process.argv.slice(2)
  const { store, close } = await openPostgresStore({ url, schema, connections: 4 })
  console.log(JSON.stringify(await workOn(store, 'there')))
  await close()
}
