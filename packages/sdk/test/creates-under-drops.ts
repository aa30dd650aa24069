import { createSandbox } from '@deskwire/platform/sandbox'
import { createClient } from '../src/index.ts'

/**
 * Creates tickets on the platform over a connection that drops requests on their way there and answers on their way back,
 * until each create has succeeded, and then lists what the platform has.
 * @param creates - how many logical creates
 * @param seed - decides what is dropped
 */
export async function createUnderDrops(
  creates: number,
  seed: number,
): Promise<{ readonly titles: readonly string[]; readonly dropped: number }> {
  const random = seeded(seed)
  const sandbox = await createSandbox({ seed: 1 })
  let dropped = 0
  const client = createClient({
    baseUrl: sandbox.baseUrl,
    apiKey: sandbox.apiKey,
    // Before the request arrives, or after it took effect: the client cannot tell which.
    fetch: async (input, init) => {
      const chance = random()
      if (chance < 0.15) throw new TypeError('fetch failed')
      const response = await sandbox.fetch(input, init)
      if (chance > 0.3) return response
      dropped++
      throw new TypeError('fetch failed')
    },
    maxRetries: 40,
    totalTimeoutMs: Infinity,
    runtime: { sleep: async () => undefined },
  })
  const account = await client.accounts.create({ name: 'Harbour Clinic' })
  const contact = await client.contacts.create({ accountId: account.id, name: 'Ada' })
  for (let each = 0; each < creates; each++) {
    await client.tickets.create({
      accountId: account.id,
      contactId: contact.id,
      title: `Ticket ${each}`,
      description: 'It drops.',
    })
  }
  const titles: string[] = []
  for await (const { title } of client.tickets.list({ limit: 100, sort: 'createdAt' })) titles.push(title)
  return { titles, dropped }
}

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
