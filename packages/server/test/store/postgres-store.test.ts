import { storeContract } from '@deskwire/platform/testing'
import { describe, it } from 'vitest'
import { describePostgres, postgresSchemas } from '../postgres.ts'
import { contractTenants } from './contract-tenants.ts'

describePostgres('PostgreSQL', () => {
  const { open } = postgresSchemas('contract')
  // The suite has a sequencer of its own and looks at what it does.
  let opened: ReturnType<typeof open> | undefined

  storeContract({ describe, it }, 'PostgreSQL', async () => {
    opened ??= open({ numbering: 'behind', connections: 4 })
    const { store } = await opened
    for (const tenant of contractTenants) await store.system.drop(tenant)
    return store
  })
})
