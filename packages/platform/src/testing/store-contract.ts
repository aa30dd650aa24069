import type { Store } from '../ports/store.ts'
import { createSeededRandom } from '../sandbox/seeded-random.ts'
import { contentChecks } from './contract/content.ts'
import { directoryChecks } from './contract/directory.ts'
import { eventChecks } from './contract/events.ts'
import { indexChecks } from './contract/indexes.ts'
import { searchChecks } from './contract/search.ts'
import { timerChecks } from './contract/timers.ts'
import { transactionChecks } from './contract/transactions.ts'
import { uniqueKeyChecks } from './contract/unique-keys.ts'
import type { StoreChecks } from './contract/check.ts'
import { rerunningStore } from './rerunning-store.ts'

/** The two functions of a test runner that the suite needs; those of Vitest, Jest and `node:test` fit. */
export interface TestRunner {
  describe(name: string, body: () => void): unknown
  it(name: string, body: () => Promise<void>): unknown
}

/** What every store must keep, group by group. */
const groups: Readonly<Record<string, StoreChecks>> = {
  transactions: transactionChecks,
  'unique keys': uniqueKeyChecks,
  indexes: indexChecks,
  events: eventChecks,
  content: contentChecks,
  timers: timerChecks,
  directory: directoryChecks,
  search: searchChecks,
}

/** True now and then, the same for the same seed. */
function sometimes(seed: number): () => boolean {
  const random = createSeededRandom(seed)
  return () => (random(new Uint8Array(4))[0] ?? 0) < 96
}

/**
 * Declares the tests that every `Store` passes, in two modes: as it is, and with every body abandoned and run again at
 * random. They make their own tenants and look only at what the port promises.
 * @param name - what the store is called in the report
 * @param newStore - makes an empty store; called once a test. What a store must give back, the caller's own hooks do.
 * @example
 * import { describe, it } from 'vitest'
 * storeContract({ describe, it }, 'memory', () => createMemoryStore())
 */
export function storeContract(
  { describe, it }: TestRunner,
  name: string,
  newStore: () => Store | Promise<Store>,
): void {
  const modes = {
    'as it is': async () => newStore(),
    'with bodies run again at random': async () => rerunningStore(await newStore(), sometimes(20261120)),
  }
  for (const [mode, open] of Object.entries(modes)) {
    describe(`the ${name} store, ${mode}`, () => {
      for (const [group, checks] of Object.entries(groups)) {
        describe(group, () => {
          for (const [sentence, check] of Object.entries(checks))
            it(sentence, async () => check(await open()))
        })
      }
    })
  }
}
