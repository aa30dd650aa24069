import { describe, expect, it } from 'vitest'
import { lost, ok, problem, scripted } from '../test/scripted.ts'
import type { ClientOptions } from './client-options.ts'
import { type Drift, reportDrift } from './drift.ts'
import { createEventStream } from './event-stream.ts'
import type { OperationInput, OperationSpec, RequestOptions } from './transport.ts'

const STREAM: OperationSpec<OperationInput, Response> = {
  id: 'events.stream',
  method: 'GET',
  path: '/v1/events/stream',
  idempotency: 'safe',
}

interface Event {
  readonly id: string
  readonly type: string
}

const line = (place: number, type = 'ticket.created'): string =>
  `id: ${place}\nevent: ${type}\ndata: ${JSON.stringify({ id: `evt_${place}`, type })}\n\n`

/** A stream that sends this and then ends, breaks, or stays open. */
function sending(text: string, then: 'end' | 'break' | 'stay' = 'end'): () => Response {
  return () =>
    new Response(
      new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode(text))
          if (then === 'end') controller.close()
        },
        pull: (controller) => {
          if (then === 'break') controller.error(new TypeError('terminated'))
          return new Promise(then === 'stay' ? () => undefined : (resolve) => void resolve())
        },
      }),
      { headers: { 'content-type': 'text/event-stream; charset=utf-8' } },
    )
}

function stream(
  steps: Parameters<typeof scripted>[0],
  options: RequestOptions = {},
  given: Partial<ClientOptions> = {},
) {
  const script = scripted(steps, given)
  const events = createEventStream<Event>(
    script.transport,
    STREAM,
    { query: { types: ['ticket.created'] } },
    options,
  )
  return { ...script, events, places: () => script.seen.map(({ headers }) => headers.get('last-event-id')) }
}

async function take(events: AsyncIterable<Event>, count: number): Promise<readonly string[]> {
  const ids: string[] = []
  for await (const { id } of events) if (ids.push(id) >= count) break
  return ids
}

