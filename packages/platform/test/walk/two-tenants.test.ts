import { createMemoryStore } from '@deskwire/platform'
import { twoTenants } from './two-tenants.ts'

twoTenants(createMemoryStore)
