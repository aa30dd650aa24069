import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '@deskwire/platform'
import { storeContract } from '@deskwire/platform/testing'
import { afterAll, describe, it } from 'vitest'
import { openSqliteStore } from '../../src/sqlite/open-sqlite-store.ts'
import { contractTenants } from './contract-tenants.ts'

const folder = await mkdtemp(join(tmpdir(), 'deskwire-sqlite-'))
// The suite has a sequencer of its own and looks at what it does.
const opened = await openSqliteStore({
  path: join(folder, 'deskwire.db'),
  synchronous: 'off',
  numbering: 'behind',
})

afterAll(async () => {
  await opened.close()
  await rm(folder, { recursive: true, force: true })
})

async function emptyStore(): Promise<Store> {
  for (const tenant of contractTenants) await opened.store.system.drop(tenant)
  return opened.store
}

storeContract({ describe, it }, 'SQLite', emptyStore)