describe('a stream of events', () => {
  it('sends nothing before it is read, and gives events of any type', async () => {
    const { events, seen } = stream([sending(line(1) + line(2, 'ticket.dreamt'), 'stay')])
    expect(seen).toEqual([])
    const types: string[] = []
    for await (const { type } of events) if (types.push(type) === 2) break
    expect(types).toEqual(['ticket.created', 'ticket.dreamt'])
    expect(seen.map(({ url }) => url)).toEqual(['http://api.test/v1/events/stream?types=ticket.created'])
  })

  it.each(['end', 'break'] as const)('goes on where it stood after the server %ss it', async (then) => {
    const { events, places } = stream([sending(line(1) + line(2), then), sending(line(3), 'stay')])
    expect(await take(events, 3)).toEqual(['evt_1', 'evt_2', 'evt_3'])
    expect(places()).toEqual([null, '2'])
  })

  it('moves on with a place that comes without an event', async () => {
    const { events, places } = stream([sending(`${line(1)}id: 40\n\n`), sending(line(41), 'stay')])
    expect(await take(events, 2)).toEqual(['evt_1', 'evt_41'])
    expect(places()).toEqual([null, '40'])
  })

  it('gives no event twice, whatever the server repeats', async () => {
    const { events } = stream([
      sending(line(1) + line(2)),
      sending(line(1) + line(2) + line(2) + line(3), 'stay'),
    ])
    expect(await take(events, 3)).toEqual(['evt_1', 'evt_2', 'evt_3'])
  })

  it('connects again after lost connections and busy answers, waits longer each time, and obeys the server', async () => {
    const { events, sleeps, seen } = stream(
      [
        sending('retry: 4000\n\n'),
        lost(),
        lost(),
        problem(429, 'too-many-streams', { 'retry-after': '20' }),
        sending(line(1), 'stay'),
      ],
      { maxRetries: 0 },
    )
    expect(await take(events, 1)).toEqual(['evt_1'])
    expect(seen).toHaveLength(5)
    expect(sleeps).toEqual([2000, 4000, 8000, 20_000])
  })

  it('waits 30 s at most', async () => {
    const { events, sleeps } = stream([...Array.from({ length: 12 }, lost), sending(line(1), 'stay')], {
      maxRetries: 0,
    })
    await take(events, 1)
    expect(Math.max(...sleeps)).toBe(15_000)
  })

  it('is connected again when nothing comes for 45 s, not even a comment', async () => {
    const script = stream([sending(`${line(1)}: still here\n\n`, 'stay'), sending(line(2), 'stay')])
    const both = take(script.events, 2)
    await expect.poll(script.timers).toEqual([45_000])
    script.expire()
    expect(await both).toEqual(['evt_1', 'evt_2'])
    expect(script.places()).toEqual([null, '1'])
  })

  it.each([
    {
      name: 'events that are no longer kept',
      step: problem(410, 'events-expired'),
      want: { kind: 'events-expired' },
    },
    { name: 'a key that is refused', step: problem(401, 'unauthenticated'), want: { status: 401 } },
    { name: 'an answer that is no stream', step: ok({}), want: { fault: 'content-type', status: 200 } },
    {
      name: 'an event that is no JSON',
      step: sending('data: {"canary7\n\n'),
      want: { fault: 'json', status: 200 },
    },
  ])('ends with an error for $name', async ({ step, want }) => {
    const { events } = stream([step])
    const error: unknown = await take(events, 1).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ operationId: 'events.stream', ...want })
    expect(String(error)).not.toContain('canary7')
  })

  it('has each event looked over, once, and ends with an error where one breaks the contract', async () => {
    const looked: unknown[] = []
    const { events } = stream(
      [sending(line(1)), sending(line(1) + line(2) + line(3, 'ticket.dreamt'), 'stay')],
      {},
      {
        hooks: {
          checkAnswer: ({ operationId, data }) => {
            const { id, type } = data as Event
            looked.push([operationId, id])
            return type === 'ticket.dreamt' ? ['/type'] : undefined
          },
        },
      },
    )
    const error: unknown = await take(events, 3).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'InvalidResponseError', fault: 'contract', pointers: ['/type'] })
    expect(looked).toEqual(['evt_1', 'evt_2', 'evt_3'].map((id) => ['events.stream', id]))
  })

  it('tells of an unknown type of event once, and gives the events', async () => {
    const found: Drift[] = []
    const hooks = { checkAnswer: reportDrift((drift) => void found.push(drift)) }
    const text = line(1) + line(2, 'ticket.dreamt') + line(3, 'ticket.dreamt')
    const { events } = stream([sending(text, 'stay')], {}, { hooks })
    expect(await take(events, 3)).toEqual(['evt_1', 'evt_2', 'evt_3'])
    expect(found).toEqual([
      { operationId: 'events.stream', pointer: '/type', kind: 'event-type', eventType: 'ticket.dreamt' },
    ])
  })

  it('goes on in another process from where it stood', async () => {
    const first = stream([sending(line(1) + line(2), 'stay')])
    expect(first.events.resumeToken).toBeUndefined()
    await take(first.events, 1)
    const { events, places } = stream([sending(line(2), 'stay')], { resume: first.events.resumeToken })
    expect(await take(events, 1)).toEqual(['evt_2'])
    expect(places()).toEqual(['1'])
  })

  it("ends at once with the caller's signal, in a silence as in a wait", async () => {
    const never = () => new Promise<never>(() => undefined)
    for (const step of [sending(line(1), 'stay'), sending(line(1)), never]) {
      const controller = new AbortController()
      const script = scripted([step])
      const runtime = { ...script.options.runtime, sleep: never }
      const { transport } = scripted([step], { runtime, fetch: script.options.fetch })
      const events = createEventStream<Event>(transport, STREAM, {}, { signal: controller.signal })
      const error = take(events, 2).catch((thrown: unknown) => thrown)
      await expect.poll(() => script.seen.length).toBe(1)
      controller.abort('enough')
      expect(await error).toMatchObject({ name: 'AbortedError', cause: 'enough' })
      expect(script.timers()).toEqual([])
    }
  })

  it('lets its connection go when the caller has had enough', async () => {
    let cancelled = false
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(line(1))),
      cancel: () => void (cancelled = true),
    })
    const headers = { 'content-type': 'text/event-stream' }
    const { events } = stream([() => new Response(body, { headers })])
    await take(events, 1)
    expect(cancelled).toBe(true)
  })
})
