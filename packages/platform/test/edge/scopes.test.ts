import { events, operations, type EventType, type OperationId } from '@deskwire/contract'
import { describe, expect, it } from 'vitest'
import type { Principal } from '../../src/principal.ts'
import { readsEvent } from '../../src/events/readable-events.ts'
import { allScopes } from '../../src/sandbox/floor.ts'
import { successes } from '../walk/successes.ts'
import { World, type Ask } from '../walk/world.ts'

const ids = Object.keys(operations) as OperationId[]
const actors = ['app', 'agent', 'contact'] as const
const eachScope = ids.flatMap((id) => operations[id].scopes.map((scope) => ({ id, scope })))
const eachActor = ids.flatMap((id) => actors.map((actor) => ({ id, actor })))

/** A key with these scopes and no others. */
async function keyWith(world: World, scopes: readonly string[]): Promise<string> {
  const { id: installationId } = await world.must('installations.create', {
    body: { appId: world.sandbox.appId, scopes: [...scopes] },
  })
  return (await world.must('apiKeys.create', { body: { installationId, name: 'just these' } })).secret
}

/** A world in which an operation can succeed, and the request with which it does. */
async function ready(id: OperationId): Promise<{ world: World; ask: Ask }> {
  const world = await World.begin()
  return { world, ask: await successes[id](world) }
}

/** Header that makes a key act as somebody of this kind. */
async function actingAs(world: World, actor: (typeof actors)[number]): Promise<Record<string, string>> {
  if (actor === 'app') return {}
  return { 'deskwire-act-as': actor === 'agent' ? world.agentId : (await world.contact()).id }
}

describe('every scope of every operation', () => {
  it('stands among those that can be given', () => {
    expect(eachScope.filter(({ scope }) => !allScopes.includes(scope))).toEqual([])
    expect(ids.filter((id) => (operations[id].scopes as readonly string[]).length === 0)).toEqual([])
  })

  it.each(eachScope)('$id is refused to a key that has all but $scope', async ({ id, scope }) => {
    const { world, ask } = await ready(id)
    const token = await keyWith(
      world,
      allScopes.filter((other) => other !== scope),
    )
    const got = await world.send(id, { ...ask, token })
    expect(got.body).toMatchObject({
      status: 403,
      type: expect.stringMatching(/missing-scope$/),
      requiredScopes: operations[id].scopes,
    })
  })

  it.each(ids.filter((id) => (operations[id].actors as readonly string[]).includes('app')))(
    '%s is done for a key that has just what it needs',
    async (id) => {
      const { world, ask } = await ready(id)
      const got = await world.send(id, { ...ask, token: await keyWith(world, operations[id].scopes) })
      expect(got.status, got.text).not.toBe(403)
      expect(got.status, got.text).toBeLessThan(500)
    },
  )
})

describe('every kind of actor of every operation', () => {
  it.each(eachActor)('$id by $actor', async ({ id, actor }) => {
    const { world, ask } = await ready(id)
    const token = await keyWith(world, [...operations[id].scopes, 'act-as'])
    const headers = { ...ask.headers, ...(await actingAs(world, actor)) }
    const got = await world.send(id, { ...ask, token, headers })
    const isOpen = (operations[id].actors as readonly string[]).includes(actor)
    const isRefused = got.status === 403 && got.body.type.endsWith('actor-not-allowed')
    expect(isRefused, got.text).toBe(!isOpen)
  })

  it.each(ids)('%s by somebody else needs the scope act-as', async (id) => {
    const { world, ask } = await ready(id)
    const token = await keyWith(world, operations[id].scopes)
    const headers = { ...ask.headers, ...(await actingAs(world, 'agent')) }
    const got = await world.send(id, { ...ask, token, headers })
    expect(got.body).toMatchObject({ status: 403, requiredScopes: ['act-as'] })
  })
})

describe('every type of event', () => {
  const types = Object.keys(events) as EventType[]
  const reader = (type: (typeof actors)[number], scopes: Iterable<string>): Principal => ({
    tenant: 'tnt_a',
    installationId: 'ins_a',
    appId: 'app_a',
    actor: { type, id: 'x' },
    scopes: new Set(scopes),
    credential: 'key',
    accountId: type === 'contact' ? 'acc_a' : null,
    apiVersion: '2026-11-01',
  })

  it.each(types.flatMap((type) => actors.map((actor) => ({ type, actor }))))(
    '$type is read by $actor where its audience and its scope say so',
    ({ type, actor }) => {
      const { scope, audience } = events[type]
      const event = { type, visibleToAccount: 'acc_a' }
      const isOfAudience = (audience as readonly string[]).includes(actor)
      expect(readsEvent(reader(actor, [scope]), event)).toBe(isOfAudience)
      expect(
        readsEvent(
          reader(
            actor,
            allScopes.filter((other) => other !== scope),
          ),
          event,
        ),
      ).toBe(false)
      const elsewhere = { type, visibleToAccount: 'acc_b' }
      expect(readsEvent(reader(actor, [scope]), elsewhere)).toBe(isOfAudience && actor !== 'contact')
    },
  )
})
