import { createPlatform, type Platform, type Store } from '@deskwire/platform'
import { expect, it } from 'vitest'
import { Desk, expert, HOUR } from '../../../platform/test/routing/desk.ts'
import { requestOf } from '../../../platform/test/walk/world.ts'
import { describePostgres, postgresSchemas } from '../postgres.ts'
import { upTo } from './rows.ts'

const { newSchema, open } = postgresSchemas('platforms')

interface Servers {
  readonly desk: Desk
  /** Two platforms, each over a store of its own on the schema that both share. */
  readonly platforms: readonly [Platform, Platform]
  readonly stores: readonly [Store, Store]
  /** Platforms like those, at a later time. */
  later(byMs: number): readonly Platform[]
}

async function begin(agents: readonly string[], ageNow?: () => number): Promise<Servers> {
  const schema = newSchema()
  const options = { schema, ...(ageNow && { ageNow }) }
  const [first, second] = await Promise.all([open(options), open(options)])
  const desk = await Desk.open(
    agents.map((name) => expert(name)),
    { store: first.store },
  )
  const startedAt = desk.sandbox.now()
  const over = (store: Store, holder: string, byMs = 0) =>
    createPlatform({
      store,
      mode: 'test',
      holder,
      clock: { now: () => startedAt + byMs, sharedNow: () => startedAt + byMs },
      wireNow: () => startedAt,
    })
  return {
    desk,
    stores: [first.store, second.store],
    platforms: [over(first.store, 'first'), over(second.store, 'second')],
    later: (byMs) => [over(first.store, 'first', byMs), over(second.store, 'second', byMs)],
  }
}

type Ask = Parameters<typeof requestOf>[3]
type Id = Parameters<typeof requestOf>[2]

const sendTo = (platform: Platform, desk: Desk, id: Id, ask: Ask) =>
  platform.fetch(requestOf(desk.sandbox.baseUrl, desk.token, id, ask))

async function fileOnBoth({ desk, platforms }: Servers, count: number): Promise<readonly string[]> {
  const contact = await desk.contact()
  const answers = await Promise.all(
    upTo(count).map((n) =>
      sendTo(platforms[n % 2] as Platform, desk, 'tickets.create', {
        body: {
          accountId: contact.accountId,
          contactId: contact.id,
          title: `Down ${n}`,
          description: 'Down since nine.',
          channel: 'phone',
          categoryId: desk.sandbox.categories['network'],
        },
      }),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual(upTo(count).map(() => 201))
  return Promise.all(answers.map(async (answer) => ((await answer.json()) as { id: string }).id))
}

describePostgres('two servers of one desk over one PostgreSQL', () => {
  it('offer no agent more than one may carry, and let an offer be accepted once', async () => {
    const servers = await begin(['Ada', 'Bo', 'Cy'])
    const { desk, platforms } = servers
    await fileOnBoth(servers, 8)
    const { items } = await desk.must('reservations.list', { query: { state: 'offered', limit: '100' } })
    expect(items.map(({ agentId }: { agentId: string }) => desk.nameOf(agentId)).sort()).toEqual([
      'Ada',
      'Bo',
      'Cy',
    ])
    const accepted = await Promise.all(
      items.flatMap(({ id }: { id: string }) =>
        platforms.map((platform) =>
          sendTo(platform, desk, 'reservations.accept', { path: { reservationId: id } }),
        ),
      ),
    )
    expect(accepted.map(({ status }: Response) => status).sort()).toEqual([200, 200, 200, 409, 409, 409])
    for (const name of ['Ada', 'Bo', 'Cy']) {
      const { load } = await desk.must('agents.get', { path: { agentId: desk.idOf(name) } })
      expect(load).toEqual([{ channel: 'phone', used: 1, reserved: 0 }])
    }
  })

  it('run each timer once', async () => {
    const servers = await begin(['Ada', 'Bo'])
    const { desk, later } = servers
    await fileOnBoth(servers, 4)
    const { items } = await desk.must('reservations.list', { query: { state: 'offered', limit: '100' } })
    expect(items).toHaveLength(2)
    const workers = later(HOUR)
    await Promise.all([...workers, ...workers].map((platform) => platform.runDueTimers(desk.sandbox.tenant)))
    for (const { id, ticketId } of items) {
      const types = await desk.told(ticketId)
      const expired = types.filter(
        ({ type, data }) => type === 'reservation.expired' && data['reservationId'] === id,
      )
      expect(expired).toHaveLength(1)
    }
    const { items: events } = await desk.must('events.list', { query: { limit: '100', sort: '-sequence' } })
    const sequences = events.map(({ sequence }: { sequence: number }) => sequence)
    expect(sequences).toEqual(sequences.map((_: number, i: number) => sequences[0] - i))
  })

  it('refuse a revoked key within a second, on the server that did not revoke it too', async () => {
    let age = 0
    const { desk, platforms } = await begin(['Ada'], () => age)
    const { items: installations } = await desk.must('installations.list')
    const key = await desk.must('apiKeys.create', {
      body: { name: 'short-lived', installationId: installations[0].id, scopes: ['tickets:read'] },
    })
    const list = async (platform: Platform) =>
      (await platform.fetch(requestOf(desk.sandbox.baseUrl, key.secret, 'tickets.list'))).status
    expect([await list(platforms[0]), await list(platforms[1])]).toEqual([200, 200])
    await desk.must('apiKeys.revoke', { path: { apiKeyId: key.id } })
    expect(await list(platforms[0])).toBe(401)
    age = 1_001
    expect(await list(platforms[1])).toBe(401)
  })
})
