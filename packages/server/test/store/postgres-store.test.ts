import { storeContract } from '@deskwire/platform/testing'
import { describe, it } from 'vitest'
import { describePostgres, postgresSchemas } from '../postgres.ts'
import { contractTenants } from './contract-tenants.ts'

describePostgres('PostgreSQL', () => {
  const { open } = postgresSchemas('contract')
  const stores = (numbering: 'at once' | 'behind') => {
    let opened: ReturnType<typeof open> | undefined
    return async () => {
      opened ??= open({ numbering, connections: 4 })
      const { store } = await opened
      for (const tenant of contractTenants) await store.system.drop(tenant)
      return store
    }
  }

  storeContract({ describe, it }, 'PostgreSQL', stores('at once'), 'at once')
  // The suite has a sequencer of its own and looks at what it does.
  storeContract({ describe, it }, 'PostgreSQL, numbering behind,', stores('behind'))
})
