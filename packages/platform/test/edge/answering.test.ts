import { createMemoryStore, createPlatform, createTenant, type PlainRequest } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'

interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

const utf8 = new TextEncoder()

/** A request as a server has it: a path instead of a URL, and the body in one piece. */
function plainOf({ method, path, headers, body }: Asked): PlainRequest {
  const bytes = utf8.encode(body ?? '')
  return {
    method,
    url: path,
    headers: new Headers(headers),
    body: null,
    arrayBuffer: async () => bytes.buffer,
    whole: async () => bytes,
  }
}

const wholeOf = ({ method, path, headers, body }: Asked): Request =>
  new Request(`http://localhost${path}`, { method, headers, ...(body !== undefined && { body }) })

async function begin() {
  const store = createMemoryStore()
  const platform = createPlatform({ store, mode: 'live', wireNow: () => 1_800_000_000_000 })
  const { apiKey } = await createTenant({ store, wireNow: () => 1_800_000_000_000 }, 'Acme')
  const asked = (method: string, path: string, body?: unknown, more: Record<string, string> = {}): Asked => {
    const text = body === undefined ? undefined : JSON.stringify(body)
    return {
      method,
      path,
      headers: {
        authorization: `Bearer ${apiKey}`,
        ...(text !== undefined && {
          'content-type': 'application/json',
          'content-length': String(utf8.encode(text).length),
        }),
        ...more,
      },
      ...(text !== undefined && { body: text }),
    }
  }
  return { platform, asked }
}

type Begun = Awaited<ReturnType<typeof begin>>

/** What of an answer does not differ from one request to the next. */
const lasting = (status: number, headers: Headers, body: string | null) => ({
  status,
  headers: [...headers].filter(([name]) => name !== 'deskwire-request-id'),
  body: body?.replaceAll(/req_\w+/g, 'req') ?? '',
})

describe('what answers without a Request', () => {
  const key = { 'idempotency-key': 'one' }
  it.each<readonly [string, (begun: Begun) => Asked]>([
    ['a list', ({ asked }) => asked('GET', '/v1/agents?limit=2&state=active')],
    ['a page that is none', ({ asked }) => asked('GET', '/v1/agents?limit=0')],
    ['nothing of this id', ({ asked }) => asked('GET', '/v1/tickets/tkt_01k9z4q8w2e6rbt5n0c3d7f9hj')],
    ['no key', ({ asked }) => asked('GET', '/v1/tickets', undefined, { authorization: '' })],
    ['a write', ({ asked }) => asked('POST', '/v1/accounts', { name: 'Über' }, key)],
    ['a body of the wrong form', ({ asked }) => asked('POST', '/v1/accounts', { name: 3 }, key)],
    ['no body', ({ asked }) => asked('POST', '/v1/accounts', undefined, key)],
  ])('answers as `fetch` does: %s', async (_, ask) => {
    const begun = await begin()
    const { platform } = begun
    const request = ask(begun)
    // The first answer makes what the second one tells again.
    await platform.fetch(wholeOf(request))
    const fetched = await platform.fetch(wholeOf(request))
    const answer = await platform.answering(plainOf(request))?.()
    expect(answer && lasting(answer.status, new Headers(answer.headers), answer.body)).toEqual(
      lasting(fetched.status, fetched.headers, await fetched.text()),
    )
  })

  it.each([
    ['HEAD', '/v1/tickets'],
    ['OPTIONS', '/v1/tickets'],
    ['PUT', '/v1/tickets'],
    ['GET', '/v1/nowhere'],
    ['GET', '/v1/events/stream'],
  ])('leaves %s %s to `fetch`', async (method, path) => {
    const { platform, asked } = await begin()
    expect(platform.answering(plainOf(asked(method, path)))).toBeUndefined()
  })
})
