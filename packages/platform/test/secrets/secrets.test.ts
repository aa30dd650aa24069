import { createHash } from 'node:crypto'
import { createMemoryStore, type Store, type Transaction } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { observeStore } from '../observed-store.ts'
import { told } from '../attachments/case.ts'
import { World, type Ask } from '../walk/world.ts'

const CANARY = 'c4n4ry-swordfish'

async function openWorld() {
  const store = observeStore(createMemoryStore())
  const lines: unknown[] = []
  const world = await World.begin({ store, logger: { log: (...line) => lines.push(line) } })
  return { world, lines, store, state: () => store.state(world.sandbox.tenant) }
}

const key = (name: string): Ask => ({ headers: { 'idempotency-key': name } })

describe('a secret on a ticket', () => {
  it('is given, listed without its value, shown on demand, and erased', async () => {
    const { world } = await openWorld()
    const { id: ticketId } = await world.ticket()
    const made = await world.secret(ticketId, { label: 'Console', value: CANARY })
    expect(made).toMatchObject({ ticketId, label: 'Console' })
    expect(Object.keys(made).sort()).toEqual(['createdAt', 'createdBy', 'id', 'label', 'ticketId'])
    const path = { ticketId, secretId: made.id }
    expect(await world.must('secrets.list', { path: { ticketId } })).toEqual({
      items: [made],
      nextCursor: null,
    })
    const shown = await world.send('secrets.reveal', { path })
    expect(shown.body).toEqual({ id: made.id, ticketId, value: CANARY })
    expect(shown.headers.get('cache-control')).toBe('no-store')
    await world.must('secrets.delete', { path })
    expect((await world.send('secrets.reveal', { path })).status).toBe(404)
    expect((await world.must('secrets.list', { path: { ticketId } })).items).toEqual([])
    const rest = { secretId: made.id, ticketId }
    expect(await told(world, ticketId, 'secret.')).toEqual([
      { type: 'secret.created', ...rest },
      { type: 'secret.revealed', ...rest },
      { type: 'secret.deleted', ...rest, reason: 'deleted' },
    ])
  })

  it('stands in no row in clear, nor in a log line, whatever is done with it', async () => {
    const { world, lines, state } = await openWorld()
    const { id: ticketId } = await world.ticket()
    const given: Ask = {
      path: { ticketId },
      body: { label: 'Console', value: CANARY },
      ...key('k-1'),
    }
    const made = await world.must('secrets.create', given)
    await world.must('secrets.create', given)
    const reused = await world.send('secrets.create', { ...given, body: { label: 'Other', value: CANARY } })
    expect(reused.status).toBe(422)
    const broken = await world.send('secrets.create', {
      ...given,
      body: { label: 'Console', value: CANARY, colour: CANARY },
    })
    expect([broken.status, broken.text.includes(CANARY)]).toEqual([422, false])
    await world.must('secrets.reveal', { path: { ticketId, secretId: made.id }, ...key('k-2') })
    const job = await world.finishedExport({ format: 'jsonLines' })
    await world.send('ticketExports.download', { path: { jobId: job.id } })
    const rows = await state()
    expect(rows).toContain('"ticketSecrets"')
    // In clear, and as a fingerprint that a guess could be tried against.
    for (const form of [
      CANARY,
      Buffer.from(CANARY).toString('base64').replace(/=+$/, ''),
      Buffer.from(CANARY).toString('hex'),
      createHash('sha256').update(CANARY).digest('hex'),
    ])
      expect(rows).not.toContain(form)
    expect(JSON.stringify(lines)).not.toContain(CANARY)
    const { items } = await world.must('events.list', { query: { sort: '-sequence', limit: '100' } })
    expect(JSON.stringify(items)).not.toContain(CANARY)
    expect((await world.must('tickets.search', { body: { query: CANARY } })).items).toEqual([])
  })

  it('leaves a fingerprint of its request that no guess can be held against without the caller’s own token', async () => {
    const { world, state } = await openWorld()
    const { id: ticketId } = await world.ticket()
    await world.must('secrets.create', {
      path: { ticketId },
      body: { label: 'L', value: '1234' },
      ...key('k-1'),
    })
    const guess = createHash('sha256')
      .update(`[{"ticketId":"${ticketId}"},{},{"label":"L","value":"1234"}]`)
      .digest('hex')
    expect(await state()).not.toContain(guess)
    // The same guess is right where nothing is veiled, which shows that it would have been found.
    await world.must('accounts.create', { body: { name: 'Open' }, ...key('k-1') })
    const open = createHash('sha256').update('[{},{},{"name":"Open"}]').digest('hex')
    expect(await state()).toContain(open)
  })

  it('is given once under one key, and another value under it is another request', async () => {
    const { world } = await openWorld()
    const { id: ticketId } = await world.ticket()
    const given = (value: string): Ask => ({ path: { ticketId }, body: { label: 'L', value }, ...key('k-1') })
    const first = await world.must('secrets.create', given('one'))
    const again = await world.send('secrets.create', given('one'))
    expect([again.body.id, again.headers.get('idempotent-replayed')]).toEqual([first.id, 'true'])
    const other = await world.send('secrets.create', given('two'))
    expect(other.body.type).toBe('https://deskwire.dev/problems/idempotency-key-reused')
    const path = { ticketId, secretId: first.id }
    expect((await world.must('secrets.reveal', { path })).value).toBe('one')
    expect((await world.must('secrets.list', { path: { ticketId } })).items).toHaveLength(1)
  })

  it('is told of each time it is shown, a repeat under one key included, by whom', async () => {
    const { world } = await openWorld()
    const { id: ticketId } = await world.ticket()
    const { id: secretId } = await world.secret(ticketId)
    const ask: Ask = { path: { ticketId, secretId }, ...key('k-1') }
    const seen = [await world.send('secrets.reveal', ask), await world.send('secrets.reveal', ask)]
    await world.must('secrets.reveal', {
      path: { ticketId, secretId },
      headers: { 'deskwire-act-as': world.agentId },
    })
    expect(seen.map(({ headers }) => headers.get('idempotent-replayed'))).toEqual([null, null])
    expect(new Set(seen.map(({ headers }) => headers.get('deskwire-event-id'))).size).toBe(2)
    const { items } = await world.must('events.list', { query: { type: 'secret.revealed' } })
    expect(items.map(({ actor }: { actor: { type: string } }) => actor.type)).toEqual(['app', 'app', 'agent'])
  })

  it('opens in its own row alone', async () => {
    const { world, store } = await openWorld()
    const { ticketSecrets } = await import('../../src/documents/index.ts')
    const { id: ticketId } = await world.ticket()
    const mine = await world.secret(ticketId, { value: 'mine' })
    const theirs = await world.secret(ticketId, { value: 'theirs' })
    await store.transaction(world.sandbox.tenant, async (tx) => {
      const [to, from] = [await tx.get(ticketSecrets, mine.id), await tx.get(ticketSecrets, theirs.id)]
      if (to && from) tx.replace(ticketSecrets, to, { ...to.value, sealed: from.value.sealed })
    })
    const got = await world.send('secrets.reveal', { path: { ticketId, secretId: mine.id } })
    expect([got.status, got.text.includes('theirs')]).toEqual([500, false])
  })
})

