import { operations, type OperationId, type ProblemKind } from '@deskwire/contract'
import { createMemoryStore } from '@deskwire/platform'
import { setStanding } from '../../src/tenants/registry.ts'
import { attachmentStories } from './attachment-provocations.ts'
import { gateStore } from './gated-store.ts'
import { successes } from './successes.ts'
import { requestOf, World, type Ask, type Got } from './world.ts'

/** Brings an operation to answer one kind of problem. */
export type Provocation = (id: OperationId) => Promise<Got>

const begun = async (
  id: OperationId,
  change: (ask: Ask, world: World) => Ask | Promise<Ask>,
  options = {},
): Promise<Got> => {
  const world = await World.begin(options)
  const ask = await successes[id](world)
  return world.send(id, await change(ask, world))
}

/** A key of an installation with a scope that no operation asks for. */
async function weakKey(world: World): Promise<string> {
  const installation = await world.must('installations.create', {
    body: { appId: world.sandbox.appId, scopes: ['ratings:read'] },
  })
  return (await world.must('apiKeys.create', { body: { installationId: installation.id, name: 'weak' } }))
    .secret
}

const cursorIsInBody = (id: OperationId): boolean => operations[id].method === 'POST'

/** Kinds that any operation that declares them can be brought to in the same way. */
export const everywhere: Partial<Record<ProblemKind, Provocation>> = {
  'malformed-request': (id) => begun(id, (ask) => ({ ...ask, raw: '{"title": ' })),
  'unknown-version': (id) => begun(id, (ask) => ({ ...ask, headers: { 'deskwire-version': '1999-01-01' } })),
  unauthenticated: (id) => begun(id, (ask) => ({ ...ask, token: null })),
  'missing-scope': (id) => begun(id, async (ask, world) => ({ ...ask, token: await weakKey(world) })),
  'actor-not-allowed': (id) =>
    begun(id, (ask) => ({ ...ask, headers: { 'deskwire-act-as': 'agt_00000000000000000000000000' } })),
  'tenant-suspended': (id) =>
    begun(id, async (ask, world) => {
      await setStanding(world.sandbox.store, world.sandbox.tenant, 'suspended')
      return ask
    }),
  'body-too-large': (id) =>
    begun(id, (ask) => ({ ...ask, raw: ' '.repeat(200_001) }), {
      maxBodyBytes: 200_000,
      maxFileBytes: 200_000,
    }),
  'unsupported-media-type': (id) =>
    begun(id, (ask) => ({ ...ask, headers: { 'content-type': 'text/plain' } })),
  'invalid-request': (id) => begun(id, (ask) => ({ ...ask, query: { ...ask.query, colour: 'blue' } })),
  'invalid-cursor': (id) =>
    begun(id, (ask) =>
      cursorIsInBody(id)
        ? { ...ask, body: { ...(ask.body as object), cursor: 'bm90LW91cnM' } }
        : operations[id].paging
          ? { ...ask, query: { ...ask.query, cursor: 'bm90LW91cnM' } }
          : { ...ask, headers: { 'last-event-id': 'bm90LW91cnM' } },
    ),
  'version-mismatch': (id) => begun(id, (ask) => ({ ...ask, ifMatch: 999 })),
  'precondition-required': (id) => begun(id, ({ ifMatch: _, ...ask }) => ask),
  'not-found': (id) =>
    begun(id, async (ask, world) => {
      // The id of another tenant's resource is no different from one that was never given out.
      const other = await world.sandbox.addTenant('other')
      return { ...ask, token: other.apiKey }
    }),
  async 'rate-limited'(id) {
    const world = await World.begin({ rateLimit: { burst: 60, perSecond: 0.001 } })
    const ask = await successes[id](world)
    for (let i = 0; i < 60; i += 1) await world.send('sandbox.getClock')
    return world.send(id, ask)
  },
  async 'idempotency-key-reused'(id) {
    const world = await World.begin()
    const headers = { 'idempotency-key': 'the-same-for-both' }
    await world.must(id, { ...(await successes[id](world)), headers })
    return world.send(id, { ...(await successes[id](world)), headers })
  },
  async 'idempotency-in-flight'(id) {
    const store = gateStore(createMemoryStore())
    const world = await World.begin({ store })
    const ask = { ...(await successes[id](world)), headers: { 'idempotency-key': 'the-same-for-both' } }
    const request = () => requestOf(world.sandbox.baseUrl, world.token, id, ask)
    const { held, release } = store.holdAfter(1)
    const first = world.sandbox.platform.fetch(request())
    await held
    const second = await world.sandbox.platform.fetch(request())
    release()
    const { status } = await first
    if (status !== operations[id].success.status) throw new Error(`the first ${id} answered ${status}`)
    const text = await second.text()
    return { status: second.status, headers: second.headers, text, body: JSON.parse(text) }
  },
}

const withExternalId: Partial<Record<string, (world: World) => Promise<{ id: string }>>> = {
  accounts: (world) => world.account({ externalId: 'taken' }),
  contacts: async (world) =>
    world.contact({ accountId: (await world.account()).id, externalId: 'taken' } as object),
  contracts: async (world) =>
    world.contract({ accountId: (await world.account()).id, externalId: 'taken' } as object),
  articles: (world) => world.article({ externalId: 'taken' }),
  tickets: (world) => world.ticket({ externalId: 'taken' } as object),
  agents: (world) => world.agent({ externalId: 'taken' }),
}

