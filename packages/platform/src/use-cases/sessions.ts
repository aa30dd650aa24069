import type { Session } from '@deskwire/contract'
import { mintedSecret } from '../apps/minted-secret.ts'
import { checkScopes } from '../apps/scopes.ts'
import { contacts, sessions, type SessionDoc } from '../documents/index.ts'
import { isActiveAgent } from '../edge/authenticate.ts'
import { addDuration } from '../duration.ts'
import { iso } from '../instant.ts'
import { invalid, Refusal, unknownReference } from '../refusal.ts'
import { write, type Call } from '../use-case.ts'
import type { Work } from '../work.ts'

const MAX_TTL_MS = 60 * 60 * 1000

interface Subject {
  readonly type: 'contact' | 'agent'
  readonly id: string
}

const contactScopes: readonly string[] = [
  'tickets:read',
  'tickets:write',
  'secrets:write',
  'categories:read',
  'ratings:write',
  'knowledge:read',
  'knowledge:write',
  'sla:read',
  'events:read',
]

/** What an expert's browser has no business with: being somebody else, and the running of apps and sandboxes. */
const notForAgents = /^(act-as|(sandbox|apps|installations|apiKeys|sessions):.*)$/

/** What a session may do at most: the scopes of the key that suit whom it acts as. */
function suitableScopes(subject: Subject, ofKey: ReadonlySet<string>): readonly string[] {
  if (subject.type === 'contact') return contactScopes.filter((scope) => ofKey.has(scope))
  return [...ofKey].filter((scope) => !notForAgents.test(scope))
}

async function subjectOf(
  work: Work,
  { contactId, agentId }: Call<'sessions.create'>['body'],
): Promise<Subject> {
  if (contactId !== undefined) {
    if (!(await work.tx.get(contacts, contactId))) throw unknownReference('/body/contactId', 'contact')
    return { type: 'contact', id: contactId }
  }
  if (agentId === undefined || !(await isActiveAgent(work.tx, agentId)))
    throw unknownReference('/body/agentId', 'active agent')
  return { type: 'agent', id: agentId }
}

function expiryOf(wireNow: number, ttl: string): number {
  const expiresAt = addDuration(wireNow, ttl)
  if (expiresAt > wireNow && expiresAt <= wireNow + MAX_TTL_MS) return expiresAt
  throw invalid([
    {
      pointer: '/body/ttl',
      code: 'range',
      detail: 'A session lasts longer than no time and at most an hour, `PT1H`.',
    },
  ])
}

const view = ({ id, subject, scopes, expiresAt, createdAt }: SessionDoc): Session => ({
  id,
  subject,
  scopes,
  expiresAt,
  createdAt,
})

export const sessionCases = {
  'sessions.create': write('sessions.create', {
    mints: 'session',
    async run(work, call) {
      const { body, principal, version } = call
      const { wireNow } = work.context
      const subject = await subjectOf(work, body)
      const suitable = suitableScopes(subject, principal.scopes)
      if (body.scopes) {
        checkScopes(
          body.scopes,
          '/body/scopes',
          new Set(suitable),
          'The calling key lacks this scope, or it does not suit whom the session is for.',
        )
      }
      const expiresAt = iso(expiryOf(wireNow, body.ttl ?? 'PT1H'))
      const { id, hash } = mintedSecret(call)
      work.tx.insert(sessions, id, {
        id,
        subject,
        installationId: principal.installationId,
        hash,
        scopes: [...(body.scopes ?? suitable)],
        apiVersion: version,
        actor: subject,
        createdAt: iso(wireNow),
        expiresAt,
        revokedAt: null,
      })
      work.tx.publish('credential', id)
      work.emit({
        type: 'session.created',
        subject: { type: 'session', id },
        data: { sessionId: id, subjectType: subject.type, subjectId: subject.id, expiresAt },
      })
      return { id }
    },
    async render(work, { id }) {
      const stored = await work.tx.get(sessions, id)
      if (!stored) throw new Refusal('not-found', 'No resource of this id is visible to the caller.')
      return { body: view(stored.value) }
    },
  }),
}
