import type { VersionChange } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { World, type Ask } from './walk/world.ts'

const OLD = '2026-11-01'
const NEW = '2027-01-01'

type Members = Readonly<Record<string, unknown>>
const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function rename(value: unknown, from: string, to: string): unknown {
  if (!isMembers(value) || !Object.hasOwn(value, from)) return value
  const { [from]: renamed, ...rest } = value
  return { ...rest, [to]: renamed }
}

/** What of an answer is a ticket. */
function inTickets(operationId: string, body: unknown, change: (ticket: unknown) => unknown): unknown {
  if (!operationId.startsWith('tickets.') || !isMembers(body)) return body
  if (!Array.isArray(body['items'])) return change(body)
  const items = body['items'].map((item: unknown) =>
    isMembers(item) && 'ticket' in item ? { ...item, ticket: change(item['ticket']) } : change(item),
  )
  return { ...body, items }
}

/** An invented change: what is `severity` since 2027 was called `priority` before. */
const renamed: VersionChange = {
  version: NEW,
  raiseRequest: (operationId, body) =>
    operationId.startsWith('tickets.') ? rename(body, 'priority', 'severity') : body,
  lowerAnswer: (operationId, body) =>
    inTickets(operationId, body, (ticket) => rename(ticket, 'severity', 'priority')),
  lowerEvent: (event) => ({ ...event, data: rename(event['data'], 'severity', 'priority') }),
}

/** A second one after it, to see that changes are applied in their order. */
const capitals: VersionChange = {
  version: '2027-06-01',
  raiseRequest: (_id, body) =>
    isMembers(body) && typeof body['severity'] === 'string'
      ? { ...body, severity: body['severity'].replace('S', 'P') }
      : body,
  lowerAnswer: (operationId, body) =>
    inTickets(operationId, body, (ticket) =>
      isMembers(ticket) ? { ...ticket, severity: String(ticket['severity']).replace('P', 'S') } : ticket,
    ),
  lowerEvent: (event) => {
    const data = event['data'] as Members
    return {
      ...event,
      data: 'severity' in data ? { ...data, severity: String(data['severity']).replace('P', 'S') } : data,
    }
  },
}

const at = (version: string, ask: Ask = {}): Ask => ({
  ...ask,
  headers: { ...ask.headers, 'deskwire-version': version },
})

async function worldWithTicket(versionChanges: readonly VersionChange[] = [renamed]) {
  const world = await World.begin({ versionChanges })
  const contact = await world.contact()
  const report = {
    accountId: contact.accountId,
    contactId: contact.id,
    title: 'VPN tunnel drops',
    description: 'Since nine.',
  }
  return { world, report }
}

