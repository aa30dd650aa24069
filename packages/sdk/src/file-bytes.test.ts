import { describe, expect, it } from 'vitest'
import { tokenCredentials } from './credentials.ts'
import { failureOf } from '../test/call-outcome.ts'
import { KEYED, ok, problem, SAFE, scripted } from '../test/scripted.ts'

const path = { path: { ticketId: 'tkt_1' } }

describe('a file', () => {
  const bytes = new Uint8Array([0, 1, 2, 255])

  it('is sent as it is, and not again where it can be read only once', async () => {
    const bodies: unknown[] = []
    const step = async (request: Request) => {
      bodies.push([request.headers.get('content-type'), [...new Uint8Array(await request.arrayBuffer())]])
      return problem(503, 'overloaded')
    }
    const { transport } = scripted([step])
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => {
        controller.enqueue(bytes)
        controller.close()
      },
    })
    for (const given of [bytes, new Blob([bytes]), body]) {
      expect(await failureOf(transport.call(KEYED, { bytes: given }))).toMatchObject({ status: 503 })
    }
    expect(bodies).toEqual(Array.from({ length: 7 }, () => ['application/octet-stream', [...bytes]]))
  })

  it('that can be read only once is not sent again with another token either, and the refusal is told', async () => {
    const asked: string[] = []
    const credentials = tokenCredentials((reason) => (asked.push(reason), `token-${asked.length}`))
    const take = async (request: Request) => {
      await request.arrayBuffer()
      return asked.length > 1 ? ok({ id: 'att_1' }) : problem(401, 'unauthenticated')
    }
    const { transport, seen } = scripted([take], { credentials })
    const stream = new Blob([bytes]).stream()
    expect(await failureOf(transport.call(KEYED, { bytes: stream }))).toMatchObject({ status: 401 })
    expect(seen).toHaveLength(1)
    await transport.call(KEYED, { bytes: new Blob([bytes]).stream() })
    expect(asked).toEqual(['first', 'refused'])
  })

  it('is given unread, and its failures are errors like any other', async () => {
    const { transport } = scripted([new Response(bytes, { headers: { 'content-type': 'image/png' } })])
    const file = (await transport.call(SAFE, { ...path, stream: true })) as Response
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([...bytes])
    const missing = scripted([problem(404, 'not-found')]).transport.call(SAFE, { ...path, stream: true })
    expect(await failureOf(missing)).toMatchObject({ name: 'ApiError', kind: 'not-found' })
  })

  it("still ends with the caller's signal when the call is over", async () => {
    let ended: AbortSignal | undefined
    const { transport } = scripted([], {
      fetch: async (_, init) => {
        ended = init?.signal ?? undefined
        return new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }))
      },
    })
    const controller = new AbortController()
    await transport.call(SAFE, { ...path, stream: true }, { signal: controller.signal })
    expect(ended?.aborted).toBe(false)
    controller.abort()
    expect(ended?.aborted).toBe(true)
  })
})
