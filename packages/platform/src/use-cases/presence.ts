import { agents, type AgentDoc } from '../documents/index.ts'
import { epochMs, iso } from '../instant.ts'
import type { Principal } from '../principal.ts'
import { invalid, notFound, Refusal } from '../refusal.ts'
import { setPresence } from '../routing/presence.ts'
import { read, write, type Rendered } from '../use-case.ts'
import type { Work } from '../work.ts'

async function rendered(work: Work, agentId: string): Promise<Rendered> {
  const stored = await work.tx.get(agents, agentId)
  if (!stored) throw notFound()
  const { presence: state, presenceSince: since, presenceUntil: until }: AgentDoc = stored.value
  return { body: { agentId, state, since, until } }
}

/**
 * Refuses an agent that speaks for another one.
 * @throws {Refusal} `actor-not-allowed`
 */
export function checkSpeaksFor({ actor }: Principal, agentId: string): void {
  if (actor.type === 'app' || actor.id === agentId) return
  throw new Refusal('actor-not-allowed', 'An agent speaks for itself alone; an app speaks for any.')
}

export const presenceCases = {
  'presence.get': read('presence.get', (work, { path }) => rendered(work, path.agentId)),

  'presence.set': write('presence.set', {
    target: (work, { path }) => work.tx.get(agents, path.agentId),
    async run(work, { body, principal }, stored) {
      checkSpeaksFor(principal, stored.id)
      const until = body.until ?? null
      if (until !== null && epochMs(until) <= work.now) {
        throw invalid([{ pointer: '/body/until', code: 'range', detail: '`until` must be later than now.' }])
      }
      await setPresence(work, stored, {
        presence: body.state,
        until: until === null ? null : iso(epochMs(until)),
      })
      return { id: stored.id }
    },
    render: (work, { id }) => rendered(work, id),
  }),
}
