import { openSqliteStore } from '../../src/sqlite/open-sqlite-store.ts'
import { add, event, insert, row, TENANT, upTo } from './rows.ts'

// Run by a test in a process of its own, on a file that the test serves from.
const [path = '', task = ''] = process.argv.slice(2)
const { store, close } = await openSqliteStore({ path, synchronous: 'off' })
if (task === 'once') {
  await store.transaction(TENANT, (tx) => add(tx, 'seen'))
  await insert(store, 'other', row(1, { group: 'other' }))
  process.stdout.write(String(Date.now()))
} else {
  for (const i of upTo(60)) {
    await store.transaction(TENANT, async (tx) => {
      await add(tx, 'n')
      tx.append(event(`evt_other_${i}`))
    })
  }
}
await close()
