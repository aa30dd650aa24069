import { createMemoryStore } from '@deskwire/platform'
import {
  indexStates,
  runIndexProgram,
  storeContract,
  type IndexChange,
  type IndexProgramQuery,
} from '@deskwire/platform/testing'
import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { createSeededRandom } from '../../src/sandbox/seeded-random.ts'

storeContract({ describe, it }, 'memory', () => createMemoryStore())

// The store's own switch throws runs away after the body, where a real conflict would be found.
const random = createSeededRandom(7)
const interrupt = () => (random(new Uint8Array(4))[0] ?? 0) < 64
storeContract({ describe, it }, 'interrupted memory', () => createMemoryStore({ interrupt }))

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'ä', '😀')
// Few values, so that keys meet; the strings differ between UTF-8 order and that of UTF-16 code units.
const text = fc.constantFrom('', 'a', 'a\u0000', 'aa', 'b', '\uff5e', '😀')
const part = fc.oneof(fc.constantFrom(null, true, false, -1, 0, 0.5, 7), text, fc.string({ maxLength: 3 }))
const key = fc.array(part, { minLength: 2, maxLength: 2 })
const change: fc.Arbitrary<IndexChange> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ id, key: fc.option(key), state: fc.constantFrom(...indexStates) }) },
  { weight: 1, arbitrary: fc.record({ id, removed: fc.constant(true as const) }) },
)
const query: fc.Arbitrary<IndexProgramQuery> = fc
  .record({
    key,
    depth: fc.nat(2),
    from: fc.option(part),
    after: fc.option(id),
    direction: fc.constantFrom('ascending' as const, 'descending' as const),
    limit: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ key: whole, depth, from, after, direction, limit }) => ({
    prefix: whole.slice(0, depth),
    direction,
    limit,
    ...(from !== null && depth < 2 && { from: [from] }),
    ...(after !== null && { after: [...whole, after] }),
  }))

describe('an index of the memory store', () => {
  it('answers every query as a sorted array does, whatever was written', async () => {
    const program = fc.record({
      commits: fc.array(fc.array(change, { maxLength: 12 }), { maxLength: 6 }),
      queries: fc.array(query, { minLength: 1, maxLength: 10 }),
    })
    await fc.assert(
      fc.asyncProperty(program, (given) => runIndexProgram(createMemoryStore(), 'tnt_a', given)),
      { numRuns: 400, seed: 1 },
    )
  })
})
