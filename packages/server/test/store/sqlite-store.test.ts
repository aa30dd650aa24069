import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '@deskwire/platform'
import { storeContract } from '@deskwire/platform/testing'
import { afterAll, describe, it } from 'vitest'
import { openSqliteStore } from '../../src/sqlite/open-sqlite-store.ts'
import { contractTenants } from './contract-tenants.ts'

const folder = await mkdtemp(join(tmpdir(), 'deskwire-sqlite-'))
const stores = async (numbering: 'at once' | 'behind') => {
  const opened = await openSqliteStore({
    path: join(folder, `${numbering.replace(' ', '-')}.db`),
    synchronous: 'off',
    numbering,
  })
  afterAll(() => opened.close())
  return async (): Promise<Store> => {
    for (const tenant of contractTenants) await opened.store.system.drop(tenant)
    return opened.store
  }
}

afterAll(() => rm(folder, { recursive: true, force: true }))

storeContract({ describe, it }, 'SQLite', await stores('at once'), 'at once')
// The suite has a sequencer of its own and looks at what it does.
storeContract({ describe, it }, 'SQLite, numbering behind,', await stores('behind'))
