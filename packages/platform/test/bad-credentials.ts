import type { BadInput } from './bad-inputs.ts'
import type { World } from './walk/world.ts'

const unauthenticated = { kind: 'unauthenticated', headers: { 'www-authenticate': 'Bearer' } } as const

const token = (
  name: string,
  of: (world: World) => Promise<string | null> | string | null,
  options: BadInput['options'] = {},
): BadInput => ({
  name,
  id: 'accounts.list',
  options,
  given: async (world) => ({ token: await of(world) }),
  want: unauthenticated,
})

const header = (name: string, authorization: (key: string) => string): BadInput => ({
  name,
  id: 'accounts.list',
  given: async (world) => ({ token: null, headers: { authorization: authorization(world.token) } }),
  want: unauthenticated,
})

/** Another character of the alphabet in one place. */
const changed = (text: string, at: number): string => {
  const place = at < 0 ? text.length + at : at
  return `${text.slice(0, place)}${text[place] === '0' ? '1' : '0'}${text.slice(place + 1)}`
}

async function keyOf(
  world: World,
  fields: object = {},
): Promise<{ id: string; secret: string; installationId: string }> {
  const scopes = ['people:read', 'people:write', 'tickets:read', 'tickets:write']
  const { id: installationId } = await world.must('installations.create', {
    body: { appId: world.sandbox.appId, scopes },
  })
  return {
    installationId,
    ...(await world.must('apiKeys.create', { body: { installationId, name: 'one', ...fields } })),
  }
}

/** A wire clock that stands at the sandbox's start until it is moved. */
function movedBy(ms: number): { readonly wireNow: () => number; readonly move: () => void } {
  let now = Date.UTC(2026, 10, 20, 1, 30)
  return { wireNow: () => now, move: () => void (now += ms) }
}

const hour = movedBy(60 * 60 * 1000)
const year = movedBy(365 * 24 * 60 * 60 * 1000)

const as = (name: string, want: BadInput['want'], given: BadInput['given']): BadInput => ({
  name,
  id: 'accounts.list',
  given,
  want,
})

const nobody = 'agt_0000000000000000000000000a'
const missingActAs = { kind: 'missing-scope', members: { requiredScopes: ['act-as'] } } as const

/** Callers that are not let in, or not for this. */
export const badCredentials: readonly BadInput[] = [
  token('no key', () => null),
  token('a key that is none', () => 'c4n4ry'),
  token('a key whose checksum is broken', (world) => changed(world.token, -1)),
  token('a key with another secret and the old checksum', (world) => changed(world.token, 40)),
  token('a key cut short', (world) => world.token.slice(0, -8)),
  token('a live key in a sandbox', (world) => world.token.replace('_test_', '_live_')),
  token('a key taken for a session', (world) => world.token.replace('dwk', 'dws')),
  header('another scheme', (key) => `Basic ${btoa(key)}`),
  header('a key without a scheme', (key) => key),
  header('two keys', (key) => `Bearer ${key}, Bearer ${key}`),
  token('a revoked key', async (world) => {
    const { id, secret } = await keyOf(world)
    await world.must('apiKeys.revoke', { path: { apiKeyId: id } })
    return secret
  }),
  token('a key of a deleted installation', async (world) => {
    const { installationId, secret } = await keyOf(world)
    await world.must('installations.delete', { path: { installationId }, ifMatch: 1 })
    return secret
  }),
  token(
    'an expired key',
    async (world) => {
      const { secret } = await keyOf(world, { expiresAt: '2026-11-20T02:00:00.000Z' })
      hour.move()
      return secret
    },
    { wireNow: hour.wireNow },
  ),
  token(
    'an expired session',
    async (world) => {
      const session = await world.contactToken((await world.contact()).id)
      year.move()
      return session
    },
    { wireNow: year.wireNow },
  ),
  token('a session of a deleted installation', async (world) => {
    const { id: installationId } = await world.must('installations.create', {
      body: { appId: world.sandbox.appId, scopes: ['sessions:write', 'people:read', 'tickets:read'] },
    })
    const { secret } = await world.must('apiKeys.create', { body: { installationId, name: 'one' } })
    const { id: contactId } = await world.contact()
    const session = await world.must('sessions.create', { token: secret, body: { contactId } })
    await world.must('installations.delete', { path: { installationId }, ifMatch: 1 })
    return session.token
  }),
  as(
    'a key without the scope',
    { kind: 'missing-scope', members: { requiredScopes: ['people:read'] } },
    async (world) => {
      const { id: installationId } = await world.must('installations.create', {
        body: { appId: world.sandbox.appId, scopes: ['tickets:read'] },
      })
      return { token: (await world.must('apiKeys.create', { body: { installationId, name: 'one' } })).secret }
    },
  ),
  as('acting as somebody without the scope for it', missingActAs, async (world) => ({
    token: (await keyOf(world)).secret,
    headers: { 'deskwire-act-as': world.agentId },
  })),
  as('acting as somebody from a session', missingActAs, async (world) => ({
    token: (await world.must('sessions.create', { body: { agentId: world.agentId } })).token,
    headers: { 'deskwire-act-as': Object.values(world.sandbox.agents)[1] ?? '' },
  })),
  ...[nobody, 'con_0000000000000000000000000a', 'app_0000000000000000000000000a', 'c4n4ry', ''].map((actor) =>
    as(`acting as ${JSON.stringify(actor)}`, { kind: 'actor-not-allowed' }, async () => ({
      headers: { 'deskwire-act-as': actor },
    })),
  ),
  as("acting as another tenant's agent", { kind: 'actor-not-allowed' }, async (world) => {
    const other = await world.sandbox.addTenant('other')
    return { headers: { 'deskwire-act-as': Object.values(other.agents)[0] ?? '' } }
  }),
  as('acting as a contact where contacts may not', { kind: 'actor-not-allowed' }, async (world) => ({
    headers: { 'deskwire-act-as': (await world.contact()).id },
  })),
]
