import { operations, problems, type OperationId } from '@deskwire/contract'
import { answer } from '@deskwire/contract/answers'
import { createMemoryStore } from '@deskwire/platform'
import type { SandboxOptions } from '@deskwire/platform/sandbox'
import { describe, expect, it } from 'vitest'
import { badInputs, type BadInput } from './bad-inputs.ts'
import { observeStore } from './observed-store.ts'
import { successes } from './walk/successes.ts'
import { requestOf, textOf, World, type Ask } from './walk/world.ts'

const ids = Object.keys(operations) as OperationId[]

/** A world whose whole state can be compared. */
async function observedWorld(options: SandboxOptions = {}) {
  const store = observeStore(createMemoryStore())
  const world = await World.begin({ store, ...options })
  return { world, state: () => store.state(world.sandbox.tenant) }
}

async function check({ id, given, want, options }: BadInput): Promise<void> {
  const { world, state } = await observedWorld(options)
  const ask = await given(world)
  const request = ask instanceof Request ? ask : requestOf(world.sandbox.baseUrl, world.token, id, ask)
  const before = await state()
  // Straight to the platform: the sandbox's own `fetch` also runs what is due, which is no doing of this request.
  const response = await world.sandbox.platform.fetch(request)
  const text = await response.text()
  const body = JSON.parse(text)
  const { kind, pointers, code, detail, headers = {}, members = {} } = want
  const { status, type } = problems[kind]
  expect(body).toMatchObject({ status, type, ...members })
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('deskwire-request-id')).toBe(body.requestId)
  expect(body.requestId).toMatch(/^req_/)
  for (const [name, value] of Object.entries(headers)) expect(response.headers.get(name)).toBe(value)
  if (pointers) expect(body.errors.map((fault: { pointer: string }) => fault.pointer)).toEqual(pointers)
  if (code) expect(body.errors[0].code).toBe(code)
  if (detail) expect(body.errors[0].detail).toContain(detail)
  // Nothing that the caller sent comes back: it may be a secret, or somebody's name.
  expect(text).not.toContain('c4n4ry')
  const validate = answer[id][status]
  expect(validate?.(body) ? [] : (validate?.errors ?? 'undeclared')).toEqual([])
  expect(await state()).toBe(before)
}

describe('bad input', () => {
  it.each(badInputs)('$name', check)
})

/** Names of the path's parameters, with an id of each kind that was never given out. */
const missingPath = (ask: Ask): Record<string, string> =>
  Object.fromEntries(
    Object.entries(ask.path ?? {}).map(([name, id]) => [name, `${id.slice(0, 4)}0000000000000000000000000a`]),
  )

describe("another tenant's id", () => {
  const withPath = ids.filter((id) => operations[id].pathParameters.length > 0)

  it.each(withPath)('%s answers to it byte for byte as to one that was never given out', async (id) => {
    const { world, state } = await observedWorld()
    const other = await world.sandbox.addTenant('other')
    const ask = await successes[id](world)
    const before = await state()
    const answers = []
    for (const path of [ask.path ?? {}, missingPath(ask)]) {
      const response = await world.sandbox.platform.fetch(
        requestOf(world.sandbox.baseUrl, other.apiKey, id, { ...ask, path }),
      )
      answers.push(
        [response.status, ...response.headers, await response.text()]
          .join('\n')
          .replaceAll(/req_\w+/g, 'req'),
      )
    }
    expect(answers[0]).toContain(problems['not-found'].type)
    expect(answers[1]).toBe(answers[0])
    expect(await state()).toBe(before)
  })
})

describe('routes', () => {
  const send = async (path: string, init: RequestInit = {}) => {
    const world = await World.begin()
    return world.sandbox.fetch(`${world.sandbox.baseUrl}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${world.token}` },
    })
  }

  it.each([
    '/',
    '/v1',
    '/v2/tickets',
    '/v1/tickets/',
    '/v1//tickets',
    '/v1/Tickets',
    '/v1/tickets/x/y/z',
    '/v1/%00',
  ])('there is nothing at %s', async (path) => {
    const response = await send(path)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const body = (await response.json()) as { type: string; requestId: string }
    expect(body.type).toBe('https://deskwire.dev/problems/route-not-found')
    expect(body.requestId).toBe(response.headers.get('deskwire-request-id'))
  })

  const paths = [...new Set(Object.values(operations).map(({ path }) => path))]
  it.each(paths)('%s takes its own methods and says which they are', async (path) => {
    const own = Object.values(operations).flatMap((operation) =>
      operation.path === path ? [operation.method as string] : [],
    )
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await send(path.replaceAll(/\{(\w+)\}/g, 'tkt_0000000000000000000000000a'), { method })
      const text = await textOf(response)
      const isRefused = text.includes('"https://deskwire.dev/problems/method-not-allowed"')
      expect([method, isRefused]).toEqual([method, !own.includes(method)])
      if (!isRefused) continue
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe([...own, 'OPTIONS'].join(', '))
    }
  })

  it('an encoded path that is no UTF-8 is an id that nobody has', async () => {
    expect((await send('/v1/tickets/%ff%fe')).status).toBe(404)
  })
})
