import { expect, it } from 'vitest'
import { createMemoryStore } from '../store/memory-store.ts'
import { createCredentialHomes } from './credential-homes.ts'

it('asks once for a credential that some tenant has, and again for one that none has yet', async () => {
  const { system, transaction } = createMemoryStore()
  const asked: string[] = []
  const homes = createCredentialHomes({
    transaction,
    system: {
      ...system,
      find(kind, key) {
        asked.push(key)
        return system.find(kind, key)
      },
    },
  })
  expect(await homes.find('key_1')).toBeUndefined()
  expect(homes.known('key_1')).toBeUndefined()
  await transaction('tnt_a', async (tx) => tx.publish('credential', 'key_1'))
  expect(await homes.find('key_1')).toBe('tnt_a')
  expect(homes.known('key_1')).toBe('tnt_a')
  expect(asked).toEqual(['key_1', 'key_1'])
})