describe('an invented change of the contract', () => {
  it('is carried through request and answer, in both versions', async () => {
    const { world, report } = await worldWithTicket()
    const old = await world.send('tickets.create', at(OLD, { body: { ...report, priority: 'P1' } }))
    expect(old.headers.get('deskwire-version')).toBe(OLD)
    expect(old.body).toMatchObject({ priority: 'P1' })
    expect(old.body).not.toHaveProperty('severity')
    const path = { ticketId: old.body.id }
    const fresh = await world.send('tickets.get', at(NEW, { path }))
    expect(fresh.headers.get('deskwire-version')).toBe(NEW)
    expect(fresh.body).toMatchObject({ severity: 'P1' })
    expect(fresh.body).not.toHaveProperty('priority')
    await world.must('tickets.update', at(NEW, { path, ifMatch: 1, body: { severity: 'P2' } }))
    expect(await world.must('tickets.get', at(OLD, { path }))).toMatchObject({ priority: 'P2' })
  })

  it('refuses in each version the name of the other', async () => {
    const { world, report } = await worldWithTicket()
    const got = await world.send('tickets.create', at(NEW, { body: { ...report, priority: 'P1' } }))
    expect([got.status, got.body.errors[0].pointer]).toEqual([422, '/body/priority'])
  })

  it('is carried through lists and searches', async () => {
    const { world, report } = await worldWithTicket()
    await world.must('tickets.create', at(NEW, { body: { ...report, severity: 'P0' } }))
    const list = {
      [OLD]: await world.must('tickets.list', at(OLD)),
      [NEW]: await world.must('tickets.list', at(NEW)),
    }
    expect(list[OLD].items).toEqual(
      list[NEW].items.map((ticket: unknown) => rename(ticket, 'severity', 'priority')),
    )
    const { items } = await world.must('tickets.search', at(OLD, { body: { query: 'tunnel' } }))
    expect(items[0].ticket).toMatchObject({ priority: 'P0' })
  })

  it('is carried through events, one by one and in lists, each saying its version', async () => {
    const { world, report } = await worldWithTicket()
    const { id } = await world.must('tickets.create', at(NEW, { body: { ...report, severity: 'P0' } }))
    const query = { subjectId: id, limit: '1' }
    const [old] = (await world.must('events.list', at(OLD, { query }))).items
    const [fresh] = (await world.must('events.list', at(NEW, { query }))).items
    expect(fresh).toMatchObject({ apiVersion: NEW, type: 'ticket.created', data: { severity: 'P0' } })
    expect(old).toMatchObject({ apiVersion: OLD, data: { priority: 'P0' } })
    expect(old.data).not.toHaveProperty('severity')
    const path = { eventId: old.id }
    expect(await world.must('events.get', at(OLD, { path }))).toEqual(old)
    expect(await world.must('events.get', at(NEW, { path }))).toEqual(fresh)
  })

  it('is applied with the others in the order of their versions', async () => {
    const { world, report } = await worldWithTicket([renamed, capitals])
    const { id } = await world.must('tickets.create', at(OLD, { body: { ...report, priority: 'S1' } }))
    const path = { ticketId: id }
    expect(await world.must('tickets.get', at(OLD, { path }))).toMatchObject({ priority: 'S1' })
    expect(await world.must('tickets.get', at(NEW, { path }))).toMatchObject({ severity: 'S1' })
    expect(await world.must('tickets.get', at('2027-06-01', { path }))).toMatchObject({ severity: 'P1' })
    const [event] = (await world.must('events.list', at(OLD, { query: { subjectId: id, limit: '1' } }))).items
    expect(event.data).toMatchObject({ priority: 'S1' })
  })

  it('leaves a replay to the version of whoever asks', async () => {
    const { world, report } = await worldWithTicket()
    const headers = { 'idempotency-key': 'k' }
    const old = await world.must('tickets.create', at(OLD, { headers, body: { ...report, priority: 'P1' } }))
    const fresh = await world.send(
      'tickets.create',
      at(NEW, { headers, body: { ...report, severity: 'P1' } }),
    )
    expect(fresh.headers.get('idempotent-replayed')).toBe('true')
    expect(fresh.body).toEqual(rename(old, 'priority', 'severity'))
  })
})

describe('the version of a request', () => {
  it.each(['1999-01-01', '2027-01-02', 'latest', '2026-11-1', ''])('cannot be %j', async (version) => {
    const { world } = await worldWithTicket()
    const got = await world.send('tickets.list', at(version))
    expect([got.status, got.body.type, got.body.knownVersions]).toEqual([
      400,
      'https://deskwire.dev/problems/unknown-version',
      [OLD, NEW],
    ])
  })

  it('is that of its key, pinned when the key was made, unless the header says otherwise', async () => {
    const { world } = await worldWithTicket()
    await world.ticket()
    const keyAt = async (version: string) =>
      (
        await world.must(
          'apiKeys.create',
          at(version, { body: { installationId: world.sandbox.installationId, name: version } }),
        )
      ).secret
    const [old, fresh] = [await keyAt(OLD), await keyAt(NEW)]
    const list = async (ask: Ask) => {
      const got = await world.send('tickets.list', ask)
      return [got.headers.get('deskwire-version'), 'severity' in got.body.items[0]]
    }
    expect(await list({ token: old })).toEqual([OLD, false])
    expect(await list({ token: fresh })).toEqual([NEW, true])
    expect(await list(at(OLD, { token: fresh }))).toEqual([OLD, false])
    expect(await list(at(NEW, { token: old }))).toEqual([NEW, true])
  })

  it('is said by every answer, refusals included', async () => {
    const { world } = await worldWithTicket()
    const got = await world.send(
      'tickets.get',
      at(OLD, { path: { ticketId: 'tkt_0000000000000000000000000a' } }),
    )
    expect([got.status, got.headers.get('deskwire-version')]).toEqual([404, OLD])
    expect((await world.send('tickets.list', { token: null })).headers.get('deskwire-version')).toBe(NEW)
  })
})