describe('the end of a ticket', () => {
  it.each(['closed', 'cancelled'] as const)('%s erases its secrets and their labels', async (status) => {
    const { world, state } = await openWorld()
    const open = await world.ticketIn('open')
    await world.secret(open.id, { label: 'zephyr one' })
    await world.secret(open.id, { label: 'zephyr two' })
    const other = await world.ticket()
    const stays = await world.secret(other.id, { label: 'marmalade' })
    let { version } = open
    const steps =
      status === 'closed' ? [{ to: 'solved', resolutionCode: 'fixed' }, { to: 'closed' }] : [{ to: status }]
    for (const body of steps) {
      const got = await world.must('tickets.transition', {
        path: { ticketId: open.id },
        ifMatch: version,
        body,
      })
      version = got.version
    }
    expect((await world.must('secrets.list', { path: { ticketId: open.id } })).items).toEqual([])
    expect(await state()).not.toContain('zephyr')
    expect((await told(world, open.id, 'secret.deleted')).map((it) => Reflect.get(it, 'reason'))).toEqual([
      'ticketEnded',
      'ticketEnded',
    ])
    const path = { ticketId: other.id, secretId: stays.id }
    expect((await world.send('secrets.reveal', { path })).status).toBe(200)
  })

  it('by a merge, and by the timer that closes a solved ticket, erases them too', async () => {
    const { world } = await openWorld()
    const contact = await world.contact()
    const whose = { accountId: contact.accountId, contactId: contact.id }
    const [from, into] = [await world.ticket(whose), await world.ticket(whose)]
    await world.secret(from.id)
    const kept = await world.secret(into.id)
    await world.must('tickets.merge', {
      path: { ticketId: from.id },
      ifMatch: from.version,
      body: { intoTicketId: into.id },
    })
    expect((await world.must('secrets.list', { path: { ticketId: from.id } })).items).toEqual([])
    const list = () => world.must('secrets.list', { path: { ticketId: into.id } })
    expect((await list()).items).toEqual([kept])
    let { version } = await world.must('tickets.get', { path: { ticketId: into.id } })
    for (const body of [{ to: 'open' }, { to: 'solved', resolutionCode: 'fixed' }])
      ({ version } = await world.must('tickets.transition', {
        path: { ticketId: into.id },
        ifMatch: version,
        body,
      }))
    expect((await list()).items).toEqual([kept])
    await world.sandbox.advance(7 * 24 * 60 * 60 * 1000)
    expect((await list()).items).toEqual([])
    const late = await world.send('secrets.create', {
      path: { ticketId: into.id },
      body: { label: 'late', value: 'x' },
    })
    expect([late.status, late.body.currentStatus]).toEqual([409, 'closed'])
  })

  it('sees a secret that is given while it looks for those that there are', async () => {
    const inner = createMemoryStore()
    let meanwhile: (() => Promise<unknown>) | null = null
    const watch = (tx: Transaction): Transaction =>
      new Proxy(tx, {
        get(target, name: keyof Transaction) {
          const verb = (target[name] as (...given: unknown[]) => unknown).bind(target)
          if (name !== 'query') return verb
          return async (spec: { readonly name: string }, query: unknown) => {
            const rows = await verb(spec, query)
            const happens = spec.name === 'ticketSecrets' ? meanwhile : null
            if (happens) meanwhile = null
            await happens?.()
            return rows
          }
        },
      })
    const store: Store = {
      system: inner.system,
      transaction: (tenant, body) => inner.transaction(tenant, (tx) => body(meanwhile ? watch(tx) : tx)),
    }
    const world = await World.begin({ store })
    const ticket = await world.ticketIn('open')
    const path = { ticketId: ticket.id }
    const given: number[] = []
    meanwhile = async () => {
      const body = { label: 'L', value: 'x' }
      given.push((await world.send('secrets.create', { path, body })).status)
    }
    const end = { path, ifMatch: ticket.version, body: { to: 'cancelled' } }
    await world.must('tickets.transition', end)
    expect(given).toEqual([201])
    expect((await world.must('secrets.list', { path })).items).toEqual([])
  })
})

