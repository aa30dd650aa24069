import { type OperationId, operations } from '@deskwire/contract'
import openapi from '@deskwire/contract/openapi.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { type Drift, reportDrift } from './drift.ts'

/** Hands an answer to a fresh hook, twice, and gives what it reports. */
function drifts(operationId: OperationId, data: unknown): readonly string[] {
  const found: Drift[] = []
  const check = reportDrift((drift) => void found.push(drift))
  check({ operationId, status: 200, data })
  check({ operationId, status: 200, data })
  return found.map(({ kind, pointer }) => `${kind} ${pointer}`)
}

const ticket = { id: 'tkt_1', status: 'open', severity: 'P2', metadata: { ward: 'radiology' } }

describe('drift', () => {
  it.each([
    { name: 'what is known', data: ticket, want: [] },
    { name: 'a new field', data: { ...ticket, mood: { colour: 'blue' } }, want: ['property /mood'] },
    { name: 'a new value', data: { ...ticket, status: 'dreaming' }, want: ['value /status'] },
    { name: 'any key of a map', data: { ...ticket, metadata: { 'some/key': 'x' } }, want: [] },
    { name: 'a name that a pointer escapes', data: { 'a/b~c': 1 }, want: ['property /a~1b~0c'] },
    { name: 'no object at all', data: [7], want: [] },
  ])('of $name is told once', ({ data, want }) => {
    expect(drifts('tickets.get', data)).toEqual(want)
  })

  it('is told once for all items of a list, and again for another operation', () => {
    const found: unknown[] = []
    const check = reportDrift((drift) => void found.push(drift))
    const items = [
      { ...ticket, severity: 'P9' },
      { ...ticket, severity: 'P8' },
    ]
    check({ operationId: 'tickets.list', status: 200, data: { items, nextCursor: null } })
    check({ operationId: 'tickets.get', status: 200, data: items[0] })
    expect(found).toEqual([
      { operationId: 'tickets.list', pointer: '/items/*/severity', kind: 'value' },
      { operationId: 'tickets.get', pointer: '/severity', kind: 'value' },
    ])
  })

  it.each([
    { operationId: 'events.get', data: (event: object) => event, pointer: '/type' },
    { operationId: 'events.stream', data: (event: object) => event, pointer: '/type' },
    {
      operationId: 'events.list',
      data: (event: object) => ({ items: [event, event] }),
      pointer: '/items/*/type',
    },
  ])('in $operationId tells each unknown type of event once', ({ operationId, data, pointer }) => {
    const found: Drift[] = []
    const check = reportDrift((drift) => void found.push(drift))
    const types = [
      'ticket.dreamt',
      'ticket.created',
      'ticket.dreamt',
      'ticket.woken',
      'Mia Larsen, 070-123',
      7,
    ]
    for (const type of types) check({ operationId, status: 200, data: data({ id: 'evt_1', type }) })
    expect(found).toEqual([
      { operationId, pointer, kind: 'event-type', eventType: 'ticket.dreamt' },
      { operationId, pointer, kind: 'event-type', eventType: 'ticket.woken' },
    ])
  })

  it('ends its reports somewhere', () => {
    const data = Object.fromEntries(Array.from({ length: 5000 }, (_, each) => [`new${each}`, 1]))
    expect(drifts('tickets.get', data)).toHaveLength(1000)
  })

  const examples = Object.values(operations).flatMap(({ id, method, path, success }) => {
    const item = (openapi.paths as Record<string, Record<string, unknown>>)[path]?.[method.toLowerCase()]
    const { responses } = item as {
      readonly responses: Record<
        string,
        { readonly content?: Record<string, { readonly example?: unknown }> }
      >
    }
    const media = responses[String(success.status)]?.content?.['application/json']
    return media?.example === undefined ? [] : [{ id, example: media.example }]
  })
  it.each(examples)("is not seen in the contract's own example of $id", ({ id, example }) => {
    expect(drifts(id, example)).toEqual([])
  })
  it('is looked for in most answers', () => {
    expect(examples.length).toBeGreaterThan(80)
  })
})
