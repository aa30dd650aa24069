import { operations, type OperationId } from '@deskwire/contract'
import { describe, expect, it } from 'vitest'
import { requestOf, World } from './walk/world.ts'

const LISTED = 'http://localhost:3000'
const ids = Object.keys(operations) as OperationId[]

const preflight = (world: World, path: string, origin: string, method = 'GET') =>
  world.sandbox.fetch(`${world.sandbox.baseUrl}${path}`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': method },
  })

/** CORS headers of an answer. */
const granted = (headers: Headers) =>
  [...headers].filter(([name]) => name.startsWith('access-control')).map(([name]) => name)

describe('a preflight', () => {
  it.each(ids)('of %s from a listed origin is granted with its method', async (id) => {
    const world = await World.begin()
    const { method, path } = operations[id]
    const response = await preflight(world, path.replaceAll(/\{\w+\}/g, 'x'), LISTED, method)
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe(LISTED)
    expect(response.headers.get('access-control-allow-methods')?.split(', ')).toContain(method)
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    expect(response.headers.get('vary')).toBe('Origin')
  })

  it.each([
    'http://localhost:3001',
    'https://evil.example',
    'null',
    'http://localhost:3000.evil.example',
    'HTTP://LOCALHOST:3000',
  ])('from %s is not granted', async (origin) => {
    const response = await preflight(await World.begin(), '/v1/tickets', origin)
    expect([response.status, granted(response.headers)]).toEqual([405, []])
  })

  it('follows the origins that apps list, and forgets one when the last app has dropped it', async () => {
    const world = await World.begin()
    const origin = 'https://desk.northwind.example'
    const asked = async () => (await preflight(world, '/v1/tickets', origin)).status
    const app = (name: string) => world.must('apps.create', { body: { name, allowedOrigins: [origin] } })
    expect(await asked()).toBe(405)
    const [one, two] = [await app('one'), await app('two')]
    expect(await asked()).toBe(204)
    const drop = (appId: string) =>
      world.must('apps.update', { path: { appId }, ifMatch: 1, body: { allowedOrigins: [] } })
    await drop(one.id)
    expect(await asked()).toBe(204)
    await drop(two.id)
    expect(await asked()).toBe(405)
  })

  it('stays granted for an origin of the first app when another one drops it', async () => {
    const world = await World.begin()
    const { id } = await world.must('apps.create', { body: { name: 'two', allowedOrigins: [LISTED] } })
    await world.must('apps.update', { path: { appId: id }, ifMatch: 1, body: { allowedOrigins: [] } })
    expect((await preflight(world, '/v1/tickets', LISTED)).status).toBe(204)
  })
})

describe('an answer', () => {
  const send = async (world: World, token: string | null, origin: string | null) => {
    const headers = origin === null ? {} : { origin }
    return world.sandbox.fetch(
      requestOf(world.sandbox.baseUrl, world.token, 'tickets.list', { token, headers }),
    )
  }

  it('to a session is readable from an origin of its app, and from no other', async () => {
    const world = await World.begin()
    const token = await world.contactToken((await world.contact()).id)
    const listed = await send(world, token, LISTED)
    expect(listed.headers.get('access-control-allow-origin')).toBe(LISTED)
    expect(listed.headers.get('access-control-expose-headers')).toContain('Deskwire-Request-Id')
    expect(listed.headers.get('vary')).toBe('Origin')
    for (const origin of ['https://evil.example', 'null', null]) {
      expect(granted((await send(world, token, origin)).headers)).toEqual([])
    }
  })

  it("to a session is not readable from another app's origin, though its preflight is granted", async () => {
    const world = await World.begin()
    const origin = 'https://other.example'
    await world.must('apps.create', { body: { name: 'other', allowedOrigins: [origin] } })
    const token = await world.contactToken((await world.contact()).id)
    expect((await preflight(world, '/v1/tickets', origin)).status).toBe(204)
    expect(granted((await send(world, token, origin)).headers)).toEqual([])
  })

  it('that refuses a session is readable too, so that the page learns why', async () => {
    const world = await World.begin()
    const token = await world.contactToken((await world.contact()).id)
    const response = await world.sandbox.fetch(
      requestOf(world.sandbox.baseUrl, token, 'accounts.list', { headers: { origin: LISTED } }),
    )
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([403, LISTED])
  })

  it('that refuses a session token is readable from a listed origin, so that the page gets another token', async () => {
    const world = await World.begin()
    const token = await world.contactToken((await world.contact()).id)
    const worn = `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`
    const refused = await send(world, worn, LISTED)
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, LISTED])
    expect(granted((await send(world, worn, 'https://evil.example')).headers)).toEqual([])
  })

  it('to a key, or to nobody, is readable from no page', async () => {
    const world = await World.begin()
    for (const token of [world.token, null, 'nonsense'])
      expect(granted((await send(world, token, LISTED)).headers)).toEqual([])
  })
})
