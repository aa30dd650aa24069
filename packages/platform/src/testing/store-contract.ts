import type { Store } from '../ports/store.ts'
import { createSeededRandom } from '../sandbox/seeded-random.ts'
import { contentChecks } from './contract/content.ts'
import { directoryChecks } from './contract/directory.ts'
import { eventPageChecks } from './contract/event-pages.ts'
import { eventChecks } from './contract/events.ts'
import { indexChecks } from './contract/indexes.ts'
import { searchChecks } from './contract/search.ts'
import { sequencerChecks } from './contract/sequencer.ts'
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

// A store that numbers events itself has none to wait, and no use for a sequencer.
const SEQUENCER = 'sequencer'

/** What every store must keep, group by group. */
const groups: Readonly<Record<string, StoreChecks>> = {
  transactions: transactionChecks,
  'unique keys': uniqueKeyChecks,
  indexes: indexChecks,
  events: eventChecks,
  'pages of events': eventPageChecks,
  [SEQUENCER]: sequencerChecks,
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
 * @param numbering - `at once` where the store gives events their sequence itself; then nothing is asked of its sequencer
 * @example
 * import { describe, it } from 'vitest'
 * storeContract({ describe, it }, 'memory', () => createMemoryStore())
 */
export function storeContract(
  { describe, it }: TestRunner,
  name: string,
  newStore: () => Store | Promise<Store>,
  numbering: 'at once' | 'behind' = 'behind',
): void {
  const modes = {
    'as it is': async () => newStore(),
    'with bodies run again at random': async () => rerunningStore(await newStore(), sometimes(20261120)),
  }
  for (const [mode, open] of Object.entries(modes)) {
    describe(`the ${name} store, ${mode}`, () => {
      for (const [group, checks] of Object.entries(groups)) {
        if (group === SEQUENCER && numbering === 'at once') continue
        describe(group, () => {
          for (const [sentence, check] of Object.entries(checks))
            it(sentence, async () => check(await open()))
        })
      }
    })
  }
}
