import { describe, expect, it } from 'vitest'
import { failureOf, waits } from '../test/call-outcome.ts'
import { KEYED, ok, problem, SAFE, scripted } from '../test/scripted.ts'
import { isDeskwireError } from './guards.ts'

const ticket = { id: 'tkt_1', version: 3 }
const path = { path: { ticketId: 'tkt_1' } }

describe('a deadline', () => {
  const stuck = () => new Promise<Response>(() => undefined)

  it('of an attempt ends it and lets the next one begin', async () => {
    const script = scripted([stuck, ok(ticket)])
    const call = script.transport.call(KEYED, { body: {} }, { timeoutMs: 70 }).withResponse()
    await expect.poll(script.timers).toEqual([70])
    await expect.poll(() => script.seen.length).toBe(1)
    script.expire()
    expect(waits((await call).attempts)).toEqual([
      [null, 'TimeoutError', 250, 'backoff'],
      [200, null, null, null],
    ])
    expect(script.timers()).toEqual([])
  })

  it('of the whole call ends it for good', async () => {
    const script = scripted([stuck])
    const call = failureOf(script.transport.call(SAFE, path, { totalTimeoutMs: 50 }))
    await expect.poll(() => script.seen.length).toBe(1)
    script.expire()
    // Time stands still here, so that a retry is still within the deadline; its timer is as short.
    await expect.poll(() => script.seen.length).toBe(1)
    expect(await call).toMatchObject({ name: 'TimeoutError', scope: 'total', limitMs: 50 })
  })

  it('covers the body', async () => {
    const drip = new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }), {
      headers: { 'content-type': 'application/json', 'deskwire-request-id': 'req_drip' },
    })
    const script = scripted([() => drip])
    const call = failureOf(script.transport.call(SAFE, path, { maxRetries: 0 }))
    await expect.poll(() => script.seen.length).toBe(1)
    script.expire()
    const error = await call
    expect(error).toMatchObject({ name: 'TimeoutError', scope: 'attempt', limitMs: 10_000 })
    expect(isDeskwireError(error) && error.attempts).toMatchObject([
      { status: 200, requestId: 'req_drip', reason: 'TimeoutError' },
    ])
  })
})

describe("the caller's signal", () => {
  it('ends a call that has not begun', async () => {
    const { transport, seen } = scripted([ok(ticket)])
    const error = await failureOf(transport.call(SAFE, path, { signal: AbortSignal.abort('no need') }))
    expect(error).toMatchObject({ name: 'AbortedError', cause: 'no need' })
    expect(seen).toEqual([])
  })

  it('ends an attempt, a body and a wait at once, whatever `fetch` makes of it', async () => {
    const never = new Promise<never>(() => undefined)
    const drip = new Response(new ReadableStream({ pull: () => never }), {
      headers: { 'content-type': 'application/json' },
    })
    for (const step of [() => never, () => drip, problem(503, 'overloaded')]) {
      const controller = new AbortController()
      const script = scripted([step])
      const runtime = { ...script.options.runtime, sleep: () => never }
      const { transport } = scripted([step], { runtime, fetch: script.options.fetch })
      const call = failureOf(transport.call(SAFE, path, { signal: controller.signal }))
      await expect.poll(() => script.seen.length).toBe(1)
      controller.abort(new DOMException('gone', 'AbortError'))
      expect(await call).toMatchObject({ name: 'AbortedError', cause: { name: 'AbortError' } })
      expect(script.timers()).toEqual([])
    }
  })
})