const filters: Partial<Record<OperationId, Readonly<Record<string, string>>>> = {
  'contacts.list': { accountId: 'acc_00000000000000000000000000', externalId: 'x' },
  'contracts.list': { accountId: 'acc_00000000000000000000000000', externalId: 'x' },
  'tickets.list': { severity: 'P1', assigneeId: 'agt_00000000000000000000000000' },
  'articles.list': { language: 'en', audience: 'public' },
  'events.list': { type: 'ticket.created', subjectId: 'tkt_00000000000000000000000000' },
  'jobs.list': { state: 'queued', kind: 'articles.import' },
  'agents.list': { tier: 'L1', state: 'active' },
  'reservations.list': {
    ticketId: 'tkt_00000000000000000000000000',
    agentId: 'agt_00000000000000000000000000',
  },
}

const endsOn: Partial<Record<OperationId, object>> = {
  'tickets.assign': { agentId: null },
  'tickets.escalate': { reason: 'resolutionTime' },
  'attachments.create': { fileName: 'late.log', mediaType: 'text/plain' },
  'secrets.create': { label: 'Too late', value: 'swordfish' },
}

async function onClosedTicket(id: OperationId, body: unknown): Promise<Got> {
  const world = await World.begin()
  const ticket = await world.ticketIn('cancelled')
  return world.send(id, { path: { ticketId: ticket.id }, ifMatch: ticket.version, body })
}

async function twice(id: OperationId): Promise<Got> {
  const world = await World.begin()
  const ask = await successes[id](world)
  const first = await world.must(id, ask)
  return world.send(id, { ...ask, ...(first?.version !== undefined && { ifMatch: first.version }) })
}

/** Kinds that take a story of their own. */
export const stories: Partial<Record<ProblemKind, Provocation>> = {
  ...attachmentStories,
  'external-id-taken': (id) =>
    begun(id, async (ask, world) => {
      await withExternalId[operations[id].resource]?.(world)
      return { ...ask, body: { ...(ask.body as object), externalId: 'taken' } }
    }),
  'unsupported-combination': (id) =>
    begun(id, (ask) => ({ ...ask, query: { ...ask.query, ...filters[id] } })),
  'illegal-transition': (id) => onClosedTicket(id, { to: 'open' }),
  'ticket-final': (id) =>
    id === 'messages.create'
      ? onClosedTicket(id, { body: 'Too late?', visibility: 'public' })
      : onClosedTicket(id, endsOn[id] ?? { intoTicketId: 'tkt_00000000000000000000000000' }),
  async 'merge-refused'(id) {
    const world = await World.begin()
    const ticket = await world.ticket()
    return world.send(id, { path: { ticketId: ticket.id }, ifMatch: 1, body: { intoTicketId: ticket.id } })
  },
  'already-linked': twice,
  'already-active': twice,
  'reservation-ended': twice,
  async 'capacity-exceeded'(id) {
    const world = await World.begin()
    const offer = await world.offer('phone')
    const ticket = await world.ticketOn('phone')
    await world.must('tickets.assign', {
      path: { ticketId: ticket.id },
      ifMatch: ticket.version,
      body: { agentId: offer.agentId },
    })
    return world.send(id, { path: { reservationId: offer.id } })
  },
  'already-answered': twice,
  'already-rated': twice,
  'already-archived': twice,
  'already-revoked': twice,
  async 'not-solved'(id) {
    const world = await World.begin()
    return world.send(id, { path: { ticketId: (await world.ticket()).id }, body: { score: 3 } })
  },
  async 'outcome-regressed'(id) {
    const world = await World.begin()
    const ask = await successes[id](world)
    await world.must(id, { ...ask, body: { outcome: 'solved' } })
    return world.send(id, { ...ask, body: { outcome: 'opened' } })
  },
  async 'too-many-keys'(id) {
    const world = await World.begin()
    const { body } = await successes[id](world)
    for (let i = 0; i < 10; i += 1) await world.must(id, { body })
    return world.send(id, { body })
  },
  async 'events-expired'(id) {
    const world = await World.begin()
    await world.account()
    await world.sandbox.advance(91 * 24 * 60 * 60 * 1000)
    await world.account()
    await world.sandbox.advance(0)
    return world.send(id, { query: { after: '0' } })
  },
  async 'too-many-streams'(id) {
    const world = await World.begin()
    const { baseUrl, platform } = world.sandbox
    for (let i = 0; i < 10; i += 1) await platform.fetch(requestOf(baseUrl, world.token, id))
    return world.send(id)
  },
  async 'job-finished'(id) {
    const world = await World.begin()
    const ask = await successes[id](world)
    await world.must(id, ask)
    return world.send(id, ask)
  },
  async 'clock-backwards'(id) {
    const world = await World.begin()
    return world.send(id, { body: { to: '2020-01-01T00:00:00.000Z' } })
  },
}