describe('a contact', () => {
  it('gives and erases secrets and sees those that contacts gave, but is shown none', async () => {
    const { world } = await openWorld()
    const me = await world.contact()
    const colleague = await world.contact({ accountId: me.accountId })
    const { id: ticketId } = await world.ticket({ accountId: me.accountId, contactId: me.id })
    const own: Ask = { token: await world.contactToken(me.id) }
    const mine = await world.secret(ticketId, {}, own)
    const theirs = await world.secret(ticketId, {}, { token: await world.contactToken(colleague.id) })
    const staffs = await world.secret(ticketId)
    const { items } = await world.must('secrets.list', { ...own, path: { ticketId } })
    expect(items.map(({ id }: { id: string }) => id)).toEqual([mine.id, theirs.id])
    const reveal = await world.send('secrets.reveal', { ...own, path: { ticketId, secretId: mine.id } })
    expect(reveal.status).toBe(403)
    const statuses = []
    for (const { id } of [mine, theirs, staffs])
      statuses.push((await world.send('secrets.delete', { ...own, path: { ticketId, secretId: id } })).status)
    expect(statuses).toEqual([204, 204, 404])
    const events = await world.must('events.list', { ...own, query: { limit: '100' } })
    expect(JSON.stringify(events)).not.toContain('secret.')
  })
})

it('showing a secret needs a scope of its own, apart from reading and from giving', async () => {
  const { world } = await openWorld()
  const { id: ticketId } = await world.ticket()
  const { id: secretId } = await world.secret(ticketId)
  const scopes = ['tickets:read', 'tickets:write', 'secrets:write']
  const installation = await world.must('installations.create', {
    body: { appId: world.sandbox.appId, scopes },
  })
  const made = await world.must('apiKeys.create', {
    body: { installationId: installation.id, name: 'portal' },
  })
  const portal: Ask = { token: made.secret }
  await world.secret(ticketId, {}, portal)
  expect((await world.must('secrets.list', { ...portal, path: { ticketId } })).items).toHaveLength(2)
  const got = await world.send('secrets.reveal', { ...portal, path: { ticketId, secretId } })
  expect([got.status, got.body.requiredScopes]).toEqual([403, ['secrets:read']])
})
