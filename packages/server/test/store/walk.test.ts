import { createMemoryStore, type Store } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { playEverything } from '../../../platform/test/transcript.ts'
import { twoTenants } from '../../../platform/test/walk/two-tenants.ts'
import { describePostgres, postgresSchemas } from '../postgres.ts'
import { sqliteFiles } from './sqlite-files.ts'

const files = sqliteFiles()
const schemas = postgresSchemas('walk')
const opens = {
  SQLite: async (): Promise<Store> => (await files.open()).store,
  PostgreSQL: async (): Promise<Store> => (await schemas.open()).store,
}

// The whole walk over memory, once: what the others are held to.
const overMemory = playEverything({ seed: 7, store: createMemoryStore() })

for (const [name, open] of Object.entries(opens)) {
  const declare = name === 'PostgreSQL' ? describePostgres : describe
  declare(`every operation of the contract over ${name}`, () => {
    it('gives the answers that it gives over memory, byte for byte', async () => {
      const transcript = await playEverything({ seed: 7, store: await open() })
      expect(transcript.length).toBeGreaterThan(3 * 60)
      expect(transcript).toEqual(await overMemory)
    })
    twoTenants(open)
  })
}
