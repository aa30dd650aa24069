import { operations, type OperationId } from '@deskwire/contract'
import { createMemoryStore, type Store } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { createSeededRandom } from '../src/sandbox/seeded-random.ts'
import { observeStore } from './observed-store.ts'
import { recordedWorld, withoutChance } from './transcript.ts'
import { successes } from './walk/successes.ts'

const ids = Object.keys(operations) as OperationId[]

const wordOfTicket = /^\["document","meetings",\{"id":"ticket:.","revision":\d+,"value":\{"turn":(\d+)\}\}\]$/

/** Tickets leave word in places named by the last character of their ids, which is random: how often is not. */
function inOnePlace(state: string): string {
  let words = 0
  const others = state.split('\n').filter((line) => {
    const turns = wordOfTicket.exec(line)?.[1]
    words += Number(turns ?? 0)
    return turns === undefined
  })
  return [...others, `words of tickets: ${words}`].join('\n')
}

/** Everything that one operation's story answers, leaves in the store and tells, without what is random in it. */
async function played(id: OperationId, inner: Store) {
  const store = observeStore(inner)
  const { world, transcript } = await recordedWorld({ store })
  const ask = await successes[id](world)
  await world.must(id, { ...ask, headers: { ...ask.headers, 'idempotency-key': 'one' } })
  // Whatever it has set going runs too, a week of it.
  await world.sandbox.advance(8 * 24 * 60 * 60 * 1000)
  const events: string[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await world.must('events.list', { query: { limit: '100', ...(cursor && { cursor }) } })
    events.push(...page.items.map((event: unknown) => JSON.stringify(event)))
    cursor = page.nextCursor
  }
  return {
    answers: withoutChance(transcript.join('\n')).split('\n'),
    events: withoutChance(events.join('\n')).split('\n'),
    state: withoutChance(inOnePlace(await store.state(world.sandbox.tenant))).split('\n'),
  }
}

function interrupted(seed: number): { store: Store; count: () => number } {
  const random = createSeededRandom(seed)
  let interruptions = 0
  const interrupt = () => {
    const now = (random(new Uint8Array(4))[0] ?? 0) < 110
    if (now) interruptions += 1
    return now
  }
  return { store: createMemoryStore({ interrupt }), count: () => interruptions }
}

describe('an operation whose transactions are thrown away and run again at random', () => {
  it.each(ids)('%s answers, tells and leaves what it does undisturbed', async (id) => {
    const { store, count } = interrupted(ids.indexOf(id) + 1)
    const [calm, disturbed] = [await played(id, createMemoryStore()), await played(id, store)]
    expect(count()).toBeGreaterThan(0)
    expect(disturbed.answers).toEqual(calm.answers)
    expect(disturbed.events).toEqual(calm.events)
    expect(disturbed.state).toEqual(calm.state)
  })
})
